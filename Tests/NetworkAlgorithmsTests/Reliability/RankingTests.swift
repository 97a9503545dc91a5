import NetworkAlgorithms
import Testing

@Suite struct RankingTests {
  @Test("Equal scores share a rank, absent ones have none, rounding makes no rank")
  func ranks() {
    #expect(Ranking.ranks(of: [0.5, nil, 2, 0.5, 1]) == [3, nil, 1, 3, 2])
    #expect(Ranking.ranks(of: [1, 1 + 1e-12, 1 - 1e-8]) == [1, 1, 3])
    #expect(Ranking.ranks(of: []) == [])
  }

  @Test("What rounding may be goes with the greatest score: small scores and large ones rank alike")
  func scale() {
    for scale in [1e-200, 1e-12, 1, 1e6, 1e200] {
      let scores = [0, 1, 2, 2 + 1e-12, nil, 3].map { $0.map { $0 * scale } }
      #expect(Ranking.ranks(of: scores) == [5, 4, 2, 2, nil, 1], "\(scale)")
      #expect(Ranking.ranks(of: scores.map { $0.map { -$0 } }) == [1, 2, 3, 3, nil, 5], "\(scale)")
    }
    #expect(Ranking.ranks(of: [0, 0, nil]) == [1, 1, nil])
  }

  @Test("The order of pairs is kept or lost whatever the scale of the scores")
  func concordance() {
    let graph = Networks.florentine
    let plain = graph.rankReliability(under: .removingTies(1)) { $0.betweenness() }
    let small = graph.rankReliability(under: .removingTies(1)) {
      $0.betweenness().map { $0.map { $0 * 0x1p-40 } }
    }
    #expect(plain == small)
  }
}
