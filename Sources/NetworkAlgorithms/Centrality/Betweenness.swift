extension Graph {
  /// Share of the shortest paths between other nodes that pass through each node.
  ///
  ///     b(v) = 2 / ((n − 1)(n − 2)) · Σ σ(s,t | v) / σ(s,t)   over unordered pairs {s,t}, s ≠ v ≠ t
  ///
  /// σ(s,t) counts the shortest paths, σ(s,t | v) those through v. Paths count ties, whatever their weights.
  /// Pairs in different components have no path and add nothing, but stay in the denominator, as do isolated
  /// nodes, which score 0. Counts of paths beyond 10³⁰⁸ between two nodes are out of range.
  ///
  /// - Parameter normalized: `false` leaves out the factor: each pair then counts 1 at most.
  /// - Returns: One score for each node, unitless, 0...1; the hub of a star scores 1. `nil` for all when n < 3,
  ///   where no pair of other nodes exists.
  /// - Complexity: O(n·m) time at most, for n and m of the largest block; O(n + m) memory.
  /// - Source: U. Brandes, J. Math. Sociol. 25(2), 2001, doi:10.1080/0022250X.2001.9990249.
  public func betweenness(normalized: Bool = true) -> [Double?] {
    betweenness(normalized: normalized, largestCompact: CompactPathBatch.largestBlock)
  }

  /// The same; a graph with a block of more nodes than given is left to ``PathBatch``.
  func betweenness(normalized: Bool, largestCompact: Int) -> [Double?] {
    guard nodeCount > 2 else { return [Double?](repeating: nil, count: nodeCount) }
    let orderedPairs = Double(nodeCount - 1) * Double(nodeCount - 2)
    let factor = normalized ? 1 / orderedPairs : 0.5
    return WeightedBlocks(rows).stepDependencies(largestCompact: largestCompact).map { $0 * factor }
  }
}
