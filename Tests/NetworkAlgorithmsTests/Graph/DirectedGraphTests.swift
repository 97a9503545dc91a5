import NetworkAlgorithms
import Testing

@Suite struct DirectedGraphTests {
  @Test("Parallel arcs merge, loops vanish, both directions stay apart")
  func building() {
    let graph = DirectedGraph(
      nodeCount: 4,
      arcs: [
        DirectedGraph.Arc(source: 2, target: 0, weight: 3),
        DirectedGraph.Arc(source: 2, target: 0, weight: 2),
        DirectedGraph.Arc(source: 0, target: 2), DirectedGraph.Arc(source: 1, target: 1),
        DirectedGraph.Arc(source: 3, target: 0),
      ])
    #expect(graph.arcCount == 3)
    #expect(Array(graph.successors(of: 2)) == [0])
    #expect(Array(graph.predecessors(of: 0)) == [2, 3])
    #expect(Array(graph.incomingWeights(of: 0)) == [5, 1])
    #expect(Array(graph.outgoingWeights(of: 2)) == [5])
    #expect(graph.hasArc(0, 2) && graph.hasArc(3, 0) && !graph.hasArc(0, 3))
    #expect(graph.arcs.map(\.source) == [0, 2, 3])
    #expect(graph.outDegrees() == [1, 0, 1, 1] && graph.inDegrees() == [2, 0, 1, 0])
    #expect(graph.outStrengths() == [1, 0, 5, 1] && graph.inStrengths() == [6, 0, 1, 0])
  }

  @Test("Without direction, opposite arcs add up; every tie is two arcs")
  func conversions() {
    let graph = DirectedGraph(nodeCount: 3, ends: [(0, 1), (1, 0), (1, 2)])
    #expect(
      graph.undirected.ties == [Graph.Tie(a: 0, b: 1, weight: 2), Graph.Tie(a: 1, b: 2)])
    #expect(Networks.path(3).directed == DirectedGraph(nodeCount: 3, ends: [(0, 1), (1, 0), (1, 2), (2, 1)]))
  }
}
