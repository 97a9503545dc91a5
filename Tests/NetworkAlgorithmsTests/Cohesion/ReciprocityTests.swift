import NetworkAlgorithms
import Testing

@Suite struct ReciprocityTests {
  @Test("Directed graph, networkx 3.6.1; absent for the isolated node")
  func networkx() {
    expectClose(DirectedOracle.graph.reciprocity(), DirectedOracle.reciprocity)
    expectClose(DirectedOracle.graph.nodeReciprocities(), DirectedOracle.nodeReciprocity)
  }

  @Test("Every tie is mutual; absent without arcs")
  func extremes() {
    #expect(Networks.kite.directed.reciprocity() == 1)
    #expect(DirectedGraph(nodeCount: 2, ends: [(0, 1)]).reciprocity() == 0)
    #expect(DirectedGraph(nodeCount: 2, arcs: []).reciprocity() == nil)
  }
}
