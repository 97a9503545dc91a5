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
  /// - Complexity: O(n·m) time, O(n + m) memory.
  /// - Source: M. Marchiori, V. Latora, Physica A 285, 2000, doi:10.1016/S0378-4371(00)00311-3.
  public func harmonicCloseness(normalized: Bool = true) -> [Double?] {
    guard nodeCount > 1 else { return [Double?](repeating: nil, count: nodeCount) }
    let factor = normalized ? 1 / Double(nodeCount - 1) : 1
    var search = LevelCount(nodeCount: nodeCount)
    return (0..<nodeCount).map { node in
      var sum = 0.0
      for (steps, count) in search.run(from: node, in: rows).enumerated().dropFirst() {
        sum += Double(count) / Double(steps)
      }
      return sum * factor
    }
  }
}

/// Breadth-first search that counts nodes by distance; its buffers serve one source after another.
struct LevelCount {
  private var seen: [Bool]
  private var order: [Int32] = []

  init(nodeCount: Int) {
    seen = [Bool](repeating: false, count: nodeCount)
    order.reserveCapacity(nodeCount)
  }

  /// How many nodes lie at distance 0, 1, 2… of the source.
  mutating func run(from source: Int, in rows: CompressedRows) -> [Int] {
    order.removeAll(keepingCapacity: true)
    order.append(Int32(source))
    seen[source] = true
    var counts = [Int]()
    var start = 0
    while start < order.count {
      let end = order.count
      counts.append(end - start)
      for index in start..<end {
        for position in rows.range(of: Int(order[index])) {
          let neighbor = rows.targets[position]
          guard !seen[Int(neighbor)] else { continue }
          seen[Int(neighbor)] = true
          order.append(neighbor)
        }
      }
      start = end
    }
    for node in order { seen[Int(node)] = false }
    return counts
  }
}
