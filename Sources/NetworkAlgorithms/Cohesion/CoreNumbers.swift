extension Graph {
  /// The largest k such that the node lies in a part where every node has k neighbours or more.
  ///
  /// - Returns: One core number for each node, weights ignored; 0 for an isolated node.
  /// - Complexity: O(n + m) time, O(n) memory.
  /// - Source: H. Kabir, K. Madduri, IPDPS Workshops 2017, doi:10.1109/IPDPSW.2017.151, without its threads.
  public func coreNumbers() -> [Int] {
    let n = nodeCount
    let (offsets, targets) = (rows.offsets.span, rows.targets.span)
    // The ties of each node to nodes not yet taken away; its core number once it is.
    let ties = Scratch(repeating: Int32(0), count: n)
    // The nodes that had too many ties for all levels before.
    let open = Scratch(repeating: Int32(0), count: n)
    for node in 0..<n {
      ties[node] = offsets[node &+ 1] &- offsets[node]
      open[node] = Int32(truncatingIfNeeded: node)
    }
    // One place more, since what is not kept is written too: whether a node is, is often foreseen wrongly.
    let taken = Scratch(repeating: Int32(0), count: n + 1)
    var openCount = n
    var left = n
    var level: Int32 = 0
    while left > 0 {
      var end = 0
      var kept = 0
      var next = Int32.max
      for index in 0..<openCount {
        let node = open[index]
        let count = ties[node]
        taken[end] = node
        end &+= count == level ? 1 : 0
        open[kept] = node
        kept &+= count > level ? 1 : 0
        next = count > level ? min(next, count) : next
      }
      openCount = kept
      var index = 0
      while index < end {
        let node = Int(taken[index])
        for position in Int(offsets[node])..<Int(offsets[node &+ 1]) {
          let neighbor = targets[position]
          let count = ties[neighbor]
          taken[end] = neighbor
          end &+= count == level &+ 1 ? 1 : 0
          ties[neighbor] = count &- (count > level ? 1 : 0)
        }
        index &+= 1
      }
      left &-= end
      // Ties that were lost may have left less than the fewest, but then some node was taken.
      level = end > 0 ? level &+ 1 : next
    }
    return (0..<n).map { Int(ties[$0]) }
  }
}
