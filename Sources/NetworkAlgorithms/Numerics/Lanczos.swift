/// The largest eigenvalue of a symmetric matrix, and its eigenvector.
///
/// Lanczos steps from a start vector, fully reorthogonalised, restarted from the best vector found. Started from
/// ones on a non-negative matrix, the result is the part of that vector in the space of the largest eigenvalue.
///
/// - Source: G. H. Golub, C. F. Van Loan, Matrix Computations, 4th ed., 2013, chapter 10.
struct Lanczos {
  private(set) var value = 0.0
  private(set) var vector: [Double]

  /// How many steps a cycle takes: few at first, since most graphs need few and the small eigenproblem that ends
  /// a cycle grows as their cube; more when eigenvalues are close.
  private var basisSize = 12
  private static let tolerance = 1e-13

  init(_ rows: CompressedRows) {
    self.init(size: rows.rowCount) { rows.multiply($0, into: &$1) }
  }

  /// - Parameters:
  ///   - size: The order of the matrix.
  ///   - restarts: How many cycles at most.
  ///   - multiply: Writes the product of the matrix and the first vector into the second.
  init(size: Int, restarts: Int = 2000, multiply: ([Double], inout [Double]) -> Void) {
    vector = [Double](repeating: 1 / Double(size).squareRoot(), count: size)
    for _ in 0..<restarts {
      if improve(multiply) { break }
      basisSize = min(64, basisSize + 6)
    }
  }

  /// One cycle; says whether the vector is good enough.
  private mutating func improve(_ multiply: ([Double], inout [Double]) -> Void) -> Bool {
    var basis = [vector]
    var diagonal = [Double]()
    var beside = [Double]()
    var image = [Double](repeating: 0, count: vector.count)
    var magnitude = 0.0
    while true {
      let last = basis[basis.count - 1]
      multiply(last, &image)
      magnitude = max(magnitude, dot(image, image).squareRoot())
      diagonal.append(dot(last, image))
      for _ in 0..<2 {
        for direction in basis { subtract(dot(direction, image), direction, from: &image) }
      }
      let length = dot(image, image).squareRoot()
      guard length > 1e-14 * magnitude, basis.count < min(basisSize, vector.count) else {
        return finish(basis, diagonal, beside, residual: length, magnitude)
      }
      beside.append(length)
      basis.append(image.map { $0 / length })
    }
  }

  private mutating func finish(
    _ basis: [[Double]], _ diagonal: [Double], _ beside: [Double], residual: Double, _ magnitude: Double
  ) -> Bool {
    let size = diagonal.count
    var tridiagonal = [[Double]](repeating: [Double](repeating: 0, count: size), count: size)
    for k in 0..<size { tridiagonal[k][k] = diagonal[k] }
    for (k, value) in beside.enumerated() {
      tridiagonal[k][k + 1] = value
      tridiagonal[k + 1][k] = value
    }
    let eigen = SymmetricEigen(tridiagonal)
    value = eigen.values[eigen.largest]
    let mixture = eigen.vectors[eigen.largest]
    let sign = mixture[0] < 0 ? -1.0 : 1.0
    for node in vector.indices { vector[node] = 0 }
    for (direction, share) in zip(basis, mixture) { subtract(-sign * share, direction, from: &vector) }
    let length = dot(vector, vector).squareRoot()
    for node in vector.indices { vector[node] /= length }
    return residual * mixture[size - 1].magnitude <= Self.tolerance * max(magnitude, value)
  }
}

extension CompressedRows {
  /// The product of the weighted matrix and a vector.
  func multiply(_ vector: [Double], into image: inout [Double]) {
    for row in 0..<rowCount {
      var sum = 0.0
      if let weights {
        for position in range(of: row) { sum += weights[position] * vector[Int(targets[position])] }
      } else {
        for position in range(of: row) { sum += vector[Int(targets[position])] }
      }
      image[row] = sum
    }
  }
}

func dot(_ a: [Double], _ b: [Double]) -> Double {
  var sum = 0.0
  for index in a.indices { sum += a[index] * b[index] }
  return sum
}

private func subtract(_ factor: Double, _ direction: [Double], from vector: inout [Double]) {
  for index in vector.indices { vector[index] -= factor * direction[index] }
}
