import MaillageAnalysis
import MaillageModel
import Testing

struct CrossingTests {
  private let tables = [
    "acteurs": """
    id,nom,categorie,pays
    metro,Métropole,COLL,FR
    cci,CCI,CONS,FR
    pole,Pôle,POLE,FR
    rabat,Rabat,ETRA,MA
    nalutu,Nalutu,ETRA,AQ
    """,
    "actions": """
    id,intitule,type,debut,fin,zones,pays
    x1,Un,C1.2,2020,,maghreb,
    x2,Deux,C1.2,2020,,,MA|TN
    x3,Trois,I1.5,2020,,maghreb,DE
    x4,Quatre,I1.5,2020,2021,maghreb,
    x5,Cinq,P1.2,2020,,,
    x6,Six,I1.5,2020,,,AQ
    """,
    "mobilisations": """
    action,acteur,role
    x1,metro,P
    x1,rabat,B
    x2,metro,C
    x2,cci,?
    x3,cci,P
    x6,pole,P
    """,
    "relations": """
    id,origine,cible,type,famille,certitude
    r1,metro,rabat,jumelage,C,oui
    r2,cci,rabat,accord,,oui
    r3,pole,rabat,convention,C,?
    r4,metro,cci,convention,C,oui
    r5,metro,rabat,travail,C,oui
    r6,pole,nalutu,accord,C,oui
    """,
  ]

  @Test("Actions by zone and country, partnerships by the partner’s country, each once")
  func cell() throws {
    let result = Crossing().run(on: try Sample.study(tables))
    let cell = try #require(result.cell(zone: "maghreb", family: "C"))
    #expect(cell.actions == ["x1", "x2"])
    #expect(cell.partnerships == ["r1"])
    #expect(cell.doubtfulPartnerships == ["r3"])
    #expect(cell.presences.map(\.actor) == ["metro"])
    #expect(cell.presences[0].actions == ["x1", "x2"])
    #expect(cell.presences[0].partnerships == ["r1"])
    #expect(cell.partners == ["rabat"])
    #expect(result.cell(zone: "maghreb", family: "I")?.actions == ["x3"])
    #expect(result.cell(zone: "europe", family: "I")?.actions == ["x3"])
    #expect(result.cell(zone: "europe", family: "C")?.presences.isEmpty == true)
    #expect(result.actionsWithoutPlace == ["x5"])
  }

  @Test("A partnership without family stands in a row of its own")
  func withoutFamily() throws {
    let result = Crossing().run(on: try Sample.study(tables))
    let cell = try #require(result.cell(zone: "maghreb", family: Crossing.unspecifiedFamily))
    #expect(cell.partnerships == ["r2"])
    #expect(cell.presences.map(\.actor) == ["cci"])
    #expect(result.cell(zone: "europe", family: Crossing.unspecifiedFamily) == nil)
  }

  @Test("A country outside every zone has a row")
  func outside() throws {
    let result = Crossing().run(on: try Sample.study(tables))
    #expect(result.cell(zone: Crossing.outsideZones, family: "I")?.actions == ["x6"])
    #expect(result.cell(zone: Crossing.outsideZones, family: "C")?.partnerships == ["r6"])
    #expect(result.cells.last?.zone == Crossing.outsideZones)
  }

  @Test("One zone and one thing are told in the singular, nothing in words")
  func few() throws {
    let result = Crossing().run(
      on: try Sample.study([
        "acteurs": "id,nom,categorie,pays\na,A,COLL,FR\nb,B,ETRA,AQ",
        "relations": "id,origine,cible,type,certitude\nr,a,b,jumelage,?",
        "actions": "id,intitule,type,zones\nx,Une,C1.2,maghreb\ny,Autre,C1.2,",
      ]))
    let french = result.findings.map(\.text.fr), english = result.findings.map(\.text.en)
    #expect(french[0].contains("touchent une seule zone sur ") && !french[0].contains("plus présentes"))
    #expect(english[0].contains("reach a single zone out of "))
    #expect(
      french[1] == "Aucun\u{A0}partenariat avec un partenaire étranger en vigueur, et 1 à vérifier.")
    #expect(french[2].hasPrefix("1\u{A0}action sans zone ni pays n’apparaît dans aucune ligne"))
    #expect(english[2].hasPrefix("1 action without zone or country appears in no row"))
    let sure = Crossing().run(on: try Sample.study(tables)).findings.map(\.text.en)
    #expect(sure[0].contains(" zones out of "))
  }

  @Test("A zone counts its countries of the day")
  func zoneOfTheDay() throws {
    var tables = tables
    tables["zones"] = "zone,pays,debut,fin\nroute,MA,2015,2021"
    #expect(
      Crossing().run(on: try Sample.study(tables, on: "2021-06-30")).cell(zone: "route", family: "C")?
        .partnerships == ["r1"])
    #expect(
      Crossing().run(on: try Sample.study(tables)).cell(zone: "route", family: "C")?.partnerships == [])
  }

  @Test("One row per zone and family; the columns, in their order")
  func table() throws {
    let result = Crossing().run(on: try Sample.study(tables))
    #expect(
      result.tables[0].columns.prefix(5).map(\.id) == [
        "zone", "famille", "acteurs", "actions", "partenariats",
      ])
    let zones = Sample.typology.zones.count
    #expect(
      result.tables[0].rows.filter { $0[1] != .identifier(Crossing.unspecifiedFamily) }.count == 3 * zones)
    #expect(result.tables.map(\.id) == ["croisement", "croisement_acteurs"])
  }
}
