import MaillageDrawing
import MaillageModel
import Testing

struct MatrixFigureTests {
  @Test("Each declared level is read, each cell of the coverage is counted")
  func figure() throws {
    let diagram = try SmallTerritory.diagram(MatrixFigure())
    // 51 applicable cells: one held by two actors, three by one, one only to be verified.
    #expect(
      diagram.summary.withPlainSpaces
        == "4 acteurs et 18 fonctions ; sur 51 cases fonction et famille, 46 sans acteur déclaré et 3 "
        + "tenues par un seul.")
    #expect(
      diagram.description.withPlainSpaces.contains(
        "CCI Essai : sensibiliser (pilote), conseiller (contribue)."))
    #expect(diagram.description.withPlainSpaces.contains("financer (à vérifier)"))
  }
}
