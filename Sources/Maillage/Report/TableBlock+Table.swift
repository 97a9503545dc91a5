internal import MaillageAnalysis
internal import MaillageDrawing
internal import MaillageModel

extension ReportPage.TableBlock {
  /// A long table scrolls on screen and shows that many of its rows on paper.
  private static let shownOnPaper = 20
  /// Up to how many rows more a table is not long yet: a few lines cost less paper than they leave in doubt.
  private static let sparedOnPaper = 5
  /// A wide table shows that many of its columns on paper; one column more still fits.
  private static let columnsOnPaper = 8
  /// Beyond that many rows the page shows the first ones only: the file has them all.
  private static let shownOnScreen = 400
  /// From how many letters in a cell its column is given room: in a narrow one a sentence stands a screen high.
  private static let wordyFrom = 150

  /// The name of a table’s place in the page.
  static func anchor(of id: String) -> String { "table-" + id }

  init(_ table: Table, in names: PeopleNames, _ language: Language) {
    // Every actor has its row in the list of the stakeholders, and figures lead to it.
    let isEntry = table.id == Stakeholders.id
    let limit = isEntry ? Int.max : Self.shownOnScreen
    let people = PeopleTable(table, in: names, limit: limit, language)
    // Who hears the page is told of the words that are in another language.
    let tongue = names.study.territory.project.tongue(within: language)
    anchor = Self.anchor(of: table.id)
    title = table.title[language]
    note = table.note?[language]
    file = table.id + ".csv"
    path = "tables/" + file
    isLong = table.rows.count > Self.shownOnPaper + Self.sparedOnPaper
    isWide = people.columns.count > Self.columnsOnPaper + 1
    paper = Self.leftOffPaper(
      rows: isLong ? table.rows.count - Self.shownOnPaper : 0,
      columns: isWide ? people.columns.count - Self.columnsOnPaper : 0,
      in: path, language)
    cut = table.rows.count > limit ? Self.rest(table.rows.count - limit, in: path, language) : nil
    numericClasses = people.columns.enumerated().filter(\.element.isNumeric)
      .map { " n\($0.offset + 1)" }.joined()
    let orders = people.columns.enumerated().map { place, column in
      SortOrder(of: people.rows.map { $0[place] }, in: column, language)
    }
    rows = zip(people.rows, people.actors).enumerated().map { place, pair in
      let (row, actors) = pair
      let cells = row.enumerated().map { index, cell in
        ReportPage.CellBlock(
          cell, in: people.columns[index], order: orders[index].rank(ofRow: place),
          tongue: people.typed[place].contains(index) ? tongue : nil, language)
      }
      return ReportPage.Row(
        anchor: isEntry ? actors.first.map { NodeLinks.anchor(of: names.study.actors[$0].id) } : nil,
        actors: actors.isEmpty ? nil : actors.map(String.init).joined(separator: " "),
        head: cells.first, cells: Array(cells.dropFirst()))
    }
    let wordy = rows.reduce(into: Set<Int>()) { wordy, row in
      for (place, cell) in row.cells.enumerated() where cell.text.count >= Self.wordyFrom {
        wordy.insert(place + 1)
      }
    }
    columns = people.columns.enumerated().map { place, column in
      ReportPage.Heading(
        heading: column.heading[language],
        hint: column.description == column.heading ? nil : column.description[language],
        isNumeric: column.isNumeric, isWordy: wordy.contains(place))
    }
  }

  /// What a sheet of paper cannot hold; nothing when it holds all.
  private static func leftOffPaper(
    rows: Int, columns: Int, in path: String, _ language: Language
  ) -> String? {
    func count(_ number: Int, _ noun: Phrasing.Noun) -> LocalizedText? {
      number > 0 ? Phrasing.count(number, noun) : nil
    }
    let row = Phrasing.Noun(fr: ("ligne", "lignes"), en: ("row", "rows"), isFeminine: true)
    let column = Phrasing.Noun(fr: ("colonne", "colonnes"), en: ("column", "columns"), isFeminine: true)
    let parts = [count(rows, row), count(columns, column)].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    let list = Phrasing.list(parts)
    return LocalizedText(
      fr: "Sur papier, il manque \(list.fr), à retrouver dans \(path).",
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
  init(_ cell: Cell, in column: Column, order: Int?, tongue: String? = nil, _ language: Language) {
    let isEmpty = cell == .empty
    text = isEmpty && !column.isNumeric ? "" : CellText.text(cell, in: column, language)
    attributes =
      (column.isNumeric && isEmpty ? " class=\"none\"" : "") + (order.map { " data-v=\"\($0)\"" } ?? "")
      + (tongue.map { " lang=\($0)" } ?? "")
  }
}
