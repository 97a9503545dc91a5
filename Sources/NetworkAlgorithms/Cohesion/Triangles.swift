extension Graph {
  /// How many triangles each node is a corner of.
  ///
  /// - Returns: One count for each node, weights ignored.
  /// - Complexity: O(m^1.5) time, O(n + m) memory.
  /// - Source: N. Chiba, T. Nishizeki, SIAM J. Comput. 14(1), 1985, doi:10.1137/0214017.
  public func triangleCounts() -> [Int] {
    let ties = OrientedTies(rows)
    var opposite = [Int32](repeating: 0, count: ties.targets.count)
    ties.forEachTriangle { lowMiddle, lowHigh, middleHigh in
      opposite[lowMiddle] += 1
      opposite[lowHigh] += 1
      opposite[middleHigh] += 1
    }
    var counts = [Int](repeating: 0, count: nodeCount)
    for node in 0..<nodeCount {
      for position in Int(ties.offsets[node])..<Int(ties.offsets[node + 1]) {
        counts[node] += Int(opposite[position])
        counts[Int(ties.targets[position])] += Int(opposite[position])
      }
    }
    return counts.map { $0 / 2 }
  }
}
