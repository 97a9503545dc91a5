/// The Newton step of an ``EntropyFit``: the larger mode is eliminated, the smaller solved by Cholesky's method.
struct NewtonStep {
  /// The step of the row classes, then of the column classes.
  let solution: [Double]

  /// - Parameters:
  ///   - table: The margins.
  ///   - probabilities: The probability of every block.
  ///   - excess: What each row and each column of a class has more than it should.
  init(_ table: ClassTable, _ probabilities: [Double], excess: [Double]) {
    let rowCount = table.rowCount
    let columnCount = table.columnCount
    let byRow = rowCount <= columnCount
    let small = byRow ? rowCount : columnCount
    let large = byRow ? columnCount : rowCount
    /// Second derivatives across modes, one row of `small` for each node of the larger mode.
    var cross = [Double](repeating: 0, count: small * large)
    var smallDiagonal = [Double](repeating: 0, count: small)
    var largeDiagonal = [Double](repeating: 0, count: large)
    for row in 0..<rowCount {
      for column in 0..<columnCount {
        let block = row * columnCount + column
        guard table.blocks[block] == .free else { continue }
        let p = probabilities[block]
        let value = table.rowSizes[row] * table.columnSizes[column] * p * (1 - p)
        let (inner, outer) = byRow ? (row, column) : (column, row)
        cross[outer * small + inner] = value
        smallDiagonal[inner] += value
        largeDiagonal[outer] += value
      }
    }
    let gradient = zip(excess, table.rowSizes + table.columnSizes).map { $0 * $1 }
    let smallRight = Array(byRow ? gradient[..<rowCount] : gradient[rowCount...])
    let largeRight = Array(byRow ? gradient[rowCount...] : gradient[..<rowCount])
    // Multiplying x and dividing y by one number changes nothing: a ridge picks one of these equal models.
    let ridge = 1 + 1e-12
    var matrix = [Double](repeating: 0, count: small * small)
    var right = smallRight
    for inner in 0..<small { matrix[inner * small + inner] = smallDiagonal[inner] * ridge }
    for outer in 0..<large where largeDiagonal[outer] > 0 {
      let start = outer * small
      for first in 0..<small where cross[start + first] > 0 {
        let factor = cross[start + first] / (largeDiagonal[outer] * ridge)
        right[first] -= factor * largeRight[outer]
        for second in 0...first { matrix[first * small + second] -= factor * cross[start + second] }
      }
    }
    Self.solve(&matrix, &right, diagonal: smallDiagonal)
    let largeStep = (0..<large).map { outer -> Double in
      guard largeDiagonal[outer] > 0 else { return 0 }
      let known = (0..<small).reduce(0.0) { $0 + cross[outer * small + $1] * right[$1] }
      return (largeRight[outer] - known) / (largeDiagonal[outer] * ridge)
    }
    solution = byRow ? right + largeStep : largeStep + right
  }

  /// Solves by Cholesky's factors of the lower triangle; an unknown whose pivot vanishes is set to 0.
  private static func solve(_ matrix: inout [Double], _ right: inout [Double], diagonal: [Double]) {
    let n = right.count
    for row in 0..<n {
      for column in 0...row {
        var sum = matrix[row * n + column]
        for inner in 0..<column { sum -= matrix[row * n + inner] * matrix[column * n + inner] }
        if row > column {
          let pivot = matrix[column * n + column]
          matrix[row * n + column] = pivot > 0 ? sum / pivot : 0
        } else {
          matrix[row * n + row] = sum > 1e-15 * diagonal[row] ? sum.squareRoot() : 0
        }
      }
    }
    for row in 0..<n {
      for inner in 0..<row { right[row] -= matrix[row * n + inner] * right[inner] }
      let pivot = matrix[row * n + row]
      right[row] = pivot > 0 ? right[row] / pivot : 0
    }
    for row in stride(from: n - 1, through: 0, by: -1) {
      for inner in row + 1..<max(n, row + 1) { right[row] -= matrix[inner * n + row] * right[inner] }
      let pivot = matrix[row * n + row]
      right[row] = pivot > 0 ? right[row] / pivot : 0
    }
  }
}
