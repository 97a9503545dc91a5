import NetworkAlgorithms
import Testing

@Suite struct CurrentFlowBetweennessTests {
  @Test("A connected graph with and without weights, networkx 3.6.1")
  func networkx() {
    expectClose(WeightedOracle.graph.currentFlowBetweenness(), WeightedOracle.currentFlow)
    expectClose(WeightedOracle.plainGraph.currentFlowBetweenness(), WeightedOracle.currentFlowUnweighted)
  }

  @Test("On a tree, where all current follows the path, it is betweenness")
  func trees() {
    for graph in [Networks.star(leaves: 5), Networks.path(6)] {
      expectClose(graph.currentFlowBetweenness(), graph.betweenness())
    }
  }

  @Test("A triangle by hand: a third of each unit takes the detour")
  func triangle() {
    expectClose(Networks.complete(3).currentFlowBetweenness(), [1 / 3.0, 1 / 3.0, 1 / 3.0])
  }

  @Test("Components are circuits of their own; a tie of weight 0 does not conduct")
  func components() {
    let graph = Graph(nodeCount: 7, ends: [(0, 1), (1, 2), (3, 4), (4, 5), (3, 5)])
    expectClose(graph.currentFlowBetweenness(normalized: false), [0, 1, 0, 1 / 3.0, 1 / 3.0, 1 / 3.0, 0])
    let cut = Graph(
      nodeCount: 3,
      ties: [Graph.Tie(a: 0, b: 1), Graph.Tie(a: 1, b: 2), Graph.Tie(a: 0, b: 2, weight: 0)])
    expectClose(cut.currentFlowBetweenness(), [0, 1, 0])
    #expect(Networks.path(2).currentFlowBetweenness() == [nil, nil])
    #expect(Networks.isolated(3).currentFlowBetweenness() == [0, 0, 0])
  }

  @Test("Names of nodes do not matter")
  func invariance() { expectInvariant(weighted: true) { $0.currentFlowBetweenness() } }

  @Test("Conductances too unequal for the currents to be followed: absent, never 0")
  func unequal() {
    func path(_ middle: Double) -> Graph {
      Graph(
        nodeCount: 4,
        ties: [
          Graph.Tie(a: 0, b: 1), Graph.Tie(a: 1, b: 2, weight: middle), Graph.Tie(a: 2, b: 3),
        ])
    }
    expectClose(path(1e-6).currentFlowBetweenness(), [0, 2 / 3.0, 2 / 3.0, 0])
    for middle in [1e-20, 1e-300] {
      #expect(path(middle).currentFlowBetweenness() == [nil, nil, nil, nil])
    }
  }
}
