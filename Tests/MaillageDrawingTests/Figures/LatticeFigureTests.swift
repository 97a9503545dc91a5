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
}
