package import MaillageModel

/// The two ways of writing CSV that French administrations need.
public enum CSVFlavour: String, Sendable, CaseIterable {
  /// Comma, decimal point, ISO dates, UTF-8 without BOM, LF: for exchange.
  case opendata
  /// Semicolon, decimal comma, French dates, UTF-8 with BOM, CRLF: opens in French Excel.
  case excel
}

/// Writes tables as CSV.
///
/// Numbers keep their full precision. A user's text that a spreadsheet would take for a formula is
/// preceded by an apostrophe, in both flavours, and so can never be executed.
package struct CSVWriter {
  private let flavour: CSVFlavour
  private let language: Language

  /// Creates a writer; the language is that of labels, never of the column names.
  package init(flavour: CSVFlavour, language: Language) {
    self.flavour = flavour
    self.language = language
  }

  /// The file of a table.
  package func write(_ table: Table) -> String {
    write(header: table.columns.map(\.id), rows: table.rows.map { $0.map(field) })
  }

  /// A file of texts, each of them a user's or the product's words.
  package func write(header: [String], texts rows: [[String]]) -> String {
    write(header: header, rows: rows.map { $0.map(Self.harmless) })
  }

  private func write(header: [String], rows: [[String]]) -> String {
    let lineEnd = flavour == .excel ? "\r\n" : "\n"
    var text = flavour == .excel ? "\u{FEFF}" : ""
    for row in [header] + rows {
      text += row.map(quoted).joined(separator: separator) + lineEnd
    }
    return text
  }

  private func field(_ cell: Cell) -> String {
    switch cell {
    case .empty: ""
    case .identifier(let text), .text(let text): Self.harmless(text)
    case .label(let text): Self.harmless(text[language])
    case .integer(let value): String(value)
    case .number(let value): number(value)
    case .boolean(let value): value ? "oui" : "non"
    case .date(let date): flavour == .excel ? date.formatted(.fr) : date.description
    case .list(let items): Self.harmless(items.joined(separator: "|"))
    }
  }

  private func number(_ value: Double) -> String {
    let text = NumberText.exact(value)
    return flavour == .excel ? text.replacing(".", with: ",") : text
  }

  /// The text, preceded by an apostrophe when a spreadsheet would compute it.
  static func harmless(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else {
      return text
    }
    return "'" + text
  }

  private var separator: String { flavour == .excel ? ";" : "," }

  private func quoted(_ field: String) -> String {
    let separator: Unicode.Scalar = flavour == .excel ? ";" : ","
    // Scalars, not characters: most of the time of a large table went to finding where these end.
    let needsQuotes = field.unicodeScalars.contains { scalar in
      switch scalar {
      case separator, "\"", "\t"..."\r", "\u{85}", "\u{2028}", "\u{2029}": true
      default: false
      }
    }
    return needsQuotes ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
  }
}
