/// How far the last two vectors of Lanczos' method may be from right angles to those before, by rounding.
struct LanczosDrift {
  /// Bounds on the product of the last vector, and of the one before, with each vector before it.
  private var last: [Double] = []
  private var earlier: [Double] = []
  /// Whether the next vector too must be put at right angles, since it depends on the last two.
  private var isNextToo = false

  /// The square root of the precision keeps the tridiagonal matrix exact to the precision.
  private static let bound = 1e-8
  private static let precision = 0x1p-52

  /// Takes a step; says whether the new vector must be put at right angles to all before it.
  ///
  /// - Parameters:
  ///   - diagonal: The diagonal of the tridiagonal matrix, with that of this step.
  ///   - beside: What stands beside it, up to this step.
  ///   - length: The length of the new vector.
  ///   - magnitude: The size of the matrix.
  /// - Returns: Whether it must; its products then count as exact.
  mutating func isFar(_ diagonal: [Double], _ beside: [Double], _ length: Double, _ magnitude: Double) -> Bool
  {
    let step = diagonal.count - 1
    let rounding = 4 * Self.precision * magnitude
    var next = [Double]()
    next.reserveCapacity(step + 1)
    var largest = 0.0
    for index in 0..<step {
      var sum = (diagonal[index] - diagonal[step]) * last[index]
      sum += beside[index] * (index + 1 < step ? last[index + 1] : 1)
      if index > 0 { sum += beside[index - 1] * last[index - 1] }
      sum -= beside[step - 1] * (index + 1 < step ? earlier[index] : 1)
      let product = (sum.magnitude + rounding) / length
      next.append(product)
      largest = max(largest, product)
    }
    next.append(rounding / length)
    earlier = last
    last = next
    // Not a number when the new vector is no more than rounding.
    let isFar = isNextToo || !(max(largest, rounding / length) < Self.bound)
    isNextToo = isFar && !isNextToo
    if isFar {
      for index in last.indices { last[index] = Self.precision }
    }
    return isFar
  }
}
