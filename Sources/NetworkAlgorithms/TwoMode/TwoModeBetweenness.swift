extension TwoModeGraph {
  /// Betweenness of each node, compared with the most central place that its mode allows.
  ///
  ///     C(v) = b(v) / max b   with b(v) = Σ σ(s,t | v) / σ(s,t)   over the unordered pairs of other nodes
  ///     max b = (m²(s + 1)² + m(s + 1)(2t − s − 1) − t(2s − t + 3)) / 2,   n − 1 = s·m + t, 0 ≤ t < m
  ///
  /// for a row of a network of n rows and m columns; columns exchange n and m. Pairs in different components have
  /// no path and add nothing.
  ///
  /// - Returns: 0...1, 0 for a node without incidences; `nil` for all nodes of a mode where the maximum is 0.
  /// - Complexity: O((n + m)·e) time, O(n + m + e) memory.
  /// - Source: S. P. Borgatti, M. G. Everett, Soc. Networks 19(3), 1997, doi:10.1016/S0378-8733(96)00301-2.
  public func betweenness() -> TwoModeScores {
    let scores = TwoModeScores(graph.betweenness(normalized: false), rowCount: rowCount)
    let rowMaximum = Self.largestBetweenness(own: rowCount, other: columnCount)
    let columnMaximum = Self.largestBetweenness(own: columnCount, other: rowCount)
    return TwoModeScores(
      rows: scores.rows.map { Self.share($0, of: rowMaximum) },
      columns: scores.columns.map { Self.share($0, of: columnMaximum) })
  }

  private static func share(_ value: Double?, of maximum: Double) -> Double? {
    maximum > 0 ? value.map { $0 / maximum } : nil
  }

  private static func largestBetweenness(own: Int, other: Int) -> Double {
    guard own > 0, other > 0 else { return 0 }
    let (quotient, remainder) = (own - 1).quotientAndRemainder(dividingBy: other)
    let m = Double(other)
    let s = Double(quotient)
    let t = Double(remainder)
    return (m * m * (s + 1) * (s + 1) + m * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2
  }
}
