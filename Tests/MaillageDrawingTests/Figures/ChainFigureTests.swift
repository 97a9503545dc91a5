import MaillageDrawing
import MaillageModel
import Testing

struct ChainFigureTests {
  @Test("The chain names who holds each step, and says where nobody does")
  func figure() throws {
    let diagram = try SmallTerritory.diagram(ChainFigure())
    #expect(diagram.summary.withPlainSpaces.hasPrefix("Aucun acteur déclaré pour informer, former"))
    #expect(diagram.summary.withPlainSpaces.contains("2 fonctions ne tiennent que par un seul acteur"))
    // The chamber is in the first two phases, and an agreement joins it to the agency of the third.
    #expect(diagram.summary.withPlainSpaces.hasSuffix("aucun relais rompu."))
    #expect(
      diagram.description.withPlainSpaces.contains("Amont, sensibiliser : CCI Essai et Service de l’État."))
  }
}
