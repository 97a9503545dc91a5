/// A dense symmetric positive definite matrix, factored as L·Lᵀ.
///
/// - Source: G. H. Golub, C. F. Van Loan, Matrix Computations, 4th ed., 2013, section 4.2.
struct Cholesky {
  private let size: Int
  /// L, row after row, its upper triangle unused.
  private var factor: [Double]

  /// - Parameters:
  ///   - size: The order of the matrix.
  ///   - matrix: Its entries, row after row.
  init(size: Int, matrix: [Double]) {
    self.size = size
    factor = matrix
    for row in 0..<size {
      for column in 0...row {
        var sum = factor[row * size + column]
        for k in 0..<column { sum -= factor[row * size + k] * factor[column * size + k] }
        if row == column {
          factor[row * size + row] = max(sum, 0).squareRoot()
        } else {
          factor[row * size + column] = sum / factor[column * size + column]
        }
      }
    }
  }

  /// The inverse, row after row.
  func inverse() -> [Double] {
    // The rows of `lower` are those of L⁻¹; the inverse is L⁻ᵀ·L⁻¹.
    var lower = [Double](repeating: 0, count: size * size)
    for row in 0..<size {
      let diagonal = 1 / factor[row * size + row]
      lower[row * size + row] = diagonal
      for k in 0..<row {
        let share = factor[row * size + k] * diagonal
        for column in 0...k { lower[row * size + column] -= share * lower[k * size + column] }
      }
    }
    var inverse = [Double](repeating: 0, count: size * size)
    for k in 0..<size {
      for row in 0...k {
        let share = lower[k * size + row]
        for column in 0...row { inverse[row * size + column] += share * lower[k * size + column] }
      }
    }
    for row in 0..<size {
      for column in 0..<row { inverse[column * size + row] = inverse[row * size + column] }
    }
    return inverse
  }
}
