internal import NetworkAlgorithms

/// How far the share of each player and its rank may move when one part declared is missing, or depending on the
/// parts to be verified.
///
/// The two ways to be wrong are tried apart, as for the ranks of the network. Each cell counts for itself, so the
/// extremes of a share are exact. Those of a rank compare the players two by two: no case lies outside them, but a
/// rank at an end may need verdicts that do not go together.
struct ShareIntervals: Sendable {
  /// The rank of each player by its share; absent for one that holds nothing, not even in doubt.
  let observed: [Int?]
  /// The least and the greatest share of each player.
  let shares: [ClosedRange<Double>]
  /// The best and the worst rank of each player, the observed one included; absent where the rank is.
  let ranks: [ClosedRange<Int>?]

  /// - Parameters:
  ///   - game: The cells with their sure holders.
  ///   - doubtful: The players whose part in each cell is to be verified, in increasing order.
  init(of game: CoverageGame, doubtful: [[Int]]) {
    let cells = zip(game.holders, doubtful).map { Cell(sure: Set($0), doubtful: Set($1)) }
    let shares = game.shares()
    let margin = Ranking.margin(of: shares.map { $0 })
    let ranked = Ranking.ranks(of: shares.map { $0 })
    var missing = MissingParts(shares: shares, ranks: ranked.map { $0 ?? 1 })
    for holders in game.holders { missing.tryWithoutEach(of: holders) }
    let cellsOf = shares.indices.map { player in cells.filter { $0.names(player) } }
    observed = shares.indices.map { cellsOf[$0].isEmpty ? nil : ranked[$0] }
    self.shares = shares.indices.map { player in
      let extremes = cellsOf[player].map { $0.worth(of: player) }
      let least = extremes.reduce(0) { $0 + $1.lowerBound }
      let greatest = extremes.reduce(0) { $0 + $1.upperBound }
      return min(least, missing.lowest[player])...max(greatest, missing.highest[player])
    }
    ranks = shares.indices.map { player in
      guard !cellsOf[player].isEmpty else { return nil }
      var (best, worst) = (1, 1)
      for other in shares.indices where other != player {
        let apart = cellsOf[other].filter { !$0.names(player) } + cellsOf[player]
        let leads = apart.map { $0.lead(of: other, over: player) }
        if leads.reduce(0, { $0 + $1.lowerBound }) > margin { best += 1 }
        if leads.reduce(0, { $0 + $1.upperBound }) > margin { worst += 1 }
      }
      return min(best, missing.best[player])...max(worst, missing.worst[player])
    }
  }

  /// Who holds a cell, surely or in doubt.
  private struct Cell {
    let sure: Set<Int>, doubtful: Set<Int>

    func names(_ player: Int) -> Bool { sure.contains(player) || doubtful.contains(player) }

    /// What the cell may bring to a player that it names.
    func worth(of player: Int) -> ClosedRange<Double> {
      sure.contains(player)
        ? 1 / Double(sure.count + doubtful.count)...1 / Double(sure.count) : 0...1 / Double(sure.count + 1)
    }

    /// By how much more the cell may bring to one player than to another; equal parts cancel out.
    func lead(of first: Int, over second: Int) -> ClosedRange<Double> {
      guard names(second) else { return worth(of: first) }
      let behind = worth(of: second)
      guard names(first) else { return -behind.upperBound...(-behind.lowerBound) }
      let most = sure.contains(second) ? 0 : worth(of: first).upperBound
      return (sure.contains(first) ? 0 : -behind.upperBound)...most
    }
  }

  /// The extremes over every case where one sure holder of one cell is missing.
  private struct MissingParts {
    private let shares: [Double]
    var lowest: [Double], highest: [Double], best: [Int], worst: [Int]

    init(shares: [Double], ranks: [Int]) {
      self.shares = shares
      (lowest, highest, best, worst) = (shares, shares, ranks, ranks)
    }

    mutating func tryWithoutEach(of holders: [Int]) {
      for missing in holders {
        var tried = shares
        tried[missing] -= 1 / Double(holders.count)
        for other in holders where other != missing {
          tried[other] += 1 / Double(holders.count - 1) - 1 / Double(holders.count)
        }
        for player in holders {
          lowest[player] = max(0, min(lowest[player], tried[player]))
          highest[player] = max(highest[player], tried[player])
        }
        for (player, rank) in Ranking.ranks(of: tried.map { $0 }).enumerated() {
          best[player] = min(best[player], rank ?? best[player])
          worst[player] = max(worst[player], rank ?? worst[player])
        }
      }
    }
  }
}
