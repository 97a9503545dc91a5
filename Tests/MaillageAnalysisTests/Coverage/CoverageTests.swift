import MaillageAnalysis
import MaillageModel
import Testing

struct CoverageTests {
  private let actors = (1...7).map { "a\($0),Acteur \($0),ASSO," }

  private func run(
    _ roles: [String], extra: [String: String] = [:], actors: [String]? = nil,
    options: StudyOptions = StudyOptions()
  ) throws -> Coverage.Result {
    let tables = [
      "acteurs": Sample.table("id,nom,categorie,nature", actors ?? self.actors),
      "roles": Sample.table("acteur,fonction,niveau,famille", roles),
    ].merging(extra) { $1 }
    return Coverage().run(on: try Sample.study(tables, options: options))
  }

  @Test("Four actors and four functions: two covered, one fragile, one held by three")
  func matrix() throws {
    let functions = ["SEN", "INF", "FOR", "VEI"]
    let rows = [[1, 1, 0, 0], [1, 0, 1, 0], [0, 0, 1, 0], [0, 0, 1, 1]]
    let roles = rows.enumerated().flatMap { actor, row in
      row.indices.filter { row[$0] == 1 }.map { "a\(actor + 1),\(functions[$0]),C,I" }
    }
    let result = try run(roles)
    let holders = functions.map { result.cell(function: $0, family: "I")?.holders.count }
    #expect(holders == [2, 1, 3, 1])
    let states = functions.map { result.cell(function: $0, family: "I")?.state }
    #expect(states == [.covered, .fragile, .covered, .fragile])
    let summary = try #require(result.summaries.first { $0.family == "I" })
    #expect(summary.functions == 18)
    #expect(summary.covered == 4...4)
    #expect(near(summary.ratio?.lowerBound, 4.0 / 18))
    #expect(summary.fragile == 2)
    #expect(summary.holes == 14)
  }

  @Test("The states, in their order of decision")
  func states() throws {
    let result = try run(
      ["a1,GAR,P,P", "a1,SEN,?,I", "a1,INF,C,I", "a2,INF,?,I", "a1,FOR,O,I", "a2,FOR,O,I"]
        + (1...5).map { "a\($0),VEI,C,I" } + ["a6,VEI,P,I", "a7,VEI,non,I"]
        + (1...5).map { "a\($0),DET,\($0 == 1 ? "P" : "C"),I" } + (1...4).map { "a\($0),CON,C,I" })
    func state(_ function: String, _ family: String = "I") -> CoverageState? {
      result.cell(function: function, family: family)?.state
    }
    #expect(state("GAR", "P") == .notApplicable)
    #expect(state("ORI") == .hole)
    #expect(state("SEN") == .undetermined)
    #expect(state("INF") == .fragile)
    #expect(state("FOR") == .covered)
    #expect(state("VEI") == .covered)
    #expect(state("DET") == .covered)
    #expect(state("CON") == .covered)
    #expect(result.cell(function: "FOR", family: "I")?.isOnlyOccasional == true)
    #expect(result.cell(function: "INF", family: "I")?.holderRange == 1...2)
  }

  @Test(
    "From the threshold on, only a single pilot makes a function covered",
    arguments: [
      (4, 0, CoverageState.covered), (5, 0, .toCoordinate), (5, 1, .covered), (5, 2, .toCoordinate),
    ])
  func coordination(holders: Int, pilots: Int, expected: CoverageState) throws {
    let result = try run((1...holders).map { "a\($0),VEI,\($0 <= pilots ? "P" : "C"),I" })
    #expect(result.cell(function: "VEI", family: "I")?.state == expected)
    let strict = try run(
      (1...holders).map { "a\($0),VEI,\($0 <= pilots ? "P" : "C"),I" },
      options: StudyOptions(coordinationThreshold: 2))
    #expect(strict.cell(function: "VEI", family: "I")?.state == (pilots == 1 ? .covered : .toCoordinate))
  }

  @Test("A role without family counts for the function, and is to be verified in each family")
  func withoutFamily() throws {
    let result = try run(["a1,SEN,P,"])
    for family in ["I", "P", "C"] {
      #expect(result.cell(function: "SEN", family: family)?.state == .undetermined)
    }
    let overall = try #require(result.overall.first { $0.function == "SEN" })
    #expect(overall.holders == ["a1"])
    #expect(overall.state == .fragile)
    let all = try #require(result.summaries.last)
    #expect(all.family == Coverage.allFamilies)
    #expect(all.covered == 1...1)
    #expect(result.summaries.first { $0.family == "I" }?.covered == 0...1)
  }

  @Test("Cells without object leave every denominator")
  func denominators() throws {
    let functions = try run(["a1,SEN,P,I"]).summaries.map(\.functions)
    #expect(functions == [18, 16, 17, 18])
  }

  @Test(
    "A collective never counts beside one of its members",
    arguments: [
      ("C", "C", ["m"], [], ["t"]), ("C", "?", ["t"], ["m"], []), ("?", "C", ["m"], [], ["t"]),
      ("?", "?", [], ["m"], ["t"]), ("C", "non", ["t"], [], []),
    ])
  func collectives(
    collective: String, member: String, holders: [String], uncertain: [String], setAside: [String]
  ) throws {
    let result = try run(
      ["t,INF,\(collective),I", "m,INF,\(member),I"],
      extra: ["relations": "origine,cible,type\nm,t,appartenance"],
      actors: ["t,Équipe,ETAT,collectif", "m,Membre,CONS,"])
    let cell = try #require(result.cell(function: "INF", family: "I"))
    #expect(cell.holders == holders)
    #expect(cell.uncertain == uncertain)
    #expect(cell.collectives == setAside)
  }

  @Test("Types of action: every action begun counts; one alone is fragile")
  func actionTypes() throws {
    let result = try run(
      ["a1,SEN,P,I"],
      extra: [
        "actions": """
        id,intitule,type,debut,fin
        x1,Un,I1.3,2010,2011
        x2,Deux,I1.3,2024,
        x3,Trois,P1.2,2024,
        x4,Quatre,C2.1,2025,
        """,
        "mobilisations": "action,acteur,role\nx1,a1,P\nx2,a1,C\nx2,a2,?\nx3,a3,B",
      ])
    func type(_ code: String) -> ActionTypeCoverage? { result.actionTypes.first { $0.type == code } }
    #expect(result.actionTypes.count == 27)
    #expect(type("I1.3")?.state == .covered)
    #expect(type("I1.3")?.actors == ["a1"])
    #expect(type("P1.2")?.state == .fragile)
    #expect(type("C2.1")?.state == .hole)
    #expect(try run(["a1,SEN,P,I"]).actionTypes.allSatisfy { $0.state == .notApplicable })
  }

  @Test("Without any role line, the findings conclude nothing")
  func nothingDeclared() throws {
    let result = Coverage().run(on: try Sample.study(["acteurs": "id,nom,categorie\na,A,ASSO"]))
    #expect(result.actorsWithoutRole == ["a"])
    #expect(result.findings.count == 1)
    #expect(result.findings[0].tone == .caution)
  }

  @Test("The columns of the three tables, and rows by identifier")
  func tables() throws {
    let result = try run(["a1,SEN,P,I"])
    #expect(
      result.tables[0].columns.prefix(8).map(\.id) == [
        "famille", "fonction", "phase", "oui", "a_verifier", "pilotes", "etat", "acteurs",
      ])
    #expect(
      result.tables[1].columns.prefix(9).map(\.id) == [
        "famille", "fonctions", "couvertes_min", "couvertes_max", "couverture_min", "couverture_max",
        "trous", "indeterminees", "fragiles",
      ])
    #expect(
      result.tables[2].columns.prefix(6).map(\.id) == [
        "famille", "sous_categorie", "type", "actions", "acteurs", "etat",
      ])
    #expect(result.tables.map(\.rows.count) == [54, 4, 27])
    #expect(result.tables[0].rows.first?.prefix(2) == [.identifier("C"), .identifier("ACC")])
    #expect(result.tables[1].rows.last?.first == .identifier("toutes"))
  }
}
