@testable import MaillageDrawing
import Testing

@Suite struct BandArrangementTests {
  private static func graph() -> GraphBody {
    var graph = GraphBody(engine: .placed)
    graph.nodes = ["x", "a", "b", "c", "d", "firm"].map {
      DiagramNode(id: $0, content: .label([$0], size: 10.5, isBold: false), style: ShapeStyle(), title: $0)
    }
    graph.bands = [
      DiagramBand(label: ["Haut"], nodes: ["x"]),
      DiagramBand(label: ["Milieu"], nodes: ["a", "b", "c", "d"]),
      DiagramBand(label: ["Bas"], nodes: ["firm"]),
    ]
    graph.edges = [
      DiagramEdge(from: "x", to: "d", style: LineStyle(pattern: .solid, width: 1)),
      DiagramEdge(from: "d", to: "firm", style: LineStyle(pattern: .solid, width: 1)),
    ]
    return graph
  }

  private static func places(width: Double) -> Places {
    let sizes = Places(
      byNode: Dictionary(
        uniqueKeysWithValues: graph().nodes.map {
          ($0.id, Places.Place(x: 0, y: 0, width: 100, height: 30))
        }))
    return BandArrangement(graph(), sizes: sizes, width: width).places()
  }

  @Test("Every node stands within its band, bands stand from top to bottom")
  func bands() throws {
    let places = Self.places(width: 800)
    #expect(places.bands.count == 3)
    #expect(places.bands.map(\.y) == places.bands.map(\.y).sorted(by: >))
    for (band, box) in zip(Self.graph().bands, places.bands) {
      for node in band.nodes {
        let place = try #require(places.byNode[node])
        #expect(abs(place.y - box.y) + place.height / 2 <= box.height / 2)
        #expect(abs(place.x - box.x) + place.width / 2 <= box.width / 2)
        // The names of the bands keep their column.
        #expect(place.x - place.width / 2 >= places.labelWidth)
      }
    }
  }

  @Test("Nodes that no line reaches go to the right")
  func unlinked() throws {
    let places = Self.places(width: 800)
    let d = try #require(places.byNode["d"]), a = try #require(places.byNode["a"])
    #expect(d.x < a.x)
  }

  @Test("A band too narrow for its nodes has several rows")
  func rows() {
    let places = Self.places(width: 420)
    #expect(Set(["a", "b", "c", "d"].compactMap { places.byNode[$0]?.y }).count == 2)
  }
}
