import MaillageDrawing
import MaillageModel
import Testing

struct MobilisationFigureTests {
  @Test("Each action shows its services and what the guide’s rules say of it")
  func figure() throws {
    let diagram = try SmallTerritory.diagram(MobilisationFigure())
    #expect(diagram.summary.withPlainSpaces.hasPrefix("2 actions mobilisent 2 types de service"))
    #expect(
      diagram.description.withPlainSpaces.contains(
        "Mission d’entreprises : développement économique (pilote)"))
  }
}
