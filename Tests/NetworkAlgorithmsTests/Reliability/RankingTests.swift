import NetworkAlgorithms
import Testing

@Suite struct RankingTests {
  @Test("Equal scores share a rank, absent ones have none, rounding makes no rank")
  func ranks() {
    #expect(Ranking.ranks(of: [0.5, nil, 2, 0.5, 1]) == [3, nil, 1, 3, 2])
    #expect(Ranking.ranks(of: [1, 1 + 1e-12, 1 - 1e-8]) == [1, 1, 3])
    #expect(Ranking.ranks(of: []) == [])
  }
}
