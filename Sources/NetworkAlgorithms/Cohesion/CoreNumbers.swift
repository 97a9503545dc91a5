extension Graph {
  /// The largest k such that the node lies in a part where every node has k neighbours or more.
  ///
  /// - Returns: One core number for each node, weights ignored; 0 for an isolated node.
  /// - Complexity: O(n + m) time, O(n) memory.
  /// - Source: V. Batagelj, M. Zaveršnik, Adv. Data Anal. Classif. 5(2), 2011, doi:10.1007/s11634-010-0079-y.
  public func coreNumbers() -> [Int] {
    var core = degrees().map(Int32.init)
    let largest = Int(core.max() ?? 0)
    var start = [Int32](repeating: 0, count: largest + 2)
    for degree in core { start[Int(degree) + 1] += 1 }
    for degree in 0...largest { start[degree + 1] += start[degree] }
    var order = [Int32](repeating: 0, count: nodeCount)
    var place = order
    var next = start
    for node in 0..<nodeCount {
      let degree = Int(core[node])
      place[node] = next[degree]
      order[Int(next[degree])] = Int32(node)
      next[degree] += 1
    }
    for index in 0..<nodeCount {
      let node = Int(order[index])
      for position in rows.range(of: node) {
        let neighbor = Int(rows.targets[position])
        guard core[neighbor] > core[node] else { continue }
        let bucket = Int(core[neighbor])
        let first = order[Int(start[bucket])]
        order[Int(place[neighbor])] = first
        place[Int(first)] = place[neighbor]
        order[Int(start[bucket])] = Int32(neighbor)
        place[neighbor] = start[bucket]
        start[bucket] += 1
        core[neighbor] -= 1
      }
    }
    return core.map(Int.init)
  }
}
