@testable import MaillageDrawing
import Testing

@Suite struct CompactionTests {
  private static func scattered(_ count: Int) -> Places {
    // A spiral: no two at one place, no symmetry.
    let nodes = (0..<count).map { index -> (String, Places.Place) in
      let angle = Double(index) * 2.4, radius = 40 * Double(index).squareRoot()
      return (
        "n\(index)",
        Places.Place(
          x: radius * (angle.truncatingRemainder(dividingBy: 3) - 1.5), y: radius * (angle - angle.rounded()),
          width: 80 + Double(index % 3) * 30, height: 40)
      )
    }
    return Places(byNode: Dictionary(uniqueKeysWithValues: nodes))
  }

  @Test("Nodes stand apart and within the room")
  func apart() {
    let places = Self.scattered(30)
    let compacted = Compaction(width: 900, height: 900).compacted(places, lines: [])
    let nodes = Array(compacted.byNode.values)
    #expect(nodes.count == 30)
    for (index, a) in nodes.enumerated() {
      for b in nodes[(index + 1)...] {
        #expect(
          abs(a.x - b.x) > (a.width + b.width) / 2 || abs(a.y - b.y) > (a.height + b.height) / 2)
      }
    }
    let width =
      (nodes.map { $0.x + $0.width / 2 }.max() ?? 0) - (nodes.map { $0.x - $0.width / 2 }.min() ?? 0)
    #expect(width <= 900)
  }

  @Test("The same places give the same result")
  func stable() {
    let first = Compaction(width: 700, height: 900).compacted(Self.scattered(20), lines: [("n1", "n2")])
    #expect(first == Compaction(width: 700, height: 900).compacted(Self.scattered(20), lines: [("n1", "n2")]))
  }

  @Test("A separate part comes closer and touches nobody")
  func parts() throws {
    let size = (width: 60.0, height: 30.0)
    func place(_ x: Double, _ y: Double) -> Places.Place {
      Places.Place(x: x, y: y, width: size.width, height: size.height)
    }
    let places = Places(byNode: ["a": place(0, 0), "b": place(200, 0), "c": place(100, 3_000)])
    let compacted = Compaction(width: 2_000, height: 4_000).compacted(places, lines: [("a", "b")])
    let a = try #require(compacted.byNode["a"]), c = try #require(compacted.byNode["c"])
    #expect(c.y - a.y > size.height && c.y - a.y < 200)
  }

  @Test("A network takes the width that its page has left")
  func widens() throws {
    // Scaled to 36 % of the room, the two span 81 + 60 points of the 150.
    let places = Places(byNode: [
      "a": Places.Place(x: 0, y: 0, width: 60, height: 30),
      "b": Places.Place(x: 100, y: 100, width: 60, height: 30),
    ])
    let compacted = Compaction(width: 150, height: 400).compacted(places, lines: [("a", "b")])
    let a = try #require(compacted.byNode["a"]), b = try #require(compacted.byNode["b"])
    #expect(abs(b.x - a.x - 90) < 0.01)
  }

  @Test("A column of large nodes breaks up when the page is not high enough")
  func breaksUp() {
    let nodes = (0..<6).map { index in
      ("n\(index)", Places.Place(x: Double(index % 2), y: Double(index) * 150, width: 100, height: 110))
    }
    let compacted = Compaction(width: 600, height: 420)
      .compacted(Places(byNode: Dictionary(uniqueKeysWithValues: nodes)), lines: [])
    let y = compacted.byNode.values.map(\.y)
    #expect((y.max() ?? 0) - (y.min() ?? 0) + 110 <= 420.5)
  }
}
