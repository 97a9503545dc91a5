/// The largest eigenvalue of a symmetric matrix, and its eigenvector.
///
/// Lanczos steps from a start vector, restarted from the best vector found. A step is put at right angles to all
/// before it only when rounding may have led it away from these, which a recurrence tells without looking at the
/// vectors. Started from ones on a non-negative matrix, the result is the part of that vector in the space of the
/// largest eigenvalue.
///
/// - Source: G. H. Golub, C. F. Van Loan, Matrix Computations, 4th ed., 2013, chapter 10; right angles: H. D. Simon,
///   Math. Comput. 42, 1984, doi:10.1090/S0025-5718-1984-0725988-X.
struct Lanczos {
  private(set) var value = 0.0
  private(set) var vector: [Double]

  /// The length of the residual at which to stop, beside the size of the matrix.
  static let tolerance = 1e-13
  /// Eigenvalues of parts of a graph that are nearer than this, relatively, count as equal.
  static let tie = 1e-10

  init(_ rows: CompressedRows) {
    let product = RowProduct(rows)
    self.init(size: rows.rowCount) { product.multiply($0, into: &$1) }
  }

  /// - Parameters:
  ///   - size: The order of the matrix.
  ///   - restarts: How many cycles at most.
  ///   - multiply: Writes the product of the matrix and the first vector into the second.
  init(size: Int, restarts: Int = 2000, multiply: ([Double], inout [Double]) -> Void) {
    vector = [Double](repeating: 1 / Double(size).squareRoot(), count: size)
    for _ in 0..<restarts {
      if improve(multiply) { break }
    }
  }

  /// One cycle; says whether the vector is good enough.
  private mutating func improve(_ multiply: ([Double], inout [Double]) -> Void) -> Bool {
    // As many steps as most graphs need, fewer where they would fill the memory.
    let limit = min(vector.count, max(12, min(64, (1 << 25) / vector.count)))
    var basis = [vector]
    var diagonal = [Double]()
    var beside = [Double]()
    var image = [Double](repeating: 0, count: vector.count)
    var magnitude = 0.0
    var drift = LanczosDrift()
    while true {
      let step = basis.count
      multiply(basis[step - 1], &image)
      magnitude = max(magnitude, dot(image, image).squareRoot())
      diagonal.append(dot(basis[step - 1], image))
      subtract(diagonal[step - 1], basis[step - 1], from: &image)
      if step > 1 { subtract(beside[step - 2], basis[step - 2], from: &image) }
      var length = dot(image, image).squareRoot()
      if drift.isFar(diagonal, beside, length, magnitude) { length = orthogonalise(&image, to: basis) }
      let isLast = length <= 1e-14 * magnitude || step == limit
      if isLast || step >= 8 && step % 4 == 0 {
        let top = TridiagonalTop(diagonal, beside: beside)
        let isGood = length * top.vector[step - 1].magnitude <= Self.tolerance * max(magnitude, top.value)
        if isLast || isGood {
          take(top, basis)
          return isGood
        }
      }
      beside.append(length)
      for node in image.indices { image[node] /= length }
      basis.append(image)
    }
  }

  /// Removes from a vector what rounding left of the basis, twice where much of it goes; gives its length.
  private func orthogonalise(_ vector: inout [Double], to basis: [[Double]]) -> Double {
    var length = dot(vector, vector).squareRoot()
    for _ in 0..<2 {
      let before = length
      // Four directions at a time: long vectors come from far memory, and then come less often.
      for start in stride(from: 0, to: basis.count - 3, by: 4) {
        removeParts(basis[start], basis[start + 1], basis[start + 2], basis[start + 3], from: &vector)
      }
      for direction in basis.suffix(basis.count % 4) {
        subtract(dot(direction, vector), direction, from: &vector)
      }
      length = dot(vector, vector).squareRoot()
      if length > 0.7 * before { break }
    }
    return length
  }

  private mutating func take(_ top: TridiagonalTop, _ basis: [[Double]]) {
    value = top.value
    for node in vector.indices { vector[node] = 0 }
    for (direction, share) in zip(basis, top.vector) { subtract(-share, direction, from: &vector) }
    let length = dot(vector, vector).squareRoot()
    for node in vector.indices { vector[node] /= length }
  }
}

/// The sum of the products of two vectors of one size, in four partial sums that need not wait for each other.
func dot(_ a: [Double], _ b: [Double]) -> Double {
  precondition(a.count == b.count)
  let (a, b) = (a.span, b.span)
  var (one, two, three, four) = (0.0, 0.0, 0.0, 0.0)
  var index = 0
  while index &+ 4 <= a.count {
    one += a[index] * b[index]
    two += a[index &+ 1] * b[index &+ 1]
    three += a[index &+ 2] * b[index &+ 2]
    four += a[index &+ 3] * b[index &+ 3]
    index &+= 4
  }
  while index < a.count {
    one += a[index] * b[index]
    index &+= 1
  }
  return (one + two) + (three + four)
}

private func subtract(_ factor: Double, _ direction: [Double], from vector: inout [Double]) {
  let direction = direction.span
  var vector = vector.mutableSpan
  for index in 0..<min(direction.count, vector.count) { vector[index] -= factor * direction[index] }
}

/// Removes from a vector its parts along four directions of length 1, each at right angles to the others.
private func removeParts(
  _ a: [Double], _ b: [Double], _ c: [Double], _ d: [Double], from vector: inout [Double]
) {
  let (a, b, c, d) = (a.span, b.span, c.span, d.span)
  var vector = vector.mutableSpan
  let count = min(vector.count, min(min(a.count, b.count), min(c.count, d.count)))
  var parts = SIMD4<Double>.zero
  for index in 0..<count { parts += vector[index] * SIMD4(a[index], b[index], c[index], d[index]) }
  for index in 0..<count {
    vector[index] -=
      (parts.x * a[index] + parts.y * b[index]) + (parts.z * c[index] + parts.w * d[index])
  }
}
