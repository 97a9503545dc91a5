import MaillageAnalysis
import MaillageModel
import Testing

struct ReliabilityTests {
  @Test("The Florentine families: every small change, as counted by hand elsewhere")
  func florentine() throws {
    let result = Reliability().run(on: try Sample.study(Literature.florentineTables()))
    func ranks(_ actor: String, _ perturbation: Perturbation) throws -> ActorRanks {
      try #require(result.ranks(of: actor, .betweenness, perturbation))
    }
    let expected: [(String, Perturbation, first: Int, cases: Int, best: Int, worst: Int)] = [
      ("medici", .withoutOneTie, 20, 20, 1, 1), ("guadagni", .withoutOneTie, 0, 20, 2, 6),
      ("guadagni", .withoutTwoTies, 6, 190, 1, 9), ("medici", .withOneTie, 85, 85, 1, 1),
      ("guadagni", .withOneTie, 0, 85, 2, 4), ("strozzi", .withOneTie, 0, 85, 2, 10),
      ("medici", .withoutOneActor, 14, 14, 1, 1),
    ]
    for (actor, perturbation, first, cases, best, worst) in expected {
      let found = try ranks(actor, perturbation)
      #expect(found.cases == cases, "\(actor) \(perturbation)")
      #expect(found.best == best, "\(actor) \(perturbation)")
      #expect(found.worst == worst, "\(actor) \(perturbation)")
      if actor == "medici" { #expect(found.casesFirst == first) }
    }
    #expect(try ranks("medici", .withoutTwoTies).casesFirst == 180)
    #expect(near(try ranks("medici", .withoutTwoTies).firstShare, 180.0 / 190))
    #expect(try ranks("medici", .withoutTwoTies).firstError == 0)
    let one = try #require(result.trial(.betweenness, .withoutOneTie))
    let two = try #require(result.trial(.betweenness, .withoutTwoTies))
    #expect(near(one.topOverlap, 0.81))
    #expect(near(one.concordance, 0.898485, within: 1e-6))
    // All equals of the third place count; NetworkX gives 0.671579.
    #expect(near(two.topOverlap, 0.671579, within: 1e-6))
    #expect(near(two.concordance, 0.835938, within: 1e-6))
    #expect(one.isExhaustive && two.isExhaustive)
    #expect(result.trial(.betweenness, .doubtfulTies) == nil)
    #expect(result.findings[0].text.fr.contains("180 cas sur 190"))
  }

  @Test("Three doubtful marriages: the probability to be first, and the worlds where that is so")
  func possibleWorlds() throws {
    var tables = Literature.florentineTables(
      doubtful: ["medici ridolfi", "medici albizzi", "medici barbadori"])
    tables["relations"] = tables["relations"]?.replacing(
      "medici,barbadori,travail,?,0.5", with: "medici,barbadori,travail,?,0.8")
    let result = Reliability().run(on: try Sample.study(tables))
    let medici = try #require(result.ranks(of: "medici", .betweenness, .doubtfulTies))
    let guadagni = try #require(result.ranks(of: "guadagni", .betweenness, .doubtfulTies))
    #expect(near(medici.firstShare, 0.9))
    #expect(near(guadagni.firstShare, 0.05))
    #expect(medici.cases == 8)
    #expect(medici.casesFirst == 6)
    #expect(medici.best == 1 && medici.worst == 3)
    #expect(result.trial(.betweenness, .doubtfulTies)?.isExhaustive == true)
    #expect(result.findings.contains { $0.text.fr.contains("90\u{A0}%") })
  }

  @Test("Beyond sixteen doubtful ties, a sample with its error, the same at every run")
  func sample() throws {
    let tables = Literature.florentineTables(doubtful: Set(Literature.florentine.prefix(17)))
    let result = Reliability().run(on: try Sample.study(tables))
    let trial = try #require(result.trial(.betweenness, .doubtfulTies))
    #expect(!trial.isExhaustive)
    #expect(trial.cases == 2_000)
    #expect(trial.actors.contains { ($0.firstError ?? 0) > 0 })
    // Nothing among the worlds drawn tells how often those differ that were not.
    #expect(trial.actors.allSatisfy { $0.casesFirst > 0 || $0.firstError == nil })
    #expect(trial.actors.contains { $0.casesFirst == 0 })
    #expect(result.tables == Reliability().run(on: try Sample.study(Networks.reversed(tables))).tables)
  }

  @Test("One row for each actor, measure and perturbation, in the order of their identifiers")
  func table() throws {
    let table = Reliability().run(on: try Sample.study(Literature.florentineTables())).tables[0]
    #expect(
      table.columns.prefix(8).map(\.id) == [
        "acteur", "mesure", "perturbation", "cas", "rang_observe", "rang_min", "rang_max", "premiers",
      ])
    #expect(table.rows.count == 15 * (3 * 4 + 4 * 2))
    let row = try #require(
      table.rows.first {
        $0.prefix(3) == [.identifier("medici"), .identifier("intermediarite"), .identifier("suppression_2")]
      })
    #expect(
      row.last
        == .label(
          LocalizedText(
            fr: "En tête dans 180 cas sur 190 avec deux liens de moins\u{A0}; son rang va de 1 à 3.",
            en: "First in 180 cases of 190 with two ties less; its rank goes from 1 to 3.")))
    let sentences = table.rows.compactMap { row -> String? in
      if case .label(let words) = row.last { words.fr } else { nil }
    }
    #expect(sentences.contains { $0.hasPrefix("Jamais en tête sur ") })
    #expect(!sentences.contains { $0.contains("dans 0 cas") })
    #expect(
      table.rows[0].prefix(3) == [.identifier("acciaiuoli"), .identifier("degre"), .identifier("ajout_1")])
  }

  @Test("Equal actors: three are told, the others counted, and no measure is called the most solid")
  func cycle() throws {
    let ties = (0..<8).map { "a\($0) a\(($0 + 1) % 8)" }
    let texts = Reliability().run(on: try Sample.study(Networks.undirected(ties))).findings.map(\.text.fr)
    #expect(texts.count { $0.contains("rang 1 par intermédiarité\u{A0}: en tête") } == 3)
    #expect(texts.contains { $0.hasPrefix("5\u{A0}autres acteurs sont aussi au rang 1 par intermédiarité") })
    let star = Reliability().run(on: try Sample.study(Networks.undirected(["s a", "s b", "s c", "s d"])))
    #expect(star.findings.contains { $0.text.fr.contains("aucun classement n’est plus solide") })
  }

  @Test("Strength by the weights: without its heavy tie, the first falls to the last place")
  func strength() throws {
    // Strengths: a 5, b 6, c 2, d 1. Without a–b: a 0, b 1, c 2, d 1. The doubtful a–c weighs 4: a 9, c 6.
    let result = Reliability().run(
      on: try Sample.study([
        "acteurs": "id,nom,categorie\na,A,ASSO\nb,B,ASSO\nc,C,ASSO\nd,D,ASSO",
        "relations": """
        origine,cible,type,poids,certitude
        a,b,travail,5,oui
        b,c,travail,1,oui
        c,d,travail,1,oui
        a,c,travail,4,?
        """,
      ]))
    let b = try #require(result.ranks(of: "b", .strength, .withoutOneTie))
    #expect(b.observed == 1 && b.cases == 3 && b.casesFirst == 2)
    #expect(b.best == 1 && b.worst == 2)
    let a = try #require(result.ranks(of: "a", .strength, .withoutOneTie))
    #expect(a.observed == 2 && a.best == 1 && a.worst == 4)
    let doubtful = try #require(result.ranks(of: "a", .strength, .doubtfulTies))
    #expect(doubtful.best == 1 && doubtful.worst == 2 && doubtful.firstShare == 0.5)
    #expect(result.trial(.strength, .withoutTwoTies) == nil)
  }

  @Test("A doubtful relation of a pair that is tied in any case moves strengths, and no other rank")
  func doubtfulWeight() throws {
    // Strengths: a 2, b 3, c 2, d 1; with the doubtful relation of weight 3 between b and c: a 2, b 6, c 5, d 1.
    let result = Reliability().run(
      on: try Sample.study([
        "acteurs": "id,nom,categorie\na,A,ASSO\nb,B,ASSO\nc,C,ASSO\nd,D,ASSO",
        "relations": """
        origine,cible,type,poids,certitude
        a,b,travail,2,oui
        b,c,travail,1,oui
        c,d,travail,1,oui
        b,c,travail,3,?
        """,
      ]))
    let a = try #require(result.ranks(of: "a", .strength, .doubtfulTies))
    #expect(a.observed == 2 && a.best == 2 && a.worst == 3 && a.cases == 2)
    #expect(result.trial(.betweenness, .doubtfulTies) == nil)
    #expect(result.tables[0].note?.fr.contains("ajouteraient à 1\u{A0}lien sûr.") == true)
  }

  @Test("An actor that a missing tie isolates has no closeness to rank, in that case only")
  func undefinedInACase() throws {
    let result = Reliability().run(on: try Sample.study(Networks.undirected(["a b", "b c"])))
    let a = try #require(result.ranks(of: "a", .closeness, .withoutOneTie))
    #expect(a.observed == 2 && a.cases == 1 && a.best == 1 && a.worst == 1)
    #expect(result.ranks(of: "a", .pageRank, .withoutOneActor)?.cases == 1)
  }

  @Test("No tie, or fewer than three actors: no ranking, no failure", arguments: [0, 1, 2, 4])
  func tiny(count: Int) throws {
    let actors = (0..<count).map { "a\($0)" }
    let result = Reliability().run(on: try Sample.study(Networks.undirected([], others: actors)))
    #expect(result.findings.map(\.tone) == [.caution])
    #expect(result.tables[0].rows.count == count * (3 * 4 + 4 * 2))
    #expect(result.ranks(of: "a0", .betweenness, .withoutOneTie)?.best == nil)
  }
}
