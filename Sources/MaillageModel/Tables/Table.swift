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
  /// The rows; each has one cell per column.
  public let rows: [[Cell]]

  /// Creates a table; a row of another length than the columns is a fault of the caller.
  public init(
    id: String, title: LocalizedText, note: LocalizedText? = nil, columns: [Column], rows: [[Cell]]
  ) {
    assert(rows.allSatisfy { $0.count == columns.count }, "table \(id): a row and the columns differ")
    self.id = id
    self.title = title
    self.note = note
    self.columns = columns
    self.rows = rows
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

  /// Creates a column.
  public init(
    _ id: String, _ kind: Kind, _ heading: LocalizedText, description: LocalizedText? = nil,
    unit: LocalizedText? = nil
  ) {
    self.id = id
    self.heading = heading
    self.description = description ?? heading
    self.kind = kind
    self.unit = unit
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
