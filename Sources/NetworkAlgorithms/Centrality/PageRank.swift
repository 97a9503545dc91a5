extension Graph {
  /// Share of the time that a walker spends on each node, who follows ties and sometimes jumps anywhere.
  ///
  ///     x(v) = (1 − d)/n + d · ( Σ x(u)·w(u,v)/s(u) + Σ x(z)/n )   u: neighbours of v, z: nodes without ties
  ///
  /// Solved as a symmetric positive definite system by conjugate gradients, to a residual of 10⁻¹³; iterated where
  /// weights differ by more than 10⁶, since the residual is measured by the weakest nodes.
  ///
  /// - Parameter damping: d, the probability to follow a tie rather than jump, 0..<1.
  /// - Returns: One share for each node; they sum to 1. Isolated nodes hold the least.
  /// - Complexity: O(n + m) for each step; some tens of steps at d = 0.85.
  /// - Source: S. Brin, L. Page, Comput. Netw. ISDN Syst. 30, 1998, doi:10.1016/S0169-7552(98)00110-X; the
  ///   system: A. N. Langville, C. D. Meyer, Internet Math. 1(3), 2004, doi:10.1080/15427951.2004.10129091.
  public func pageRank(damping: Double = 0.85) -> [Double] {
    precondition(damping >= 0 && damping < 1, "the damping lies in 0..<1")
    guard !rows.hasWideWeights else { return rows.walkedShares(damping) }
    let scaled = rows.scaledToOne()
    let roots = scaled.rowSums().map { $0 > 0 ? 1 / $0.squareRoot() : 0 }
    let product = RowProduct(scaled)
    var walk = roots
    let solution = conjugateGradients(roots, tolerance: 1e-13) { vector, image in
      let (roots, vector) = (roots.span, vector.span)
      var steps = walk.mutableSpan
      for node in 0..<min(roots.count, vector.count, steps.count) { steps[node] = roots[node] * vector[node] }
      product.multiply(walk, into: &image)
      var result = image.mutableSpan
      for node in 0..<min(roots.count, vector.count, result.count) {
        result[node] = vector[node] - damping * roots[node] * result[node]
      }
    }
    // Positive definite, since the damping is below 1.
    var scores = zip(solution ?? roots, roots).map { value, root in root > 0 ? value / root : 1 }
    let sum = scores.reduce(0, +)
    for node in scores.indices { scores[node] /= sum }
    return scores
  }
}

extension DirectedGraph {
  /// Share of the time that a walker spends on each node, who follows arcs and sometimes jumps anywhere.
  ///
  ///     x(v) = (1 − d)/n + d · ( Σ x(u)·w(u,v)/s(u) + Σ x(z)/n )   u: predecessors of v, z: nodes without arcs out
  ///
  /// Iterated until two steps differ by less than 10⁻¹⁵ in sum, from where biconjugate gradients lead.
  ///
  /// - Parameter damping: d, the probability to follow an arc rather than jump, 0..<1.
  /// - Returns: One share for each node; they sum to 1.
  /// - Complexity: O(n + m) for each step, some tens of steps, 200 at worst at d = 0.85.
  /// - Source: S. Brin, L. Page, Comput. Netw. ISDN Syst. 30, 1998, doi:10.1016/S0169-7552(98)00110-X.
  public func pageRank(damping: Double = 0.85) -> [Double] {
    precondition(damping >= 0 && damping < 1, "the damping lies in 0..<1")
    guard !outgoing.hasWideWeights else { return outgoing.walkedShares(damping) }
    let n = Double(nodeCount)
    let product = RowProduct(incoming.scaledToOne())
    let shares = outgoing.scaledToOne().rowSums().map { $0 > 0 ? 1 / $0 : 0 }
    let even = [Double](repeating: (1 - damping) / n, count: nodeCount)
    var flow = even
    var scores = stabilizedGradients(even, tolerance: 1e-15, steps: 60) { vector, image in
      for node in vector.indices { flow[node] = vector[node] * shares[node] }
      product.multiply(flow, into: &image)
      for node in vector.indices { image[node] = vector[node] - damping * image[node] }
    }
    if !scores.allSatisfy({ $0 >= 0 && $0 <= 1 }) { scores = even }
    return settledShares(scores, damping) { vector, image in
      for node in vector.indices { flow[node] = vector[node] * shares[node] }
      product.multiply(flow, into: &image)
    }
  }
}

extension CompressedRows {
  /// Whether weights above 0 differ by more than 10⁶.
  fileprivate var hasWideWeights: Bool {
    guard let weights, let largest = weights.max() else { return false }
    return weights.contains { $0 > 0 && $0 < 1e-6 * largest }
  }

  /// The shares of a walker by plain iteration, each row being where the walker may go from a node.
  fileprivate func walkedShares(_ damping: Double) -> [Double] {
    var chances = weights ?? []
    for row in 0..<rowCount {
      // By the greatest weight of the row: neither the sum nor a quotient goes out of range.
      let largest = weights(of: row).max() ?? 0
      let sum = range(of: row).reduce(0) { $0 + (largest > 0 ? chances[$1] / largest : 0) }
      for position in range(of: row) { chances[position] = sum > 0 ? chances[position] / largest / sum : 0 }
    }
    let product = RowProduct(
      CompressedRows(offsets: offsets, targets: targets, weights: chances).transposed())
    let even = [Double](repeating: (1 - damping) / Double(rowCount), count: rowCount)
    return settledShares(even, damping) { product.multiply($0, into: &$1) }
  }
}

/// Iterates the shares of a walker until two steps differ by less than 10⁻¹⁵ in sum.
///
/// - Parameters:
///   - start: The first shares.
///   - damping: The probability to follow an arc rather than jump.
///   - step: Writes where the walkers of the first vector go along arcs into the second.
/// - Returns: The shares, which sum to 1.
private func settledShares(
  _ start: [Double], _ damping: Double, step: ([Double], inout [Double]) -> Void
) -> [Double] {
  let base = (1 - damping) / Double(start.count)
  var scores = start
  var image = start
  for _ in 0..<10_000 {
    step(scores, &image)
    var change = 0.0
    for node in scores.indices {
      let score = base + damping * image[node]
      change += (score - scores[node]).magnitude
      scores[node] = score
    }
    if change < 1e-15 { break }
  }
  // What walkers lose at nodes without arcs out comes back in equal parts: a matter of scale alone.
  let sum = scores.reduce(0, +)
  return scores.map { $0 / sum }
}
