extension DirectedGraph {
  /// Share of the arcs that have an opposite arc.
  ///
  /// - Returns: 0...1, weights ignored; `nil` without arcs.
  /// - Complexity: O(m·log d).
  /// - Source: S. Wasserman, K. Faust, Social Network Analysis, 1994, doi:10.1017/CBO9780511815478.
  public func reciprocity() -> Double? {
    let mutual = mutualCounts().reduce(0, +)
    return arcCount > 0 ? Double(mutual) / Double(arcCount) : nil
  }

  /// Share of each node's arcs, in and out, that have an opposite arc.
  ///
  /// - Returns: One share for each node, 0...1; `nil` for an isolated node.
  /// - Complexity: O(m·log d).
  /// - Source: S. Wasserman, K. Faust, Social Network Analysis, 1994, doi:10.1017/CBO9780511815478.
  public func nodeReciprocities() -> [Double?] {
    mutualCounts().enumerated().map { node, mutual in
      let arcs = outgoing.count(of: node) + incoming.count(of: node)
      return arcs > 0 ? 2 * Double(mutual) / Double(arcs) : nil
    }
  }

  private func mutualCounts() -> [Int] {
    (0..<nodeCount).map { node in successors(of: node).count { hasArc(Int($0), node) } }
  }
}
