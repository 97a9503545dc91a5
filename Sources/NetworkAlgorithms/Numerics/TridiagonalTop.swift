/// The largest eigenvalue of a symmetric tridiagonal matrix, and its eigenvector.
///
/// The value by bisection: the matrix lies below a number when all pivots of their difference are negative. The
/// vector by inverse iteration from just above the value, where that same elimination is stable.
///
/// - Source: G. H. Golub, C. F. Van Loan, Matrix Computations, 4th ed., 2013, sections 8.2.3 and 8.4.
struct TridiagonalTop {
  private(set) var value: Double
  /// Of length 1; not negative when what lies beside the diagonal is positive.
  private(set) var vector: [Double]

  /// - Parameters:
  ///   - diagonal: The diagonal, at least one entry.
  ///   - beside: What lies beside it, one entry less.
  init(_ diagonal: [Double], beside: [Double]) {
    let n = diagonal.count
    var high = -Double.infinity
    var scale = Double.leastNormalMagnitude
    for row in 0..<n {
      let radius = (row > 0 ? beside[row - 1].magnitude : 0) + (row < n - 1 ? beside[row].magnitude : 0)
      high = max(high, diagonal[row] + radius)
      scale = max(scale, diagonal[row].magnitude + radius)
    }
    var low = diagonal.max() ?? 0
    high += 1e-16 * scale
    while true {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { break }
      if Self.isBelow(middle, diagonal, beside) { high = middle } else { low = middle }
    }
    value = high
    vector = [Double](repeating: 1, count: n)
    let pivots = Self.pivots(high, diagonal, beside, atMost: -1e-17 * scale)
    for _ in 0..<4 {
      for row in 1..<max(n, 1) { vector[row] -= beside[row - 1] / pivots[row - 1] * vector[row - 1] }
      vector[n - 1] /= pivots[n - 1]
      for row in (0..<n - 1).reversed() {
        vector[row] = (vector[row] - beside[row] * vector[row + 1]) / pivots[row]
      }
      let length = dot(vector, vector).squareRoot()
      let sign = vector[0] < 0 ? -length : length
      for row in 0..<n { vector[row] /= sign }
    }
  }

  private static func isBelow(_ bound: Double, _ diagonal: [Double], _ beside: [Double]) -> Bool {
    var pivot = diagonal[0] - bound
    for row in 1..<max(diagonal.count, 1) {
      guard pivot < 0 else { return false }
      pivot = diagonal[row] - bound - beside[row - 1] * beside[row - 1] / pivot
    }
    return pivot < 0
  }

  private static func pivots(
    _ shift: Double, _ diagonal: [Double], _ beside: [Double], atMost bound: Double
  ) -> [Double] {
    var pivots = [Double]()
    for row in diagonal.indices {
      let before = row > 0 ? beside[row - 1] * beside[row - 1] / pivots[row - 1] : 0
      pivots.append(min(bound, diagonal[row] - shift - before))
    }
    return pivots
  }
}
