import Testing

@testable import MaillageDrawing

struct LineBundlesTests {
  private static let places = [
    "a": Places.Place(x: 0, y: 100, width: 40, height: 20),
    "b": Places.Place(x: 400, y: 100, width: 40, height: 20),
    "c": Places.Place(x: 0, y: -100, width: 40, height: 20),
    "d": Places.Place(x: 400, y: -100, width: 40, height: 20),
    "between": Places.Place(x: 200, y: -30, width: 100, height: 40),
  ]

  private static func graph(_ edges: [(String, String)]) -> GraphBody {
    var graph = GraphBody(engine: .neato)
    graph.nodes = places.keys.sorted().map {
      DiagramNode(id: $0, content: .label([$0], size: 11, isBold: false), style: nil, title: "")
    }
    let style = LineStyle(pattern: .solid, width: 1)
    graph.edges = edges.map { DiagramEdge(from: $0.0, to: $0.1, style: style) }
    return graph
  }

  private static func pair(_ a: String, _ b: String) -> LinePair {
    LinePair(DiagramEdge(from: a, to: b, style: nil))
  }

  /// A way by some points.
  private static func way(_ points: [(Double, Double)]) -> [LinePoint] {
    LineCurve(through: points.map { LinePoint(x: $0.0, y: $0.1) }).points
  }

  @Test("Two lines that share their way run apart on it, each on the side it comes from, off the nodes")
  func apart() throws {
    let upper = Self.pair("a", "b"), lower = Self.pair("c", "d")
    let graph = Self.graph([("a", "b"), ("c", "d")])
    let bend = [(70.0, 30.0), (95.0, 10.0), (120.0, 2.0)], shared = [(150.0, 0.0), (200, 0), (250, 0)]
    let ways = [
      upper: Self.way(
        [(0, 100)] + bend.map { ($0, $1) } + shared + bend.reversed().map { (400 - $0, $1) } + [(400, 100)]),
      lower: Self.way(
        [(0, -100)] + bend.map { ($0, -$1) } + shared + bend.reversed().map { (400 - $0, -$1) } + [
          (400, -100)
        ]),
    ]
    let parted = LineBundles(graph, Places(byNode: Self.places), led: [upper, lower]).parted(ways)
    let high = LineCurve(try #require(parted[upper])).samples(every: 3)
    let low = LineCurve(try #require(parted[lower])).samples(every: 3)
    for point in high where abs(point.x - 200) < 60 {
      let distance = low.map { $0.distance(to: point) }.min() ?? 0
      #expect(distance > 5, "\(point)")
      let under = try #require(low.min { abs($0.x - point.x) < abs($1.x - point.x) })
      #expect(under.y < point.y)
    }
    // The lower one stays off the node beside which they run.
    for point in low { #expect(!(abs(point.x - 200) < 50 && abs(point.y + 30) < 20), "\(point)") }
    #expect(high.first?.distance(to: LinePoint(x: 0, y: 100)) ?? 9 < 0.01)
    #expect(low.last?.distance(to: LinePoint(x: 400, y: -100)) ?? 9 < 0.01)
  }

  @Test("Lines that are straight, and one led around alone, keep their way")
  func still() {
    let upper = Self.pair("a", "b"), lower = Self.pair("c", "d")
    let graph = Self.graph([("a", "b"), ("c", "d")])
    let straight = [upper: Self.way([(0, 100), (400, 100)]), lower: Self.way([(0, -100), (400, -100)])]
    let places = Places(byNode: Self.places)
    #expect(LineBundles(graph, places, led: []).parted(straight) == straight)
    #expect(LineBundles(graph, places, led: [upper]).parted(straight) == straight)
  }
}
