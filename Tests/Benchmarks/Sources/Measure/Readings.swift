import NetworkAlgorithms

/// What peers and we derive in the same way from the ends of a graph: a directed reading, two divisions, a weight.
extension Ends {
  /// A third of the ties lead to their second end, a third to the first, a third both ways.
  var arcs: [DirectedGraph.Arc] {
    pairs.flatMap { a, b in
      let kind = (31 * Int(a) + 17 * Int(b)) % 3
      let there = DirectedGraph.Arc(source: Int(a), target: Int(b))
      let back = DirectedGraph.Arc(source: Int(b), target: Int(a))
      return kind == 0 ? [there] : kind == 1 ? [back] : [there, back]
    }
  }

  /// A division of the nodes into ten groups.
  var groups: [Int] { (0..<nodeCount).map { $0 % 10 } }

  /// Another division, that agrees with the first for two nodes out of three.
  var otherGroups: [Int] { (0..<nodeCount).map { $0 % 3 == 0 ? $0 / 7 % 12 : $0 % 10 } }

  /// An attenuation for Katz's measure: the largest eigenvalue is at most the largest √(d(u)·d(v)) over ties.
  var attenuation: Double {
    var degree = [Int](repeating: 0, count: nodeCount)
    for (a, b) in pairs {
      degree[Int(a)] += 1
      degree[Int(b)] += 1
    }
    let largest = pairs.map { degree[Int($0.0)] * degree[Int($0.1)] }.max() ?? 1
    return 0.9 / Double(largest).squareRoot()
  }

  /// Scores of ties in increasing order of ends, put in the order of the pairs.
  func inOrderOfPairs(_ scores: [Double?]) -> [Double?] {
    let sorted = pairs.indices.sorted { ordered(pairs[$0]) < ordered(pairs[$1]) }
    var placed = scores
    for (score, pair) in zip(scores, sorted) { placed[pair] = score }
    return placed
  }

  private func ordered(_ pair: (Int32, Int32)) -> (Int32, Int32) {
    (min(pair.0, pair.1), max(pair.0, pair.1))
  }
}
