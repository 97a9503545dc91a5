import MaillageDrawing
import MaillageModel
import Testing

struct PanoramaFigureTests {
  @Test("Every actor in force, once, in the box of its category")
  func figure() throws {
    let diagram = try SmallTerritory.diagram(PanoramaFigure())
    #expect(diagram.summary.withPlainSpaces.hasPrefix("8 acteurs en vigueur dans 7 catégories"))
    for name in [
      "Équipe Essai", "Service de l’État", "CCI Essai", "Acteur isolé", "Les PME", "Ville lointaine",
    ] {
      #expect(diagram.description.withPlainSpaces.ranges(of: name).count == 1, "\(name)")
    }
  }
}
