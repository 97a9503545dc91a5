/// Eigenvalues and eigenvectors of a small dense symmetric matrix, by cyclic Jacobi rotations.
///
/// - Source: G. H. Golub, C. F. Van Loan, Matrix Computations, 4th ed., 2013, section 8.5.
struct SymmetricEigen {
  /// In no particular order.
  private(set) var values: [Double]
  /// `vectors[k]` belongs to `values[k]`; unit length.
  private(set) var vectors: [[Double]]

  init(_ matrix: [[Double]]) {
    let n = matrix.count
    var a = matrix
    vectors = (0..<n).map { row in (0..<n).map { $0 == row ? 1 : 0 } }
    let scale = a.joined().reduce(0) { max($0, $1.magnitude) }
    for _ in 0..<60 {
      var rotated = false
      for p in 0..<n {
        for q in p + 1..<max(n, p + 1) where a[p][q].magnitude > 1e-17 * scale {
          rotated = true
          let (cosine, sine) = Self.rotation(a[p][p], a[q][q], a[p][q])
          for k in 0..<n {
            let (x, y) = (a[k][p], a[k][q])
            a[k][p] = cosine * x - sine * y
            a[k][q] = sine * x + cosine * y
          }
          for k in 0..<n {
            let (x, y) = (a[p][k], a[q][k])
            a[p][k] = cosine * x - sine * y
            a[q][k] = sine * x + cosine * y
            let (u, v) = (vectors[p][k], vectors[q][k])
            vectors[p][k] = cosine * u - sine * v
            vectors[q][k] = sine * u + cosine * v
          }
        }
      }
      if !rotated { break }
    }
    values = (0..<n).map { a[$0][$0] }
  }

  private static func rotation(_ app: Double, _ aqq: Double, _ apq: Double) -> (cosine: Double, sine: Double)
  {
    let theta = (aqq - app) / (2 * apq)
    let tangent = (theta < 0 ? -1.0 : 1.0) / (theta.magnitude + (theta * theta + 1).squareRoot())
    let cosine = 1 / (tangent * tangent + 1).squareRoot()
    return (cosine, tangent * cosine)
  }

  /// The index of the largest eigenvalue.
  var largest: Int { values.indices.max { values[$0] < values[$1] } ?? 0 }
}
