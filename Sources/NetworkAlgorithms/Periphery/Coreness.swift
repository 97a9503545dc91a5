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
  /// maximum is climbed by projected gradients from the strengths, from the eigenvector of the largest eigenvalue,
  /// and, in graphs of up to 1,000 nodes, from each of up to 200 of the strongest nodes with its neighbours and from
  /// up to 200 sets of the strongest nodes; the highest summit is kept. With several cores of equal standing, others
  /// may be as high, and no climb proves that none is higher. Where the correlation has no maximum but grows as scores
  /// come near to equal, or near to 0 beside the highest, the scores are a millionth from there.
  ///
  /// - Returns: The scores and their fit; `nil` where no correlation exists, because all pairs have the same weight,
  ///   as without ties, in a complete graph, and with fewer than three nodes; `nil` as well where all nodes have the
  ///   same strength, as in a cycle: no node is then nearer to a core than another.
  /// - Complexity: O(n + m) for each step, some hundreds of steps for each start.
  /// - Source: S. P. Borgatti, M. G. Everett, Soc. Networks 21(4), 1999, doi:10.1016/S0378-8733(99)00019-2; the
  ///   climb: E. G. Birgin, J. M. Martínez, M. Raydan, SIAM J. Optim. 10(4), 2000,
  ///   doi:10.1137/S1052623497330963.
  public func coreness() -> Coreness? {
    guard nodeCount > 2, let model = CorenessModel(rows.scaledToOne()) else { return nil }
    var highest = model.climb(model.strengths)
    for start in [eigenvectorCentrality().map { $0 ?? 0 }] + corenessStarts(model.strengths) {
      let next = model.climb(start)
      if next.fit > highest.fit + 1e-9 { highest = next }
    }
    // Below, all starts were even, from where no direction is better than another.
    return highest.fit > CorenessModel.undefined ? highest : nil
  }

  /// From how many nodes, and from how many strongest ones, to climb.
  private static var corenessClimbs: Int { 200 }

  /// Scores to climb from where one climb may end on a lower summit, in graphs small enough for many climbs.
  private func corenessStarts(_ strengths: [Double]) -> [[Double]] {
    // In a graph of equal strengths no start would say more than another.
    guard nodeCount <= 1_000, let low = strengths.min(), let high = strengths.max(), high - low > 1e-9 * high
    else { return [] }
    func start(_ core: some Sequence<Int>) -> [Double] {
      var scores = [Double](repeating: 0.1, count: nodeCount)
      for node in core { scores[node] = 1 }
      return scores
    }
    // Of nodes of equal strength all or none, so that their numbers change nothing.
    let next = nodeCount > Self.corenessClimbs ? strengths.sorted(by: >)[Self.corenessClimbs] : -1
    let around = (0..<nodeCount).filter { strengths[$0] > next }
      .map { node in start([node] + neighbors(of: node).map(Int.init)) }
    let levels = Set(strengths).sorted(by: >).dropLast().prefix(Self.corenessClimbs)
    return around + levels.map { level in start((0..<nodeCount).filter { strengths[$0] >= level }) }
  }
}

/// The correlation that continuous cores maximise, and its slope.
private struct CorenessModel: ~Copyable {
  private let product: RowProduct
  let strengths: [Double]
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
    strengths = rows.rowSums()
  }

  /// What stands for the correlation at even scores, where there is none.
  static let undefined = -1.0
  /// The squares of the deviations that scores keep, from their mean or from 0, beside those of the scores.
  private static let least = 1e-12

  /// The correlation at some scores, and its slope along each.
  ///
  /// The deviations of the products from their mean are small beside the products when scores are nearly equal, or
  /// when all but one are nearly 0: each case has a form of its own, where no sum cancels another.
  private func value(_ scores: [Double], _ slope: inout [Double]) -> Double {
    let n = Double(scores.count)
    var middle = scores.reduce(0, +) / n
    var apart = scores.map { $0 - middle }
    let rest = apart.reduce(0, +) / n
    middle += rest
    for node in apart.indices { apart[node] -= rest }
    let isEven = dot(apart, apart) < 0.01 * n * middle * middle
    let found = isEven ? nearlyEven(apart, middle, &slope) : uneven(scores, &slope)
    guard let found else {
      for node in slope.indices { slope[node] = 0 }
      return Self.undefined
    }
    return found
  }

  /// For scores that are a mean and small deviations from it.
  private func nearlyEven(_ apart: [Double], _ middle: Double, _ slope: inout [Double]) -> Double? {
    let n = Double(apart.count)
    var (squares, cubes, fourths) = (0.0, 0.0, 0.0)
    for part in apart {
      squares += part * part
      cubes += part * part * part
      fourths += part * part * part * part
    }
    guard squares > Self.least * n * middle * middle else { return nil }
    // The mean of the products, less the square of the mean of the scores.
    let shift = -squares / 2 / pairs
    let variation =
      middle * middle * (n - 2) * squares - 2 * middle * cubes + (squares * squares - fourths) / 2
      - pairs * shift * shift
    product.multiply(apart, into: &slope)
    let evenStrength = mean * (n - 1)
    var covariance = (dot(apart, slope) + mean * squares) / 2
    for node in apart.indices { covariance += middle * (strengths[node] - evenStrength) * apart[node] }
    let root = variation.squareRoot()
    for node in apart.indices {
      let part = apart[node]
      let pull = middle * (strengths[node] - evenStrength) + slope[node] + mean * part
      let turn =
        middle * middle * (n - 2) * part - 2 * middle * part * part
        + (middle + part) * (squares - part * part) - shift * ((n - 1) * middle - part)
      slope[node] = (pull - covariance / variation * turn) / (root * spread)
    }
    return covariance / (root * spread)
  }

  /// For scores far from equal, the highest apart from the others.
  private func uneven(_ scores: [Double], _ slope: inout [Double]) -> Double? {
    guard let top = scores.indices.max(by: { scores[$0] < scores[$1] }) else { return nil }
    var (sum, squares, fourths) = (0.0, 0.0, 0.0)
    for node in scores.indices where node != top {
      let square = scores[node] * scores[node]
      sum += scores[node]
      squares += square
      fourths += square * square
    }
    let high = scores[top]
    guard squares > Self.least * high * high else { return nil }
    let products = high * sum + (sum * sum - squares) / 2
    let variation = high * high * squares + (squares * squares - fourths) / 2 - products * products / pairs
    product.multiply(scores, into: &slope)
    let covariance = dot(scores, slope) / 2 - mean * products
    let root = variation.squareRoot()
    for node in scores.indices {
      let score = scores[node]
      let side = node == top ? sum : sum + (high - score)
      let others = node == top ? squares : squares + (high * high - score * score)
      let turn = score * others - products / pairs * side
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
    for _ in 0..<5_000 {
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
      // Near a limit the correlation bends with the inverse square of what scores still have to go.
      stride = bend > 0 ? min(1e4, max(1e-14, length / bend)) : 1e4
      (scores, fit) = (next, nextFit)
      swap(&slope, &nextSlope)
    }
    scores = scaled(scores)
    return Coreness(scores: scores, fit: value(scores, &slope))
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
