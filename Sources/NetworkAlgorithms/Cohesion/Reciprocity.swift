extension DirectedGraph {
  /// Share of the arcs that have an opposite arc.
  ///
  /// - Returns: 0...1, weights ignored; `nil` without arcs.
  /// - Complexity: O(n + m).
  /// - Source: S. Wasserman, K. Faust, Social Network Analysis, 1994, doi:10.1017/CBO9780511815478.
  public func reciprocity() -> Double? {
    let mutual = mutualCounts().reduce(0, +)
    return arcCount > 0 ? Double(mutual) / Double(arcCount) : nil
  }

  /// Share of each node's arcs, in and out, that have an opposite arc.
  ///
  /// - Returns: One share for each node, 0...1; `nil` for an isolated node.
  /// - Complexity: O(n + m).
  /// - Source: S. Wasserman, K. Faust, Social Network Analysis, 1994, doi:10.1017/CBO9780511815478.
  public func nodeReciprocities() -> [Double?] {
    mutualCounts().enumerated().map { node, mutual in
      let arcs = outgoing.count(of: node) + incoming.count(of: node)
      return arcs > 0 ? 2 * Double(mutual) / Double(arcs) : nil
    }
  }

  private func mutualCounts() -> [Int] {
    let (sources, targets) = (incoming.targets.span, outgoing.targets.span)
    return (0..<nodeCount).map { node in
      let (into, out) = (incoming.range(of: node), outgoing.range(of: node))
      var (from, to) = (into.lowerBound, out.lowerBound)
      var count = 0
      // Both rows increase. Which is ahead is often foreseen wrongly: no branch asks.
      while from < into.upperBound && to < out.upperBound {
        let (source, target) = (sources[from], targets[to])
        count &+= source == target ? 1 : 0
        from &+= source <= target ? 1 : 0
        to &+= target <= source ? 1 : 0
      }
      return count
    }
  }
}
