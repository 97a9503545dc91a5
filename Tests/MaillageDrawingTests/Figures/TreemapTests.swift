import Testing

@testable import MaillageDrawing

struct TreemapTests {
  @Test("The example of Bruls, Huizing and van Wijk (2000) is cut as in their paper")
  func paper() {
    let weights = [6.0, 6, 4, 3, 2, 2, 1]
    let map = Treemap(weights.map { (content: $0, weight: $0) }, width: 600, height: 400)
    let parts = map.parts
    // A rectangle of 6 by 4: the two sixes in a column, then four and three in a row beside it.
    #expect(parts.map(\.content) == weights)
    #expect(parts.prefix(2).allSatisfy { $0.width == 300 && $0.height == 200 })
    #expect(parts[2].width == 171 && parts[3].width == 129)
    #expect(parts[2].height == 233 && parts[3].height == 233)
    let area = parts.reduce(0) { $0 + $1.width * $1.height }
    #expect(area == 600 * 400)
  }

  @Test("Parts without weight have no place; the heaviest come first, equal ones in their order")
  func order() {
    let items = [("a", 1.0), ("b", 0), ("c", 3), ("d", 1)].map { (content: $0.0, weight: $0.1) }
    #expect(Treemap(items, width: 100, height: 100).parts.map(\.content) == ["c", "a", "d"])
    #expect(Treemap([(content: "b", weight: 0)], width: 10, height: 10).shape == nil)
  }
}
