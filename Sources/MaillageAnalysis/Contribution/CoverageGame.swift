internal import Foundation

/// Who holds what, as numbers: the game whose worth is the number of cells held by somebody.
///
/// A set of players is worth the number of cells that at least one of them holds.
struct CoverageGame: Sendable, Equatable {
  /// How many players there are, those that hold nothing included.
  let playerCount: Int
  /// The players that hold each cell, in increasing order.
  let holders: [[Int]]

  /// Shapley value of each player: what it adds on average, over all orders of arrival.
  ///
  ///     φ(a) = Σ 1 / r(f)   over the cells f that a holds, r(f) players holding f
  ///
  /// The shares add up to the number of cells held.
  ///
  /// - Source: L. S. Shapley, "A value for n-person games", 1953; the sum is exact for this game.
  func shares() -> [Double] {
    perPlayer { 1 / Double($0) }
  }

  /// How much each player holds that few others do: Σ e^(1 − r(f)), 1 for a cell held alone.
  ///
  /// Defined here, after the knowledge exclusivity of the ORA software, whose formula was not checked.
  func exclusivities() -> [Double] {
    perPlayer { exp(1 - Double($0)) }
  }

  /// The places of the cells that each player is alone to hold.
  func lostCells() -> [[Int]] {
    var lost = [[Int]](repeating: [], count: playerCount)
    for (cell, players) in holders.enumerated() where players.count == 1 { lost[players[0]].append(cell) }
    return lost
  }

  /// The places of the cells that each player holds.
  func heldCells() -> [[Int]] {
    var held = [[Int]](repeating: [], count: playerCount)
    for (cell, players) in holders.enumerated() {
      for player in players { held[player].append(cell) }
    }
    return held
  }

  private func perPlayer(_ worth: (Int) -> Double) -> [Double] {
    var total = [Double](repeating: 0, count: playerCount)
    for players in holders where !players.isEmpty {
      let value = worth(players.count)
      for player in players { total[player] += value }
    }
    return total
  }
}
