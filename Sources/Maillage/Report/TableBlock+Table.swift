internal import MaillageAnalysis
internal import MaillageModel

extension ReportPage.TableBlock {
  /// Beyond that many rows a table scrolls on screen and shows its first rows on paper.
  private static let shownOnPaper = 20

  init(_ table: Table, of study: Study, _ language: Language) {
    let people = PeopleTable(table, of: study)
    title = table.title[language]
    note = table.note?[language]
    path = "tables/" + table.id + ".csv"
    isLong = people.rows.count > Self.shownOnPaper
    let rest = NumberText.integer(max(0, people.rows.count - Self.shownOnPaper), language)
    more =
      language == .fr
      ? "… et \(rest) autres lignes, dans \(path)." : "… and \(rest) more rows, in \(path)."
    columns = people.columns.map {
      ReportPage.Heading(
        heading: $0.heading[language], description: $0.description[language], isNumeric: $0.isNumeric)
    }
    rows = people.rows.map { row in
      ReportPage.Row(
        cells: zip(row, people.columns).enumerated().map { index, pair in
          ReportPage.CellBlock(pair.0, in: pair.1, isFirst: index == 0, language)
        })
    }
  }
}

extension ReportPage.CellBlock {
  init(_ cell: Cell, in column: Column, isFirst: Bool, _ language: Language) {
    let isEmpty = cell == .empty
    text = isEmpty && !column.isNumeric ? "" : CellText.text(cell, in: column, language)
    isHeading = isFirst
    isUndefinedNumber = column.isNumeric && isEmpty
    switch cell {
    case .integer(let value): sortValue = String(value)
    case .number(let value): sortValue = NumberText.exact(value)
    case .empty, .identifier, .text, .label, .boolean, .date, .list: sortValue = nil
    }
    if column.isNumeric {
      cssClass = isEmpty ? "none" : "number"
    } else {
      cssClass = nil
    }
  }
}
