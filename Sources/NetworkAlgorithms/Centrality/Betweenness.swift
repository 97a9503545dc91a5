extension Graph {
  /// Share of the shortest paths between other nodes that pass through each node.
  ///
  ///     b(v) = 2 / ((n − 1)(n − 2)) · Σ σ(s,t | v) / σ(s,t)   over unordered pairs {s,t}, s ≠ v ≠ t
  ///
  /// σ(s,t) counts the shortest paths, σ(s,t | v) those through v. Paths count ties, whatever their weights.
  /// Pairs in different components have no path and add nothing, but stay in the denominator, as do isolated
  /// nodes, which score 0. Counts of paths beyond 10³⁰⁸ between two nodes are out of range.
  ///
  /// - Parameter normalized: `false` leaves out the factor: each pair then counts 1 at most.
  /// - Returns: One score for each node, unitless, 0...1; the hub of a star scores 1. `nil` for all when n < 3,
  ///   where no pair of other nodes exists.
  /// - Complexity: O(n·m) time, O(n + m) memory.
  /// - Source: U. Brandes, J. Math. Sociol. 25(2), 2001, doi:10.1080/0022250X.2001.9990249.
  public func betweenness(normalized: Bool = true) -> [Double?] {
    guard nodeCount > 2 else { return [Double?](repeating: nil, count: nodeCount) }
    let orderedPairs = Double(nodeCount - 1) * Double(nodeCount - 2)
    let factor = normalized ? 1 / orderedPairs : 0.5
    return pathDependencies().map { $0 * factor }
  }

  /// Σ over ordered pairs of the share of shortest paths through each node.
  private func pathDependencies() -> [Double] {
    var total = [Double](repeating: 0, count: nodeCount)
    var search = PathCount(nodeCount: nodeCount)
    for source in 0..<nodeCount where degree(of: source) > 0 {
      search.run(from: source, in: rows)
      search.accumulate(into: &total, in: rows)
    }
    return total
  }
}

/// Breadth-first search that counts shortest paths; its buffers serve one source after another.
struct PathCount {
  private var distance: [Int32]
  private var pathCount: [Double]
  private var dependency: [Double]
  private var order: [Int32] = []

  init(nodeCount: Int) {
    distance = [Int32](repeating: -1, count: nodeCount)
    pathCount = [Double](repeating: 0, count: nodeCount)
    dependency = [Double](repeating: 0, count: nodeCount)
    order.reserveCapacity(nodeCount)
  }

  mutating func run(from source: Int, in rows: CompressedRows) {
    order.removeAll(keepingCapacity: true)
    order.append(Int32(source))
    distance[source] = 0
    pathCount[source] = 1
    var head = 0
    while head < order.count {
      let node = Int(order[head])
      head += 1
      let step = distance[node] + 1
      let count = pathCount[node]
      for position in rows.range(of: node) {
        let neighbor = Int(rows.targets[position])
        if distance[neighbor] < 0 {
          distance[neighbor] = step
          order.append(Int32(neighbor))
        }
        if distance[neighbor] == step { pathCount[neighbor] += count }
      }
    }
  }

  /// Adds the source's dependencies, farthest nodes first, and clears the buffers.
  mutating func accumulate(into total: inout [Double], in rows: CompressedRows) {
    for node in order.reversed().map(Int.init) {
      let next = distance[node] + 1
      var sum = 0.0
      for position in rows.range(of: node) {
        let neighbor = Int(rows.targets[position])
        if distance[neighbor] == next { sum += (1 + dependency[neighbor]) / pathCount[neighbor] }
      }
      dependency[node] = sum * pathCount[node]
      if distance[node] > 0 { total[node] += dependency[node] }
    }
    for node in order.map(Int.init) {
      distance[node] = -1
      pathCount[node] = 0
      dependency[node] = 0
    }
  }
}
