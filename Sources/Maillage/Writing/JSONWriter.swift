internal import Foundation
package import MaillageModel

/// Writes tables as JSON: the columns described, the rows as objects keyed by column name.
package struct JSONWriter {
  private let language: Language

  /// Creates a writer; the language is that of labels, never of the keys.
  package init(language: Language) {
    self.language = language
  }

  /// The document of several tables.
  package func write(_ tables: [Table]) throws -> String {
    try JSONText.encode(tables.map(document))
  }

  private struct Document: Encodable {
    let table: String
    let titre: String
    let note: String?
    let colonnes: [ColumnDocument]
    let lignes: [[String: JSONValue]]
  }

  private struct ColumnDocument: Encodable {
    let nom: String
    let titre: String
    let description: String
    let unite: String?
  }

  private func document(_ table: Table) -> Document {
    Document(
      table: table.id, titre: table.title[language], note: table.note?[language],
      colonnes: table.columns.map {
        ColumnDocument(
          nom: $0.id, titre: $0.heading[language], description: $0.description[language],
          unite: $0.unit?[language])
      },
      lignes: table.rows.map { row in
        Dictionary(
          zip(table.columns.map(\.id), row.map(value)), uniquingKeysWith: { first, _ in first })
      })
  }

  private func value(_ cell: Cell) -> JSONValue {
    switch cell {
    case .empty: .null
    case .identifier(let text), .text(let text): .string(text)
    case .label(let text): .string(text[language])
    case .integer(let value): .integer(value)
    case .number(let value): .number(value)
    case .boolean(let value): .boolean(value)
    case .date(let date): .string(date.description)
    case .list(let items): .array(items.map { .string($0) })
    }
  }
}

/// A JSON value of any kind.
package enum JSONValue: Encodable, Sendable {
  case null, boolean(Bool), integer(Int), number(Double), string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .boolean(let value): try container.encode(value)
    case .integer(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let values): try container.encode(values)
    case .object(let values): try container.encode(values)
    }
  }
}

/// JSON in one form only: keys sorted, indented unless it stands inside a page, a line feed at the end.
package enum JSONText {
  /// The text of a value.
  package static func encode(_ value: some Encodable, isIndented: Bool = true) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if isIndented { encoder.outputFormatting.insert(.prettyPrinted) }
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
