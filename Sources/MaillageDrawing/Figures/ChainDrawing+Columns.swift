/// How the cards of a phase stand in columns.
extension ChainDrawing {
  /// How many columns of cards a phase has: in a row of phases, two when there are many.
  func columnCount(of cards: Int) -> Int {
    min(cards, isRow ? (cards > 3 ? 2 : 1) : columnCount)
  }

  /// The cards, side by side or, in several rows, in as few columns as make the box no higher: one card alone
  /// under the others would leave the row empty.
  func stacks(of cards: [Grid]) -> [[Grid]] {
    let most = max(1, columnCount(of: cards.count))
    let widest = Self.stacks(of: cards, in: most)
    guard !isRow, cards.count > most else { return widest }
    func tallest(_ columns: [[Grid]]) -> Double { columns.map(Self.height).max() ?? 0 }
    let limit = tallest(widest) + Self.slack
    return (1..<most).lazy.map { Self.stacks(of: cards, in: $0) }.first { tallest($0) <= limit } ?? widest
  }

  /// By how much fewer columns may be higher, in points.
  private static let slack = 6.0

  /// The cards in columns, filled from the shortest one.
  private static func stacks(of cards: [Grid], in count: Int) -> [[Grid]] {
    var columns = [[Grid]](repeating: [], count: count)
    for card in cards {
      let heights = columns.map(Self.height)
      columns[heights.indices.min { heights[$0] < heights[$1] } ?? 0].append(card)
    }
    return columns
  }

  static func height(of column: [Grid]) -> Double { column.reduce(0) { $0 + $1.estimatedHeight + 4 } }

  func columns(of cards: [Grid], height: Double = 0) -> [[GridCell]] {
    let stacks = stacks(of: cards)
    let tallest = max(height, stacks.map(Self.height).max() ?? 0)
    return [
      stacks.map { column in
        GridCell(
          Grid(rows: column.map { [GridCell($0)] }, spacing: 4, padding: 0).filled(to: tallest))
      }
    ]
  }
}
