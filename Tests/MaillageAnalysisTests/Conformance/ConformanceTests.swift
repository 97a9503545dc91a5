import MaillageModel
import Testing

@testable import MaillageAnalysis

struct ConformanceTests {
  private let tables = [
    "acteurs": """
    id,nom,categorie,type_collectivite
    metro,Métropole,COLL,metropole
    ville,Ville,COLL,commune
    cci,CCI,CONS,
    """,
    "services": """
    id,nom,acteur,type
    ri,RI,metro,RI
    dde,DDE,metro,DDE
    tech,TECH,metro,TECH
    v-ri,RI de la ville,ville,RI
    """,
    "actions": """
    id,intitule,type,debut,fin,economique
    c1,Un,C1.2,2020,2021,oui
    c2,Deux,C1.2,2022-03-01,,oui
    c3,Trois,C1.2,2022,,oui
    c4,Quatre,C1.2,,,oui
    p1,Cinq,P1.1,2023,,
    p2,Six,P1.1,2023,,
    p3,Sept,P1.1,2023,,
    """,
    "mobilisations": """
    action,acteur,service,role
    c1,,ri,P
    c1,,dde,C
    c1,,tech,C
    c1,cci,,C
    c2,,ri,P
    c2,cci,,C
    c3,,ri,P
    c3,,dde,?
    c3,,tech,C
    c3,cci,,C
    c4,,ri,C
    c4,,dde,C
    p1,,dde,P
    p2,,v-ri,P
    p3,cci,,?
    """,
  ]

  private func result() throws -> Conformance.Result {
    Conformance().run(on: try Sample.study(tables))
  }

  private func score(_ rule: String, _ family: String, _ year: String) throws -> Conformance.Score {
    try #require(
      try result().scores.first { $0.rule == rule && $0.family == family && $0.year == year },
      "\(rule) \(family) \(year)")
  }

  @Test("Work with three services: one action in line though ended, one to check, one undetermined")
  func scores() throws {
    // The rule does not apply to c4, where no economic actor takes part.
    let all = try score("R01", "C", "toutes")
    #expect(all.applicable == 3 && all.compliant == 1 && all.toCheck == 1 && all.undetermined == 1)
    #expect(all.rate == 0.5)
    #expect(near(all.bounds.low, 1.0 / 3) && near(all.bounds.high, 2.0 / 3))
    #expect(try score("R01", "C", "2020").compliant == 1)
    let later = try score("R01", "C", "2022")
    #expect(later.toCheck == 1 && later.undetermined == 1 && later.rate == 0)
    #expect(try score("R04", "C", "sans-date").compliant == 1)
  }

  @Test("The service that a rule lacks, with the actions; alternatives stay together")
  func lacks() throws {
    let lacks = try result().lacks
    #expect(lacks.first { $0.rule == "R01" && $0.types == ["DDE"] }?.actions == ["c2"])
    #expect(lacks.first { $0.rule == "R01" && $0.types == ["TECH"] }?.actions == ["c2"])
    #expect(lacks.first { $0.rule == "R03" }?.types == ["DDE", "TOUR", "PROMO"])
    #expect(!lacks.contains { $0.actions.contains("c3") })
  }

  @Test("Who leads: expected, against the rules, without a rule, and to be verified")
  func leads() throws {
    let leads = try result().leads
    let economic = try #require(leads.first { $0.family == "P" && $0.code == "DDE" })
    #expect(economic.kind == .service && economic.actions == ["p1"] && economic.isExpected == "oui")
    let international = try #require(leads.first { $0.family == "P" && $0.code == "RI" })
    #expect(international.actions == ["p2"] && international.isExpected == "non")
    let cooperation = try #require(leads.first { $0.family == "C" && $0.code == "RI" })
    #expect(cooperation.actions == ["c1", "c2", "c3"] && cooperation.isExpected == nil)
    #expect(leads.first { $0.family == "C" && $0.kind == .nobody }?.actions == ["c4"])
    #expect(leads.first { $0.family == "P" && $0.kind == .unknown }?.actions == ["p3"])
  }

  @Test("The columns in their order; nothing to say of an empty territory")
  func columns() throws {
    let tables = try result().tables
    #expect(tables.map(\.id) == ["normes", "normes_manques", "pilotage"])
    #expect(
      tables[0].columns.prefix(9).map(\.id) == [
        "regle", "famille", "annee", "applicables", "conformes", "ecarts", "a_verifier", "indetermines",
        "taux",
      ])
    let empty = Conformance().run(on: try Sample.study(["acteurs": "id,nom,categorie\na,A,ASSO"]))
    #expect(empty.findings.count == 1 && empty.scores.isEmpty)
  }
}
