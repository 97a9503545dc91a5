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
  /// Where the rows of each column begin in `rowsOfColumns`.
  private let columnOffsets: [Int32]
  /// Where the next row of each column goes.
  private var next: [Int32]
  /// The rows of each column met so far, column after column.
  private var rowsOfColumns: [Int32]

  /// - Parameters:
  ///   - projection: What the pairs of rows share in the network observed.
  ///   - graph: The network observed, or one of the same degrees.
  init(_ projection: Projection, in graph: TwoModeGraph) {
    self.projection = projection
    columnOffsets = graph.byColumn.offsets
    next = columnOffsets
    rowsOfColumns = graph.byColumn.targets
    above = [Int](repeating: 0, count: projection.pairCount)
    below = above
    sums = above
    squares = above
    shared = [Int32](repeating: 0, count: projection.nodeCount * projection.nodeCount)
  }

  /// Adds a network, given by the columns of each row in any order.
  mutating func add(_ rows: CompressedRows) {
    let n = projection.nodeCount
    for column in next.indices { next[column] = columnOffsets[column] }
    for row in 0..<n {
      for position in rows.range(of: row) {
        let column = Int(rows.targets[position])
        for earlier in columnOffsets[column]..<next[column] {
          shared[Int(rowsOfColumns[Int(earlier)]) * n + row] += 1
        }
        rowsOfColumns[Int(next[column])] = Int32(row)
        next[column] += 1
      }
    }
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
