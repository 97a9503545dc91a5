extension TwoModeGraph {
  /// The pairs of rows with the number of columns they share; for the columns, project ``transposed``.
  ///
  /// - Parameter selection: Which pairs to list.
  /// - Returns: The pairs, each once.
  /// - Complexity: O(Σ d²) time over the degrees d of the columns, shared by the cores; the memory of the result
  ///   and O(n) for n rows. O(n²) both when all pairs are listed.
  /// - Source: R. L. Breiger, Soc. Forces 53(2), 1974, doi:10.2307/2576011.
  public func projection(_ selection: Projection.Selection = .sharing) -> Projection {
    let blocks = balancedBlocks(selection)
    let most = blocks.count == 1 ? mostPairs(selection) : 0
    let parts = inParallel(blocks.count) { PairBlock(of: self, rows: blocks[$0], selection, atMost: most) }
    // Touching the memory of the result for the first time takes long: each array by a thread of its own.
    let arrays =
      parts.count < 2
      ? [parts.first?.seconds ?? [], parts.first?.counts ?? []]
      : inParallel(2) { array in joined(parts.map { array == 0 ? $0.seconds : $0.counts }) }
    var offsets = [0]
    offsets.reserveCapacity(rowCount + 1)
    for part in parts {
      let start = offsets[offsets.count - 1]
      for end in part.ends { offsets.append(start + end) }
    }
    return Projection(
      offsets: offsets, seconds: arrays[0], counts: arrays[1],
      degrees: (0..<rowCount).map { Int32(degree(ofRow: $0)) }, otherCount: columnCount)
  }

  /// A number of pairs that is not exceeded; 0 where it would say too little to reserve memory for them.
  private func mostPairs(_ selection: Projection.Selection) -> Int {
    let all = rowCount * (rowCount - 1) / 2
    var met = 0
    for column in 0..<columnCount {
      let degree = byColumn.count(of: column)
      met += degree * (degree - 1) / 2
    }
    let most = selection == .all ? all : min(all, met)
    return most > 1 << 24 ? 0 : most
  }

  /// Ranges of rows that need about as much work each; a single one when a second thread would not pay for itself,
  /// or there is none: its pairs then stand where they were found, and need not be put together.
  private func balancedBlocks(_ selection: Projection.Selection) -> [Range<Int>] {
    guard Threads.limit > 1 else { return rowCount > 0 ? [0..<rowCount] : [] }
    let each = selection == .all ? rowCount / 64 + 1 : 1
    let total = incidenceCount + rowCount * each
    let share = total / min(64, 1 + total / 8192) + 1
    var blocks = [Range<Int>]()
    var start = 0
    var sum = 0
    for row in 0..<rowCount {
      sum += degree(ofRow: row) + each
      guard sum >= share || row == rowCount - 1 else { continue }
      blocks.append(start..<row + 1)
      start = row + 1
      sum = 0
    }
    return blocks
  }
}

/// Some arrays one after the other.
private func joined(_ parts: [[Int32]]) -> [Int32] {
  var all = [Int32]()
  all.reserveCapacity(parts.reduce(0) { $0 + $1.count })
  for part in parts { all.append(contentsOf: part) }
  return all
}

/// The pairs whose first node lies in a range of rows.
private struct PairBlock: Sendable {
  /// Where the pairs of each first node end.
  private(set) var ends: [Int] = []
  private(set) var seconds: [Int32] = []
  private(set) var counts: [Int32] = []

  /// The pairs of some rows; memory is reserved for `most` of them, a number that they do not exceed, or 0.
  init(of graph: TwoModeGraph, rows: Range<Int>, _ selection: Projection.Selection, atMost most: Int) {
    ends.reserveCapacity(rows.count)
    seconds.reserveCapacity(most)
    counts.reserveCapacity(most)
    let accumulator = RowAccumulator(count: graph.rowCount)
    for row in rows {
      let later = graph.rowCount - row - 1
      var met = min(later, accumulator.countShared(after: row, in: graph))
      if selection == .all {
        accumulator.meetAll(after: row)
        met = later
      }
      accumulator.moveCounts(after: row, atMost: met, to: &seconds, &counts)
      ends.append(counts.count)
    }
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

  /// Counts the columns that a row shares with every later row; returns the sum of these counts.
  func countShared(after row: Int, in graph: TwoModeGraph) -> Int {
    var sum = 0
    let columns = graph.byRow.targets.span
    let offsets = graph.byColumn.offsets.span
    let others = graph.byColumn.targets.span
    for place in graph.byRow.range(of: row) {
      // The rows of a column are in order: those from the end back to the row itself come after it.
      let last = Int(offsets[Int(columns[place]) &+ 1]) &- 1
      var position = last
      var other = Int(others[position])
      while other > row {
        counts[other] &+= 1
        met[other >> 6] |= 1 &<< UInt64(truncatingIfNeeded: other & 63)
        position &-= 1
        other = Int(others[position])
      }
      sum &+= last &- position
    }
    return sum
  }

  /// Marks every later row as met, whatever it shares.
  func meetAll(after row: Int) {
    for other in row + 1..<max(row + 1, counts.count) { met[other >> 6] |= 1 &<< UInt64(other & 63) }
  }

  /// Moves the rows met after a row and their counts, in order, behind those of earlier rows; `most` is a number
  /// of rows that those met do not exceed.
  func moveCounts(after row: Int, atMost most: Int, to rows: inout [Int32], _ values: inout [Int32]) {
    rows.append(addingCapacity: most) { rows in
      values.append(addingCapacity: most) { values in
        for word in row >> 6..<met.count {
          var bits = met[word]
          met[word] = 0
          while bits != 0 {
            let other = word &* 64 &+ bits.trailingZeroBitCount
            rows.append(Int32(truncatingIfNeeded: other))
            values.append(counts[other])
            counts[other] = 0
            bits &= bits &- 1
          }
        }
      }
    }
  }
}
