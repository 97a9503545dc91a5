import MaillageModel
import Testing

@testable import MaillageAnalysis

@Suite("Agreements and economic actions in the world")
struct GeographyTests {
  static let tables = [
    "acteurs": """
    id,nom,categorie,pays,type_collectivite
    dakar,Dakar,ETRA,SN,
    rabat,Rabat,ETRA,MA,
    ville,Ville,COLL,FR,commune
    """,
    "relations": """
    id,origine,cible,type,famille,debut,fin,echeance,certitude
    r1,ville,dakar,convention,C,2020,,,oui
    r2,ville,rabat,accord,,2020,2030,2023,oui
    r3,ville,rabat,jumelage,C,2010,2015,,oui
    r4,ville,dakar,accord,C,2020,2025-01,,?
    """,
    "actions": """
    id,intitule,type,economique,relation,pays,secteur,debut,fin
    a1,Eau,C1.3,oui,r1,SN,eau,2022,
    a2,Export,I1.5,oui,,VN,Eau,2022,
    a3,Suite,C2.1,,r3,MA,,2014,
    a4,Plan,C1.2,oui,r2,MA,,2026,
    a5,Chez nous,I2.2,oui,,FR,,2022,
    """,
    "mobilisations": "action,acteur,role\na2,ville,P",
  ]

  private var result: Geography.Result {
    get throws { Geography().run(on: try Sample.study(Self.tables)) }
  }

  @Test("each agreement has its place in time")
  func states() throws {
    let states = Dictionary(uniqueKeysWithValues: try result.agreements.map { ($0.relation, $0.state) })
    #expect(states == ["r1": .openEnded, "r2": .reviewOverdue, "r3": .expired, "r4": .endingSoon])
    #expect(try result.agreements[0].economicActions == ["a1"])
  }

  @Test("an agreement without economic action, and actions without agreement, are possibilities")
  func opportunities() throws {
    let found = try result.opportunities
    #expect(found.map(\.kind) == [.agreementAlone, .actionsAlone])
    #expect(found[0].agreement == "r2" && found[0].country == "MA")
    #expect(found[1].country == "VN" && found[1].actions == ["a2"] && found[1].actors == ["ville"])
  }

  @Test("no finding calls the difference between cooperation and prospecting a fault")
  func wording() throws {
    for finding in try result.findings where finding.text.fr.contains("Possibilité") {
      #expect(finding.tone == .neutral)
    }
    #expect(try result.findings[0].text.fr.contains("n’ont pas à coïncider"))
  }

  @Test("sectors differing by case are one; agreements without family have their own row")
  func places() throws {
    let places = try result.places
    #expect(Set(places.filter { $0.axis == .sector }.map(\.value)).count == 1)
    let morocco = places.filter { $0.axis == .country && $0.value == "MA" }
    #expect(morocco.map(\.family) == ["C", Crossing.unspecifiedFamily])
    #expect(morocco[0].unspecifiedActions == ["a3"] && morocco[1].partnerships == ["r2"])
    let senegal = try #require(places.first { $0.value == "SN" })
    #expect(senegal.partnerships == ["r1"] && senegal.doubtfulPartnerships == ["r4"])
  }

  @Test("the time line hangs actions from their agreement, planned ones included")
  func timeline() throws {
    let events = try result.timeline
    #expect(events.map(\.agreement) == ["r1", "r1", "r2", "r2", "r3", "r3"])
    #expect(events.map(\.action) == [nil, "a1", nil, "a4", nil, "a3"])
    #expect(events.map(\.outlivesAgreement) == [false, false, false, false, false, true])
  }

  @Test("a partner without known country still shows its agreement")
  func unknownCountry() throws {
    let tables = [
      "acteurs": "id,nom,categorie,pays\nailleurs,Ailleurs,ETRA,\nville,Ville,COLL,FR",
      "relations": "id,origine,cible,type\nr1,ville,ailleurs,convention",
    ]
    let result = Geography().run(on: try Sample.study(tables))
    #expect(result.opportunities.map(\.country) == [nil])
  }

  @Test("nothing at all has its tables and a finding")
  func empty() {
    for study in [Sample.nothing, Sample.nothingAtAll] {
      let result = Geography().run(on: study)
      #expect(result.findings.count == 1 && result.tables.count == 4)
    }
  }
}
