/// How near each node is to the core of the network, without a line between core and periphery.
public struct Coreness: Sendable, Equatable {
  /// One score for each node, 0...1, the sum of their squares 1.
  public let scores: [Double]
  /// Correlation of the weights of the ties with the products of the scores of their ends, over all pairs of
  /// nodes, −1...1.
  public let fit: Double
}

extension Graph {
  /// Borgatti and Everett's continuous core–periphery model.
  ///
  ///     maximise over c ≥ 0:  correlation of w(i,j) and c(i)·c(j)   over unordered pairs {i,j}, i ≠ j
  ///
  /// A pair without a tie has weight 0; where the weights of ties do not matter, give them all weight 1. The
  /// maximum is climbed by projected gradients from the strengths and from the eigenvector of the largest
  /// eigenvalue, and the higher summit is kept: with several cores of equal standing, others may be as high.
  ///
  /// - Returns: The scores and the fit; `nil` where no correlation exists, because all pairs have the same weight,
  ///   as without ties, in a complete graph, and with fewer than three nodes; `nil` as well where all nodes have the
  ///   same strength, as in a cycle: no node is then nearer to a core than another.
  /// - Complexity: O(n + m) for each step, some hundreds of steps.
  /// - Source: S. P. Borgatti, M. G. Everett, Soc. Networks 21(4), 1999, doi:10.1016/S0378-8733(99)00019-2; the
  ///   climb: E. G. Birgin, J. M. Martínez, M. Raydan, SIAM J. Optim. 10(4), 2000,
  ///   doi:10.1137/S1052623497330963.
  public func coreness() -> Coreness? {
    guard nodeCount > 2, let model = CorenessModel(rows.scaledToOne()) else { return nil }
    let first = model.climb(strengths())
    let second = model.climb(eigenvectorCentrality().map { $0 ?? 0 })
    let higher = second.fit > first.fit + 1e-12 ? second : first
    // Below, both starts were even, from where no direction is better than another.
    return higher.fit > CorenessModel.undefined ? higher : nil
  }
}

/// The correlation that continuous cores maximise, and its slope.
private struct CorenessModel: ~Copyable {
  private let product: RowProduct
  /// The number of pairs, the mean of their weights, and the length of their deviations from it.
  private let pairs: Double
  private let mean: Double
  private let spread: Double

  init?(_ rows: CompressedRows) {
    let n = Double(rows.rowCount)
    pairs = n * (n - 1) / 2
    var sum = 0.0
    var squares = 0.0
    for position in rows.targets.indices {
      let weight = rows.weight(at: position)
      sum += weight / 2
      squares += weight * weight / 2
    }
    mean = sum / pairs
    let variation = squares - sum * mean
    guard variation > 1e-12 * squares else { return nil }
    spread = variation.squareRoot()
    product = RowProduct(rows)
  }

  /// What stands for the correlation at even scores, where there is none.
  static let undefined = -1.0

  /// The correlation at some scores, and its slope along each.
  private func value(_ scores: [Double], _ slope: inout [Double]) -> Double {
    product.multiply(scores, into: &slope)
    var (sum, squares, fourths) = (0.0, 0.0, 0.0)
    for score in scores {
      sum += score
      squares += score * score
      fourths += score * score * score * score
    }
    let products = (sum * sum - squares) / 2
    let covariance = dot(scores, slope) / 2 - mean * products
    let variation = (squares * squares - fourths) / 2 - products * products / pairs
    guard variation > 1e-14 * squares * squares else {
      for node in slope.indices { slope[node] = 0 }
      return Self.undefined
    }
    let root = variation.squareRoot()
    for node in slope.indices {
      let side = sum - scores[node]
      let turn = scores[node] * (squares - scores[node] * scores[node]) - products * side / pairs
      slope[node] = (slope[node] - mean * side - covariance / variation * turn) / (root * spread)
    }
    return covariance / (root * spread)
  }

  /// Climbs from some scores until no step leads higher.
  func climb(_ start: [Double]) -> Coreness {
    var scores = scaled(start)
    var slope = scores
    var fit = value(scores, &slope)
    var stride = 1.0
    var nextSlope = slope
    for _ in 0..<20_000 {
      // The direction to where a step along the slope falls back on scores of 0 or more.
      let direction = scores.indices.map { max(0, scores[$0] + stride * slope[$0]) - scores[$0] }
      let rise = dot(direction, slope)
      guard rise > 1e-16 else { break }
      var part = 1.0
      var next = scores
      var nextFit = fit
      while part > 1e-12 {
        for node in next.indices { next[node] = scores[node] + part * direction[node] }
        nextFit = value(next, &nextSlope)
        if nextFit >= fit + 1e-4 * part * rise { break }
        part /= 2
      }
      guard part > 1e-12 else { break }
      // The step that the last two slopes would have called for.
      var (length, bend) = (0.0, 0.0)
      for node in next.indices {
        let move = next[node] - scores[node]
        length += move * move
        bend += move * (slope[node] - nextSlope[node])
      }
      stride = bend > 0 ? min(1e4, max(1e-4, length / bend)) : 1e4
      (scores, fit) = (next, nextFit)
      swap(&slope, &nextSlope)
    }
    return Coreness(scores: scaled(scores), fit: fit)
  }

  /// The same scores with squares that sum to 1, equal ones where all are 0.
  private func scaled(_ scores: [Double]) -> [Double] {
    let length = dot(scores, scores).squareRoot()
    guard length > 0 else {
      return [Double](repeating: 1 / Double(scores.count).squareRoot(), count: scores.count)
    }
    return scores.map { $0 / length }
  }
}
