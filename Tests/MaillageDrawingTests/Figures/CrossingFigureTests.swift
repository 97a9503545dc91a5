import MaillageDrawing
import MaillageModel
import Testing

struct CrossingFigureTests {
  @Test("Actors are joined to the zones where they act, a line for each family")
  func figure() throws {
    let diagram = try SmallTerritory.diagram(CrossingFigure())
    // The region cooperates, prospects and is twinned without family; the firms prospect: four lines, twice.
    #expect(diagram.edgeCount == 8)
    #expect(diagram.summary.withPlainSpaces.hasPrefix("2 acteurs agissent dans 2 zones"))
    #expect(diagram.description.withPlainSpaces.contains("OCDE : Les PME et Région Essai."))
  }
}
