extension Graph {
  /// Mean nearness of each node to the others.
  ///
  ///     h(v) = 1 / (n − 1) · Σ 1 / d(v,u)   over the other nodes u
  ///
  /// d counts ties, whatever their weights. An unreachable node adds 0, so the measure needs no special rule
  /// for several components.
  ///
  /// - Parameter normalized: `false` leaves out the division by n − 1.
  /// - Returns: One score for each node, 0...1, 0 for an isolated node; `nil` for all when n < 2.
  /// - Complexity: O(n·m) time, up to 512 times less with few distinct distances; O(n + m) memory.
  /// - Source: M. Marchiori, V. Latora, Physica A 285, 2000, doi:10.1016/S0378-4371(00)00311-3.
  public func harmonicCloseness(normalized: Bool = true) -> [Double?] {
    guard nodeCount > 1 else { return [Double?](repeating: nil, count: nodeCount) }
    let factor = normalized ? 1 / Double(nodeCount - 1) : 1
    return rows.distanceSums { 1 / Double($0) }.map { $0.x * factor }
  }
}
