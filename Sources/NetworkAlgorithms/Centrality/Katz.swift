extension Graph {
  /// The largest eigenvalue of the weighted adjacency matrix.
  ///
  /// - Returns: The value, in the unit of the weights; 0 without ties, `nil` without nodes and where no
  ///   number holds it.
  /// - Complexity: O(m) for each step.
  public func largestEigenvalue() -> Double? {
    guard nodeCount > 0 else { return nil }
    let value = max(0, Lanczos(rows.scaledToOne()).value) * (rows.weights?.max() ?? 1)
    return value < .infinity ? value : nil
  }

  /// Katz's centrality: walks of every length count, attenuated at every step.
  ///
  ///     x = α·A·x + 1, then divided by ‖x‖₂
  ///
  /// - Parameters:
  ///   - attenuation: α, at least 0 and below 1 / ``largestEigenvalue()``.
  ///   - normalized: `false` leaves out the division by the length of the vector; scores are then 1 or more.
  /// - Returns: One score for each node, the lowest for isolated ones; `nil` for all when the walks do not
  ///   converge, because α is too large.
  /// - Complexity: O(n + m) for each step of conjugate gradients; the steps grow as α nears its bound.
  /// - Source: L. Katz, Psychometrika 18, 1953, doi:10.1007/BF02289026.
  public func katzCentrality(attenuation: Double, normalized: Bool = true) -> [Double?] {
    precondition(attenuation >= 0, "the attenuation is not negative")
    let unit = rows.weights?.max() ?? 1
    let product = RowProduct(rows.scaledToOne())
    let ones = [Double](repeating: 1, count: nodeCount)
    let solution = conjugateGradients(ones, tolerance: 1e-15) { vector, image in
      product.multiply(vector, into: &image)
      for node in image.indices { image[node] = vector[node] - attenuation * unit * image[node] }
    }
    // Beyond the inverse of the largest eigenvalue the solution, if found, is below 0 somewhere, as its product with
    // the eigenvector shows; next to it, no digit is sure.
    guard let solution, solution.allSatisfy({ $0 >= 1 - 1e-9 && $0 < 1e9 }) else {
      return [Double?](repeating: nil, count: nodeCount)
    }
    let length = normalized ? dot(solution, solution).squareRoot() : 1
    return solution.map { max(1, $0) / length }
  }
}

extension DirectedGraph {
  /// Katz's centrality over the walks that end at each node.
  ///
  ///     x(v) = α · Σ w(u,v)·x(u) + 1   over the predecessors u of v, then divided by ‖x‖₂
  ///
  /// - Parameters:
  ///   - attenuation: α, at least 0 and below the inverse of the largest eigenvalue.
  ///   - normalized: `false` leaves out the division by the length of the vector.
  /// - Returns: One score for each node; `nil` for all when the walks do not converge, because α is too large.
  /// - Complexity: O(m) for each step; the steps grow as α nears its bound.
  /// - Source: L. Katz, Psychometrika 18, 1953, doi:10.1007/BF02289026.
  public func katzCentrality(attenuation: Double, normalized: Bool = true) -> [Double?] {
    // The fixed point is reached from below, hence only when it exists.
    precondition(attenuation >= 0, "the attenuation is not negative")
    let absent = [Double?](repeating: nil, count: nodeCount)
    var scores = [Double](repeating: 1, count: nodeCount)
    var image = scores
    let product = RowProduct(incoming)
    for _ in 0..<100_000 {
      product.multiply(scores, into: &image)
      var change = 0.0
      for node in 0..<nodeCount {
        let score = attenuation * image[node] + 1
        guard score.isFinite else { return absent }
        change = max(change, (score - scores[node]) / score)
        scores[node] = score
      }
      if change < 1e-15 {
        let length = normalized ? dot(scores, scores).squareRoot() : 1
        return scores.map { $0 / length }
      }
    }
    return absent
  }
}
