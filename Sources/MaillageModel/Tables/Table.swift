/// A result as rows and typed columns: the only form that CSV, JSON and the report know.
public struct Table: Sendable, Equatable {
  /// The name of the file it becomes, without ending: `couverture`.
  public let id: String
  /// The title shown above it.
  public let title: LocalizedText
  /// How the numbers are computed and what limits them, in a sentence or two.
  public let note: LocalizedText?
  /// The columns, in order.
  public let columns: [Column]
  /// The rows, in the order of files; each has one cell per column.
  public let rows: [[Cell]]
  /// The order in which people read them, what matters most first.
  public let reading: ReadingOrder

  /// An order of rows for people; rows that it does not tell apart stay in the order of files.
  public enum ReadingOrder: Sendable, Equatable {
    /// As in files.
    case asWritten
    /// By the numbers of a column, the smallest or the largest first; undefined ones last.
    case ascending(String), descending(String)
    /// By the codes of a column, in the order given; others last.
    case codes(String, [String])
    /// By the names of a column, as a reader looks for them, within the rows that share the first column.
    case names(String)
  }

  /// Creates a table; a row of another length than the columns is a fault of the caller.
  public init(
    id: String, title: LocalizedText, note: LocalizedText? = nil, columns: [Column], rows: [[Cell]],
    reading: ReadingOrder = .asWritten
  ) {
    assert(rows.allSatisfy { $0.count == columns.count }, "table \(id): a row and the columns differ")
    self.id = id
    self.title = title
    self.note = note
    self.columns = columns
    self.rows = rows
    self.reading = reading
  }

  /// The rows in the order in which people read them.
  public func rowsForPeople(_ language: Language) -> [[Cell]] {
    switch reading {
    case .asWritten: rows
    case .ascending(let column): rows(by: column) { $0.magnitudeForOrder ?? .infinity }
    case .descending(let column): rows(by: column) { $0.magnitudeForOrder.map { -$0 } ?? .infinity }
    case .codes(let column, let codes):
      rows(by: column) { cell in
        guard case .identifier(let code) = cell, let place = codes.firstIndex(of: code) else {
          return .infinity
        }
        return Double(place)
      }
    case .names(let column): rows(byNamesOf: column, language)
    }
  }

  private func rows(byNamesOf column: String, _ language: Language) -> [[Cell]] {
    guard let index = columns.firstIndex(where: { $0.id == column }) else { return rows }
    var groups: [Cell: Int] = [:]
    return rows.map { row in
      let group = groups[row[0]] ?? groups.count
      groups[row[0]] = group
      return (group: group, name: FrenchCollationKey(row[index].wordsForOrder[language]), row: row)
    }
    .enumerated()
    .sorted {
      ($0.element.group, $0.element.name, $0.offset) < ($1.element.group, $1.element.name, $1.offset)
    }
    .map(\.element.row)
  }

  private func rows(by column: String, key: (Cell) -> Double) -> [[Cell]] {
    guard let index = columns.firstIndex(where: { $0.id == column }) else { return rows }
    return rows.enumerated().map { (key: key($0.element[index]), place: $0.offset, row: $0.element) }
      .sorted { ($0.key, $0.place) < ($1.key, $1.place) }
      .map(\.row)
  }
}

extension Cell {
  fileprivate var magnitudeForOrder: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    case .empty, .identifier, .text, .label, .boolean, .date, .list: nil
    }
  }

  fileprivate var wordsForOrder: LocalizedText {
    switch self {
    case .label(let words): words
    case .text(let words), .identifier(let words): LocalizedText(verbatim: words)
    case .empty, .integer, .number, .boolean, .date, .list: LocalizedText(verbatim: "")
    }
  }
}

/// A column of a table.
public struct Column: Sendable, Equatable {
  /// What the cells hold.
  public enum Kind: Sendable, Equatable {
    /// An identifier of the tables or a code of the typology.
    case identifier
    /// Words.
    case text
    /// A whole number.
    case integer
    /// A number, rounded to that many decimals for people and kept whole in files.
    case number(decimals: Int)
    /// A ratio from 0 to 1, shown to people as a percentage with that many decimals.
    case ratio(decimals: Int)
    /// Yes or no.
    case boolean
    /// A day.
    case date
    /// Several identifiers, separated by `|` in files.
    case list
  }

  /// The name in files; it never changes with the language.
  public let id: String
  /// The heading for people.
  public let heading: LocalizedText
  /// What the column says, its unit and range.
  public let description: LocalizedText
  /// What the cells hold.
  public let kind: Kind
  /// The unit, when there is one.
  public let unit: LocalizedText?
  /// What people read for each code of a closed list; files keep the code. Empty when the column holds none.
  public let words: [String: LocalizedText]
  /// What people read where there is no number: « à renseigner » for what nobody has typed yet; absent for a
  /// number that has no meaning there, « sans objet ».
  public let absence: LocalizedText?

  /// Creates a column.
  public init(
    _ id: String, _ kind: Kind, _ heading: LocalizedText, description: LocalizedText? = nil,
    unit: LocalizedText? = nil, words: [String: LocalizedText] = [:], absence: LocalizedText? = nil
  ) {
    self.id = id
    self.heading = heading
    self.description = description ?? heading
    self.kind = kind
    self.unit = unit
    self.words = words
    self.absence = absence
  }

  /// The same column, with what people read for each of its codes.
  public func worded(_ words: [String: LocalizedText]) -> Column {
    Column(id, kind, heading, description: description, unit: unit, words: words, absence: absence)
  }

  /// The same column, with what people read where there is no number.
  public func absent(fr: String, en: String) -> Column {
    let absence = LocalizedText(fr: fr, en: en)
    return Column(id, kind, heading, description: description, unit: unit, words: words, absence: absence)
  }

  /// Whether cells align to the right.
  public var isNumeric: Bool {
    switch kind {
    case .integer, .number, .ratio: true
    case .identifier, .text, .boolean, .date, .list: false
    }
  }
}

/// A value in a table.
public enum Cell: Sendable, Hashable {
  /// No value: undefined, or nothing to say. Empty in files, « sans objet » for people.
  case empty
  /// An identifier or a code.
  case identifier(String)
  /// A user's words.
  case text(String)
  /// The product's words.
  case label(LocalizedText)
  /// A whole number.
  case integer(Int)
  /// A number; never NaN nor infinite.
  case number(Double)
  /// Yes or no.
  case boolean(Bool)
  /// A date, with its precision.
  case date(PartialDate)
  /// Several identifiers.
  case list([String])

  /// A number, or no value.
  public static func number(optional value: Double?) -> Cell {
    value.map { .number($0) } ?? .empty
  }

  /// A whole number, or no value.
  public static func integer(optional value: Int?) -> Cell {
    value.map { .integer($0) } ?? .empty
  }

  /// An identifier, or no value.
  public static func identifier(optional value: String?) -> Cell {
    value.map { .identifier($0) } ?? .empty
  }
}
