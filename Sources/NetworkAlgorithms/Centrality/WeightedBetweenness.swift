extension Graph {
  /// Betweenness along the shortest paths by length.
  ///
  /// As ``betweenness(normalized:)``, with the ties as long as `lengths` says.
  ///
  /// Lengths that only rounding may tell apart count as equal: a tie from u to v ends a shortest path from s when
  /// d(s,u) plus the tie exceeds d(s,v) by 10⁻¹² of d(s,v) at most. Ties shorter than that are not rounding: the
  /// excess is also a quarter of the shortest tie at most. All is taken within each block, since what lies outside
  /// adds the same to all ways through it.
  ///
  /// - Parameters:
  ///   - normalized: `false` leaves out the division by the number of pairs.
  ///   - lengths: How the weights give lengths.
  /// - Returns: One score for each node, 0...1, 0 for an isolated node; `nil` for all when n < 3 or when a tie
  ///   has length 0 or a length out of range.
  /// - Complexity: O(n·m·log n) time at most, for n and m of the largest block, some times more where a tie is
  ///   shorter than 4·10⁻¹² of a distance; O(n + m) memory.
  /// - Source: U. Brandes, J. Math. Sociol. 25(2), 2001, doi:10.1080/0022250X.2001.9990249.
  public func betweenness(normalized: Bool = true, lengths: TieLength) -> [Double?] {
    let factor = normalized ? 1 / (Double(nodeCount - 1) * Double(nodeCount - 2)) : 0.5
    switch lengths.lengths(of: rows) {
    case .lengths(let arcLengths) where nodeCount > 2:
      let blocks = WeightedBlocks(rows.passable(arcLengths))
      return blocks.pathDependencies(by: LengthBatch.self).map { $0 * factor }
    case .steps: return betweenness(normalized: normalized)
    case .lengths, .unusable: return [Double?](repeating: nil, count: nodeCount)
    }
  }

  /// Share of the shortest paths of the graph that use each tie.
  ///
  ///     b(e) = 2 / (n(n − 1)) · Σ σ(s,t | e) / σ(s,t)   over unordered pairs {s,t}
  ///
  /// - Parameters:
  ///   - normalized: `false` leaves out the division by the number of pairs.
  ///   - lengths: How long the ties are.
  /// - Returns: One score for each tie, in the order of ``ties``, 0...1; `nil` for all when a tie has length 0
  ///   or a length out of range. Lengths count as equal as in ``betweenness(normalized:lengths:)``.
  /// - Complexity: O(n·m) time, O(n·m·log n) with lengths; O(n + m) memory.
  /// - Source: M. Girvan, M. E. J. Newman, PNAS 99(12), 2002, doi:10.1073/pnas.122653799.
  public func tieBetweenness(normalized: Bool = true, lengths: TieLength = .steps) -> [Double?] {
    let blocks: WeightedBlocks
    let shares: PathShares
    switch lengths.lengths(of: rows) {
    case .lengths(let arcLengths):
      blocks = WeightedBlocks(rows.passable(arcLengths), keepsAll: true)
      shares = blocks.pathShares(by: LengthBatch.self, countsTies: true)
    case .steps:
      blocks = WeightedBlocks(
        CompressedRows(offsets: rows.offsets, targets: rows.targets, weights: nil), keepsAll: true)
      shares = blocks.pathShares(by: PathBatch.self, countsTies: true)
    case .unusable: return [Double?](repeating: nil, count: tieCount)
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
  /// Lengths count as equal as in ``Graph/betweenness(normalized:lengths:)``, but within the whole graph.
  ///
  /// - Parameters:
  ///   - normalized: `false` leaves out the factor.
  ///   - lengths: How long the arcs are.
  /// - Returns: One score for each node, 0...1, 0 for an isolated node; `nil` for all when n < 3 or when an arc
  ///   has length 0 or a length out of range.
  /// - Complexity: O(n·m) time, O(n·m·log n) with lengths; O(n + m) memory.
  /// - Source: U. Brandes, J. Math. Sociol. 25(2), 2001, doi:10.1080/0022250X.2001.9990249.
  public func betweenness(normalized: Bool = true, lengths: TieLength = .steps) -> [Double?] {
    let factor = normalized ? 1 / (Double(nodeCount - 1) * Double(nodeCount - 2)) : 1
    switch lengths.lengths(of: outgoing) {
    case .lengths(let arcLengths) where nodeCount > 2:
      return outgoing.passable(arcLengths).pathDependencies().map { $0 * factor }
    case .steps where nodeCount > 2: return pathDependencies().map { $0 * factor }
    case .lengths, .steps, .unusable: return [Double?](repeating: nil, count: nodeCount)
    }
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

  /// Σ over ordered pairs of the share of shortest paths through each node, the weights of the arcs being lengths.
  fileprivate func pathDependencies() -> [Double] {
    let back = transposed()
    // A fixed number of partial sums, whatever the number of threads, gives the same digits everywhere.
    let parts = max(1, min(16, rowCount * targets.count / 10_000))
    let sums = inParallel(parts, worker: { DirectedLengthSearch(self, back: back) }) { search, part in
      for source in stride(from: part, to: rowCount, by: parts) { search.run(from: Int32(source)) }
      return search.shares.take()
    }
    return sums.dropFirst().reduce(into: sums[0]) { $0 += $1 }.nodes
  }
}

/// The searches of one thread along arcs.
private struct DirectedLengthSearch: ~Copyable {
  private let ties: LengthTies
  private let back: LengthTies
  private let sizes: Scratch<Double>
  private var search: LengthSearch
  let shares: PathShareSums

  init(_ rows: CompressedRows, back: CompressedRows) {
    ties = LengthTies(rows)
    self.back = LengthTies(back)
    sizes = Scratch(repeating: 1, count: rows.rowCount)
    search = LengthSearch(nodeCount: rows.rowCount, arcCount: rows.targets.count)
    shares = PathShareSums(nodeCount: rows.rowCount, arcCount: 0)
  }

  mutating func run(from source: Int32) {
    search.run(from: source, in: 0..<sizes.count, ties, back: back, sizes: sizes, into: shares)
  }
}
