import NetworkAlgorithms
import Testing

@Suite struct BetweennessTests {
  @Test("Florentine families, counts of pairs as networkx 3.6.1 gives them")
  func florentine() {
    let scores = Networks.florentine.betweenness(normalized: false)
    expectClose(
      scores,
      [
        0, 19 + 1 / 3.0, 8.5, 9.5, 5, 0, 23 + 1 / 6.0, 0, 47.5, 0, 2, 10 + 1 / 3.0, 13, 9 + 1 / 3.0,
        8 + 1 / 3.0,
      ])
    expectClose(Networks.florentine.betweenness()[Networks.medici], 47.5 / 91)
    let withPucci = Graph(nodeCount: 16, ties: Networks.florentine.ties)
    expectClose(withPucci.betweenness()[Networks.medici], 47.5 / 105)
    #expect(withPucci.betweenness()[15] == 0)
  }

  @Test("Krackhardt’s kite, published to 3 decimals")
  func kite() {
    let published = [0.023, 0.023, 0, 0.102, 0, 0.231, 0.231, 0.389, 0.222, 0]
    expectClose(Networks.kite.betweenness(), published, within: 0.0005)
  }

  @Test("Closed forms: star, path, cycle, complete graph")
  func closedForms() {
    expectClose(Networks.star(leaves: 6).betweenness(), [1, 0, 0, 0, 0, 0, 0])
    expectClose(
      Networks.path(7).betweenness(normalized: false), (0..<7).map { Double($0 * (6 - $0)) })
    expectClose(Networks.cycle(7).betweenness(normalized: false), [Double?](repeating: 3, count: 7))
    expectClose(Networks.complete(5).betweenness(), [0, 0, 0, 0, 0])
  }

  @Test("Undefined under three nodes, 0 for isolated nodes")
  func tiny() {
    #expect(Networks.isolated(0).betweenness() == [])
    #expect(Networks.path(2).betweenness() == [nil, nil])
    #expect(Networks.isolated(3).betweenness() == [0, 0, 0])
  }

  @Test("Scattered graph, networkx 3.6.1")
  func scattered() {
    expectClose(ScatteredOracle.graph.betweenness(), ScatteredOracle.betweenness)
  }

  @Test("The definition, over all pairs of small random graphs", arguments: 0..<120 as Range<UInt64>)
  func bruteForce(seed: UInt64) {
    let graph = Networks.random(seed: seed)
    guard graph.nodeCount > 2 else { return }
    expectClose(graph.betweenness(normalized: false), BruteForce(graph).betweenness.map { $0 / 2 })
  }

  @Test("Blocks, trees and chains in one graph, the same bytes whatever the number of threads")
  func blocks() {
    var ends = (1..<400 as Range<Int32>).flatMap { [($0, $0 / 7), ($0, ($0 * 5 + 3) % max(1, $0 / 3 + 1))] }
    ends += (400..<600 as Range<Int32>).map { ($0, $0 * 3 % 400) }
    let graph = Graph(nodeCount: 601, ends: ends)
    let scores = graph.betweenness(normalized: false)
    expectClose(
      scores,
      Graph(nodeCount: 601, ties: graph.ties).directed.betweenness(normalized: false).map {
        $0.map { $0 / 2 }
      }, within: 1e-6)
    for limit in 1...3 {
      #expect(Threads.$limit.withValue(limit) { graph.betweenness(normalized: false) } == scores)
    }
  }

  @Test("Blocks, batches and both directions against the plain kernel of directed graphs")
  func plainKernel() {
    for seed in 0..<60 as Range<UInt64> {
      let graph = Networks.broad(seed: seed)
      let plain = graph.directed.betweenness(normalized: false).map { $0.map { $0 / 2 } }
      expectClose(graph.betweenness(normalized: false), plain, within: 1e-7, "seed \(seed)")
    }
  }

  @Test("Names of nodes do not matter")
  func invariance() { expectInvariant { $0.betweenness() } }

  @Test("Weights do not matter")
  func weights() {
    expectClose(WeightedOracle.graph.betweenness(), WeightedOracle.plainGraph.betweenness())
  }
}
