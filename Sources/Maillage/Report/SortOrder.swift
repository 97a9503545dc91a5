internal import MaillageAnalysis
internal import MaillageModel

/// How the rows of a page are sorted by a column of numbers.
///
/// The page sorts by what it shows. Where rounding hides a difference, each cell carries its rank among the
/// shown ones instead: a few digits, where the exact number would be the largest part of the page.
struct SortOrder {
  private let ranks: [Int?]

  /// The order of a column’s cells.
  init(of cells: [Cell], in column: Column, _ language: Language) {
    let values = cells.map { column.isNumeric ? Self.value($0) : nil }
    var firstWithText: [String: Double] = [:]
    var hidesDifference = false
    for case (let cell, let value?) in zip(cells, values) {
      let text = CellText.text(cell, in: column, language)
      if firstWithText[text, default: value] != value { hidesDifference = true }
      firstWithText[text] = value
    }
    guard hidesDifference else {
      ranks = Array(repeating: nil, count: cells.count)
      return
    }
    let distinct = Set(values.compactMap { $0 }).sorted()
    let places = Dictionary(uniqueKeysWithValues: distinct.enumerated().map { ($0.element, $0.offset) })
    ranks = values.map { $0.flatMap { places[$0] } }
  }

  /// The rank of a row’s cell, from 0; absent when the text tells the order, and for what is no number.
  func rank(ofRow row: Int) -> Int? { ranks[row] }

  private static func value(_ cell: Cell) -> Double? {
    switch cell {
    case .integer(let value): Double(value)
    case .number(let value): value
    case .empty, .identifier, .text, .label, .boolean, .date, .list: nil
    }
  }
}
