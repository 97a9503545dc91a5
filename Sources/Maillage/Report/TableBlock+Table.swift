internal import MaillageAnalysis
internal import MaillageModel

extension ReportPage.TableBlock {
  /// Beyond that many rows a table scrolls on screen and shows its first rows on paper.
  private static let shownOnPaper = 20
  /// Beyond that many columns paper shows the first ones only.
  private static let columnsOnPaper = 8
  /// Beyond that many rows the page shows the first ones only: the file has them all.
  private static let shownOnScreen = 400

  init(_ table: Table, of study: Study, _ language: Language) {
    let people = PeopleTable(table, of: study, limit: Self.shownOnScreen)
    title = table.title[language]
    note = table.note?[language]
    path = "tables/" + table.id + ".csv"
    isLong = table.rows.count > Self.shownOnPaper
    isWide = people.columns.count > Self.columnsOnPaper
    paper = Self.leftOffPaper(
      rows: table.rows.count - Self.shownOnPaper, columns: people.columns.count - Self.columnsOnPaper,
      in: path, language)
    cut =
      table.rows.count > Self.shownOnScreen
      ? Self.rest(table.rows.count - Self.shownOnScreen, in: path, language) : nil
    columns = people.columns.map {
      ReportPage.Heading(
        heading: $0.heading[language], description: $0.description[language], isNumeric: $0.isNumeric)
    }
    rows = zip(people.rows, people.actors).map { row, actors in
      ReportPage.Row(
        actors: actors.isEmpty ? nil : actors.map(String.init).joined(separator: " "),
        cells: zip(row, people.columns).enumerated().map { index, pair in
          ReportPage.CellBlock(pair.0, in: pair.1, isFirst: index == 0, language)
        })
    }
  }

  /// What a sheet of paper cannot hold; nothing when it holds all.
  private static func leftOffPaper(
    rows: Int, columns: Int, in path: String, _ language: Language
  ) -> String? {
    func count(_ number: Int, _ noun: Phrasing.Noun) -> LocalizedText? {
      number > 0 ? Phrasing.count(number, noun) : nil
    }
    let row = Phrasing.Noun(fr: ("ligne", "lignes"), en: ("row", "rows"))
    let column = Phrasing.Noun(fr: ("colonne", "colonnes"), en: ("column", "columns"))
    let parts = [count(rows, row), count(columns, column)].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    let list = Phrasing.list(parts)
    return LocalizedText(
      fr: "Sur papier, il manque \(list.fr)\u{A0}: elles sont dans \(path).",
      en: "Left off paper: \(list.en), in \(path).")[language]
  }

  private static func rest(_ count: Int, in path: String, _ language: Language) -> String {
    let number = NumberText.integer(max(0, count), language)
    return LocalizedText(
      fr: "… et \(number) autres lignes, dans \(path).", en: "… and \(number) more rows, in \(path).")[
        language]
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
