import MaillageDrawing
import MaillageModel
import Testing

struct DispositifFigureTests {
  @Test("The bodies that help firms, and nothing about who does not")
  func figure() throws {
    let diagram = try SmallTerritory.diagram(DispositifFigure())
    // The agency supports firms and the region funds it; the chamber and the State declare a role only.
    #expect(diagram.summary.withPlainSpaces.hasPrefix("4 acteurs"))
    #expect(
      diagram.summary.withPlainSpaces.contains("dont 1 en lien d’accompagnement déclaré et 2 sans lien tracé")
    )
    #expect(diagram.edgeCount == 2)
    #expect(!diagram.legendCodes.contains("ASSO") && !diagram.legendCodes.contains("ETRA"))
  }
}
