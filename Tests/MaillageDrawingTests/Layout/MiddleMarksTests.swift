import Testing

@testable import MaillageDrawing

@Suite("Marks that stand for a line, brought back onto it")
struct MiddleMarksTests {
  /// Boxes of 40 by 20, and a mark of 10 by 10 between the first two.
  private func mark(at place: LinePoint, among centers: [LinePoint], marksLine: Bool = true) -> LinePoint? {
    var graph = GraphBody(engine: .neato)
    graph.nodes = [
      DiagramNode(
        id: "mark", content: .label(["2"], size: 10.5, isBold: true), style: ShapeStyle(), title: "",
        marksLine: marksLine)
    ]
    graph.edges = ["n0", "n1"].map { end in
      DiagramEdge(from: end, to: "mark", style: LineStyle(pattern: .dashed, width: 1), title: "")
    }
    var byNode = ["mark": Places.Place(x: place.x, y: place.y, width: 10, height: 10)]
    for (index, center) in centers.enumerated() {
      byNode["n\(index)"] = Places.Place(x: center.x, y: center.y, width: 40, height: 20)
    }
    return MiddleMarks(graph).made(in: Places(byNode: byNode)).byNode["mark"]?.center
  }

  private static let ends = [LinePoint(x: 0, y: 0), LinePoint(x: 200, y: 0)]

  @Test("A mark aside comes back to the middle of what is seen of its line; what is no mark stays")
  func middle() {
    let aside = LinePoint(x: 90, y: 70)
    #expect(mark(at: aside, among: Self.ends) == LinePoint(x: 100, y: 0))
    #expect(mark(at: aside, among: Self.ends, marksLine: false) == aside)
  }

  @Test("A mark stands beside its line when another node stands on it, or its ends are too near")
  func beside() throws {
    let aside = LinePoint(x: 90, y: 70)
    for other in [LinePoint(x: 100, y: 8), LinePoint(x: 400, y: 0)] {
      let ends = other.x < 200 ? Self.ends : [LinePoint(x: 0, y: 0), LinePoint(x: 55, y: 0)]
      let moved = try #require(mark(at: aside, among: ends + [other]))
      #expect(moved.y != 0 && abs(moved.y) < 60)
    }
  }

  @Test("A mark stays where it is when nothing near its line is free")
  func blocked() {
    let aside = LinePoint(x: 90, y: 70)
    let wall = stride(from: -80.0, through: 80, by: 20).map { LinePoint(x: 100, y: $0) }
    #expect(mark(at: aside, among: Self.ends + wall) == aside)
  }

  @Test("A mark gives way along its line to what stands near its middle")
  func gives() throws {
    let moved = try #require(
      mark(at: LinePoint(x: 90, y: 70), among: Self.ends + [LinePoint(x: 118, y: 16)]))
    #expect(moved.y == 0 && moved.x != 100)
  }
}
