@testable import MaillageDrawing
import Testing

@Suite struct ComponentStacksTests {
  private static func graph(_ nodes: [String], _ lines: [(String, String)]) -> GraphBody {
    var graph = GraphBody(engine: .dot)
    graph.nodes = nodes.map {
      DiagramNode(id: $0, content: .label([$0], size: 10.5, isBold: false), style: ShapeStyle(), title: $0)
    }
    graph.edges = lines.map { DiagramEdge(from: $0, to: $1, style: LineStyle(pattern: .solid, width: 1)) }
    return graph
  }

  @Test("Small separate parts stand one above the other, beside the largest")
  func stacked() {
    let graph = Self.graph(
      ["a", "b", "c", "d", "e", "f", "g"], [("a", "b"), ("a", "c"), ("a", "d"), ("e", "f")])
    let stacks = ComponentStacks(graph)
    #expect(stacks.edges.map { [$0.from, $0.to] } == [["f", "g"]])
    #expect(stacks.edges.allSatisfy { $0.style == nil })
    #expect(stacks.layers == [["a", "e"], ["b", "c", "d", "f"], ["g"]])
  }

  @Test("A loop ends")
  func loop() {
    let graph = Self.graph(["a", "b"], [("a", "b"), ("b", "a")])
    #expect(ComponentStacks(graph).layers.joined().count == 2)
  }

  @Test("Parts are told by what joins them, the largest first")
  func parts() {
    let parts = SeparateParts(
      nodes: ["d", "c", "b", "a", "e"], lines: [("b", "c"), ("c", "e"), ("a", "zz")])
    #expect(parts.parts == [["b", "c", "e"], ["a"], ["d"]])
  }
}
