extension Graph {
  /// Betweenness along the shortest paths by length.
  ///
  /// As ``betweenness(normalized:)``, with the ties as long as `lengths` says. Lengths within 10⁻¹² of each
  /// other, relatively, count as equal.
  ///
  /// - Parameters:
  ///   - normalized: `false` leaves out the division by the number of pairs.
  ///   - lengths: How the weights give lengths.
  /// - Returns: One score for each node, 0...1, 0 for an isolated node; `nil` for all when n < 3 or when a tie
  ///   has length 0.
  /// - Complexity: O(n·m·log n) time at most, for n and m of the largest block; O(n + m) memory.
  /// - Source: U. Brandes, J. Math. Sociol. 25(2), 2001, doi:10.1080/0022250X.2001.9990249.
  public func betweenness(normalized: Bool = true, lengths: TieLength) -> [Double?] {
    let arcLengths = lengths.lengths(of: rows)
    guard nodeCount > 2, arcLengths?.contains(0) != true else {
      return [Double?](repeating: nil, count: nodeCount)
    }
    guard let arcLengths else { return betweenness(normalized: normalized) }
    let factor = normalized ? 1 / (Double(nodeCount - 1) * Double(nodeCount - 2)) : 0.5
    let blocks = WeightedBlocks(rows.passable(arcLengths))
    return blocks.pathDependencies(by: LengthBatch.self).map { $0 * factor }
  }

  /// Share of the shortest paths of the graph that use each tie.
  ///
  ///     b(e) = 2 / (n(n − 1)) · Σ σ(s,t | e) / σ(s,t)   over unordered pairs {s,t}
  ///
  /// - Parameters:
  ///   - normalized: `false` leaves out the division by the number of pairs.
  ///   - lengths: How long the ties are.
  /// - Returns: One score for each tie, in the order of ``ties``, 0...1; `nil` for all when a tie has length 0.
  /// - Complexity: O(n·m) time, O(n·m·log n) with lengths; O(n + m) memory.
  /// - Source: M. Girvan, M. E. J. Newman, PNAS 99(12), 2002, doi:10.1073/pnas.122653799.
  public func tieBetweenness(normalized: Bool = true, lengths: TieLength = .steps) -> [Double?] {
    let arcLengths = lengths.lengths(of: rows)
    guard arcLengths?.contains(0) != true else { return [Double?](repeating: nil, count: tieCount) }
    let shares = rows.pathShares(lengths: arcLengths).arcs
    let factor = normalized ? 1 / (Double(nodeCount) * Double(nodeCount - 1)) : 0.5
    var scores = [Double?]()
    scores.reserveCapacity(tieCount)
    for node in 0..<nodeCount {
      for arc in rows.range(of: node) where rows.targets[arc] > Int32(node) {
        let back = rows.position(of: node, in: Int(rows.targets[arc])).map { shares[$0] } ?? 0
        scores.append((shares[arc] + back) * factor)
      }
    }
    return scores
  }
}

extension DirectedGraph {
  /// Share of the shortest directed paths between other nodes that pass through each node.
  ///
  ///     b(v) = 1 / ((n − 1)(n − 2)) · Σ σ(s,t | v) / σ(s,t)   over ordered pairs (s,t), s ≠ v ≠ t
  ///
  /// - Parameters:
  ///   - normalized: `false` leaves out the factor.
  ///   - lengths: How long the arcs are.
  /// - Returns: One score for each node, 0...1, 0 for an isolated node; `nil` for all when n < 3 or when an arc
  ///   has length 0.
  /// - Complexity: O(n·m) time, O(n·m·log n) with lengths; O(n + m) memory.
  /// - Source: U. Brandes, J. Math. Sociol. 25(2), 2001, doi:10.1080/0022250X.2001.9990249.
  public func betweenness(normalized: Bool = true, lengths: TieLength = .steps) -> [Double?] {
    let arcLengths = lengths.lengths(of: outgoing)
    guard nodeCount > 2, arcLengths?.contains(0) != true else {
      return [Double?](repeating: nil, count: nodeCount)
    }
    let factor = normalized ? 1 / (Double(nodeCount - 1) * Double(nodeCount - 2)) : 1
    return outgoing.pathShares(lengths: arcLengths).nodes.map { $0 * factor }
  }
}

extension CompressedRows {
  /// The same rows with lengths for weights, without the arcs that lead nowhere.
  fileprivate func passable(_ lengths: [Double]) -> CompressedRows {
    let kept = lengths.indices.filter { lengths[$0] < .infinity }
    var newOffsets = [Int32](repeating: 0, count: offsets.count)
    var row = 0
    for (count, arc) in kept.enumerated() {
      while arc >= Int(offsets[row + 1]) {
        row += 1
        newOffsets[row] = Int32(count)
      }
    }
    for rest in (row + 1)..<max(row + 1, offsets.count) { newOffsets[rest] = Int32(kept.count) }
    return CompressedRows(
      offsets: newOffsets, targets: kept.map { targets[$0] }, weights: kept.map { lengths[$0] })
  }

  /// Σ over ordered pairs of the share of shortest paths through each node and along each arc.
  func pathShares(lengths: [Double]?) -> (nodes: [Double], arcs: [Double]) {
    var nodes = [Double](repeating: 0, count: rowCount)
    var arcs = [Double](repeating: 0, count: targets.count)
    var dependency = nodes
    var search = ShortestPathSearch(self, lengths: lengths)
    for source in 0..<rowCount where count(of: source) > 0 {
      search.run(from: source)
      search.accumulate(
        dependency: &dependency, onNode: { nodes[$0] += $1 }, onArc: { arcs[$0] += $1 })
    }
    return (nodes, arcs)
  }
}
