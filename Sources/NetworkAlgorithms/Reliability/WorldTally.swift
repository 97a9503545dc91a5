/// Sums over possible worlds.
struct WorldTally {
  private struct Sums {
    var defined = 0.0
    var score = 0.0
    var square = 0.0
    var first = 0.0
    var firstSquare = 0.0
    var lowest = Double.infinity
    var highest = -Double.infinity
    var best = Int.max
    var worst = 0
    var worlds = 0
  }

  private var sums: [Sums]
  private var worlds = 0

  init(nodeCount: Int) { sums = [Sums](repeating: Sums(), count: nodeCount) }

  mutating func add(_ scores: [Double?], probability: Double) {
    worlds += 1
    let ranks = Ranking.ranks(of: scores)
    let share = 1 / Double(max(1, ranks.count { $0 == 1 }))
    for node in scores.indices {
      guard let score = scores[node], let rank = ranks[node] else { continue }
      sums[node].worlds += 1
      sums[node].defined += probability
      sums[node].score += probability * score
      sums[node].square += probability * score * score
      sums[node].lowest = min(sums[node].lowest, score)
      sums[node].highest = max(sums[node].highest, score)
      sums[node].best = min(sums[node].best, rank)
      sums[node].worst = max(sums[node].worst, rank)
      guard rank == 1 else { continue }
      sums[node].first += probability * share
      sums[node].firstSquare += probability * share * share
    }
  }

  func result(isExact: Bool) -> PossibleWorlds {
    PossibleWorlds(nodes: sums.map { node($0, isExact: isExact) }, worlds: worlds, isExact: isExact)
  }

  private func node(_ sums: Sums, isExact: Bool) -> PossibleWorlds.Node {
    let isKnown = sums.defined > 0
    let expected = isKnown ? sums.score / sums.defined : nil
    let spread = expected.map { sums.square / sums.defined - $0 * $0 }
    return PossibleWorlds.Node(
      expected: expected, lowest: isKnown ? sums.lowest : nil, highest: isKnown ? sums.highest : nil,
      best: isKnown ? sums.best : nil, worst: isKnown ? sums.worst : nil, first: sums.first,
      defined: sums.defined, expectedError: error(spread, over: sums.worlds, isExact),
      firstError: firstError(sums, isExact))
  }

  /// What never varied among the worlds drawn may vary in others: nothing says how often.
  private func firstError(_ sums: Sums, _ isExact: Bool) -> Double? {
    let spread = sums.firstSquare - sums.first * sums.first
    return isExact || spread > 1e-12 ? error(spread, over: worlds, isExact) : nil
  }

  /// The standard error of a mean, from the mean squared deviation of the worlds drawn.
  private func error(_ spread: Double?, over count: Int, _ isExact: Bool) -> Double? {
    guard let spread else { return nil }
    if isExact { return 0 }
    return count > 1 ? (max(0, spread) / Double(count - 1)).squareRoot() : nil
  }
}
