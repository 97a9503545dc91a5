extension TwoModeGraph {
  /// Closeness of each node, compared with the most central place that its mode allows.
  ///
  ///     C(v) = r / (n + m − 1) · (m' + 2(n' − 1)) / Σ d(v,u)   over the r nodes u of both modes that v reaches
  ///
  /// for a row v of a network of n rows and m columns, in a component of n' rows and m' columns; columns
  /// exchange n' and m'. The numerator is the smallest sum of distances that a node can have: 1 to every node of
  /// the other mode, 2 to every node of its own. In a connected network this is Borgatti and Everett's closeness;
  /// elsewhere it is theirs within the component times the share of the other nodes that the component holds.
  ///
  /// - Returns: 0...1; `nil` for a node without incidences.
  /// - Complexity: O((n + m)·e) time, O(n + m + e) memory.
  /// - Source: S. P. Borgatti, M. G. Everett, Soc. Networks 19(3), 1997, doi:10.1016/S0378-8733(96)00301-2.
  public func closeness() -> TwoModeScores {
    let graph = graph
    var search = LevelCount(nodeCount: graph.nodeCount)
    let scores = (0..<graph.nodeCount).map { node -> Double? in
      let levels = search.run(from: node, in: graph.rows)
      guard levels.count > 1 else { return nil }
      let sum = levels.enumerated().reduce(0.0) { $0 + Double($1.offset) * Double($1.element) }
      let same = stride(from: 0, to: levels.count, by: 2).reduce(0) { $0 + levels[$1] }
      let other = stride(from: 1, to: levels.count, by: 2).reduce(0) { $0 + levels[$1] }
      let reached = Double(same + other - 1) / Double(graph.nodeCount - 1)
      return reached * Double(other + 2 * (same - 1)) / sum
    }
    return TwoModeScores(scores, rowCount: rowCount)
  }
}
