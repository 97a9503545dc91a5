import MaillageModel
import Testing

@testable import MaillageAnalysis

struct KeyActorsTests {
  private func keys(_ ties: [String], others: [String] = []) throws -> Brokerage.Result {
    Brokerage().run(on: try Sample.study(Networks.undirected(ties, others: others)))
  }

  @Test("The Florentine families: the best sets of one to three, all tried")
  func florentine() throws {
    let result = try keys(Literature.florentine)
    let expected: [(KeyActorCriterion, Int, Double, [String])] = [
      (.fragmentation, 1, 0.384615, ["medici"]), (.distanceFragmentation, 1, 0.673810, ["medici"]),
      (.reach, 1, 0.7, ["medici"]), (.fragmentation, 2, 0.705128, ["guadagni", "medici"]),
      (.distanceFragmentation, 2, 0.802350, ["guadagni", "medici"]),
      (.reach, 2, 0.866667, ["bischeri", "medici"]),
      (.fragmentation, 3, 0.863636, ["guadagni", "medici", "strozzi"]),
      (.distanceFragmentation, 3, 0.888889, ["guadagni", "medici", "strozzi"]),
    ]
    for (criterion, size, score, set) in expected {
      let found = try #require(result.keyActors(criterion, size: size))
      #expect(near(found.score, score, within: 1e-6), "\(criterion) \(size)")
      #expect(found.sets == [set], "\(criterion) \(size)")
      #expect(found.isExact)
    }
    let reach = try #require(result.keyActors(.reach, size: 3))
    #expect(near(reach.score, 0.933333, within: 1e-6))
    #expect(reach.tiedSets >= 4)
    #expect(reach.sets.count == reach.tiedSets)
  }

  @Test("The kite: the best pair holds neither of the best single actors")
  func kite() throws {
    let result = try keys(Networks.kite)
    #expect(result.keyActors(.fragmentation, size: 1)?.sets == [["k7"]])
    #expect(result.keyActors(.reach, size: 1)?.sets == [["k3"]])
    #expect(result.keyActors(.fragmentation, size: 2)?.sets == [["k5", "k6"]])
    #expect(near(result.keyActors(.fragmentation, size: 2)?.score, 0.535714, within: 1e-6))
    #expect(result.keyActors(.reach, size: 2)?.sets == [["k3", "k8"]])
    #expect(result.findings.contains { $0.text.en.contains("neither of which is the worst alone") })
  }

  @Test(
    "The absence that cuts most is told by the pairs cut, not by the score that counts the absent's own pairs"
  )
  func worstAbsenceAcrossComponents() throws {
    // A clique of six with a pendant: without c1, 5 pairs cut and 6 of its own gone, 11 in all. A star of four
    // leaves: without its centre, 6 pairs cut and 4 gone, 10 in all.
    let clique = (1...6).flatMap { a in (1...6).filter { $0 > a }.map { "c\(a) c\($0)" } }
    let result = try keys(clique + ["c1 pendant", "s l1", "s l2", "s l3", "s l4"])
    #expect(result.keyActors(.fragmentation, size: 1)?.sets == [["c1"]])
    let absence = try #require(result.findings.first { $0.text.fr.hasPrefix("L’absence qui") })
    #expect(absence.text.fr.contains("réseau\u{A0}: Actor s\u{A0}; 6\u{A0}paires"))
  }

  @Test("Where not every choice was tried, no finding says that it is the best nor how many equal it")
  func notAllTried() throws {
    let exact = try keys(Networks.kite)
    func told(tiedSets: Int, isExact: Bool) throws -> LocalizedText {
      let keyActors = exact.keyActors.map { key in
        KeyActors(
          criterion: key.criterion, size: key.size, score: key.score, sets: key.sets, tiedSets: tiedSets,
          isExact: isExact)
      }
      let result = Brokerage.Result(
        actors: exact.actors, bridges: exact.bridges, keyActors: keyActors,
        reachWithDoubts: exact.reachWithDoubts, namedInvitation: exact.namedInvitation,
        components: exact.components, deals: exact.deals, areDealsExhaustive: exact.areDealsExhaustive,
        tieCount: exact.tieCount, doubtfulTieCount: exact.doubtfulTieCount,
        articulations: exact.articulations,
        cutByArticulation: exact.cutByArticulation, pairIntervals: exact.pairIntervals,
        aloneIntervals: exact.aloneIntervals, contacts: exact.contacts,
        categoryByActor: exact.categoryByActor, categories: exact.categories, names: exact.names)
      return try #require(result.invitation).text + #require(result.absence).text
    }
    let all = try told(tiedSets: 2, isExact: true)
    #expect(all.fr.contains(" Un autre choix fait aussi bien.") && !all.fr.contains("essayé"))
    #expect(all.en.contains(" Another choice does as well.") && !all.en.contains("tried"))
    let some = try told(tiedSets: 2, isExact: false)
    #expect(some.fr.contains("le meilleur choix trouvé, sans les avoir tous essayés."))
    #expect(some.fr.contains(" Au moins un autre choix fait aussi bien."))
    #expect(some.fr.contains("De deux absences à la fois, parmi celles essayées, celles qui"))
    #expect(some.en.contains(" At least one other choice does as well."))
    #expect(some.en.contains("Of two absences at once, among those tried, those that"))
    let more = try told(tiedSets: 4, isExact: false)
    #expect(more.fr.contains(" Au moins 3 autres choix font aussi bien."))
    #expect(more.en.contains(" At least 3 other choices do as well."))
  }

  @Test("Two absences that cut no more than one are not told")
  func twoAbsencesOfAStar() throws {
    let result = try keys(["s a", "s b", "s c", "s d"])
    let absence = try #require(result.findings.first { $0.text.fr.hasPrefix("L’absence qui") })
    #expect(absence.text.fr.contains("6\u{A0}paires"))
    #expect(!absence.text.fr.contains("deux absences"))
  }

  @Test("The pairs cut: the middle of a path of five leaves two pairs apart, four pairs cut")
  func pairsCut() throws {
    let result = try keys(["a b", "b c", "c d", "d e"])
    let table = result.tables[1]
    let cut = try #require(table.columns.firstIndex { $0.id == "paires_coupees" })
    let row = try #require(
      table.rows.first { $0[0] == .identifier("fragmentation") && $0[1] == .integer(1) })
    #expect(row[2] == .list(["c"]))
    #expect(row[cut] == .integer(4))
    #expect(result.articulations == ["b", "c", "d"])
  }

  @Test("Where every actor is tied to every other, nobody’s absence splits the network")
  func complete() throws {
    let result = try keys(["a b", "a c", "a d", "b c", "b d", "c d"])
    #expect(result.keyActors(.fragmentation, size: 1)?.tiedSets == 4)
    #expect(result.findings.contains { $0.tone == .positive })
  }

  @Test("Too few actors for a size: that size is absent")
  func few() throws {
    let result = try keys(["a b"])
    #expect(result.keyActors(.fragmentation, size: 1) == nil)
    #expect(result.keyActors(.reach, size: 2)?.sets == [["a", "b"]])
    #expect(result.keyActors(.reach, size: 3) == nil)
  }

  @Test("Between sets worth the same, the one proposed leaves out generic groups")
  func generic() throws {
    let result = Brokerage().run(
      on: try Sample.study([
        "acteurs": """
        id,nom,categorie,nature
        a,Group A,ASSO,groupe-generique
        b,Actor B,ASSO,
        c,Actor C,ASSO,
        d,Actor D,ASSO,
        """,
        "relations":
          "origine,cible,type\na,b,travail\na,c,travail\na,d,travail\nb,c,travail\nb,d,travail\nc,d,travail",
      ]))
    let invitation = try #require(result.findings.first { $0.text.en.contains("invite first") })
    #expect(!invitation.text.en.contains("Group A"))
    #expect(result.namedInvitation.first == "b")
  }
}
