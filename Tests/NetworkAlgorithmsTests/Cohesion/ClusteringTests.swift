import NetworkAlgorithms
import Testing

@Suite struct ClusteringTests {
  @Test("Scattered graph, networkx 3.6.1; absent under two neighbours")
  func scattered() {
    expectClose(ScatteredOracle.graph.clustering(), ScatteredOracle.clustering)
    expectClose(ScatteredOracle.graph.transitivity(), ScatteredOracle.transitivity)
  }

  @Test("Weighted graph, Barrat’s clustering as in igraph 1.0.0")
  func weighted() {
    expectClose(WeightedOracle.graph.weightedClustering(), WeightedOracle.clustering)
    let plain = WeightedOracle.plainGraph
    expectClose(plain.weightedClustering(), plain.clustering())
  }

  @Test("Closed forms and tiny graphs")
  func closedForms() {
    #expect(Networks.complete(4).clustering() == [1, 1, 1, 1])
    #expect(Networks.complete(6).triangleCounts() == [Int](repeating: 10, count: 6))
    #expect(Networks.star(leaves: 3).clustering() == [0, nil, nil, nil])
    #expect(Networks.star(leaves: 3).averageClustering() == 0)
    #expect(Networks.cycle(5).transitivity() == 0)
    #expect(Networks.path(2).transitivity() == nil)
    #expect(Networks.path(2).averageClustering() == nil)
    #expect(Networks.isolated(0).clustering() == [])
  }

  @Test("Triangles by trying every three nodes", arguments: 0..<60 as Range<UInt64>)
  func bruteForce(seed: UInt64) {
    let graph = Networks.random(seed: seed)
    var counts = [Int](repeating: 0, count: graph.nodeCount)
    for a in 0..<graph.nodeCount {
      for b in 0..<a {
        for c in 0..<b where graph.hasTie(a, b) && graph.hasTie(b, c) && graph.hasTie(a, c) {
          for node in [a, b, c] { counts[node] += 1 }
        }
      }
    }
    #expect(graph.triangleCounts() == counts)
  }

  @Test("Weights whose sum no number holds")
  func hugeWeights() {
    let graph = Graph(
      nodeCount: 4,
      ties: [(0, 1), (1, 2), (0, 2), (2, 3)].map { Graph.Tie(a: $0.0, b: $0.1, weight: 1e308) })
    expectClose(graph.weightedClustering(), [1, 1, 1 / 3.0, nil])
  }
}
