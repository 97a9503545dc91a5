extension Graph {
  /// Share of the possible ties that exist.
  ///
  ///     D = 2m / (n(n − 1))
  ///
  /// - Returns: 0...1, weights ignored; `nil` when n < 2, where no tie is possible.
  /// - Complexity: O(1).
  /// - Source: S. Wasserman, K. Faust, Social Network Analysis, 1994, doi:10.1017/CBO9780511815478.
  public func density() -> Double? {
    guard nodeCount > 1 else { return nil }
    return 2 * Double(tieCount) / (Double(nodeCount) * Double(nodeCount - 1))
  }
}

extension DirectedGraph {
  /// Share of the possible arcs that exist.
  ///
  ///     D = m / (n(n − 1))
  ///
  /// - Returns: 0...1, weights ignored; `nil` when n < 2.
  /// - Complexity: O(1).
  /// - Source: S. Wasserman, K. Faust, Social Network Analysis, 1994, doi:10.1017/CBO9780511815478.
  public func density() -> Double? {
    guard nodeCount > 1 else { return nil }
    return Double(arcCount) / (Double(nodeCount) * Double(nodeCount - 1))
  }
}
