extension Graph {
  /// The connected component of each node.
  ///
  /// - Returns: One component number for each node. Components are numbered from 0 in the order of their
  ///   smallest node; an isolated node is a component of its own.
  /// - Complexity: O(n + m).
  /// - Source: J. Hopcroft, R. Tarjan, Commun. ACM 16(6), 1973, doi:10.1145/362248.362272.
  public func components() -> [Int] {
    var component = [Int](repeating: -1, count: nodeCount)
    var stack = [Int32]()
    var next = 0
    for start in 0..<nodeCount where component[start] < 0 {
      component[start] = next
      stack.append(Int32(start))
      while let node = stack.popLast() {
        for position in rows.range(of: Int(node)) {
          let neighbor = rows.targets[position]
          guard component[Int(neighbor)] < 0 else { continue }
          component[Int(neighbor)] = next
          stack.append(neighbor)
        }
      }
      next += 1
    }
    return component
  }
}

extension DirectedGraph {
  /// The weak component of each node: arcs are followed both ways.
  ///
  /// - Returns: One component number for each node, numbered from 0 in the order of their smallest node.
  /// - Complexity: O(n + m).
  public func weakComponents() -> [Int] { undirected.components() }
}
