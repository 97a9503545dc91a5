internal import NetworkAlgorithms

/// The betweenness of every node, and how far the doubtful ties leave it open.
struct WorldRanges {
  /// The scores and ranks over the certain ties alone, in node order.
  let observed: [Double?], observedRanks: [Int?]
  /// The scores and ranks over the combinations of the doubtful ties, the observed ones among them.
  let scores: [ClosedRange<Double>?], ranks: [ClosedRange<Int>?]
  /// Whether every combination was tried, and how many were.
  let areExhaustive: Bool, count: Int

  init(of tests: RankTrials) {
    let network = tests.network
    let observed = network.plain.betweenness()
    let observedRanks = Ranking.ranks(of: observed)
    let worlds = tests.worlds(of: .betweenness).worlds
    // A sample may miss both ends, which cost little to look at.
    let extreme = network.plainWithDoubts.betweenness()
    let extremeRanks = Ranking.ranks(of: extreme)
    self.observed = observed
    self.observedRanks = observedRanks
    areExhaustive = worlds.isExact
    count = worlds.worlds
    scores = worlds.nodes.indices.map { node in
      Self.range([worlds.nodes[node].lowest, worlds.nodes[node].highest, observed[node], extreme[node]])
    }
    ranks = worlds.nodes.indices.map { node in
      Self.range([worlds.nodes[node].best, worlds.nodes[node].worst, observedRanks[node], extremeRanks[node]])
    }
  }

  private static func range<Value: Comparable>(_ values: [Value?]) -> ClosedRange<Value>? {
    let known = values.compactMap { $0 }
    guard let least = known.min(), let greatest = known.max() else { return nil }
    return least...greatest
  }
}
