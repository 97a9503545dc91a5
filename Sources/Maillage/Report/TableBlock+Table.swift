internal import MaillageModel

extension ReportPage.TableBlock {
  /// A long table is folded; a reader opens it, and paper shows it whole.
  private static let foldedBeyond = 24

  init(_ table: Table, _ language: Language) {
    title = table.title[language]
    note = table.note?[language]
    path = "tables/" + table.id + ".csv"
    folded = table.rows.count > Self.foldedBeyond
    let count = NumberText.integer(table.rows.count, language)
    summary =
      language == .fr
      ? "\(title)\u{A0}: voir les \(count) lignes" : "\(title): show the \(count) rows"
    columns = table.columns.map {
      ReportPage.Heading(
        heading: $0.heading[language], description: $0.description[language], isNumeric: $0.isNumeric)
    }
    rows = table.rows.map { row in
      ReportPage.Row(
        cells: zip(row, table.columns).enumerated().map { index, pair in
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
