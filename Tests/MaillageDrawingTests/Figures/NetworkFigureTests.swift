import MaillageDrawing
import MaillageModel
import Testing

struct NetworkFigureTests {
  @Test("Every relation is a line, the doubtful one included; cut points are counted without it")
  func figure() throws {
    let diagram = try SmallTerritory.diagram(NetworkFigure())
    #expect(diagram.edgeCount == 7)
    #expect(
      diagram.summary.withPlainSpaces
        == "7 acteurs, 7 relations ; 2 couperaient le réseau des liens sûrs en se retirant.")
    #expect(diagram.description.withPlainSpaces.contains("Agence de développement de la Région Essai (4)"))
    #expect(diagram.description.withPlainSpaces.hasSuffix("Sans relation déclarée : Acteur isolé."))
    #expect(diagram.legendCodes == ["ETAT", "CONS", "COLL", "AGEN", "ASSO", "ENTR", "ETRA"])
  }
}
