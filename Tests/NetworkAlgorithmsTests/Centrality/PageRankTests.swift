import NetworkAlgorithms
import Testing

@Suite struct PageRankTests {
  @Test("Scattered, weighted and directed graphs, networkx 3.6.1")
  func networkx() {
    expectClose(ScatteredOracle.graph.pageRank(), ScatteredOracle.pageRank)
    expectClose(WeightedOracle.graph.pageRank(), WeightedOracle.pageRank)
    expectClose(DirectedOracle.graph.pageRank(), DirectedOracle.pageRank)
  }

  @Test("Following ties and following arcs both ways agree", arguments: 0..<60 as Range<UInt64>)
  func agreement(seed: UInt64) {
    let graph = Networks.random(seed: seed, weighted: true)
    expectClose(graph.pageRank(damping: 0.9), graph.directed.pageRank(damping: 0.9), within: 1e-12)
    expectClose(graph.pageRank().reduce(0, +), 1, within: 1e-12)
  }

  @Test("Equal shares in regular graphs, without ties and without damping")
  func equal() {
    expectClose(Networks.cycle(5).pageRank(), [0.2, 0.2, 0.2, 0.2, 0.2])
    expectClose(Networks.isolated(4).pageRank(), [0.25, 0.25, 0.25, 0.25])
    expectClose(Networks.star(leaves: 3).pageRank(damping: 0), [0.25, 0.25, 0.25, 0.25])
    #expect(Networks.isolated(0).pageRank() == [])
    #expect(DirectedGraph(nodeCount: 0, arcs: []).pageRank() == [])
  }

  @Test(
    "Equal shares in a regular graph long enough for several threads, with weights and without",
    arguments: [1, 2.5])
  func threads(weight: Double) {
    let n = 2_001
    var ties = [Graph.Tie]()
    for node in 0..<n {
      for step in 1...130 { ties.append(Graph.Tie(a: node, b: (node + step) % n, weight: weight)) }
    }
    let graph = Graph(nodeCount: n, ties: ties)
    let scores = graph.pageRank()
    expectClose(scores, [Double?](repeating: 1 / Double(n), count: n), within: 1e-15)
    for limit in 1...2 { #expect(Threads.$limit.withValue(limit) { graph.pageRank() } == scores) }
  }

  @Test("Weights of 0 are never followed; huge ones do no harm")
  func extremes() {
    let zero = Graph(nodeCount: 2, ties: [Graph.Tie(a: 0, b: 1, weight: 0)])
    expectClose(zero.pageRank(), [0.5, 0.5])
    let huge = Graph(
      nodeCount: 3, ties: [Graph.Tie(a: 0, b: 1, weight: 1.7e308), Graph.Tie(a: 1, b: 2, weight: 1.7e308)])
    expectClose(huge.pageRank(), Networks.path(3).pageRank())
    expectClose(huge.directed.pageRank(), Networks.path(3).pageRank())
  }
}
