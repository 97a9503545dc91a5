@testable import MaillageDrawing
import Testing

@Suite struct NodeLayersTests {
  private static func graph(_ nodes: [String], _ lines: [(String, String)]) -> GraphBody {
    var graph = GraphBody(engine: .dot)
    graph.nodes = nodes.map {
      DiagramNode(id: $0, content: .label([$0], size: 10.5, isBold: false), style: ShapeStyle(), title: $0)
    }
    graph.edges = lines.map { DiagramEdge(from: $0, to: $1, style: LineStyle(pattern: .solid, width: 1)) }
    return graph
  }

  @Test("A node stands below all those that a line brings to it")
  func layers() {
    let graph = Self.graph(
      ["a", "b", "c", "d", "e", "f"], [("a", "b"), ("a", "c"), ("b", "c"), ("e", "f")])
    let layers = NodeLayers(graph)
    #expect(layers.layers(of: graph.nodes.map(\.id)) == [["a", "d", "e"], ["b", "f"], ["c"]])
    #expect(layers.layers(of: ["f", "e"]) == [["e"], ["f"]])
  }

  @Test("A loop ends")
  func loop() {
    let graph = Self.graph(["a", "b"], [("a", "b"), ("b", "a")])
    #expect(NodeLayers(graph).layers(of: ["a", "b"]).joined().count == 2)
  }
}
