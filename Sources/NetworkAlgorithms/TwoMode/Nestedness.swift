/// How far the incidences of poor nodes repeat those of richer ones (NODF).
public struct Nestedness: Sendable, Equatable {
  /// Over the pairs of rows, 0...100; `nil` with fewer than two rows.
  public let rows: Double?
  /// Over the pairs of columns, 0...100; `nil` with fewer than two columns.
  public let columns: Double?
  /// Over all these pairs, 0...100; `nil` without any.
  public let overall: Double?
}

extension TwoModeGraph {
  /// Nestedness by overlap and decreasing fill.
  ///
  ///     N(i,j) = 100 · |columns of i and of j| / min degree when the degrees of i and j differ, 0 when they are equal
  ///
  /// The measure is the mean of N over the pairs of rows, of columns, and of both kinds. A pair with an empty
  /// node counts 0. The order of the rows and columns has no effect.
  ///
  /// - Returns: 0 (no nestedness) to 100 (perfectly nested) for each mode and for the whole.
  /// - Complexity: that of ``projection(_:)`` for both modes.
  /// - Source: M. Almeida-Neto et al., Oikos 117(8), 2008, doi:10.1111/j.0030-1299.2008.16644.x.
  public func nestedness() -> Nestedness {
    let rowSum = overlapSum()
    let columnSum = transposed.overlapSum()
    let rowPairs = Double(rowCount) * Double(rowCount - 1) / 2
    let columnPairs = Double(columnCount) * Double(columnCount - 1) / 2
    return Nestedness(
      rows: rowPairs > 0 ? rowSum / rowPairs : nil, columns: columnPairs > 0 ? columnSum / columnPairs : nil,
      overall: rowPairs + columnPairs > 0 ? (rowSum + columnSum) / (rowPairs + columnPairs) : nil)
  }

  private func overlapSum() -> Double {
    projection().pairs.reduce(0) { sum, pair in
      let first = degree(ofRow: pair.first)
      let second = degree(ofRow: pair.second)
      return first == second ? sum : sum + 100 * Double(pair.count) / Double(min(first, second))
    }
  }
}
