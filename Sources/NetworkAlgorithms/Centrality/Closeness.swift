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
  ///   a node that reaches no other, and for all when a tie has length 0.
  /// - Complexity: O(n·m) time, O(n·m·log n) with lengths; O(n + m) memory.
  /// - Source: S. Wasserman, K. Faust, Social Network Analysis, 1994, p. 201, doi:10.1017/CBO9780511815478.
  public func closeness(lengths: TieLength = .steps) -> [Double?] {
    guard let arcLengths = lengths.lengths(of: rows) else {
      return nearness(rows.distanceSums { Double($0) }, nodeCount)
    }
    guard !arcLengths.contains(0) else { return [Double?](repeating: nil, count: nodeCount) }
    return nearness(rows.passable(arcLengths).lengthSums { $0 }, nodeCount)
  }

  /// Mean nearness of each node to the others, by length.
  ///
  /// As ``harmonicCloseness(normalized:)``, with the ties as long as `lengths` says.
  ///
  /// - Parameters:
  ///   - normalized: `false` leaves out the division by n − 1.
  ///   - lengths: How the weights give lengths.
  /// - Returns: One score for each node, the inverse of a length, 0 for an isolated node; `nil` for all when
  ///   n < 2 or when a tie has length 0.
  /// - Complexity: O(n·m·log n) time, O(n + m) memory.
  /// - Source: M. Marchiori, V. Latora, Physica A 285, 2000, doi:10.1016/S0378-4371(00)00311-3.
  public func harmonicCloseness(normalized: Bool = true, lengths: TieLength) -> [Double?] {
    guard let arcLengths = lengths.lengths(of: rows) else { return harmonicCloseness(normalized: normalized) }
    guard nodeCount > 1, !arcLengths.contains(0) else { return [Double?](repeating: nil, count: nodeCount) }
    let factor = normalized ? 1 / Double(nodeCount - 1) : 1
    return rows.passable(arcLengths).lengthSums { 1 / $0 }.map { $0.x * factor }
  }
}

extension DirectedGraph {
  /// Wasserman and Faust's closeness along outgoing arcs.
  ///
  /// Reverse the graph with ``reversed`` for the closeness along incoming arcs.
  ///
  /// - Parameter lengths: How long the arcs are.
  /// - Returns: One score for each node; `nil` for a node that reaches no other, and for all when an arc has
  ///   length 0.
  /// - Complexity: O(n·m) time, O(n·m·log n) with lengths; O(n + m) memory.
  /// - Source: S. Wasserman, K. Faust, Social Network Analysis, 1994, p. 201, doi:10.1017/CBO9780511815478.
  public func closeness(lengths: TieLength = .steps) -> [Double?] {
    guard let arcLengths = lengths.lengths(of: outgoing) else {
      return nearness(distanceSums { Double($0) }, nodeCount)
    }
    guard !arcLengths.contains(0) else { return [Double?](repeating: nil, count: nodeCount) }
    return nearness(outgoing.lengthSums(arcLengths) { $0 }, nodeCount)
  }

  /// Mean nearness of each node to the others, along outgoing arcs.
  ///
  /// - Parameters:
  ///   - normalized: `false` leaves out the division by n − 1.
  ///   - lengths: How long the arcs are.
  /// - Returns: One score for each node, 0 for a node that reaches no other; `nil` for all when n < 2 or when an
  ///   arc has length 0.
  /// - Complexity: O(n·m) time, O(n·m·log n) with lengths; O(n + m) memory.
  /// - Source: M. Marchiori, V. Latora, Physica A 285, 2000, doi:10.1016/S0378-4371(00)00311-3.
  public func harmonicCloseness(normalized: Bool = true, lengths: TieLength = .steps) -> [Double?] {
    let arcLengths = lengths.lengths(of: outgoing)
    guard nodeCount > 1, arcLengths?.contains(0) != true else {
      return [Double?](repeating: nil, count: nodeCount)
    }
    let factor = normalized ? 1 / Double(nodeCount - 1) : 1
    let sums = arcLengths.map { outgoing.lengthSums($0) { 1 / $0 } } ?? distanceSums { 1 / Double($0) }
    return sums.map { $0.x * factor }
  }

  /// The same arcs the other way round.
  public var reversed: DirectedGraph { DirectedGraph(outgoing: incoming, incoming: outgoing) }
}

/// Wasserman and Faust's closeness, from the sum of distances and the number of nodes reached; `nil` where none is.
private func nearness(_ sums: [SIMD2<Double>], _ nodeCount: Int) -> [Double?] {
  sums.map { $0.y > 0 ? $0.y * $0.y / ($0.x * Double(nodeCount - 1)) : nil }
}

extension CompressedRows {
  /// For each node of a directed graph, the sum over the nodes that it reaches of a weight of their distance by
  /// length, and how many these are.
  fileprivate func lengthSums(_ lengths: [Double], _ weight: (Double) -> Double) -> [SIMD2<Double>] {
    var search = ShortestPathSearch(self, lengths: lengths)
    return (0..<rowCount).map { node in
      search.run(from: node)
      return search.order.dropFirst().reduce(into: SIMD2<Double>.zero) {
        $0 += SIMD2(weight(search.distance[Int($1)]), 1)
      }
    }
  }
}
