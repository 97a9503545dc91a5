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
}
