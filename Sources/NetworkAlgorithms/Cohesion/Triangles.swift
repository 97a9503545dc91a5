extension Graph {
  /// How many triangles each node is a corner of.
  ///
  /// Each tie points to its end of higher degree; every triangle is then found once, from its lowest corner.
  ///
  /// - Returns: One count for each node, weights ignored.
  /// - Complexity: O(m^1.5) time, O(n + m) memory.
  /// - Source: N. Chiba, T. Nishizeki, SIAM J. Comput. 14(1), 1985, doi:10.1137/0214017.
  public func triangleCounts() -> [Int] {
    var offsets: [Int32] = [0]
    var higher = [Int32]()
    higher.reserveCapacity(tieCount)
    for node in 0..<nodeCount {
      let degree = degree(of: node)
      for neighbor in neighbors(of: node) {
        let other = self.degree(of: Int(neighbor))
        if other > degree || (other == degree && Int(neighbor) > node) { higher.append(neighbor) }
      }
      offsets.append(Int32(higher.count))
    }
    var counts = [Int](repeating: 0, count: nodeCount)
    var mark = [Int32](repeating: -1, count: nodeCount)
    for node in 0..<nodeCount {
      let row = Int(offsets[node])..<Int(offsets[node + 1])
      for position in row { mark[Int(higher[position])] = Int32(node) }
      for position in row {
        let middle = Int(higher[position])
        var found = 0
        for next in Int(offsets[middle])..<Int(offsets[middle + 1])
        where mark[Int(higher[next])] == Int32(node) {
          counts[Int(higher[next])] += 1
          found += 1
        }
        counts[middle] += found
        counts[node] += found
      }
    }
    return counts
  }
}
