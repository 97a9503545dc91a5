/// Adjacency in compressed sparse rows: the row of node `u` is `targets[offsets[u]..<offsets[u + 1]]`.
///
/// Invariants: `offsets` starts at 0, never decreases and ends at `targets.count`; every row is strictly
/// increasing, so it holds no duplicate; `weights` is `nil` exactly when every weight is 1.
struct CompressedRows: Sendable, Equatable {
  let offsets: [Int32]
  let targets: [Int32]
  let weights: [Double]?

  var rowCount: Int { offsets.count - 1 }

  func range(of row: Int) -> Range<Int> { Int(offsets[row])..<Int(offsets[row + 1]) }

  func count(of row: Int) -> Int { Int(offsets[row + 1] - offsets[row]) }

  /// The place of `target` in the row, by bisection.
  func position(of target: Int, in row: Int) -> Int? {
    let wanted = Int32(target)
    var low = Int(offsets[row])
    var high = Int(offsets[row + 1])
    while low < high {
      let middle = (low + high) / 2
      if targets[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low < Int(offsets[row + 1]) && targets[low] == wanted ? low : nil
  }

  func weight(at position: Int) -> Double { weights?[position] ?? 1 }

  func weights(of row: Int) -> ArraySlice<Double> {
    weights?[range(of: row)] ?? ArraySlice(repeating: 1, count: count(of: row))
  }

  /// The same rows with weights divided by the largest, so that their sums cannot overflow.
  func scaledToOne() -> CompressedRows {
    guard let weights, let largest = weights.max(), largest > 0 else { return self }
    return CompressedRows(offsets: offsets, targets: targets, weights: weights.map { $0 / largest })
  }

  /// Weighted row sums; plain counts without weights.
  func rowSums() -> [Double] {
    (0..<rowCount).map { row in
      guard let weights else { return Double(count(of: row)) }
      var sum = 0.0
      for position in range(of: row) { sum += weights[position] }
      return sum
    }
  }

  /// Runs of rows that hold about as many arcs each, at most so many, none empty.
  func evenParts(_ count: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for row in 0..<rowCount
    where parts.count < count - 1 && Int(offsets[row + 1]) * count >= (parts.count + 1) * targets.count {
      parts.append(start..<row + 1)
      start = row + 1
    }
    if start < rowCount { parts.append(start..<rowCount) }
    return parts
  }
}
