import NetworkAlgorithms
import Testing

@Suite struct SampledBetweennessTests {
  private static let graph: Graph = {
    var ends = (1..<600 as Range<Int32>).flatMap { [($0, $0 / 7), ($0, ($0 * 5 + 3) % max(1, $0 / 3 + 1))] }
    ends += [(600, 601), (601, 602)]
    return Graph(nodeCount: 604, ends: ends)
  }()

  @Test("Within its error, repeated by its seed, unbiased")
  func sampled() {
    let exact = Self.graph.betweenness()
    let sample = Self.graph.sampledBetweenness(error: 0.1, seed: 2)
    #expect(sample.sources == 507 && sample.error == 0.1)
    expectClose(sample.scores, exact, within: 0.1)
    #expect(sample.scores != exact)
    #expect(sample == Self.graph.sampledBetweenness(error: 0.1, seed: 2))
    #expect(sample != Self.graph.sampledBetweenness(error: 0.1, seed: 3))
    var mean = [Double](repeating: 0, count: 604)
    for seed in 0..<40 as Range<UInt64> {
      let scores = Self.graph.sampledBetweenness(error: 0.25, seed: seed).scores
      for (node, score) in scores.enumerated() { mean[node] += (score ?? 0) / 40 }
    }
    expectClose(mean, exact, within: 0.02)
  }

  @Test("Exact when the sample would hold every source; absent under three nodes")
  func exact() {
    let sample = Networks.kite.sampledBetweenness(error: 0.01)
    #expect(sample.error == 0 && sample.sources == 10 && sample.scores == Networks.kite.betweenness())
    // √(ln(600 / 0.05) / (2 · 299.5)) · 300 / 299: the 300 sources wanted are all there are.
    let all = Networks.path(300).sampledBetweenness(error: 0.12564088900519613)
    #expect(all.error == 0 && all.sources == 300)
    #expect(Networks.path(2).sampledBetweenness(error: 0.1).scores == [nil, nil])
  }
}
