import Testing

@testable import MaillageDrawing

struct LineRoutesTests {
  /// Three nodes in a row and one above, and lines between all that stand in the row.
  private static func drawing() -> (graph: GraphBody, places: Places) {
    var graph = GraphBody(engine: .neato)
    graph.nodes = ["a", "b", "c", "d"].map {
      DiagramNode(id: $0, content: .label([$0], size: 11, isBold: false), style: nil, title: "")
    }
    let style = LineStyle(pattern: .solid, width: 1)
    graph.edges = [("a", "b"), ("a", "c"), ("c", "d")].map { DiagramEdge(from: $0, to: $1, style: style) }
    let positions = ["a": (0.0, 0.0), "b": (100, 0), "c": (200, 0), "d": (200, 100)]
    let places = positions.mapValues { Places.Place(x: $0.0, y: $0.1, width: 40, height: 20) }
    return (graph, Places(byNode: places))
  }

  private static func pair(_ a: String, _ b: String) -> LinePair {
    LinePair(DiagramEdge(from: a, to: b, style: nil))
  }

  @Test("A straight line that would touch another node is blocked, others run from centre to centre")
  func straight() throws {
    let (graph, places) = Self.drawing()
    let routes = LineRoutes(straightIn: graph, places)
    #expect(routes.blocked == [Self.pair("a", "c")])
    let upwards = try #require(routes.byPair[Self.pair("d", "c")])
    #expect(upwards.first == LinePoint(x: 200, y: 0) && upwards.last == LinePoint(x: 200, y: 100))
  }

  @Test(
    "A box is touched by a way through it, not by one that stops before or passes beside",
    arguments: [
      (0.0, 0.0, 200.0, 0.0, true), (0, 0, 70, 0, false), (0, 30, 200, 30, false), (100, -50, 100, 50, true),
      (60, 40, 140, -40, true), (60, 0, 90, 40, false), (100, 0, 100, 0, true),
    ])
  func crossing(fromX: Double, fromY: Double, toX: Double, toY: Double, isCrossed: Bool) {
    let box = Places.Place(x: 100, y: 0, width: 40, height: 20)
    let start = LinePoint(x: fromX, y: fromY), end = LinePoint(x: toX, y: toY)
    #expect(box.isCrossed(from: start, along: end - start) == isCrossed)
  }

  @Test("The library leads a blocked line around, and off what stands between")
  func led() async throws {
    let (graph, places) = Self.drawing()
    let straight = LineRoutes(straightIn: graph, places)
    let diagram = Samples.diagram(.graph(graph), title: "Trois")
    let text = DotWriter.routingText(of: diagram, places: places, pairs: straight.blocked)
    let job = RenderJob(dot: text, engine: .placed, format: .plain)
    let plain = String(
      decoding: try await InProcessRendering().picture(of: job, within: .seconds(30)), as: UTF8.self)
    let led = try #require(straight.led(plain: plain, of: graph, places))
    let way = try #require(led.byPair[Self.pair("a", "c")])
    #expect(abs(way[0].x) < 0.1 && abs(way[0].y) < 0.1 && way.count >= 4)
    let middle = try #require(way.map { abs($0.y) }.max())
    #expect(middle >= 10)
    #expect(led.byPair[Self.pair("a", "b")] == straight.byPair[Self.pair("a", "b")])
    #expect(straight.led(plain: "graph 1 1 1", of: graph, places) == nil)
  }
}
