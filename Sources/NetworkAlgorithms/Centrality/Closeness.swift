extension Graph {
  /// Wasserman and Faust's closeness, which compares nodes of different components.
  ///
  ///     C(v) = (r / (n − 1)) · (r / Σ d(v,u))   over the r other nodes u that v reaches
  ///
  /// In a connected graph this is Freeman's (n − 1) / Σ d(v,u). Elsewhere the mean nearness within the component
  /// is multiplied by the share of the graph that the component holds.
  ///
  /// - Parameter lengths: How long the ties are.
  /// - Returns: One score for each node, 0...1 when ties are steps, the inverse of a length otherwise; `nil` for
  ///   a node that reaches no other or whose score is out of range, and for all when a tie has length 0 or a length
  ///   out of range.
  /// - Complexity: O(n·m) time, O(n·m·log n) with lengths; O(n + m) memory.
  /// - Source: S. Wasserman, K. Faust, Social Network Analysis, 1994, p. 201, doi:10.1017/CBO9780511815478.
  public func closeness(lengths: TieLength = .steps) -> [Double?] {
    switch lengths.lengths(of: rows) {
    case .lengths(let arcLengths):
      return nearness(rows.passable(arcLengths), nodeCount) { $0.lengthSums { $0 } }
    case .steps: return nearness(rows.distanceSums { Double($0) }, nodeCount)
    case .unusable: return [Double?](repeating: nil, count: nodeCount)
    }
  }

  /// Mean nearness of each node to the others, by length.
  ///
  /// As ``harmonicCloseness(normalized:)``, with the ties as long as `lengths` says.
  ///
  /// - Parameters:
  ///   - normalized: `false` leaves out the division by n − 1.
  ///   - lengths: How the weights give lengths.
  /// - Returns: One score for each node, the inverse of a length, 0 for an isolated node; `nil` for a node whose
  ///   score is out of range, and for all when n < 2 or when a tie has length 0 or a length out of range.
  /// - Complexity: O(n·m·log n) time, O(n + m) memory.
  /// - Source: M. Marchiori, V. Latora, Physica A 285, 2000, doi:10.1016/S0378-4371(00)00311-3.
  public func harmonicCloseness(normalized: Bool = true, lengths: TieLength) -> [Double?] {
    switch lengths.lengths(of: rows) {
    case .lengths(let arcLengths) where nodeCount > 1:
      let factor = normalized ? 1 / Double(nodeCount - 1) : 1
      return rows.passable(arcLengths).lengthSums { 1 / $0 }.map { inRange($0.x * factor) }
    case .steps: return harmonicCloseness(normalized: normalized)
    case .lengths, .unusable: return [Double?](repeating: nil, count: nodeCount)
    }
  }
}

extension DirectedGraph {
  /// Wasserman and Faust's closeness along outgoing arcs.
  ///
  /// Reverse the graph with ``reversed`` for the closeness along incoming arcs.
  ///
  /// - Parameter lengths: How long the arcs are.
  /// - Returns: One score for each node; `nil` for a node that reaches no other or whose score is out of range, and
  ///   for all when an arc has length 0 or a length out of range.
  /// - Complexity: O(n·m) time, O(n·m·log n) with lengths; O(n + m) memory.
  /// - Source: S. Wasserman, K. Faust, Social Network Analysis, 1994, p. 201, doi:10.1017/CBO9780511815478.
  public func closeness(lengths: TieLength = .steps) -> [Double?] {
    switch lengths.lengths(of: outgoing) {
    case .lengths(let arcLengths):
      return nearness(outgoing.passable(arcLengths), nodeCount) { $0.directedLengthSums { $0 } }
    case .steps: return nearness(distanceSums { Double($0) }, nodeCount)
    case .unusable: return [Double?](repeating: nil, count: nodeCount)
    }
  }

  /// Mean nearness of each node to the others, along outgoing arcs.
  ///
  /// - Parameters:
  ///   - normalized: `false` leaves out the division by n − 1.
  ///   - lengths: How long the arcs are.
  /// - Returns: One score for each node, 0 for a node that reaches no other; `nil` for a node whose score is out of
  ///   range, and for all when n < 2 or when an arc has length 0 or a length out of range.
  /// - Complexity: O(n·m) time, O(n·m·log n) with lengths; O(n + m) memory.
  /// - Source: M. Marchiori, V. Latora, Physica A 285, 2000, doi:10.1016/S0378-4371(00)00311-3.
  public func harmonicCloseness(normalized: Bool = true, lengths: TieLength = .steps) -> [Double?] {
    let factor = normalized ? 1 / Double(nodeCount - 1) : 1
    switch lengths.lengths(of: outgoing) {
    case .lengths(let arcLengths) where nodeCount > 1:
      return outgoing.passable(arcLengths).directedLengthSums { 1 / $0 }.map { inRange($0.x * factor) }
    case .steps where nodeCount > 1: return distanceSums { 1 / Double($0) }.map { $0.x * factor }
    case .lengths, .steps, .unusable: return [Double?](repeating: nil, count: nodeCount)
    }
  }

  /// The same arcs the other way round.
  public var reversed: DirectedGraph { DirectedGraph(outgoing: incoming, incoming: outgoing) }
}

/// Wasserman and Faust's closeness, from the sum of distances and the number of nodes reached; `nil` where none is.
private func nearness(_ sums: [SIMD2<Double>], _ nodeCount: Int) -> [Double?] {
  let others = Double(nodeCount - 1)
  return sums.map { sum in
    guard sum.y > 0 else { return nil }
    let divisor = sum.x * others
    return inRange(divisor < .infinity ? sum.y * sum.y / divisor : sum.y / others * (sum.y / sum.x))
  }
}

/// The same for rows of lengths; where these are so long that sums go out of range, sums are taken in a longer unit.
private func nearness(
  _ rows: CompressedRows, _ nodeCount: Int, sums: (CompressedRows) -> [SIMD2<Double>]
) -> [Double?] {
  let found = sums(rows)
  let scores = nearness(found, nodeCount)
  let longest = rows.weights?.max() ?? 1
  guard longest * Double(nodeCount) * Double(nodeCount) == .infinity else { return scores }
  let unit = 0x1p100
  let inUnits = sums(
    CompressedRows(
      offsets: rows.offsets, targets: rows.targets, weights: rows.weights?.map { $0 / unit }))
  return zip(nearness(inUnits, nodeCount), scores.indices).map { score, node in
    let isComplete = found[node].x < .infinity && found[node].y == inUnits[node].y
    return isComplete ? scores[node] : score.map { $0 / unit }
  }
}

/// A score, `nil` where no number holds it.
private func inRange(_ score: Double) -> Double? { score < .infinity ? score : nil }

extension CompressedRows {
  /// For each node of a directed graph whose weights are lengths, the sum over the nodes that it reaches of a weight
  /// of their distance, and how many these are.
  fileprivate func directedLengthSums(_ weight: @Sendable (Double) -> Double) -> [SIMD2<Double>] {
    let ties = LengthTies(self)
    let search = LengthSearch(nodeCount: rowCount, arcCount: targets.count)
    return (0..<rowCount).map { node in
      let count = search.settle(from: Int32(node), in: 0..<rowCount, ties)
      var sum = 0.0
      for index in 1..<max(1, count) { sum += weight(search.distance(of: Int(search.order[index]))) }
      return SIMD2(sum, Double(count - 1))
    }
  }
}
