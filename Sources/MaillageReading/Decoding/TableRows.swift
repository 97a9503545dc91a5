internal import MaillageModel

/// A table as read: its rows, with clean cells found by column.
struct TableRows {
  /// One line of the table.
  struct Row {
    /// The line of the file, from 1.
    let line: Int
    /// The cells, one per column of the header.
    let cells: [String]
    /// How many cells the line really has, when fewer than the header.
    let missingCells: Int
  }

  let schema: TableSchema
  let file: String
  let header: Header
  let rows: [Row]
  /// The identifiers of the lines that could not be read: references to them are not told twice.
  let brokenIdentifiers: Set<String>
  /// Whether the end of the file could not be read.
  let isTruncated: Bool
  /// What the manifest and the report say of the file.
  let input: InputTable

  /// The text of a cell; absent when the column is, or when the cell is empty.
  func text(_ column: ColumnSchema, at row: Int) -> String? {
    guard let position = header.positions[column.id] else { return nil }
    let text = rows[row].cells[position]
    return text.isEmpty ? nil : text
  }

  /// The place of a cell, with the column's name as the file writes it.
  func location(_ column: ColumnSchema?, at row: Int) -> SourceLocation {
    let name = column.map { column in header.positions[column.id].map { header.names[$0] } ?? column.id }
    return SourceLocation(file: file, line: rows[row].line, column: name)
  }

  /// Every identifier of the table, also the malformed ones.
  var identifiers: Set<String> {
    guard let column = schema.identifierColumn else { return [] }
    return brokenIdentifiers.union(rows.indices.compactMap { text(column, at: $0) })
  }

  /// The cells of the columns that the product does not know.
  func attributes(at row: Int) -> [String: String] {
    var found: [String: String] = [:]
    for position in header.attributes where !rows[row].cells[position].isEmpty {
      found[header.names[position]] = rows[row].cells[position]
    }
    return found
  }
}
