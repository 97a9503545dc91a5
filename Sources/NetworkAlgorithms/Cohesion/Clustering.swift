extension Graph {
  /// Share of the pairs of each node's neighbours that are tied.
  ///
  ///     c(v) = 2·t(v) / (d(v)·(d(v) − 1)),  t(v) the ties between neighbours of v
  ///
  /// - Returns: One share for each node, 0...1; `nil` for a node of fewer than two neighbours.
  /// - Complexity: O(m^1.5) time, O(n + m) memory.
  /// - Source: D. J. Watts, S. H. Strogatz, Nature 393, 1998, doi:10.1038/30918.
  public func clustering() -> [Double?] {
    triangleCounts().enumerated().map { node, triangles in
      let degree = Double(degree(of: node))
      return degree > 1 ? 2 * Double(triangles) / (degree * (degree - 1)) : nil
    }
  }

  /// Mean of the clustering of the nodes where it is defined.
  ///
  /// - Returns: 0...1; `nil` when no node has two neighbours.
  /// - Complexity: O(m^1.5).
  /// - Source: D. J. Watts, S. H. Strogatz, Nature 393, 1998, doi:10.1038/30918.
  public func averageClustering() -> Double? {
    let known = clustering().compactMap { $0 }
    return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
  }

  /// Share of the paths of two ties that are closed by a third.
  ///
  ///     T = 3 · triangles / pairs of ties that share a node
  ///
  /// - Returns: 0...1; `nil` when no two ties share a node.
  /// - Complexity: O(m^1.5).
  /// - Source: M. E. J. Newman, D. J. Watts, S. H. Strogatz, PNAS 99(s1), 2002, doi:10.1073/pnas.012582999.
  public func transitivity() -> Double? {
    let pairs = degrees().reduce(0.0) { $0 + Double($1) * Double($1 - 1) / 2 }
    guard pairs > 0 else { return nil }
    var triangles = 0
    OrientedTies(rows).forEachTriangle { _, _, _ in triangles &+= 1 }
    return 3 * Double(triangles) / pairs
  }

  /// Barrat's clustering: each tied pair of neighbours counts by the weights of its two ties with the node.
  ///
  ///     c(v) = 1 / (s(v)·(d(v) − 1)) · Σ (w(v,i) + w(v,j)) / 2   over ordered tied pairs (i,j) of neighbours
  ///
  /// - Returns: One share for each node, 0...1; `nil` for a node of fewer than two neighbours or of strength 0.
  /// - Complexity: O(m^1.5) time, O(n + m) memory.
  /// - Source: A. Barrat et al., PNAS 101(11), 2004, doi:10.1073/pnas.0400087101.
  public func weightedClustering() -> [Double?] {
    let scaled = rows.scaledToOne()
    let ties = OrientedTies(scaled)
    let triangles = ties.triangleCounts()
    // Each triangle of a node counts the weights of its two ties there, so each tie counts once for each triangle.
    let sums = ties.nodeSums { Double(triangles[$0]) * (ties.weights?[$0] ?? 1) }
    let strengths = scaled.rowSums()
    return (0..<nodeCount).map { node in
      guard degree(of: node) > 1, strengths[node] > 0 else { return nil }
      return sums[node] / (strengths[node] * Double(degree(of: node) - 1))
    }
  }
}
