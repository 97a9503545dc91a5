import NetworkAlgorithms
import Testing

@Suite struct StructuralHolesTests {
  /// A to G are 0 to 6.
  private static let ends: [(Int32, Int32)] = [
    (0, 1), (0, 5), (0, 6), (0, 4), (4, 6), (5, 6), (1, 6), (1, 3), (3, 6), (6, 2),
  ]

  @Test("The example of networkx’s tests, checked there against UCINET and igraph")
  func ucinet() {
    let graph = Graph(nodeCount: 7, ends: Self.ends)
    expectClose([6, 0, 2].map { graph.constraint()[$0] }, [0.400, 0.595, 1], within: 0.0005)
    expectClose([6, 0, 2].map { graph.effectiveSize()[$0] }, [4.67, 2.50, 1], within: 0.005)
    let weighted = Graph(nodeCount: 7, ends: Self.ends, weights: [2, 3, 5, 2, 8, 3, 4, 1, 3, 10])
    expectClose([6, 0, 2].map { weighted.constraint()[$0] }, [0.299, 0.795, 1], within: 0.0005)
    expectClose([6, 0, 2].map { weighted.effectiveSize()[$0] }, [5.47, 2.47, 1], within: 0.005)
  }

  @Test("Directed example of networkx’s tests: 0→1, 0→2, 1→0, 2→1")
  func directed() {
    let graph = DirectedGraph(nodeCount: 3, ends: [(0, 1), (0, 2), (1, 0), (2, 1)])
    expectClose(graph.constraint(), [1.003, 1.003, 1.389], within: 0.0005)
    expectClose(graph.effectiveSize(), [1.167, 1.167, 1], within: 0.0005)
    expectClose(graph.efficiency(), [0.5833, 0.5833, 0.5], within: 0.0005)
    expectClose(DirectedOracle.graph.constraint(), DirectedOracle.constraint)
    expectClose(DirectedOracle.graph.effectiveSize(), DirectedOracle.effectiveSize)
  }

  @Test("Florentine families, networkx 3.6.1")
  func florentine() {
    let graph = Networks.florentine
    let nodes = [Networks.medici, Networks.guadagni, Networks.strozzi, 10]
    expectClose(
      nodes.map { graph.constraint()[$0] }, [0.209877, 0.25, 0.458333, 0.655864], within: 0.0000005)
    expectClose(nodes.map { graph.effectiveSize()[$0] }, [17 / 3.0, 4, 3, 5 / 3.0])
    expectClose(graph.efficiency()[Networks.medici], 17 / 18.0)
  }

  @Test("Scattered and weighted graphs, networkx 3.6.1")
  func networkx() {
    expectClose(ScatteredOracle.graph.constraint(), ScatteredOracle.constraint)
    expectClose(ScatteredOracle.graph.effectiveSize(), ScatteredOracle.effectiveSize)
    expectClose(WeightedOracle.graph.constraint(), WeightedOracle.constraint)
    expectClose(WeightedOracle.graph.effectiveSize(), WeightedOracle.effectiveSize)
  }

  @Test("Closed forms: star, triangle, isolated node, a tie of weight 0, huge weights")
  func closedForms() {
    expectClose(Networks.star(leaves: 4).constraint(), [0.25, 1, 1, 1, 1])
    expectClose(Networks.star(leaves: 4).effectiveSize(), [4, 1, 1, 1, 1])
    expectClose(Networks.complete(3).constraint(), [1.125, 1.125, 1.125])
    #expect(Networks.isolated(1).constraint() == [nil])
    #expect(Networks.isolated(1).effectiveSize() == [nil] && Networks.isolated(1).efficiency() == [nil])
    let zero = Graph(nodeCount: 3, ties: [Graph.Tie(a: 0, b: 1, weight: 0), Graph.Tie(a: 1, b: 2)])
    #expect(zero.constraint() == [nil, 1, 1] && zero.efficiency() == [nil, 1, 1])
    let huge = Graph(nodeCount: 7, ends: Self.ends, weights: [Double](repeating: 1.7e308, count: 10))
    expectClose(huge.constraint(), Graph(nodeCount: 7, ends: Self.ends).constraint())
  }

  @Test("The definition, on small weighted graphs", arguments: 0..<60 as Range<UInt64>)
  func bruteForce(seed: UInt64) {
    let graph = Networks.random(seed: seed, weighted: true)
    let nodes = 0..<graph.nodeCount
    let strengths = graph.strengths()
    func weight(_ a: Int, _ b: Int) -> Double { graph.weight(a, b) ?? 0 }
    func largest(_ a: Int) -> Double { nodes.map { weight(a, $0) }.max() ?? 0 }
    let constraint = nodes.map { i -> Double? in
      guard graph.degree(of: i) > 0 else { return nil }
      return nodes.filter { graph.hasTie(i, $0) }.reduce(0) { sum, j in
        let direct = weight(i, j) / strengths[i]
        let indirect = nodes.filter { strengths[$0] > 0 }
          .reduce(0) { $0 + weight(i, $1) / strengths[i] * weight($1, j) / strengths[$1] }
        return sum + (direct + indirect) * (direct + indirect)
      }
    }
    let size = nodes.map { i -> Double? in
      guard graph.degree(of: i) > 0 else { return nil }
      return nodes.filter { graph.hasTie(i, $0) }.reduce(0) { sum, j in
        sum + 1 - nodes.reduce(0) { $0 + weight(i, $1) / strengths[i] * weight(j, $1) / largest(j) }
      }
    }
    expectClose(graph.constraint(), constraint)
    expectClose(graph.effectiveSize(), size)
  }

  @Test("Weights of very different sizes on one node leave no score undefined")
  func unequalWeights() {
    let graph = Graph(
      nodeCount: 5,
      ties: [
        Graph.Tie(a: 0, b: 1, weight: 1e200), Graph.Tie(a: 1, b: 2, weight: 1e10), Graph.Tie(a: 2, b: 3),
        Graph.Tie(a: 3, b: 4, weight: 0),
      ])
    expectClose(graph.effectiveSize(), [1, 2, 2, 1, nil])
    let path = Graph(nodeCount: 3, ties: [Graph.Tie(a: 0, b: 1, weight: 1.7e308), Graph.Tie(a: 1, b: 2)])
    expectClose(path.constraint(), [1, 1, 1])
    expectClose(path.directed.constraint(), [1, 1, 1])
  }
}
