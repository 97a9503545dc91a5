import MaillageDrawing
import MaillageModel
import Testing

struct MobilisationFigureTests {
  @Test("Each action shows its services and what the guide’s rules say of it")
  func figure() throws {
    let diagram = try SmallTerritory.diagram(MobilisationFigure())
    #expect(diagram.summary.withPlainSpaces.hasPrefix("2 actions mobilisent 2 types de service"))
    // What there is none of is not told.
    #expect(!diagram.summary.withPlainSpaces.contains(" 0 "))
    // Whatever the verdicts, their counts make the number of actions.
    let counted = diagram.summary.split(separator: ":").last?.split { !$0.isNumber }.compactMap { Int($0) }
    #expect(counted?.reduce(0, +) == 2)
    #expect(
      diagram.description.withPlainSpaces.contains(
        "Mission d’entreprises : développement économique (pilote)"))
  }
}
