import MaillageDrawing
import MaillageModel
import Testing

struct LatticeFigureTests {
  @Test("Two services that never meet: a box for all actions and one for each")
  func figure() throws {
    let diagram = try SmallTerritory.diagram(LatticeFigure())
    #expect(diagram.nodeTitles.count == 3 && diagram.edgeCount == 2)
    #expect(diagram.nodeTitles[0].hasPrefix("toutes les actions"))
    #expect(diagram.summary.withPlainSpaces.hasPrefix("2 actions rangées par services communs en 3 cases"))
  }

  @Test("One action is told in the singular")
  func single() throws {
    var tables = SmallTerritory.tables
    tables["actions"] = "id,intitule,type,relation,pays\na2,Mission d’entreprises,I1.5,,JP"
    tables["mobilisations"] = "action,acteur,service,role\na2,,s-ri,P"
    let diagram = try #require(try SmallTerritory.diagrams(LatticeFigure(), tables).first)
    #expect(diagram.summary.withPlainSpaces.hasPrefix("1 action rangée par services communs en 1 case"))
  }
}
