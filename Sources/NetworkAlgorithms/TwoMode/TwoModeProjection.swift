extension TwoModeGraph {
  /// The pairs of rows with the number of columns they share; for the columns, project ``transposed``.
  ///
  /// - Parameter selection: Which pairs to list.
  /// - Returns: The pairs, each once.
  /// - Complexity: O(Σ d²) time over the degrees d of the columns, shared by the cores; the memory of the result
  ///   and O(n) for n rows. O(n²) both when all pairs are listed.
  /// - Source: R. L. Breiger, Soc. Forces 53(2), 1974, doi:10.2307/2576011.
  public func projection(_ selection: Projection.Selection = .sharing) -> Projection {
    let blocks = balancedBlocks()
    let parts = inParallel(blocks.count) { PairBlock(of: self, rows: blocks[$0], selection) }
    var offsets = [0]
    offsets.reserveCapacity(rowCount + 1)
    var seconds = [Int32]()
    var counts = [Int32]()
    let total = parts.reduce(0) { $0 + $1.counts.count }
    seconds.reserveCapacity(total)
    counts.reserveCapacity(total)
    for part in parts {
      offsets.append(contentsOf: part.ends.lazy.map { $0 + counts.count })
      seconds.append(contentsOf: part.seconds)
      counts.append(contentsOf: part.counts)
    }
    return Projection(
      offsets: offsets, seconds: seconds, counts: counts,
      degrees: (0..<rowCount).map { Int32(degree(ofRow: $0)) }, otherCount: columnCount)
  }

  /// Ranges of rows that need about as much work each.
  func balancedBlocks() -> [Range<Int>] {
    let work = (0..<rowCount).map { row in
      columns(of: row).reduce(1) { $0 + degree(ofColumn: Int($1)) }
    }
    let share = work.reduce(0, +) / 64 + 1
    var blocks = [Range<Int>]()
    var start = 0
    var sum = 0
    for row in 0..<rowCount {
      sum += work[row]
      guard sum >= share || row == rowCount - 1 else { continue }
      blocks.append(start..<row + 1)
      start = row + 1
      sum = 0
    }
    return blocks
  }
}

/// The pairs whose first node lies in a range of rows.
private struct PairBlock: Sendable {
  /// Where the pairs of each first node end.
  private(set) var ends: [Int] = []
  private(set) var seconds: [Int32] = []
  private(set) var counts: [Int32] = []

  init(of graph: TwoModeGraph, rows: Range<Int>, _ selection: Projection.Selection) {
    let accumulator = RowAccumulator(count: graph.rowCount)
    ends.reserveCapacity(rows.count)
    for row in rows {
      accumulator.countShared(after: row, in: graph)
      if selection == .all {
        for other in row + 1..<max(graph.rowCount, row + 1) { append(other, accumulator.take(other)) }
      } else {
        accumulator.forEachMet(after: row) { append($0, accumulator.take($0)) }
      }
      ends.append(counts.count)
    }
  }

  private mutating func append(_ second: Int, _ count: Int32) {
    seconds.append(Int32(truncatingIfNeeded: second))
    counts.append(count)
  }
}

/// What one row shares with every later one, with a bit for each row met, so that they come out in order.
private struct RowAccumulator: ~Copyable {
  private let counts: Scratch<Int32>
  private let met: Scratch<UInt64>

  init(count: Int) {
    counts = Scratch(repeating: 0, count: count)
    met = Scratch(repeating: 0, count: count / 64 + 1)
  }

  /// Counts the columns that a row shares with every later row.
  func countShared(after row: Int, in graph: TwoModeGraph) {
    let columns = graph.byRow.targets.span
    let offsets = graph.byColumn.offsets.span
    let others = graph.byColumn.targets.span
    for place in graph.byRow.range(of: row) {
      // The rows of a column are in order: those from the end back to the row itself come after it.
      var position = Int(offsets[Int(columns[place]) &+ 1]) &- 1
      var other = Int(others[position])
      while other > row {
        counts[other] &+= 1
        met[other >> 6] |= 1 &<< UInt64(truncatingIfNeeded: other & 63)
        position &-= 1
        other = Int(others[position])
      }
    }
  }

  /// The count of a row, which is forgotten.
  func take(_ other: Int) -> Int32 {
    let count = counts[other]
    counts[other] = 0
    return count
  }

  /// Calls `body` with every row met after a row, in order, and forgets that they were met.
  func forEachMet(after row: Int, _ body: (Int) -> Void) {
    for word in row >> 6..<met.count {
      var bits = met[word]
      met[word] = 0
      while bits != 0 {
        body(word &* 64 &+ bits.trailingZeroBitCount)
        bits &= bits &- 1
      }
    }
  }
}
