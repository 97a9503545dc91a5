import MaillageAnalysis
import MaillageModel
import Testing

@Suite("A territory as a scenario imagines it")
struct AppliedScenarioTests {
  let territory: Territory
  let day: CalendarDate

  init() throws {
    territory = try Sample.territory(Imagined.tables)
    day = try Sample.date("2024-06-30")
  }

  private func study(_ applied: AppliedScenario) -> Study { Study(of: applied.territory, on: day) }

  @Test("A merger unites roles, the strongest level winning, and moves each line once")
  func merger() throws {
    let applied = try Imagined.applied(
      ["fusionner,acteur,agence,export,,,", "fusionner,acteur,cci,export,,,"], to: territory)
    let study = study(applied)
    #expect(Imagined.roles("export", in: study) == ["CON-I:C", "PRO-I:C", "SEN-I:P"])
    #expect(study.roles["agence"] == nil && study.roles["cci"] == nil)
    #expect(applied.territory.roles.filter { $0.actor == "export" }.count == 3)
    // The tie between the two is no more; the two conventions with the pole differ by nothing, and are one.
    #expect(study.relations.map(\.relation.id).sorted() == ["r1", "r3", "r5"])
    #expect(applied.territory.relations.allSatisfy { $0.origin != $0.target })
    #expect(study.service("dev")?.actor == "export")
    #expect(study.participations["a1"]?.certainActors == ["export", "region"])
    #expect(applied.territory.mobilisations.filter { $0.participant == .actor("export") }.count == 1)
    // What was over before the merger stays as it was.
    #expect(study.participations["a2"]?.certainActors == ["agence", "pole"])
    #expect(applied.diagnostics.isEmpty)
  }

  @Test("An action that hung from a dropped relation hangs from the one that says the same")
  func hangingActions() throws {
    let applied = try Imagined.applied(
      ["fusionner,acteur,agence,a-export,,,", "fusionner,acteur,cci,a-export,,,"], to: territory)
    #expect(applied.territory.actions.first { $0.id == "a1" }?.relation == "r3")
    let removed = try Imagined.applied(["retirer,relation,r3,,,,"], to: territory)
    #expect(removed.territory.actions.first { $0.id == "a1" }?.relation == nil)
  }

  @Test("An actor may melt into one that is there")
  func absorption() throws {
    let study = study(try Imagined.applied(["fusionner,acteur,cci,agence,,,"], to: territory))
    #expect(Imagined.roles("agence", in: study) == ["CON-I:C", "PRO-I:C", "SEN-I:P"])
    #expect(study.actor("agence")?.category == "AGEN")
  }

  @Test("The roles of a merger are the union of those that its parts had")
  func union() throws {
    let before = Study(of: territory, on: day)
    let parts = ["agence", "cci", "dreets", "pole"]
    let applied = try Imagined.applied(parts.map { "fusionner,acteur,\($0),tout,,," }, to: territory)
    let functions = Set(parts.flatMap { before.roles[$0]?.keys.map { $0 } ?? [] })
    #expect(Set(study(applied).roles["tout"]?.keys.map { $0 } ?? []) == functions)
    // What came through a filiation is there too, still to be verified.
    #expect(study(applied).role(of: "tout", in: "COO")?.level == .unknown)
  }

  @Test("A part of a split that names a function surely takes it; the rest is open between the others")
  func split() throws {
    let sole = study(
      try Imagined.applied(
        ["scinder,acteur,agence,un,SEN,I,", "scinder,acteur,agence,deux,,,"], to: territory))
    #expect(Imagined.roles("un", in: sole) == ["SEN-I:P"])
    #expect(Imagined.roles("deux", in: sole) == ["PRO-I:C"])
    #expect(sole.service("dev")?.actor == "deux")
    #expect(sole.relations.filter { [$0.origin, $0.target].contains("deux") }.allSatisfy { $0.isCertain })

    let applied = try Imagined.applied(
      ["scinder,acteur,agence,un,,,", "scinder,acteur,agence,deux,,,"], to: territory)
    let open = study(applied)
    #expect(Imagined.roles("un", in: open) == ["PRO-I:?", "SEN-I:?"])
    #expect(Imagined.roles("deux", in: open) == Imagined.roles("un", in: open))
    #expect(open.relations.filter { [$0.origin, $0.target].contains("un") }.allSatisfy { !$0.isCertain })
    #expect(applied.diagnostics.map(\.code) == ["A46"])
  }

  @Test("A function passes to another actor at the level held, and a confirmed no stays")
  func transfer() throws {
    let study = study(try Imagined.applied(["transferer,fonction,agence,cci,,,"], to: territory))
    #expect(Imagined.roles("agence", in: study).isEmpty)
    #expect(Imagined.roles("cci", in: study) == ["CON-I:C", "PRO-I:C", "SEN-I:P"])
    let none = try Imagined.applied(["transferer,role,cci,pole,PRO,I,"], to: territory)
    #expect(none.diagnostics.map(\.code) == ["A45"])
  }

  @Test("Giving a line to an actor that lives on its predecessor’s keeps the others")
  func inheritance() throws {
    let study = study(
      try Imagined.applied(["ajouter,role,dreets,P,SEN,I,", "ajouter,relation,dreets,cci,,,"], to: territory))
    #expect(Imagined.roles("dreets", in: study) == ["COO-I:?", "ORI-I:?", "SEN-I:P"])
    #expect(study.relations.contains { [$0.origin, $0.target] == ["region", "dreets"] && !$0.isCertain })
  }

  @Test("Removing an actor takes away what hangs from it and leaves what was over")
  func removal() throws {
    let study = study(try Imagined.applied(["retirer,acteur,agence,,,,"], to: territory))
    #expect(study.index(of: "agence") == nil)
    #expect(!study.relations.contains { [$0.origin, $0.target].contains("agence") })
    #expect(study.participations["a1"]?.certainActors == ["cci", "region"])
    #expect(study.participations["a2"]?.certainActors == ["agence", "pole"])
  }

  @Test("Taking away and putting back changes nothing")
  func identity() throws {
    let heading = Imagined.heading + ",type"
    let removed = try Imagined.applied(
      ["retirer,relation,r2,,,,,", "retirer,role,cci,,CON,I,,", "retirer,acteur,pole,,,,,"], heading: heading,
      to: territory)
    let back = try Imagined.applied(
      [
        "ajouter,relation,agence,cci,,I,,travail", "ajouter,role,cci,C,CON,I,,", "ajouter,acteur,pole,,,,,",
        "ajouter,role,pole,O,VEI,,,", "ajouter,relation,cci,pole,,C,,convention",
        "ajouter,relation,agence,pole,,C,,convention",
      ], heading: heading, to: removed.territory)
    let original = Study(of: territory, on: day)
    let middle = Comparison().run(before: original, after: Study(of: removed.territory, on: day))
    #expect(middle.actors.filter { $0.status == .removed }.map(\.id) == ["pole"])
    #expect(middle.roles.filter { $0.status == .removed }.map(\.id) == ["cci-CON-I", "pole-VEI"])
    #expect(middle.relations.count { $0.status == .removed } == 3)
    let result = Comparison().run(before: original, after: Study(of: back.territory, on: day))
    #expect(result.actors.allSatisfy { $0.status == .kept })
    #expect(result.roles.allSatisfy { $0.status == .kept })
    #expect(result.relations.allSatisfy { $0.status == .kept })
    #expect(result.services.allSatisfy { $0.status == .kept })
    #expect(result.actions.allSatisfy { $0.status == .kept })
    #expect(result.ranks.allSatisfy { $0.gain == 0 })
  }

  @Test("An operation that comes after the day of the study is left out, and told")
  func later() throws {
    let applied = try Imagined.applied(["retirer,acteur,cci,,,,2030"], to: territory)
    #expect(applied.steps.isEmpty && applied.diagnostics.map(\.code) == ["N48"])
    #expect(Study(of: applied.territory, on: day).index(of: "cci") != nil)
  }

  @Test("A relation that ends stays in history until the day before")
  func ending() throws {
    let applied = try Imagined.applied(["terminer,relation,r1,,,,2024-01-01"], to: territory)
    let relation = try #require(applied.territory.relations.first { $0.id == "r1" })
    #expect(relation.validity.end?.description == "2023-12-31")
  }

  @Test("The order of the lines leaves no trace")
  func order() throws {
    let lines = [
      "fusionner,acteur,agence,export,,,2023", "fusionner,acteur,cci,export,,,2023",
      "transferer,fonction,agence,pole,PRO,I,2022", "ajouter,role,export,P,FOR,I,",
      "ajouter,relation,export,dreets,,,", "retirer,relation,r3,,,,",
      "transferer,role,export,region,CON,I,2023",
    ]
    let expected = try Imagined.applied(lines, to: territory)
    for shift in 1..<lines.count {
      let turned = Array(lines[shift...] + lines[..<shift])
      for order in [turned, turned.reversed()] {
        let applied = try Imagined.applied(order, to: territory)
        #expect(applied.territory.roles == expected.territory.roles)
        #expect(applied.territory.relations == expected.territory.relations)
        #expect(applied.territory.actors == expected.territory.actors)
        #expect(applied.territory.mobilisations == expected.territory.mobilisations)
        #expect(applied.territory.filiations == expected.territory.filiations)
        #expect(applied.tables == expected.tables)
      }
    }
    // On the day of the merger, what the new actor gives it has first received.
    #expect(Imagined.roles("region", in: study(expected)) == ["CON-I:C"])
  }
}
