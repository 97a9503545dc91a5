extension Graph {
  /// Steps from each node to the farthest one of its component.
  ///
  /// - Returns: One count for each node; 0 for an isolated node, the only one of its component.
  /// - Complexity: O(n·m) time, up to 512 times less with few distinct distances; O(n + m) memory.
  /// - Source: P. Hage, F. Harary, Soc. Networks 17(1), 1995, doi:10.1016/0378-8733(94)00248-9.
  public func eccentricities() -> [Int] {
    rows.distances(from: Int32(0)) {
      $0 = max($0, $1)
    } counting: { step, count in
      Int32(truncatingIfNeeded: count > 0 ? step : 0)
    }.map(Int.init)
  }

  /// The longest shortest path, in steps.
  ///
  /// - Returns: The largest eccentricity; `nil` when the graph is not connected or has no nodes.
  /// - Complexity: O(n·m) at worst; the searches stop when no node left can be an end of a longer path.
  /// - Source: P. Crescenzi et al., Theor. Comput. Sci. 514, 2013, doi:10.1016/j.tcs.2012.09.018.
  public func diameter() -> Int? {
    guard nodeCount > 0 else { return nil }
    guard nodeCount > MultiSourceSearch.width else { return isConnected ? eccentricities().max() : nil }
    let order = NearnessOrder(rows)
    return order.components.count == 1 ? FringeSearch(rows, order).longestPath() : nil
  }

  /// The smallest eccentricity, in steps.
  ///
  /// - Returns: The steps; `nil` when the graph is not connected or has no nodes.
  /// - Complexity: O(n·m).
  public func radius() -> Int? { isConnected ? eccentricities().min() : nil }

  /// Whether a path joins every two nodes; `false` for a graph without nodes.
  public var isConnected: Bool { nodeCount > 0 && components().allSatisfy { $0 == 0 } }
}
