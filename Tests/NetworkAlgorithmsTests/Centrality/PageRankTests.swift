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

  @Test("Weights from 1 to 3e200: numpy 2.3, the system solved with each row of the walk summing to 1")
  func wide() {
    let ties = [(0, 1, 1.0), (1, 2, 3e200), (2, 3, 3e200), (3, 4, 3e200)]
    let graph = Graph(nodeCount: 5, ties: ties.map { Graph.Tie(a: $0.0, b: $0.1, weight: $0.2) })
    let expected = [0.03, 0.19172902879996698, 0.32053889129403995, 0.3001628630919248, 0.15756921681406805]
    expectClose(graph.pageRank(), expected, within: 1e-14)
    expectClose(graph.directed.pageRank(), expected, within: 1e-14)
    // A node whose only tie is 1e-320 of the others follows it as surely.
    let weak = [(0, 1, Double.leastNonzeroMagnitude), (1, 2, 1.0), (2, 3, 1.0), (3, 4, 1.0)]
    let path = Graph(nodeCount: 5, ties: weak.map { Graph.Tie(a: $0.0, b: $0.1, weight: $0.2) })
    expectClose(path.pageRank(), expected, within: 1e-14)
    expectClose(path.directed.pageRank(), expected, within: 1e-14)
  }

  @Test("Weights a million apart: what is solved on one side of the limit and iterated on the other agree")
  func border() {
    func graph(_ weight: Double) -> Graph {
      var ties = Networks.florentine.ties
      ties[0].weight = weight
      return Graph(nodeCount: 15, ties: ties)
    }
    let (solved, iterated) = (graph(1.001e-6), graph(0.999e-6))
    expectClose(solved.pageRank(), solved.directed.pageRank(), within: 1e-10)
    expectClose(solved.pageRank(), iterated.pageRank(), within: 1e-8)
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

  @Test("Arcs one way, of many nodes, against the definition", arguments: 0..<20 as Range<UInt64>)
  func oneWay(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let arcs = Networks.broad(seed: seed) { 0.5 + $0.nextUnit() }.ties.map {
      generator.next(below: 3) > 0
        ? DirectedGraph.Arc(source: $0.a, target: $0.b, weight: $0.weight)
        : DirectedGraph.Arc(source: $0.b, target: $0.a, weight: $0.weight)
    }
    let graph = DirectedGraph(nodeCount: 220, arcs: arcs)
    let scores = graph.pageRank()
    let strengths = graph.outStrengths()
    var next = [Double](repeating: 0.15 / 220, count: 220)
    for node in 0..<220 where strengths[node] == 0 {
      for other in 0..<220 { next[other] += 0.85 * scores[node] / 220 }
    }
    for arc in graph.arcs {
      next[arc.target] += 0.85 * scores[arc.source] * arc.weight / strengths[arc.source]
    }
    expectClose(scores, next, within: 1e-14)
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
