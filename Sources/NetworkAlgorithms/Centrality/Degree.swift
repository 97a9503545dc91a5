extension Graph {
  /// How many neighbours each node has.
  ///
  ///     d(v) = |N(v)|
  ///
  /// Weights are ignored; an isolated node has degree 0.
  ///
  /// - Returns: One count for each node, 0...n − 1.
  /// - Complexity: O(n).
  /// - Source: L. C. Freeman, Soc. Networks 1(3), 1978, doi:10.1016/0378-8733(78)90021-7.
  public func degrees() -> [Int] { (0..<nodeCount).map(degree(of:)) }

  /// Degree divided by the largest possible one.
  ///
  ///     C(v) = d(v) / (n − 1)
  ///
  /// - Returns: One share for each node, 0...1, 0 for an isolated node; `nil` for all when n < 2.
  /// - Complexity: O(n).
  /// - Source: L. C. Freeman, Soc. Networks 1(3), 1978, doi:10.1016/0378-8733(78)90021-7.
  public func degreeCentrality() -> [Double?] {
    guard nodeCount > 1 else { return [Double?](repeating: nil, count: nodeCount) }
    return degrees().map { Double($0) / Double(nodeCount - 1) }
  }

  /// Sum of the weights of each node's ties, in the unit of the weights.
  ///
  ///     s(v) = Σ w(v,u)   over the neighbours u of v
  ///
  /// - Returns: One sum for each node; the degree in a graph without weights, 0 for an isolated node.
  /// - Complexity: O(n + m).
  /// - Source: A. Barrat et al., PNAS 101(11), 2004, doi:10.1073/pnas.0400087101.
  public func strengths() -> [Double] { rows.rowSums() }
}

extension DirectedGraph {
  /// How many arcs leave each node.
  ///
  /// - Returns: One count for each node.
  /// - Complexity: O(n).
  public func outDegrees() -> [Int] { (0..<nodeCount).map(outgoing.count(of:)) }

  /// How many arcs reach each node.
  ///
  /// - Returns: One count for each node.
  /// - Complexity: O(n).
  public func inDegrees() -> [Int] { (0..<nodeCount).map(incoming.count(of:)) }

  /// Sum of the weights of the arcs that leave each node.
  ///
  /// - Returns: One sum for each node.
  /// - Complexity: O(n + m).
  public func outStrengths() -> [Double] { outgoing.rowSums() }

  /// Sum of the weights of the arcs that reach each node.
  ///
  /// - Returns: One sum for each node.
  /// - Complexity: O(n + m).
  public func inStrengths() -> [Double] { incoming.rowSums() }
}
