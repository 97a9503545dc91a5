import Testing

@testable import MaillageDrawing

@Suite struct PartPlacementTests {
  /// Two nodes joined by a line, one above the other, and a pair in a box, all far apart.
  private static let graph: GraphBody = {
    var graph = GraphBody(engine: .dot)
    graph.nodes = ["a", "b", "c", "d"].map {
      DiagramNode(id: $0, content: .label([$0], size: 10.5, isBold: false), style: ShapeStyle(), title: $0)
    }
    graph.edges = [DiagramEdge(from: "a", to: "b", style: LineStyle(pattern: .solid, width: 1))]
    graph.clusters = [DiagramCluster(label: ["box"], nodes: ["c", "d"], title: "box")]
    return graph
  }()
  private static let places = Places(byNode: [
    "a": Places.Place(x: 500, y: 900, width: 60, height: 30),
    "b": Places.Place(x: 500, y: 840, width: 60, height: 30),
    "c": Places.Place(x: 900, y: 900, width: 60, height: 30),
    "d": Places.Place(x: 980, y: 900, width: 60, height: 30),
  ])

  @Test("Parts move whole, and stand side by side at the widest distance for which there is room")
  func packed() throws {
    let placed = PartPlacement(Self.graph, Self.places).placed(width: 1000, height: 1000)
    let a = try #require(placed.byNode["a"]), b = try #require(placed.byNode["b"])
    let c = try #require(placed.byNode["c"]), d = try #require(placed.byNode["d"])
    #expect(b.x == a.x && b.y == a.y - 60 && d.x == c.x + 80 && d.y == c.y)
    // The first part is 60 points wide and begins at 0; the box has 10 points around its nodes.
    #expect(a.x == 30 && a.y == -15)
    #expect(c.x - 30 - 10 == 60 + 60)
    // The words of the box are over its nodes: its top is level with the first part's.
    let frame = Self.graph.clusters[0].frame(in: placed)
    #expect(abs(frame.y + frame.height / 2) < 1e-9 && frame.width == 160)
    // 30 and twice 10 points, one line of 12.6 points and 8 around it.
    #expect(abs(frame.height - (30 + 20 + 12.6 + 8)) < 1e-9)
  }

  @Test("In a narrow room the parts stand one under the other, as near as they may")
  func narrow() throws {
    let placed = PartPlacement(Self.graph, Self.places).placed(width: 200, height: 100)
    let b = try #require(placed.byNode["b"]), frame = Self.graph.clusters[0].frame(in: placed)
    #expect(abs(b.y - 15 - 18 - (frame.y + frame.height / 2)) < 1e-9)
  }
}
