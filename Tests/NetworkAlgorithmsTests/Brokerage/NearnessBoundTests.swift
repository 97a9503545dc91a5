import Testing

@testable import NetworkAlgorithms

@Suite struct NearnessBoundTests {
  @Test("A star without its centre: the bound is reached")
  func star() {
    let graph = Graph(nodeCount: 5, ends: [(0, 1), (0, 2), (0, 3), (0, 4)])
    let bound = NearnessBound(graph.rows)
    expectClose(bound.highestScore(without: [0]), 1)
    // Three leaves left around the centre: 6 pairs at 1, 6 at 2, of 12.
    expectClose(bound.highestScore(without: [4]), 1 - (6 + 6 / 2) / 12)
    #expect(bound.most(among: [1, 0, 2]) == 0)
    #expect(bound.most(among: [3, 2]) == 2)
    #expect(bound.most(among: []) == nil)
  }

  @Test("No pair, no triple exceeds its bound", arguments: 0..<40 as Range<UInt64>)
  func isHigher(seed: UInt64) throws {
    let graph = Networks.random(seed: seed)
    let n = graph.nodeCount
    let bound = NearnessBound(graph.rows)
    for a in 0..<n {
      for b in 0..<a where n > 3 {
        for set in [[a, b]] + (n > 4 ? (0..<b).map { [a, b, $0] } : []) {
          let score = try #require(graph.keyPlayerScore(of: set, for: .distanceFragmentation))
          #expect(score <= bound.highestScore(without: set) + 1e-12)
        }
      }
    }
  }
}
