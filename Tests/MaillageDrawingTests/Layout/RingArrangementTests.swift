import Testing

@testable import MaillageDrawing

struct RingArrangementTests {
  @Test("Nodes stand apart, each ring around the one before it")
  func rings() {
    var graph = GraphBody(engine: .placed)
    let inner = (0..<8).map { "i\($0)" }, outer = (0..<14).map { "o\($0)" }
    graph.rings = [
      DiagramRing(nodes: ["c"]), DiagramRing(nodes: inner, label: "l1"),
      DiagramRing(nodes: outer, label: "l2"),
    ]
    for (index, id) in outer.enumerated() {
      graph.edges.append(
        DiagramEdge(from: inner[index % 8], to: id, style: LineStyle(pattern: .solid, width: 1)))
    }
    let sizes = Places(
      byNode: Dictionary(
        uniqueKeysWithValues: (["c", "l1", "l2"] + inner + outer).map {
          ($0, Places.Place(x: 0, y: 0, width: 120, height: 40))
        }))
    let places = RingArrangement(graph, sizes: sizes, width: 900, height: 900).places()
    #expect(places.byNode.count == 25)
    #expect(places.rings.count == 2)
    #expect(places.rings[0].width < places.rings[1].width)
    let all = places.byNode.sorted { $0.key < $1.key }.map(\.value)
    for (index, a) in all.enumerated() {
      for b in all[(index + 1)...] { #expect(abs(a.x - b.x) >= 120 || abs(a.y - b.y) >= 40) }
    }
    for (ring, ids) in zip(places.rings, [inner, outer]) {
      for id in ids {
        guard let place = places.byNode[id] else { continue }
        let x = (place.x - ring.x) / (ring.width / 2), y = place.y / (ring.height / 2)
        #expect(abs(x * x + y * y - 1) < 1e-6)
      }
    }
  }

  @Test("A few nodes take the room: rings stand farther apart in a large one, and never out of it")
  func spread() {
    var graph = GraphBody(engine: .placed)
    graph.rings = [
      DiagramRing(nodes: ["c"]), DiagramRing(nodes: ["a"], label: "l1"),
      DiagramRing(nodes: ["b", "d"], label: "l2"),
    ]
    graph.edges = ["c", "b", "d"].map {
      DiagramEdge(from: "a", to: $0, style: LineStyle(pattern: .solid, width: 1))
    }
    let size = Places.Place(x: 0, y: 0, width: 40, height: 20)
    let sizes = Places(
      byNode: Dictionary(uniqueKeysWithValues: ["a", "b", "c", "d", "l1", "l2"].map { ($0, size) }))
    let tight = RingArrangement(graph, sizes: sizes, width: 360, height: 360).places().box
    let large = RingArrangement(graph, sizes: sizes, width: 800, height: 800).places().box
    #expect(tight.width <= 360 && tight.height <= 360)
    #expect(large.width > 1.2 * tight.width && large.height > 1.2 * tight.height)
    #expect(large.width <= 800 && large.height <= 800)
  }

  @Test("Those behind one node stay on its side: the ring grows rather than lead lines past the centre")
  func side() throws {
    var graph = GraphBody(engine: .placed)
    let inner = ["a", "b", "d", "e"], outer = (0..<12).map { "o\($0)" }
    graph.rings = [DiagramRing(nodes: ["c"]), DiagramRing(nodes: inner), DiagramRing(nodes: outer)]
    graph.edges = outer.map {
      DiagramEdge(from: "a", to: $0, style: LineStyle(pattern: .solid, width: 1))
    }
    let size = Places.Place(x: 0, y: 0, width: 120, height: 40)
    let sizes = Places(byNode: Dictionary(uniqueKeysWithValues: (["c"] + inner + outer).map { ($0, size) }))
    let places = RingArrangement(graph, sizes: sizes, width: 700, height: 700).places()
    let center = try #require(places.byNode["c"]), parent = try #require(places.byNode["a"])
    for id in outer {
      let place = try #require(places.byNode[id])
      let x = place.x - center.x, y = place.y - center.y
      // Within a quarter of a turn of the direction of its parent.
      #expect(x * (parent.x - center.x) + y * (parent.y - center.y) >= -1e-6)
    }
  }
}
