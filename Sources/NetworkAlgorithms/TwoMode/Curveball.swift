/// A chain of random two-mode networks of fixed degrees, by curveball trades.
///
/// A trade takes two rows and deals out again at random the columns that only one of them has. Trades are
/// symmetric and reach every network of these degrees, so that in the long run all are equally likely.
///
/// - Source: G. Strona et al., Nat. Commun. 5, 4114, 2014, doi:10.1038/ncomms5114; C. J. Carstens, Phys. Rev. E 91,
///   042812, 2015, doi:10.1103/PhysRevE.91.042812.
struct Curveball: ~Copyable {
  private let offsets: [Int32]
  private let targets: Scratch<Int32>
  private var generator: SeededGenerator
  /// For each column, the last trade where the first row had it.
  private let inFirst: Scratch<Int>
  /// For each column, the last trade where both rows had it.
  private let inBoth: Scratch<Int>
  private var tradeCount = 0
  /// The places of the columns that one row of a trade has alone, and these columns.
  private let places: Scratch<Int32>
  private let pool: Scratch<Int32>

  init(_ graph: TwoModeGraph, seed: UInt64) {
    offsets = graph.byRow.offsets
    targets = Scratch(graph.byRow.targets)
    generator = SeededGenerator(seed: seed)
    inFirst = Scratch(repeating: 0, count: graph.columnCount)
    inBoth = Scratch(repeating: 0, count: graph.columnCount)
    places = Scratch(repeating: 0, count: graph.columnCount)
    pool = Scratch(repeating: 0, count: graph.columnCount)
  }

  /// The columns of each row, in no order.
  var rows: CompressedRows {
    CompressedRows(offsets: offsets, targets: (0..<targets.count).map { targets[$0] }, weights: nil)
  }

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
    let firstRange = offsets[first]..<offsets[first + 1]
    let secondRange = offsets[second]..<offsets[second + 1]
    for position in firstRange { inFirst[targets[position]] = tradeCount }
    var count = 0
    for position in secondRange {
      let column = targets[position]
      if inFirst[column] == tradeCount {
        inBoth[column] = tradeCount
      } else {
        places[count] = position
        pool[count] = column
        count += 1
      }
    }
    let ofSecond = count
    for position in firstRange where inBoth[targets[position]] != tradeCount {
      places[count] = position
      pool[count] = targets[position]
      count += 1
    }
    deal(count, toSecond: ofSecond)
    for index in 0..<count { targets[places[index]] = pool[index] }
  }

  /// Shuffles the pool as far as the row of fewer places needs: from the start for the second row, whose places
  /// come first, from the end for the first row.
  private mutating func deal(_ count: Int, toSecond ofSecond: Int) {
    let fromStart = ofSecond <= count - ofSecond
    for step in 0..<min(ofSecond, count - ofSecond) {
      let draw = generator.next(below: count - step)
      let index = fromStart ? step : count - 1 - step
      let other = fromStart ? step + draw : draw
      let column = pool[index]
      pool[index] = pool[other]
      pool[other] = column
    }
  }
}
