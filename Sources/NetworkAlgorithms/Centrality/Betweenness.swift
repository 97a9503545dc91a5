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
    guard nodeCount > 2 else { return [Double?](repeating: nil, count: nodeCount) }
    let orderedPairs = Double(nodeCount - 1) * Double(nodeCount - 2)
    let factor = normalized ? 1 / orderedPairs : 0.5
    return rows.pathDependencies().map { $0 * factor }
  }
}

extension CompressedRows {
  /// Σ over ordered pairs of the share of shortest paths through each node.
  func pathDependencies() -> [Double] {
    let blocks = WeightedBlocks(self)
    // Sources that follow each other in the order of nearness are mostly siblings: they lie equally far from most
    // nodes, and share most visits.
    let batches = zip(blocks.offsets, blocks.offsets.dropFirst()).flatMap { start, end in
      stride(from: start, to: end, by: PathBatch.width).map { first in
        (block: start..<end, sources: first..<min(end, first + PathBatch.width))
      }
    }
    let parts = PathBatch.partCount(batches: batches.count, arcs: blocks.rows.targets.count)
    let sums = inParallel(parts, worker: { PathBatch(blocks.rows, sizes: blocks.sizes) }) { kernel, part in
      for index in stride(from: part, to: batches.count, by: parts) {
        kernel.run(batches[index].block, sources: batches[index].sources.map(Int32.init))
      }
      return kernel.takeDependencies()
    }
    var total = blocks.joinedPairs
    for sum in sums {
      for (node, share) in zip(blocks.nodes, sum) { total[Int(node)] += share }
    }
    return total
  }
}
