import MaillageAnalysis
import MaillageModel
import Testing

struct CoMobilisationTests {
  @Test("Davis’s women as services: 139 of 153 pairs meet, Evelyn and Theresa 7 times")
  func davis() throws {
    let result = CoMobilisation().run(on: try Sample.study(Literature.davisTables))
    let services = result.services
    #expect(services.actionCount == 14)
    #expect(services.participants.reduce(0) { $0 + $1.actions.count } == 89)
    #expect(services.pairs.count == 153)
    #expect(services.pairs.filter { !$0.joint.isEmpty }.count == 139)
    #expect(services.pairs.map(\.joint.count).max() == 7)
    let pair = try #require(services.pairs.first { $0.a == "evelyn" && $0.b == "theresa" })
    #expect(pair.joint == ["e2", "e3", "e4", "e5", "e6", "e8", "e9"])
    #expect(near(pair.expected, 64.0 / 14))
    #expect(near(pair.jaccard, 7.0 / 9))
    #expect(near(pair.lift, 7 * 14.0 / 64))
  }

  private let tables = [
    "acteurs": """
    id,nom,categorie,type_collectivite
    metro,Métropole,COLL,metropole
    ville,Ville,COLL,commune
    cci,CCI,CONS,
    """,
    "services": """
    id,nom,acteur,type
    m-ri,RI,metro,RI|PROTO
    m-dde,DDE,metro,DDE
    v-dde,DDE,ville,DDE
    """,
    "actions": """
    id,intitule,type,debut,fin
    x1,Un,I1.3,2020,2020
    x2,Deux,I1.3,2024,
    x3,Trois,I1.3,2024,
    x4,Quatre,I1.3,2024-12-01,
    x5,Cinq,I1.3,,
    """,
    "mobilisations": """
    action,acteur,service,role
    x1,,m-ri,P
    x1,,m-dde,C
    x2,,m-ri,P
    x2,,v-dde,?
    x2,cci,,B
    x3,,v-dde,C
    x3,,m-dde,non
    x4,,m-ri,P
    x5,cci,,P
    """,
  ]

  @Test("Ended actions count, future ones do not; N counts the actions with a sure service")
  func whichActions() throws {
    let result = CoMobilisation().run(on: try Sample.study(tables))
    #expect(result.services.actionCount == 3)
    #expect(result.actors.actionCount == 4)
    #expect(result.actionsWithoutService == 1)
    #expect(result.services.participants.first { $0.id == "m-ri" }?.actions == ["x1", "x2"])
  }

  @Test("A doubtful part is not counted but told; a confirmed no is neither")
  func doubtful() throws {
    let services = CoMobilisation().run(on: try Sample.study(tables)).services
    let pair = try #require(services.pairs.first { $0.a == "m-ri" && $0.b == "v-dde" })
    #expect(pair.joint.isEmpty)
    #expect(pair.possible == ["x2"])
    #expect(pair.lift == 0)
    let never = try #require(services.pairs.first { $0.a == "m-dde" && $0.b == "v-dde" })
    #expect(never.possible.isEmpty)
  }

  @Test("A service counts in each of its types; types gather all authorities")
  func types() throws {
    let types = CoMobilisation().run(on: try Sample.study(tables)).types
    let pair = try #require(types.pairs.first { $0.a == "DDE" && $0.b == "RI" })
    #expect(pair.actionsA == 2)
    #expect(pair.joint == ["x1"])
    #expect(pair.possible == ["x2"])
    #expect(types.pairs.first { $0.a == "PROTO" && $0.b == "RI" }?.joint == ["x1", "x2"])
  }

  @Test("Mobilising services mobilises their actor once")
  func actors() throws {
    let actors = CoMobilisation().run(on: try Sample.study(tables)).actors
    #expect(actors.participants.first { $0.id == "metro" }?.actions == ["x1", "x2"])
    #expect(actors.pairs.first { $0.a == "cci" && $0.b == "metro" }?.joint == ["x2"])
  }

  @Test("The columns of the three tables, in their order")
  func columns() throws {
    let result = CoMobilisation().run(on: try Sample.study(tables))
    let counts = ["actions_a", "actions_b", "communes", "attendues", "jaccard", "lift"]
    for (table, member) in zip(result.tables, ["service", "acteur", "type"]) {
      #expect(table.columns.prefix(8).map(\.id) == ["\(member)_a", "\(member)_b"] + counts)
    }
    #expect(
      result.tables.map(\.id) == [
        "comobilisation", "comobilisation_acteurs", "comobilisation_types",
      ])
  }

  @Test("No pair is named first when others have acted together as often")
  func ties() throws {
    var tables = tables
    tables["mobilisations"] = """
      action,acteur,service,role
      x1,metro,,P
      x1,cci,,P
      x2,metro,,P
      x2,ville,,P
      """
    let texts = CoMobilisation().run(on: try Sample.study(tables)).findings.map(\.text.fr)
    #expect(texts.contains { $0.contains("plus d’une fois\u{A0}; 2\u{A0}paires l’ont fait") })
  }
}
