import Testing

@testable import MaillageDrawing

struct LineEndsTests {
  /// Lines from nodes to a hub at 0, 0, 80 points wide and 60 high, as they run in the end.
  private static func ends(
    _ others: [(x: Double, y: Double)], head: LineStyle.Head = .none
  ) -> [LinePoint] {
    var graph = GraphBody(engine: .neato)
    let ids = others.indices.map { "n\($0)" }
    graph.nodes = (["hub"] + ids).map {
      DiagramNode(id: $0, content: .label([$0], size: 11, isBold: false), style: nil, title: "")
    }
    let style = LineStyle(pattern: .solid, width: 1, head: head)
    graph.edges = ids.map { DiagramEdge(from: $0, to: "hub", style: style) }
    var places = ["hub": Places.Place(x: 0, y: 0, width: 80, height: 60)]
    for (id, other) in zip(ids, others) {
      places[id] = Places.Place(x: other.x, y: other.y, width: 40, height: 20)
    }
    let all = Places(byNode: places)
    let outlines = places.mapValues { Outline(nil, at: $0) }
    let routes = LineRoutes(straightIn: graph, all)
    let ways = LineEnds(graph, all, outlines).spread(routes.byPair)
    return ids.compactMap { id in
      guard let way = ways[LinePair(DiagramEdge(from: id, to: "hub", style: nil))] else { return nil }
      return Outline(nil, at: places["hub"] ?? Places.Place(x: 0, y: 0, width: 1, height: 1)).leaving(way)
        .first
    }
  }

  @Test("Lines that come from near directions reach the border apart, heads farther than bare ends")
  func apart() throws {
    let others = [(x: 300.0, y: 30.0), (x: 300, y: -10), (x: 300, y: 70)]
    // All aimed at the centre, they would meet the border within 11 points.
    let bare = Self.ends(others)
    #expect(bare.count == 3 && bare.allSatisfy { abs($0.x - 40) < 0.1 })
    #expect(bare[0].y - bare[1].y > 5.5 && bare[2].y - bare[0].y > 5.5)
    let heads = Self.ends(others, head: .atEnd("normal"))
    #expect(heads[0].y - heads[1].y > 10.5 && heads[2].y - heads[0].y > 10.5)
  }

  @Test("A line alone, and lines that come from everywhere, stay aimed at the centre")
  func still() {
    let alone = Self.ends([(x: 300, y: 0)])
    #expect(alone.count == 1 && alone.allSatisfy { $0.distance(to: LinePoint(x: 40, y: 0)) < 0.01 })
    let ends = Self.ends([(x: 300, y: 0), (x: -300, y: 0), (x: 0, y: 300)])
    let straight = [LinePoint(x: 40, y: 0), LinePoint(x: -40, y: 0), LinePoint(x: 0, y: 30)]
    #expect(ends.count == 3)
    for (end, aim) in zip(ends, straight) { #expect(end.distance(to: aim) < 0.1, "\(end)") }
  }

  @Test("More lines than the border has room for share it")
  func crowd() {
    let ends = Self.ends((0..<12).map { (x: 400.0, y: Double($0) * 30 - 165) }, head: .atEnd("normal"))
    #expect(ends.count == 12)
    for (end, next) in zip(ends, ends.dropFirst()) { #expect(end.distance(to: next) > 1, "\(end) \(next)") }
  }

  @Test("An end does not move beyond a corner, to a side that its line does not face")
  func corner() {
    // From the right, all to the right side, however crowded.
    let ends = Self.ends((0..<9).map { (x: 400.0, y: Double($0) * 4) }, head: .atEnd("normal"))
    #expect(ends.count == 9)
    for end in ends { #expect(abs(end.x - 40) < 0.1 && abs(end.y) < 30, "\(end)") }
  }
}
