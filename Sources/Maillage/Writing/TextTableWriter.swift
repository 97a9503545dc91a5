package import MaillageModel

/// Writes tables for a terminal: aligned columns under their headings.
package struct TextTableWriter {
  private let language: Language
  private let maximumWidth = 48

  /// Creates a writer.
  package init(language: Language) {
    self.language = language
  }

  /// The table as lines of text, with its title and note.
  package func write(_ table: Table) -> String {
    let headings = table.columns.map { $0.heading[language] }
    let rows = table.rows.map { row in
      zip(row, table.columns).map { shortened(CellText.text($0, in: $1, language)) }
    }
    let widths = headings.indices.map { index in
      ([headings] + rows).map { $0[index].count }.max() ?? 0
    }
    var lines = [table.title[language], String(repeating: "═", count: table.title[language].count)]
    lines.append(line(headings, widths, table.columns))
    lines.append(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "))
    lines += rows.map { line($0, widths, table.columns) }
    if let note = table.note { lines += ["", note[language]] }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ cells: [String], _ widths: [Int], _ columns: [Column]) -> String {
    let padded = zip(zip(cells, widths), columns).map { pair, column in
      let space = String(repeating: " ", count: max(0, pair.1 - pair.0.count))
      return column.isNumeric ? space + pair.0 : pair.0 + space
    }
    var text = padded.joined(separator: "  ")
    while text.last == " " { text.removeLast() }
    return text
  }

  private func shortened(_ text: String) -> String {
    let line = String(text.map { $0.isNewline ? " " : $0 })
    return line.count > maximumWidth ? line.prefix(maximumWidth - 1) + "…" : line
  }
}
