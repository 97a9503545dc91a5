extension Graph {
  /// Burt's constraint: how far a node's contacts are tied to one another, leaving it no hole to bridge.
  ///
  ///     c(i) = Σ ( p(i,j) + Σ p(i,q)·p(q,j) )²   over contacts j, q ≠ i, j;   p(i,j) = w(i,j) / s(i)
  ///
  /// A low value means freedom to broker. Ties of weight 0 are no contacts.
  ///
  /// - Returns: One score for each node, above 0; 1 for a node with one contact, 9/8 in a triangle; `nil` for a
  ///   node without contacts.
  /// - Complexity: O(m^1.5) time, O(n + m) memory.
  /// - Source: R. S. Burt, Structural Holes, 1992, doi:10.4159/9780674029095.
  public func constraint() -> [Double?] {
    let strengths = rows.scaledToOne().rowSums()
    // The inverse of a strength 10³⁰⁸ times below the greatest weight would be infinite.
    let inverse = strengths.map { $0 > 0 ? min(1 / $0, .greatestFiniteMagnitude) : 0 }
    let ties = OrientedTies(rows.scaledToOne())
    let origins = ties.origins()
    let indirect = ties.triangleSums { middle in inverse[middle] }
    var scores = [Double](repeating: 0, count: nodeCount)
    for tie in ties.targets.indices {
      let weight = ties.weights?[tie] ?? 1
      guard weight > 0 else { continue }
      for end in [Int(origins[tie]), Int(ties.targets[tie])] {
        let sum = weight + indirect[tie]
        let share = inverse[end] < .greatestFiniteMagnitude ? sum * inverse[end] : sum / strengths[end]
        scores[end] += share * share
      }
    }
    return zip(scores, strengths).map { $1 > 0 ? $0 : nil }
  }

  /// Burt's effective size: how many contacts a node has that do not repeat one another.
  ///
  ///     e(i) = Σ ( 1 − Σ p(i,q)·m(j,q) )   over contacts j, q ≠ i, j;   m(j,q) = w(j,q) / max w(j,·)
  ///
  /// Without weights this is d − 2t/d for a node of d contacts with t ties between them (Borgatti).
  ///
  /// - Returns: One score for each node, 1 to its degree without weights; `nil` for a node without contacts.
  /// - Complexity: O(m^1.5) time, O(n + m) memory.
  /// - Source: R. S. Burt, Structural Holes, 1992, doi:10.4159/9780674029095; S. P. Borgatti, Connections 20(1),
  ///   1997, pp. 35–38.
  public func effectiveSize() -> [Double?] {
    let scaled = rows.scaledToOne()
    let strengths = scaled.rowSums()
    let largest = (0..<nodeCount).map { scaled.weights(of: $0).max() ?? 0 }
    let ties = OrientedTies(scaled)
    let origins = ties.origins()
    let shared = ties.triangleSums { _ in 1 }
    var scores = [Double](repeating: 0, count: nodeCount)
    for tie in ties.targets.indices where (ties.weights?[tie] ?? 1) > 0 {
      let (a, b) = (Int(origins[tie]), Int(ties.targets[tie]))
      // One after the other: the product of two small numbers would be 0.
      scores[a] += 1 - shared[tie] / strengths[a] / largest[b]
      scores[b] += 1 - shared[tie] / strengths[b] / largest[a]
    }
    return zip(scores, strengths).map { $1 > 0 ? $0 : nil }
  }

  /// Burt's efficiency: effective size divided by the number of contacts.
  ///
  /// - Returns: One share for each node; `nil` for a node without contacts.
  /// - Complexity: O(m^1.5) time, O(n + m) memory.
  /// - Source: R. S. Burt, Structural Holes, 1992, doi:10.4159/9780674029095.
  public func efficiency() -> [Double?] {
    effectiveSize().enumerated().map { node, size in
      size.map { $0 / Double(weights(of: node).count { $0 > 0 }) }
    }
  }
}

extension DirectedGraph {
  /// Burt's constraint, over successors and predecessors alike; opposite arcs add up.
  ///
  /// - Returns: One score for each node, as ``Graph/constraint()``; `nil` for a node without contacts.
  /// - Complexity: O(m^1.5) time, O(n + m) memory.
  /// - Source: R. S. Burt, Structural Holes, 1992, doi:10.4159/9780674029095.
  public func constraint() -> [Double?] { undirected.constraint() }

  /// Burt's effective size, over successors and predecessors alike; opposite arcs add up.
  ///
  /// - Returns: One score for each node, as ``Graph/effectiveSize()``; `nil` for a node without contacts.
  /// - Complexity: O(m^1.5) time, O(n + m) memory.
  /// - Source: R. S. Burt, Structural Holes, 1992, doi:10.4159/9780674029095.
  public func effectiveSize() -> [Double?] { undirected.effectiveSize() }

  /// Burt's efficiency, over successors and predecessors alike; opposite arcs add up.
  ///
  /// - Returns: One share for each node; `nil` for a node without contacts.
  /// - Complexity: O(m^1.5) time, O(n + m) memory.
  /// - Source: R. S. Burt, Structural Holes, 1992, doi:10.4159/9780674029095.
  public func efficiency() -> [Double?] { undirected.efficiency() }
}

extension OrientedTies {
  /// The lower end of each tie.
  fileprivate func origins() -> [Int32] {
    var origins = [Int32]()
    origins.reserveCapacity(targets.count)
    for node in 0..<offsets.count - 1 {
      for _ in offsets[node]..<offsets[node + 1] { origins.append(Int32(node)) }
    }
    return origins
  }

  /// For each tie (a,b), Σ w(a,q)·w(q,b)·factor(q) over the nodes q tied to both.
  fileprivate func triangleSums(factor: (Int) -> Double) -> [Double] {
    let origins = origins()
    let factors = (0..<offsets.count - 1).map(factor)
    var sums = [Double](repeating: 0, count: targets.count)
    let weights = weights ?? [Double](repeating: 1, count: targets.count)
    forEachTriangle { lowMiddle, lowHigh, middleHigh in
      sums[lowMiddle] += weights[lowHigh] * weights[middleHigh] * factors[Int(targets[lowHigh])]
      sums[lowHigh] += weights[lowMiddle] * weights[middleHigh] * factors[Int(targets[lowMiddle])]
      sums[middleHigh] += weights[lowMiddle] * weights[lowHigh] * factors[Int(origins[lowMiddle])]
    }
    return sums
  }
}
