extension Grid {
  /// About the width of the grid, in points: what the library will measure, for choosing a page.
  package var estimatedWidth: Double {
    let columns = GridExtent.columnWidths(
      of: rows.lazy.map { MeasuredRow.widths(of: $0, padding: padding, cellBorder: cellBorder) })
    let gaps = spacing * (columns.count + 1) + 2 * border
    return max(Double(width ?? 0), columns.reduce(0, +) + Double(gaps))
  }
}

extension GridCell {
  func estimatedWidth(padding: Int, border gridBorder: Int) -> Double {
    let inside: Double =
      switch content {
      case .grid(let grid): grid.estimatedWidth
      case .text(let lines):
        lines.reduce(0) { widest, runs in
          max(
            widest,
            runs.reduce(0) { $0 + LetterWidths.width(of: $1.text, size: $1.size, isBold: $1.isBold) })
        }
      }
    return max(Double(width ?? 0), inside + Double(2 * padding + 2 * (border ?? gridBorder)))
  }
}
