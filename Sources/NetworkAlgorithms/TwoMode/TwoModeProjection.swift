extension TwoModeGraph {
  /// The pairs of rows with the number of columns they share; for the columns, project ``transposed``.
  ///
  /// - Parameter selection: Which pairs to list.
  /// - Returns: The pairs, each once.
  /// - Complexity: O(Σ d²) time over the degrees d of the columns, shared by the cores; the memory of the result
  ///   and O(n) for n rows. O(n²) both when all pairs are listed.
  /// - Source: R. L. Breiger, Soc. Forces 53(2), 1974, doi:10.2307/2576011.
  public func projection(_ selection: Projection.Selection = .sharing) -> Projection {
    let meetings = meetings()
    let blocks = balancedBlocks(meetings)
    let parts = inParallel(blocks.count) { PairBlock(of: self, rows: blocks[$0], selection, meetings) }
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

  /// For each row, how many incidences its columns have: more than what it shares with all others.
  private func meetings() -> [Int] {
    let (columns, ends) = (byRow.targets.span, byColumn.offsets.span)
    return (0..<rowCount).map { row in
      var sum = 0
      for place in byRow.range(of: row) {
        let column = Int(columns[place])
        sum &+= Int(ends[column &+ 1] &- ends[column])
      }
      return sum
    }
  }

  /// Ranges of rows that need about as much work each.
  private func balancedBlocks(_ meetings: [Int]) -> [Range<Int>] {
    let work = meetings.map { $0 + 1 }
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
  let ends: [Int]
  let seconds: [Int32]
  let counts: [Int32]

  init(
    of graph: TwoModeGraph, rows: Range<Int>, _ selection: Projection.Selection, _ meetings: [Int]
  ) {
    let most = rows.reduce(0) { sum, row in
      let later = graph.rowCount - row - 1
      return sum + (selection == .all ? later : min(later, meetings[row]))
    }
    var ends = [Int]()
    ends.reserveCapacity(rows.count)
    var seconds = [Int32](repeating: 0, count: most)
    var counts = seconds
    var filled = 0
    let accumulator = RowAccumulator(count: graph.rowCount)
    for row in rows {
      accumulator.countShared(after: row, in: graph)
      if selection == .all { accumulator.meetAll(after: row) }
      accumulator.moveCounts(after: row, to: &seconds, &counts, from: &filled)
      ends.append(filled)
    }
    seconds.removeLast(most - filled)
    counts.removeLast(most - filled)
    self.ends = ends
    self.seconds = seconds
    self.counts = counts
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

  /// Marks every later row as met, whatever it shares.
  func meetAll(after row: Int) {
    for other in row + 1..<max(row + 1, counts.count) { met[other >> 6] |= 1 &<< UInt64(other & 63) }
  }

  /// Moves the rows met after a row and their counts, in order, to the places from `next` on.
  func moveCounts(after row: Int, to rows: inout [Int32], _ values: inout [Int32], from next: inout Int) {
    var rows = rows.mutableSpan
    var values = values.mutableSpan
    for word in row >> 6..<met.count {
      var bits = met[word]
      met[word] = 0
      while bits != 0 {
        let other = word &* 64 &+ bits.trailingZeroBitCount
        rows[next] = Int32(truncatingIfNeeded: other)
        values[next] = counts[other]
        counts[other] = 0
        next &+= 1
        bits &= bits &- 1
      }
    }
  }
}
