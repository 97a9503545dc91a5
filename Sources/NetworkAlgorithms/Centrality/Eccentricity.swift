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

extension DirectedGraph {
  /// Steps along outgoing arcs from each node to the farthest of all others.
  ///
  /// Reverse the graph with ``reversed`` for the steps along incoming arcs.
  ///
  /// - Returns: One count for each node, 0 in a graph of one node; `nil` for a node that does not reach all others,
  ///   from where some distance does not exist.
  /// - Complexity: O(n·m) time, O(n + m) memory.
  /// - Source: G. Chartrand, L. Lesniak, P. Zhang, Graphs & Digraphs, 6th ed., 2015, ch. 7,
  ///   doi:10.1201/b19731.
  public func eccentricities() -> [Int?] {
    let parts = max(1, min(16, nodeCount * arcCount / 10_000))
    let found = inParallel(parts, worker: { LevelCount(nodeCount: nodeCount) }) { search, part in
      stride(from: part, to: nodeCount, by: parts).map { node -> Int? in
        let levels = search.run(from: node, in: outgoing)
        return levels.reduce(0, +) == nodeCount ? levels.count - 1 : nil
      }
    }
    return (0..<nodeCount).map { found[$0 % parts][$0 / parts] }
  }

  /// The longest shortest path along arcs, in steps.
  ///
  /// - Returns: The largest eccentricity; `nil` when some node does not reach all others, that is unless the graph is
  ///   strongly connected, and without nodes.
  /// - Complexity: O(n·m).
  public func diameter() -> Int? {
    let known = eccentricities().compactMap { $0 }
    return known.count == nodeCount ? known.max() : nil
  }

  /// The smallest eccentricity, in steps: how far at least the others are from the node best placed to reach all.
  ///
  /// - Returns: The steps; `nil` when no node reaches all others.
  /// - Complexity: O(n·m).
  public func radius() -> Int? { eccentricities().compactMap { $0 }.min() }
}
