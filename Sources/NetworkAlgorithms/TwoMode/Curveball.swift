/// A chain of random two-mode networks of fixed degrees, by curveball trades.
///
/// A trade takes two rows and deals out again at random the columns that only one of them has. Trades are
/// symmetric and reach every network of these degrees, so that in the long run all are equally likely.
///
/// - Source: G. Strona et al., Nat. Commun. 5, 4114, 2014, doi:10.1038/ncomms5114; C. J. Carstens, Phys. Rev. E 91,
///   042812, 2015, doi:10.1103/PhysRevE.91.042812.
struct Curveball {
  private let offsets: [Int32]
  private var targets: [Int32]
  private var generator: SeededGenerator
  /// For each column, the last trade where the first row had it.
  private var inFirst: [Int]
  /// For each column, the last trade where both rows had it.
  private var inBoth: [Int]
  private var tradeCount = 0
  /// The places of the columns that one row of a trade has alone, and these columns.
  private var places: [Int] = []
  private var pool: [Int32] = []

  init(_ graph: TwoModeGraph, seed: UInt64) {
    offsets = graph.byRow.offsets
    targets = graph.byRow.targets
    generator = SeededGenerator(seed: seed)
    inFirst = [Int](repeating: 0, count: graph.columnCount)
    inBoth = inFirst
  }

  /// The columns of each row, in no order.
  var rows: CompressedRows { CompressedRows(offsets: offsets, targets: targets, weights: nil) }

  /// Makes trades between random pairs of rows.
  mutating func trade(_ count: Int) {
    let rowCount = offsets.count - 1
    guard rowCount > 1 else { return }
    for _ in 0..<count {
      let first = generator.next(below: rowCount)
      let other = generator.next(below: rowCount - 1)
      trade(first, other < first ? other : other + 1)
    }
  }

  private mutating func trade(_ first: Int, _ second: Int) {
    tradeCount += 1
    places.removeAll(keepingCapacity: true)
    pool.removeAll(keepingCapacity: true)
    let firstRange = Int(offsets[first])..<Int(offsets[first + 1])
    let secondRange = Int(offsets[second])..<Int(offsets[second + 1])
    for position in firstRange { inFirst[Int(targets[position])] = tradeCount }
    for position in secondRange {
      let column = targets[position]
      if inFirst[Int(column)] == tradeCount {
        inBoth[Int(column)] = tradeCount
      } else {
        places.append(position)
        pool.append(column)
      }
    }
    for position in firstRange where inBoth[Int(targets[position])] != tradeCount {
      places.append(position)
      pool.append(targets[position])
    }
    pool.seededShuffle(&generator)
    for (place, column) in zip(places, pool) { targets[place] = column }
  }
}
