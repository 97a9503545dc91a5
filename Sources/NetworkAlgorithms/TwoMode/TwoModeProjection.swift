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
    let parts = concurrentMap(blocks.count) { PairBlock(of: self, rows: blocks[$0], selection) }
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
    let share = work.reduce(0, +) / 32 + 1
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
    var accumulator = [Int32](repeating: 0, count: graph.rowCount)
    var touched = [Int32]()
    ends.reserveCapacity(rows.count)
    for row in rows {
      graph.countShared(after: row, into: &accumulator, touched: &touched)
      let others = row + 1..<graph.rowCount
      // Past one node in sixteen, reading the whole accumulator is faster than sorting the nodes touched.
      if selection == .all || touched.count > others.count / 16 {
        for other in others where selection == .all || accumulator[other] > 0 {
          seconds.append(Int32(other))
          counts.append(accumulator[other])
          accumulator[other] = 0
        }
      } else {
        touched.sort()
        for other in touched {
          seconds.append(other)
          counts.append(accumulator[Int(other)])
          accumulator[Int(other)] = 0
        }
      }
      ends.append(counts.count)
    }
  }
}

extension TwoModeGraph {
  /// Counts the columns that a row shares with every later row. `counts` is all zero before.
  fileprivate func countShared(after row: Int, into counts: inout [Int32], touched: inout [Int32]) {
    touched.removeAll(keepingCapacity: true)
    for column in columns(of: row) {
      var position = Int(byColumn.offsets[Int(column) + 1]) - 1
      while byColumn.targets[position] > Int32(row) {
        let other = byColumn.targets[position]
        if counts[Int(other)] == 0 { touched.append(other) }
        counts[Int(other)] &+= 1
        position -= 1
      }
    }
  }
}
