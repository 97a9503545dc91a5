import MaillageAnalysis
import MaillageModel
import MaillageReading
import Testing

@Suite("What changed between two states")
struct ComparisonTests {
  private static let graphs = Sample.repository + "/Graphs"

  private static func read(_ folder: String) throws -> Territory {
    try TerritoryReader(typology: Sample.typology).read(graphs + "/" + folder)
  }

  private static func study(_ folder: String, _ day: String) throws -> Study {
    Study(of: try read(folder), on: try Sample.date(day))
  }

  @Test(
    "A territory compared with itself changes nothing",
    arguments: ["dispositif-national", "auvergne-rhone-alpes", "territoire-exemple", "bretagne-2013"])
  func same(folder: String) throws {
    let study = try Self.study(folder, "2018-03-01")
    let result = Comparison().run(before: study, after: study)
    #expect(result.isUnchanged)
    #expect(result.findings.count == 1)
    #expect(result.changesOfHands.isEmpty && result.suggestions.isEmpty)
    #expect(result.similarities.allSatisfy { $0.jaccard.map { $0 == 1 } ?? true })
  }

  @Test("The Direccte and the Dreets are neither lost nor gained")
  func direccte() throws {
    let result = Comparison().run(
      before: try Self.study("dispositif-national", "2017-06-30"),
      after: try Self.study("dispositif-national", "2026-06-30"))
    let actor = try #require(result.actors.first { $0.id == "dreets" })
    #expect(actor.status == .changed && actor.reason == .filiation && actor.kinds == [.succession])
    #expect(actor.before.map(\.id) == ["direccte"] && actor.after.map(\.id) == ["dreets"])
    let gone = result.actors.filter { [.added, .removed].contains($0.status) }.map(\.id)
    #expect(!gone.contains("direccte") && !gone.contains("dreets"))
    let roles = result.roles.filter { $0.identity.actor == "dreets" }
    #expect(!roles.isEmpty && roles.allSatisfy { $0.status == .changed && $0.isInDoubt })
    #expect(result.tables.allSatisfy { Set($0.rows.map(\.count)).isSubset(of: [$0.columns.count]) })
  }

  @Test(
    "The other way round gives the mirror image",
    arguments: [
      ("dispositif-national", "2017-06-30", "dispositif-national", "2026-06-30"),
      ("territoire-exemple", "2020-01-01", "territoire-exemple", "2025-06-30"),
      ("bretagne-2011", "2011-12-31", "bretagne-2013", "2013-06-30"),
    ])
  func mirror(folder: String, day: String, other: String, otherDay: String) throws {
    let studies = (try Self.study(folder, day), try Self.study(other, otherDay))
    let there = Comparison().run(before: studies.0, after: studies.1)
    let back = Comparison().run(before: studies.1, after: studies.0)
    #expect(there.actors.map(\.id) == back.actors.map(\.id))
    #expect(there.actors.map(\.before) == back.actors.map(\.after))
    #expect(there.actors.map(\.status) == back.actors.map(\.status.mirrored))
    #expect(there.roles.map(\.id) == back.roles.map(\.id))
    #expect(there.roles.map(\.status) == back.roles.map(\.status.mirrored))
    #expect(there.relations.map(\.id) == back.relations.map(\.id))
    #expect(there.relations.map(\.status) == back.relations.map(\.status.mirrored))
    #expect(there.services.map(\.status) == back.services.map(\.status.mirrored))
    #expect(there.actions.map(\.status) == back.actions.map(\.status.mirrored))
    #expect(there.similarities.map(\.jaccard) == back.similarities.map(\.jaccard))
    #expect(there.changesOfHands.map(\.from) == back.changesOfHands.map(\.to))
    #expect(there.ranks.map(\.gain) == back.ranks.map { $0.gain.map { -$0 } })
    for (a, b) in zip(there.tableComparisons, back.tableComparisons) {
      func count(_ comparison: TableComparison, _ status: ChangeStatus) -> Int {
        comparison.rows.count { $0.status == status }
      }
      #expect(count(a, .added) == count(b, .removed) && count(a, .removed) == count(b, .added))
      #expect(count(a, .changed) == count(b, .changed) && count(a, .kept) == count(b, .kept))
    }
  }

  @Test("Bretagne: the two bodies became one, and nobody was lost")
  func bretagne() throws {
    let result = Comparison().run(
      before: try Self.study("bretagne-2011", "2011-12-31"),
      after: try Self.study("bretagne-2013", "2013-06-30"))
    #expect(!result.actors.contains { [.added, .removed].contains($0.status) })
    let merged = try #require(result.actors.first { $0.status == .changed })
    #expect(merged.id == "bretagne-commerce-international" && merged.kinds == [.merger])
    #expect(merged.before.map(\.id) == ["bretagne-international", "cci-international-bretagne"])
  }

  @Test("Bretagne as imagined in 2011 and Bretagne as it was in 2013 have the same actors and relations")
  func bretagneImagined() throws {
    let before = try Self.read("bretagne-2011")
    let day = try Sample.date("2013-06-30")
    let scenario = try ScenarioReader(for: before).read(
      Sample.repository + "/Examples/06-simuler-une-fusion", on: day)
    let imagined = AppliedScenario(scenario, to: before, on: day)
    #expect(imagined.diagnostics.isEmpty)
    let result = Comparison().run(
      before: Study(of: imagined.territory, on: day), after: try Self.study("bretagne-2013", "2013-06-30"))
    #expect(result.actors.allSatisfy { $0.status == .kept })
    #expect(!result.relations.contains { [.added, .removed].contains($0.status) })
    // What the press does not say of the new body is to be verified, where the scenario carries it over.
    #expect(
      Set(result.roles.filter { $0.status != .kept }.map(\.id)) == [
        "bretagne-commerce-international-CON-I", "region-bretagne-FIN-I",
      ])
    #expect(
      Set(result.relations.filter { $0.status != .kept }.map(\.identity.kind)) == ["financement", "mandat"])
  }

  @Test("Consequences of a merger, in words and in numbers")
  func consequences() throws {
    let territory = try Sample.territory(Imagined.tables)
    let result = try Imagined.consequences(
      ["fusionner,acteur,agence,cci,,,", "retirer,role,pole,,VEI,,"], to: territory)
    #expect(result.roles.filter(\.isLost).map(\.id) == ["pole-VEI"])
    #expect(!result.actors.contains { [.added, .removed].contains($0.status) })
    let internalized = result.relations.filter(\.isInternal)
    #expect(internalized.map(\.status) == [.removed])
    #expect(result.findings.contains { $0.tone == .alert && $0.text.fr.contains("1\u{A0}rôle perdu") })
  }

  @Test("A function that one gives and another takes changes hands")
  func hands() throws {
    let territory = try Sample.territory(Imagined.tables)
    let result = try Imagined.consequences(["transferer,role,agence,pole,PRO,I,"], to: territory)
    let change = try #require(result.changesOfHands.first)
    #expect(result.changesOfHands.count == 1 && change.function == "PRO" && change.family == "I")
    #expect(change.from == ["agence"] && change.to == ["pole"])
    #expect(result.coverage.allSatisfy { $0.direction == .same })
  }

  @Test("No two tables of a comparison have one name, as each becomes a file")
  func tableNames() throws {
    let study = try Sample.study(["acteurs": "id,nom,categorie\na,A,AGEN"])
    let ids = Comparison(analyses: [ComparedAnalysis(Filiations.self)]).run(before: study, after: study)
      .tables.map(\.id)
    #expect(ids.contains("comparaison_filiations") && Set(ids).count == ids.count)
  }

  @Test("How an actor got its name before the first state is no reason of what changed since")
  func earlierFiliation() throws {
    let actors = "id,nom,categorie,fin\nancien,Ancien,AGEN,2015\ngrand,Grand,AGEN,"
    let filiations = "ancien,nouveau,type,date\nancien,grand,changement_nom,2016"
    let before = try Sample.study(
      ["acteurs": actors + "\npetit,Petit,AGEN,", "filiations": filiations], on: "2020-01-01")
    let after = try Sample.study(
      [
        "acteurs": actors + "\npetit,Petit,AGEN,2021",
        "filiations": filiations + "\npetit,grand,fusion,2022",
      ], on: "2024-01-01")
    let result = Comparison(analyses: []).run(before: before, after: after)
    #expect(result.actors.map(\.id) == ["grand"] && result.actors.map(\.kinds) == [[.merger]])
  }

  @Test("An actor that came out of one that stays, and one that melted into another, are found again")
  func partialFiliations() throws {
    let filiations = "ancien,nouveau,type\nmaison,antenne,scission\npetit,grand,fusion"
    let before = try Sample.study([
      "acteurs": "id,nom,categorie\nmaison,Maison,ASSO\npetit,Petit,ASSO\ngrand,Grand,ASSO",
      "roles": "acteur,fonction,niveau,famille\npetit,SEN,P,I",
    ])
    let after = try Sample.study([
      "acteurs":
        "id,nom,categorie,debut,fin\nmaison,Maison,ASSO,,2030\nantenne,Antenne,ASSO,2023,\ngrand,Grand,ASSO,,\n"
        + "petit,Petit,ASSO,,2023",
      "filiations": filiations, "roles": "acteur,fonction,niveau,famille\ngrand,SEN,P,I",
    ])
    let result = Comparison(analyses: []).run(before: before, after: after)
    #expect(result.actors.map(\.id) == ["grand", "maison"])
    #expect(result.actors.map(\.status) == [.changed, .changed])
    #expect(result.actors.map(\.kinds) == [[.merger], [.split]])
    #expect(result.roles.map(\.status) == [.kept])
    let back = Comparison(analyses: []).run(before: after, after: before)
    #expect(back.actors.map(\.id) == result.actors.map(\.id))
  }

  @Test("A relation without direction is the same from either end, one with a direction is not")
  func ends() throws {
    func study(_ relations: String...) throws -> Study {
      try Sample.study([
        "acteurs": "id,nom,categorie\na,A,ASSO\nb,B,ASSO",
        "relations": Sample.table("origine,cible,type,famille", relations),
      ])
    }
    let result = Comparison(analyses: []).run(
      before: try study("a,b,travail,I", "a,b,financement,I"),
      after: try study("b,a,travail,C", "b,a,financement,I"))
    #expect(
      result.relations.map { "\($0.id) \($0.status)" } == [
        "a-financement-b removed", "a-travail-b kept", "b-financement-a added",
      ])
    let jaccard = Dictionary(uniqueKeysWithValues: result.similarities.map { ($0.family, $0.jaccard) })
    #expect(jaccard["I"] == 0 && jaccard["C"] == 0 && jaccard["P"] == .some(nil))
    #expect(near(jaccard[Coverage.allFamilies] ?? nil, 1.0 / 3))
  }

  @Test("A company number matches, a name only suggests")
  func matching() throws {
    func study(_ actors: [String]) throws -> Study {
      try Sample.study(["acteurs": Sample.table("id,nom,categorie,siren", actors)])
    }
    let before = try study([
      "a,Business France,ETAT,451930051", "b,Agence du Val Clair,AGEN,", "c,Pôle Eau,POLE,",
    ])
    let after = try study([
      "x,BF,ETAT,451930051", "y,Agence de développement du Val Clair,AGEN,", "z,Club Export,ASSO,",
    ])
    let result = Comparison(analyses: []).run(before: before, after: after)
    #expect(result.actors.filter { $0.reason == .siren }.map(\.id) == ["a"])
    #expect(result.actors.filter { $0.status == .removed }.map(\.id) == ["b", "c"])
    #expect(result.suggestions.map(\.before.id) == ["b"] && result.suggestions.map(\.after.id) == ["y"])
  }
}
