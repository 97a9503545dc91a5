/// Every two-mode network that has exactly the degrees of a given one, one after another.
struct MarginEnumeration {
  private let limit: Int
  /// The rows by decreasing degree, which leaves the fewest choices first.
  private let order: [Int]
  /// The sum of the degrees of the first rows in this order.
  private let degreeSums: [Int]
  private let offsets: [Int32]
  private var targets: [Int32]
  /// How many incidences each column still needs.
  private var needs: [Int]
  private var found = 0
  /// How many partial networks may still be looked at.
  private var patience: Int

  /// - Parameters:
  ///   - graph: The network whose degrees are wanted.
  ///   - limit: How many networks to visit at most.
  init(_ graph: TwoModeGraph, limit: Int) {
    self.limit = limit
    order = (0..<graph.rowCount).sorted {
      (-graph.degree(ofRow: $0), $0) < (-graph.degree(ofRow: $1), $1)
    }
    degreeSums = order.reduce(into: [0]) { $0.append(($0.last ?? 0) + graph.degree(ofRow: $1)) }
    offsets = graph.byRow.offsets
    targets = graph.byRow.targets
    needs = (0..<graph.columnCount).map { graph.degree(ofColumn: $0) }
    patience = 20 * min(limit, Int.max / 20)
  }

  /// Visits the networks.
  ///
  /// - Parameter visit: Called with the columns of each row.
  /// - Returns: Whether all were visited; `false` when there are more than the limit, or too many dead ends.
  mutating func run(_ visit: (CompressedRows) -> Void) -> Bool {
    limit > 0 && place(rank: 0, visit)
  }

  /// Fills the rows from a rank on; `false` to stop.
  private mutating func place(rank: Int, _ visit: (CompressedRows) -> Void) -> Bool {
    guard rank < order.count else {
      found += 1
      guard found <= limit else { return false }
      visit(CompressedRows(offsets: offsets, targets: targets, weights: nil))
      return true
    }
    patience -= 1
    guard patience >= 0 else { return false }
    return choose(Int(offsets[order[rank]]), from: 0, rank, visit)
  }

  /// Chooses the columns of a row from a place on, among the columns from `start` on.
  private mutating func choose(
    _ position: Int, from start: Int, _ rank: Int, _ visit: (CompressedRows) -> Void
  ) -> Bool {
    let missing = Int(offsets[order[rank] + 1]) - position
    let rowsLeft = order.count - rank
    if missing == 0 {
      // A column that every row left must have was passed over.
      if needs[start...].contains(where: { $0 == rowsLeft }) { return true }
      patience -= 1
      return patience >= 0 && (isFeasible(from: rank + 1) ? place(rank: rank + 1, visit) : true)
    }
    guard start + missing <= needs.count else { return true }
    for column in start...(needs.count - missing) {
      let need = needs[column]
      if need > 0 {
        needs[column] -= 1
        targets[position] = Int32(column)
        let goesOn = choose(position + 1, from: column + 1, rank, visit)
        needs[column] += 1
        guard goesOn else { return false }
      }
      if need == rowsLeft { return true }
    }
    return true
  }

  /// Whether the rows from a rank on can be filled: Gale and Ryser's condition on what the columns still need.
  ///
  /// - Source: D. Gale, Pac. J. Math. 7(2), 1957, doi:10.2140/pjm.1957.7.1073.
  private func isFeasible(from rank: Int) -> Bool {
    let rowsLeft = order.count - rank
    var needing = [Int](repeating: 0, count: rowsLeft + 2)
    for need in needs {
      guard need <= rowsLeft else { return false }
      needing[need] += 1
    }
    var columns = needs.count
    var supply = 0
    for rows in 1...max(1, rowsLeft) where rows <= rowsLeft {
      columns -= needing[rows - 1]
      supply += columns
      if degreeSums[rank + rows] - degreeSums[rank] > supply { return false }
    }
    return true
  }
}
