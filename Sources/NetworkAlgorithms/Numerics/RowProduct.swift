/// Products of a matrix in compressed rows and one vector after another.
struct RowProduct: ~Copyable {
  private let rows: FilledRows
  /// The weights beside the neighbours, 0 where a row is filled; none when all are 1.
  private let weights: Scratch<Double>
  /// The vector, and a 0 for the node that does not exist.
  private let vector: Scratch<Double>
  /// The rows in parts, each long enough to be worth a thread.
  private let parts: Int

  init(_ rows: CompressedRows) {
    self.rows = FilledRows(rows)
    weights = Scratch(repeating: 0, count: rows.weights == nil ? 0 : self.rows.targets.count)
    if let from = rows.weights {
      for node in 0..<rows.rowCount {
        let start = 4 * Int(self.rows.fours[node])
        for (index, arc) in rows.range(of: node).enumerated() { weights[start + index] = from[arc] }
      }
    }
    vector = Scratch(repeating: 0, count: rows.rowCount + 1)
    parts = max(1, min(16, rows.targets.count / 250_000))
  }

  /// Writes the product of the matrix and the first vector into the second.
  func multiply(_ vector: [Double], into image: inout [Double]) {
    for node in vector.indices { self.vector[node] = vector[node] }
    let count = image.count
    guard parts > 1 else {
      var image = image.mutableSpan
      for node in 0..<count { image[node] = sum(node) }
      return
    }
    let pieces = inParallel(parts) { part in
      (part * count / parts..<(part + 1) * count / parts).map { sum($0) }
    }
    var node = 0
    for piece in pieces {
      for value in piece {
        image[node] = value
        node += 1
      }
    }
  }

  /// The sum over a row, in four partial sums that need not wait for each other.
  @inline(__always)
  private func sum(_ node: Int) -> Double {
    var position = 4 &* Int(rows.fours[node])
    let end = 4 &* Int(rows.fours[node &+ 1])
    var sum = SIMD4<Double>.zero
    if weights.count == 0 {
      while position < end {
        sum += four(position)
        position &+= 4
      }
    } else {
      while position < end {
        let weights = SIMD4(
          weights[position], weights[position &+ 1], weights[position &+ 2], weights[position &+ 3])
        sum += weights * four(position)
        position &+= 4
      }
    }
    return sum.sum()
  }

  @inline(__always)
  private func four(_ position: Int) -> SIMD4<Double> {
    SIMD4(
      vector[rows.targets[position]], vector[rows.targets[position &+ 1]],
      vector[rows.targets[position &+ 2]], vector[rows.targets[position &+ 3]])
  }
}
