import NetworkAlgorithms
import Testing

@testable import MaillageAnalysis

struct EnoughMarginTests {
  @Test(
    "The smallest two-tailed probability of two sizes, by hand",
    arguments: [
      // One action each out of ten: at best the same one, 1/10.
      (1, 1, 10, 0.2),
      // Three of six each: the same three, or the three others, 1/20.
      (3, 3, 6, 0.1),
      // Five of six each: they share five (1/6) or four.
      (5, 5, 6, 1.0 / 3),
      // In every action: nothing can vary.
      (4, 2, 4, 1.0),
    ])
  func attainable(a: Int, b: Int, total: Int, expected: Double) {
    #expect(near(EnoughMargin.attainable(a, b, of: total), expected))
    #expect(near(EnoughMargin.attainable(b, a, of: total), expected))
  }

  @Test("Fewer pairs pass than the bound they are held to (Tarone)")
  func choice() {
    // One large pair among small ones: C(12, 6) = 924 > 2 / 0.05 · k for the k = 1 pair that passes.
    let large =
      (0..<6).map { (row: Int32(0), column: Int32($0)) } + (0..<6).map { (row: Int32(1), column: Int32($0)) }
    let small = (2..<8).map { (row: Int32($0), column: Int32($0)) }
    let graph = TwoModeGraph(rowCount: 8, columnCount: 12, incidences: large + small)
    let chosen = EnoughMargin.pairs(of: graph.projection(.all), level: 0.05, total: 12)
    #expect(chosen.count == 28)
    #expect(chosen.indices.filter { chosen[$0] } == [0])
  }
}
