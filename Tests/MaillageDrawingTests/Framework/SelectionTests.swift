import Testing

@testable import MaillageDrawing

@Suite("Which actors pass a filter")
struct SelectionTests {
  @Test(
    "A zone keeps who stands or acts there, not the partners of these partners, whatever the order of the rows"
  )
  func zone() throws {
    var tables = SmallTerritory.tables
    // The chamber has an agreement with the region, which is twinned with the city: it does nothing there.
    tables["relations"]? += "\nr8,region,cci,convention,oui\nr9,cci,seul,convention,oui"
    var filter = FigureFilter()
    filter.zones = ["asie-est"]
    let expected: Set = ["ville", "region", "pme"]
    for tables in [tables, SmallTerritory.reversed(tables)] {
      #expect(filter.actors(of: try SmallTerritory.study(tables)) == expected)
    }
  }

  @Test("An action that is over is no reason to stand in its zone")
  func past() throws {
    var tables = SmallTerritory.tables
    tables["relations"] = "id,origine,cible,type,certitude"
    tables["actions"] = """
      id,intitule,type,fin,pays
      a1,Une mission d’avant,I1.5,2020-01-01,JP
      a2,Une mission,I1.5,,JP
      """
    tables["mobilisations"] = "action,acteur,service,role\na1,cci,,P\na2,agence,,P"
    var filter = FigureFilter()
    filter.zones = ["asie-est"]
    #expect(filter.actors(of: try SmallTerritory.study(tables)) == ["ville", "agence"])
  }
}
