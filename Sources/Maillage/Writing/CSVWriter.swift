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
  package func write(_ table: Table) -> String { String(decoding: bytes(of: table), as: UTF8.self) }

  /// The bytes of the file of a table.
  func bytes(of table: Table) -> [UInt8] {
    bytes(header: table.columns.map(\.id), rows: table.rows, field)
  }

  /// A file of texts, each of them a user's or the product's words.
  package func write(header: [String], texts rows: [[String]]) -> String {
    String(decoding: bytes(header: header, rows: rows, Self.harmless), as: UTF8.self)
  }

  private func bytes<Value>(header: [String], rows: [[Value]], _ field: (Value) -> String) -> [UInt8] {
    var bytes: [UInt8] = flavour == .excel ? Array("\u{FEFF}".utf8) : []
    append(header, to: &bytes) { $0 }
    for (index, row) in rows.enumerated() {
      append(row, to: &bytes, field)
      // A large table that grows step by step is moved, and its memory touched, as often.
      if index == 63 { bytes.reserveCapacity(bytes.count * rows.count / 50) }
    }
    return bytes
  }

  private func append<Value>(_ values: [Value], to bytes: inout [UInt8], _ field: (Value) -> String) {
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(separator) }
      let field = field(value)
      if needsQuotes(field) { appendQuoted(field, to: &bytes) } else { bytes += field.utf8 }
    }
    bytes += (flavour == .excel ? "\r\n" : "\n").utf8
  }

  // Byte by byte: a quote with an accent above it is no quote to who reads characters, but ends a field.
  private func appendQuoted(_ field: String, to bytes: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    bytes.append(quote)
    for byte in field.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
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
    switch text.utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "\t"),
      UInt8(ascii: "\r"):
      "'" + text
    default: text
    }
  }

  private var separator: UInt8 { UInt8(ascii: flavour == .excel ? ";" : ",") }

  /// Whether a field holds the separator, a quote, or what some program takes for the end of a line or a column.
  private func needsQuotes(_ field: String) -> Bool {
    let separator = separator
    let bytes = field.utf8.span
    for index in bytes.indices {
      switch bytes[index] {
      case separator, UInt8(ascii: "\""), UInt8(ascii: "\t")...UInt8(ascii: "\r"): return true
      // U+0085, then U+2028 and U+2029.
      case 0xC2 where bytes[index + 1] == 0x85: return true
      case 0xE2 where bytes[index + 1] == 0x80 && [0xA8, 0xA9].contains(bytes[index + 2]): return true
      default: continue
      }
    }
    return false
  }
}
