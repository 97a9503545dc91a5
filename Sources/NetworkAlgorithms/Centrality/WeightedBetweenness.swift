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
    let blocks: WeightedBlocks
    let shares: PathShares
    if let arcLengths {
      blocks = WeightedBlocks(rows.passable(arcLengths), keepsAll: true)
      shares = blocks.pathShares(by: LengthBatch.self, countsTies: true)
    } else {
      blocks = WeightedBlocks(
        CompressedRows(offsets: rows.offsets, targets: rows.targets, weights: nil), keepsAll: true)
      shares = blocks.pathShares(by: PathBatch.self, countsTies: true)
    }
    return rows.byTie(
      shares.arcs, of: blocks, factor: normalized ? 1 / (Double(nodeCount) * Double(nodeCount - 1)) : 0.5)
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
    guard let arcLengths else { return pathDependencies().map { $0 * factor } }
    return outgoing.pathDependencies(lengths: arcLengths).map { $0 * factor }
  }

  /// Σ over ordered pairs of the share of shortest paths through each node.
  private func pathDependencies() -> [Double] {
    let both = NearnessOrder(outgoing.united(with: incoming))
    var number = both.number
    let out = outgoing.block(of: both.nodes, renumbering: &number)
    let into = incoming.block(of: both.nodes, renumbering: &number)
    let sizes = [Double](repeating: 1, count: nodeCount)
    let batches = PathBatches(of: both.components, width: PathBatch.width)
    let shares = batches.shares(arcCount: arcCount) {
      PathBatch(out, back: into, sizes: sizes, countsTies: false)
    }
    var total = sizes
    for (node, share) in zip(both.nodes, shares.nodes) { total[Int(node)] = share }
    return total
  }
}

extension CompressedRows {
  /// The shares along the arcs of blocks, both ways together, for each tie in increasing order of ends.
  fileprivate func byTie(_ shares: [Double], of blocks: WeightedBlocks, factor: Double) -> [Double?] {
    var sums = [Double](repeating: 0, count: targets.count)
    for row in 0..<blocks.rows.rowCount {
      for arc in blocks.rows.range(of: row) {
        let (a, b) = (Int(blocks.nodes[row]), Int(blocks.nodes[Int(blocks.rows.targets[arc])]))
        if let place = position(of: max(a, b), in: min(a, b)) { sums[place] += shares[arc] }
      }
    }
    var scores = [Double?]()
    scores.reserveCapacity(targets.count / 2)
    for node in 0..<rowCount {
      for arc in range(of: node) where targets[arc] > Int32(node) { scores.append(sums[arc] * factor) }
    }
    return scores
  }

  /// Σ over ordered pairs of the share of shortest paths by length through each node.
  fileprivate func pathDependencies(lengths: [Double]) -> [Double] {
    var nodes = [Double](repeating: 0, count: rowCount)
    var dependency = nodes
    var search = ShortestPathSearch(self, lengths: lengths)
    for source in 0..<rowCount where count(of: source) > 0 {
      search.run(from: source)
      search.accumulate(dependency: &dependency) { nodes[$0] += $1 }
    }
    return nodes
  }
}
