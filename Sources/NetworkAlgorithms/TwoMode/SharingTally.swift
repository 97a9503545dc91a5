/// What pairs of rows share in random networks, compared with what they share in the one observed.
struct SharingTally: Sendable {
  private let projection: Projection
  private(set) var networkCount = 0
  /// For each pair, the networks where it shares as much as observed or more.
  private(set) var above: [Int]
  /// For each pair, the networks where it shares as much as observed or less.
  private(set) var below: [Int]
  /// For each pair, the sum of what it shares.
  private(set) var sums: [Int]
  /// For each pair, the sum of the squares of what it shares.
  private(set) var squares: [Int]
  /// What the rows share in one network, as a square table; only the part above the diagonal serves.
  private var shared: [Int32]
  /// The rows met so far in each column.
  private var rowsOfColumn: [[Int32]]

  init(_ projection: Projection) {
    self.projection = projection
    above = [Int](repeating: 0, count: projection.pairCount)
    below = above
    sums = above
    squares = above
    shared = [Int32](repeating: 0, count: projection.nodeCount * projection.nodeCount)
    rowsOfColumn = [[Int32]](repeating: [], count: projection.otherCount)
  }

  /// Adds a network, given by the columns of each row in any order.
  mutating func add(_ rows: CompressedRows) {
    let n = projection.nodeCount
    for row in 0..<n {
      for position in rows.range(of: row) {
        let column = Int(rows.targets[position])
        for earlier in rowsOfColumn[column] { shared[Int(earlier) * n + row] += 1 }
        rowsOfColumn[column].append(Int32(row))
      }
    }
    for column in rowsOfColumn.indices { rowsOfColumn[column].removeAll(keepingCapacity: true) }
    networkCount += 1
    for first in 0..<n {
      for pair in projection.offsets[first]..<projection.offsets[first + 1] {
        let value = shared[first * n + Int(projection.seconds[pair])]
        sums[pair] += Int(value)
        squares[pair] += Int(value) * Int(value)
        if value >= projection.counts[pair] { above[pair] += 1 }
        if value <= projection.counts[pair] { below[pair] += 1 }
      }
    }
    for place in shared.indices { shared[place] = 0 }
  }
}
