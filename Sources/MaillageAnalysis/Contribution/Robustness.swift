/// How coverage holds when actors leave one after the other.
enum Robustness {
  /// Area under the survival of one cell when players leave in random order, 0 to 1.
  ///
  ///     R(f) = r(n + 1) / ((r + 1)n) − 1 / (2n)   for r ≥ 1 holders among n players; 0 for r = 0
  ///
  /// The trapezoid over the n + 1 states from everybody to nobody, exact over all n! orders.
  ///
  /// - Returns: `nil` without players.
  /// - Source: after J. Memmott et al., Proc. R. Soc. B 271, 2004, and E. Burgos et al., J. Theor. Biol.
  ///   249, 2007; closed form derived here and checked against all orders of small cases.
  static func random(holders: Int, players: Int) -> Double? {
    guard players > 0 else { return nil }
    guard holders > 0 else { return 0 }
    let r = Double(holders)
    let n = Double(players)
    return r * (n + 1) / ((r + 1) * n) - 1 / (2 * n)
  }

  /// The probability that a cell is still held after some random departures: 1 − C(k, r) / C(n, r).
  static func survival(holders: Int, players: Int, departures: Int) -> Double {
    guard holders > 0 else { return 0 }
    var allGone = 1.0
    for step in 0..<holders {
      allGone *= Double(max(0, departures - step)) / Double(players - step)
    }
    return 1 - allGone
  }

  /// How many cells are held after 0, 1, … departures, in a given order of departure.
  static func curve(of game: CoverageGame, departures order: [Int]) -> [Int] {
    var remaining = game.holders.map(\.count)
    let held = game.heldCells()
    var covered = remaining.count { $0 > 0 }
    var curve = [covered]
    for player in order {
      for cell in held[player] {
        remaining[cell] -= 1
        if remaining[cell] == 0 { covered -= 1 }
      }
      curve.append(covered)
    }
    return curve
  }

  /// How many cells are held on average after 0, 1, … random departures.
  static func expectedCurve(of game: CoverageGame) -> [Double] {
    (0...game.playerCount).map { departures in
      game.holders.reduce(0) { sum, players in
        sum
          + survival(holders: players.count, players: game.playerCount, departures: departures)
      }
    }
  }

  /// Area under a curve of departures by trapezoids, as a share of the cells held at the start, 0 to 1.
  ///
  /// - Returns: `nil` when nothing is held, or without departure.
  static func area(under curve: [Double]) -> Double? {
    guard curve.count > 1, curve[0] > 0 else { return nil }
    let sum = zip(curve, curve.dropFirst()).reduce(0) { $0 + ($1.0 + $1.1) / 2 }
    return sum / Double(curve.count - 1) / curve[0]
  }
}
