extension Graph {
  /// The largest k such that the node lies in a part where every node has k neighbours or more.
  ///
  /// - Returns: One core number for each node, weights ignored; 0 for an isolated node.
  /// - Complexity: O(n + m) time, O(n) memory.
  /// - Source: V. Batagelj, M. Zaveršnik, Adv. Data Anal. Classif. 5(2), 2011, doi:10.1007/s11634-010-0079-y.
  public func coreNumbers() -> [Int] {
    let n = nodeCount
    let core = Scratch(repeating: Int32(0), count: n)
    let offsets = rows.offsets.span
    var largest = 0
    for node in 0..<n {
      core[node] = offsets[node &+ 1] &- offsets[node]
      largest = max(largest, Int(core[node]))
    }
    let start = Scratch(repeating: Int32(0), count: largest + 2)
    for node in 0..<n { start[core[node] &+ 1] &+= 1 }
    for degree in 0...largest { start[degree &+ 1] &+= start[degree] }
    let order = Scratch(repeating: Int32(0), count: n)
    let place = Scratch(repeating: Int32(0), count: n)
    let next = Scratch(start.values)
    for node in 0..<n {
      let degree = core[node]
      let index = next[degree]
      next[degree] = index &+ 1
      place[node] = index
      order[index] = Int32(truncatingIfNeeded: node)
    }
    let targets = rows.targets.span
    for index in 0..<n {
      let node = order[index]
      let own = core[node]
      for position in Int(offsets[Int(node)])..<Int(offsets[Int(node) &+ 1]) {
        let neighbor = targets[position]
        let bucket = core[neighbor]
        guard bucket > own else { continue }
        // The neighbour changes places with the first of its bucket, which then starts one later.
        let front = start[bucket]
        let first = order[front]
        let from = place[neighbor]
        order[from] = first
        place[first] = from
        order[front] = neighbor
        place[neighbor] = front
        start[bucket] = front &+ 1
        core[neighbor] = bucket &- 1
      }
    }
    return core.values.map(Int.init)
  }
}
