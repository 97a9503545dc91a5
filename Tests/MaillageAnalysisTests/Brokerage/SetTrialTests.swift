import MaillageModel
import NetworkAlgorithms
import Testing

@testable import MaillageAnalysis

struct SetTrialTests {
  private func keys(_ tables: [String: String]) throws -> Brokerage.Result {
    Brokerage().run(on: try Sample.study(tables))
  }

  /// Counted apart, with networkx: every set of the size tried again in each of the twenty networks of nineteen ties.
  @Test("The Florentine families: in how many of 20 networks with a tie less the best sets stay so")
  func florentine() throws {
    let result = try keys(Literature.florentineTables())
    let expected: [(KeyActorCriterion, Int, [Int], ClosedRange<Double>)] = [
      (.fragmentation, 1, [20], 0.384615...0.582418), (.fragmentation, 2, [18], 0.705128...0.833333),
      (.fragmentation, 3, [19], 0.863636...0.924242),
      (.distanceFragmentation, 1, [20], 0.673810...0.745971),
      (.distanceFragmentation, 2, [18], 0.802350...0.861111),
      (.distanceFragmentation, 3, [19], 0.888889...0.924242), (.reach, 1, [20], 0.6...0.7),
      (.reach, 2, [15], 0.766667...0.866667),
    ]
    for (criterion, size, best, scores) in expected {
      let trials = try #require(result.keyActors(criterion, size: size)).trials
      #expect(trials.map(\.best) == best && trials.allSatisfy { $0.cases == 20 }, "\(criterion) \(size)")
      #expect(near(trials[0].scores.lowerBound, scores.lowerBound, within: 1e-6))
      #expect(near(trials[0].scores.upperBound, scores.upperBound, within: 1e-6))
      #expect(trials[0].casesInDoubt == nil)
    }
    let three = try #require(result.keyActors(.reach, size: 3))
    #expect(three.trials.prefix(5).map(\.best) == [11, 12, 14, 14, 15])
  }

  /// a – b – c and c – d to be verified. Without b, three actors apart; if d is tied, one pair of three is left, as
  /// without c.
  @Test("A doubtful tie: the middle of the path stays the best in both networks, alone or not")
  func doubtful() throws {
    let tables = [
      "acteurs": "id,nom,categorie\na,A,ASSO\nb,B,ASSO\nc,C,ASSO\nd,D,ASSO",
      "relations": "origine,cible,type,certitude\na,b,travail,oui\nb,c,travail,oui\nc,d,travail,?",
    ]
    let key = try #require(try keys(tables).keyActors(.fragmentation, size: 1))
    let trial = try #require(key.trials.first)
    #expect(key.sets == [["b"]] && trial.best == 2 && trial.cases == 2)
    #expect(trial.bestInDoubt == 2 && trial.casesInDoubt == 2)
    #expect(near(trial.scores.lowerBound, 2.0 / 3) && near(trial.scores.upperBound, 1))
    #expect(
      trial.words.fr == "2 cas sur 2 avec un lien de moins et 2 sur 2 selon les liens à vérifier")
  }

  @Test("The table carries the trials, and what is proposed to people says its worth")
  func told() throws {
    let result = try keys(Literature.florentineTables())
    let table = result.tables[1]
    let places = try ["cas", "premiers", "cas_incertains", "premiers_incertains"].map { id in
      try #require(table.columns.firstIndex { $0.id == id })
    }
    let row = try #require(
      table.rows.first { $0[0] == .identifier("fragmentation") && $0[1] == .integer(2) })
    #expect(places.map { row[$0] } == [.integer(20), .integer(18), .empty, .empty])
    let absence = try #require(result.findings.first { $0.text.fr.hasPrefix("L’absence qui") }).text
    #expect(
      absence.fr.contains("elle reste la pire, seule ou à égalité, dans 20 cas sur 20 avec un lien de moins"))
    #expect(absence.fr.hasSuffix("dans 18 cas sur 20 avec un lien de moins."))
    #expect(result.findings.contains { $0.text.en.contains("is the best, alone or tied, in ") })
  }

  @Test("More doubtful ties than can be combined are told not to be tried")
  func untriedDoubts() throws {
    // A path of ten, and seven ties to verify from its first actor.
    let sure = (0..<9).map { "n\($0),n\($0 + 1),travail,oui" }
    let doubtful = (2...8).map { "n0,n\($0),travail,?" }
    let study = try Sample.study([
      "acteurs": Sample.table("id,nom,categorie", (0...9).map { "n\($0),N\($0),ASSO" }),
      "relations": Sample.table("origine,cible,type,certitude", sure + doubtful),
    ])
    let trial = try #require(SetTrial.all([[0]], for: .reach, in: ActorNetwork(of: study)).first)
    #expect(trial.untriedDoubts == 7 && trial.casesInDoubt == nil)
    #expect(
      trial.words.fr.hasSuffix(
        "avec un lien de moins (les 7 liens à vérifier, trop nombreux, ne sont pas éprouvés)"))
    let findings = Brokerage().run(on: study).findings.map(\.text.fr).joined()
    #expect(findings.contains("les 7 liens à vérifier, trop nombreux, ne sont pas éprouvés"))
  }

  @Test("Too many cases are not tried: single actors of a ring of 120 are, pairs are not")
  func tooMany() throws {
    let ring = (0..<120).map { "n\($0) n\(($0 + 1) % 120)" }
    let study = try Sample.study(Networks.undirected(ring))
    let network = ActorNetwork(of: study)
    #expect(SetTrial.all([[0]], for: .reach, in: network).first?.cases == 120)
    #expect(SetTrial.all([[0, 60]], for: .reach, in: network).isEmpty)
  }

  @Test("A choice that was not put to the test says so")
  func untried() throws {
    let key = KeyActors(
      criterion: .reach, size: 1, score: 1, sets: [["a"]], tiedSets: 1, isExact: true)
    let words = Brokerage.Result.held(key, ["a"], fr: " Meilleur dans ", en: " Best in ")
    #expect(words.fr.hasSuffix("n’est pas éprouvé\u{A0}: trop de cas."))
  }

  @Test("Where nobody separates others, or no tie is left, no set is the best")
  func nothingToSeparate() throws {
    func trial(_ ties: [String], _ node: Int, _ goal: KeyPlayerGoal) throws -> SetTrial {
      let network = ActorNetwork(of: try Sample.study(Networks.undirected(ties)))
      return try #require(SetTrial.all([[node]], for: goal, in: network).first)
    }
    // The middle of a path of three, without either of its ties.
    #expect(try trial(["a b", "b c"], 1, .separation).best == 0)
    // Two triangles: c stands in between, but for the tie to d; without e f, d separates one pair more.
    #expect(try trial(["a b", "b c", "a c", "c d", "d e", "e f", "d f"], 2, .separation).best == 5)
    #expect(try trial(["a b"], 0, .reach).best == 0)
  }

  @Test("Of equal sets, what holds of each: the least number of either kind")
  func leastFavourable() throws {
    func trial(_ best: Int, _ bestInDoubt: Int) -> SetTrial {
      SetTrial(
        best: best, cases: 20, bestInDoubt: bestInDoubt, casesInDoubt: 4, untriedDoubts: 0, scores: 0...1)
    }
    #expect(SetTrial.leastFavourable(of: [trial(10, 2), trial(12, 1)]) == trial(10, 1))
    #expect(SetTrial.leastFavourable(of: []) == nil)
  }
}
