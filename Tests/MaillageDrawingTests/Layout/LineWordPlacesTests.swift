import Testing

@testable import MaillageDrawing

struct LineWordPlacesTests {
  @Test("A mark keeps away from a line between other nodes that crosses or runs near its own")
  func neighbours() throws {
    var graph = GraphBody(engine: .neato)
    let places: [String: Places.Place] = [
      "a": Places.Place(x: 0, y: 0, width: 40, height: 20),
      "b": Places.Place(x: 300, y: 0, width: 40, height: 20),
      "c": Places.Place(x: 150, y: 90, width: 40, height: 20),
      "d": Places.Place(x: 150, y: -90, width: 40, height: 20),
    ]
    graph.nodes = places.keys.sorted().map {
      DiagramNode(id: $0, content: .label([$0], size: 11, isBold: false), style: nil, title: "")
    }
    let style = LineStyle(pattern: .solid, width: 1)
    graph.edges = [
      DiagramEdge(from: "a", to: "b", style: style, label: ["?"]),
      DiagramEdge(from: "c", to: "d", style: style),
    ]
    let curves = [
      0: LineCurve(through: [LinePoint(x: 20, y: 0), LinePoint(x: 280, y: 0)]).points,
      1: LineCurve(through: [LinePoint(x: 150, y: 80), LinePoint(x: 150, y: -80)]).points,
    ]
    let center = try #require(LineWordPlaces(graph, Places(byNode: places), curves).centers()[0])
    #expect(center.y == 0 && abs(center.x - 150) > 14, "\(center)")
  }
}
