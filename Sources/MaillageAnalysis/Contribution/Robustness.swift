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

  /// How many cells are held after 0, 1, … departures, on average over the orders in which players of one class
  /// leave: exact, since a cell lives as long as one of its holders of the last class.
  ///
  /// - Parameters:
  ///   - game: The players and what they hold.
  ///   - classes: The players in the order of their departure, those that leave in any order together; each once.
  /// - Returns: The number of cells held after each number of departures, from 0 to that of the players.
  static func curve(of game: CoverageGame, departures classes: [[Int]]) -> [Double] {
    var classByPlayer = [Int](repeating: 0, count: game.playerCount)
    var starts: [Int] = []
    for (place, players) in classes.enumerated() {
      starts.append(starts.isEmpty ? 0 : starts[place - 1] + classes[place - 1].count)
      for player in players { classByPlayer[player] = place }
    }
    var curve = [Double](repeating: 0, count: game.playerCount + 1)
    for holders in game.holders {
      guard let last = holders.map({ classByPlayer[$0] }).max() else { continue }
      let count = holders.count { classByPlayer[$0] == last }
      for departures in curve.indices.prefix(starts[last] + classes[last].count) {
        curve[departures] += survival(
          holders: count, players: classes[last].count, departures: max(0, departures - starts[last]))
      }
    }
    return curve
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
