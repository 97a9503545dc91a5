package import MaillageModel

/// A column of an input table: its names, what its cells hold, and how to explain it.
package struct ColumnSchema: Sendable, Identifiable {
  /// The French name, which files keep in every language.
  package let id: String
  /// The English name.
  package let alias: String
  /// Other accepted names.
  package let otherNames: [String]
  /// Names that other tools give to this column, and that here are those of another one.
  package let misleadingNames: [String]
  /// Whether the table must have the column, and each line a value in it.
  package let isRequired: Bool
  /// What the cells hold.
  package let kind: ColumnKind
  /// A value that a newcomer may imitate; empty when the values are those of the typology.
  package let example: String
  /// What the column says.
  package let description: LocalizedText

  init(
    _ id: String, _ alias: String, _ kind: ColumnKind, required: Bool = false, also otherNames: [String] = [],
    notToConfuseWith misleadingNames: [String] = [], example: String = "", fr: String = "", en: String = ""
  ) {
    self.id = id
    self.alias = alias
    self.otherNames = otherNames
    self.misleadingNames = misleadingNames
    isRequired = required
    self.kind = kind
    self.example = example
    description = LocalizedText(fr: fr, en: en)
  }

  /// A value that a newcomer may imitate, taken from the typology where the values are its codes.
  package func example(in typology: Typology) -> String {
    switch kind {
    case .code(let source), .codes(let source): source.values(in: typology).first?.code ?? ""
    default: example
    }
  }

  /// Every accepted name.
  package var names: [String] { [id, alias] + otherNames }
}

/// What the cells of a column hold.
package enum ColumnKind: Sendable, Equatable {
  /// The identifier of the line.
  case identifier
  /// The identifier of a line of another table.
  case reference(table: String)
  /// A name: one line, 300 characters at the most.
  case name
  /// Several names, separated by `|`.
  case names
  /// One line of text.
  case text
  /// Text that may have several lines.
  case prose
  /// A date, to the day, the month or the year.
  case date
  /// Yes or no.
  case yesNo
  /// A number in a range; `more` leaves the lower bound itself out.
  case number(NumberRange)
  /// A year.
  case year
  /// A code of the typology.
  case code(CodeSource)
  /// Several codes of the typology, separated by `|`.
  case codes(CodeSource)
  /// A company number of 9 digits, or of 14.
  case siren, siret
  /// The official code of a commune, département, région or group of communes.
  case officialCode
  /// A country, or several separated by `|`.
  case country, countries
  /// A code of the French nomenclature of activities.
  case activity
  /// Sustainable development goals, separated by `|`.
  case goals
  /// The address of a site.
  case website
  /// A language, as HTML names it.
  case language

  /// Whether a cell may hold several values.
  package var isList: Bool {
    switch self {
    case .names, .codes, .countries, .goals: true
    default: false
    }
  }

  /// Whether digits in a cell are the value itself, not a number to call.
  var isNumeric: Bool {
    switch self {
    case .date, .number, .year, .siren, .siret, .officialCode, .activity, .goals, .yesNo: true
    default: false
    }
  }

  /// Whether line ends inside a cell are kept.
  var keepsLines: Bool { self == .prose }

  /// The number of characters of the longest text.
  static let longestText = 20_000

  /// The number of characters that a cell may have.
  var limit: Int {
    switch self {
    case .name, .identifier, .reference: 300
    default: Self.longestText
    }
  }
}

/// The numbers that a column accepts.
package enum NumberRange: Sendable, Equatable {
  /// More than 0.
  case positive
  /// 0 or more.
  case notNegative
  /// From 0 to 1.
  case probability
  /// From 0 to 5.
  case score
  /// Any number.
  case any

  /// The lower and upper bounds; absent when there is none.
  package var bounds: (minimum: Double?, maximum: Double?) {
    switch self {
    case .positive, .notNegative: (0, nil)
    case .probability: (0, 1)
    case .score: (0, 5)
    case .any: (nil, nil)
    }
  }
}
