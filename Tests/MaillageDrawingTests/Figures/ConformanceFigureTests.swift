import MaillageDrawing
import MaillageModel
import Testing

struct ConformanceFigureTests {
  @Test("One row per rule, with every count in words")
  func figure() throws {
    let diagram = try SmallTerritory.diagram(ConformanceFigure())
    #expect(diagram.summary.withPlainSpaces.hasPrefix("2 actions : "))
    #expect(
      diagram.description.withPlainSpaces.contains(
        "R02 Développement économique mobilisé pour l’internationalisation : 1 conforme au guide."))
    guard case .grid(let grid) = diagram.body else { return }
    #expect(grid.rows.dropFirst().allSatisfy { $0.count == grid.rows[0].count })
  }
}
