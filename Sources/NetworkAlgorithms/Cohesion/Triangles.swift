extension Graph {
  /// How many triangles each node is a corner of.
  ///
  /// - Returns: One count for each node, weights ignored.
  /// - Complexity: O(m^1.5) time, O(n + m) memory.
  /// - Source: N. Chiba, T. Nishizeki, SIAM J. Comput. 14(1), 1985, doi:10.1137/0214017.
  public func triangleCounts() -> [Int] {
    let ties = OrientedTies(rows)
    let opposite = ties.triangleCounts()
    return ties.nodeSums { Int(opposite[$0]) }.map { $0 / 2 }
  }
}
