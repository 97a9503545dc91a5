internal import MaillageAnalysis
package import MaillageModel

/// A cell as people read it, in the report and on a terminal.
package enum CellText {
  /// What stands for no value.
  package static let undefined = LocalizedText(fr: "sans objet", en: "not applicable")

  /// The text of a cell, rounded as its column says.
  package static func text(_ cell: Cell, in column: Column, _ language: Language) -> String {
    switch cell {
    case .empty: (column.absence ?? undefined)[language]
    case .identifier(let text), .text(let text): text
    case .label(let text): text.typeset[language]
    case .integer(let value): NumberText.integer(value, language)
    case .number(let value): number(value, in: column, language)
    case .boolean(let value): boolean(value)[language]
    case .date(let date): date.formatted(language)
    case .list(let items): Phrasing.parted(items.map { LocalizedText(verbatim: $0) })[language]
    }
  }

  /// The words for yes and no.
  package static func boolean(_ value: Bool) -> LocalizedText {
    value ? LocalizedText(fr: "oui", en: "yes") : LocalizedText(fr: "non", en: "no")
  }

  private static func number(_ value: Double, in column: Column, _ language: Language) -> String {
    switch column.kind {
    case .ratio(let decimals): NumberText.percent(value, decimals: decimals, language)
    // A whole number is written whole: a column of measures may mix counts and shares.
    case .number(let decimals):
      NumberText.decimal(value, decimals: value == value.rounded() ? 0 : decimals, language)
    case .identifier, .text, .integer, .boolean, .date, .list:
      NumberText.decimal(value, decimals: 2, language)
    }
  }
}
