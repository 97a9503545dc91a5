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
    if lengths.lengths(of: rows) == nil { return closenessBySteps() }
    return rows.nearness(lengths) { reached, sum in
      Double(reached) * Double(reached) / (sum * Double(nodeCount - 1))
    }
  }

  private func closenessBySteps() -> [Double?] {
    rows.distanceSums { Double($0) }.map { sum in
      sum.y > 0 ? sum.y * sum.y / (sum.x * Double(nodeCount - 1)) : nil
    }
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
    if lengths == .steps { return harmonicCloseness(normalized: normalized) }
    return rows.harmonicNearness(normalized: normalized, lengths)
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
    outgoing.nearness(lengths) { reached, sum in
      Double(reached) * Double(reached) / (sum * Double(nodeCount - 1))
    }
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
    outgoing.harmonicNearness(normalized: normalized, lengths)
  }

  /// The same arcs the other way round.
  public var reversed: DirectedGraph { DirectedGraph(outgoing: incoming, incoming: outgoing) }
}

extension CompressedRows {
  /// A score from the number of nodes reached and the sum of their distances; `nil` where none is reached.
  func nearness(_ lengths: TieLength, _ score: (Int, Double) -> Double) -> [Double?] {
    let arcLengths = lengths.lengths(of: self)
    guard arcLengths?.contains(0) != true else { return [Double?](repeating: nil, count: rowCount) }
    var search = ShortestPathSearch(self, lengths: arcLengths)
    return (0..<rowCount).map { node in
      search.run(from: node)
      guard search.order.count > 1 else { return nil }
      return score(search.order.count - 1, search.order.reduce(0) { $0 + search.distance[Int($1)] })
    }
  }

  func harmonicNearness(normalized: Bool, _ lengths: TieLength) -> [Double?] {
    let arcLengths = lengths.lengths(of: self)
    guard rowCount > 1, arcLengths?.contains(0) != true else {
      return [Double?](repeating: nil, count: rowCount)
    }
    let factor = normalized ? 1 / Double(rowCount - 1) : 1
    var search = ShortestPathSearch(self, lengths: arcLengths)
    return (0..<rowCount).map { node in
      search.run(from: node)
      return search.order.dropFirst().reduce(0) { $0 + 1 / search.distance[Int($1)] } * factor
    }
  }
}
