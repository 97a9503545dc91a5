extension Grid {
  /// About the width of the grid, in points: what the library will measure, for choosing a page.
  package var estimatedWidth: Double {
    var columns: [Double] = []
    var wide: [(places: Range<Int>, width: Double)] = []
    for row in rows {
      var place = 0
      for cell in row {
        let places = place..<(place + cell.columnSpan)
        while columns.count < places.upperBound { columns.append(0) }
        let width = cell.estimatedWidth(padding: padding, border: cellBorder)
        if cell.columnSpan == 1 {
          columns[place] = max(columns[place], width)
        } else {
          wide.append((places, width))
        }
        place = places.upperBound
      }
    }
    // A cell over several columns widens them all when they are too narrow for it.
    for cell in wide {
      let missing = cell.width - columns[cell.places].reduce(0, +)
      guard missing > 0 else { continue }
      for place in cell.places { columns[place] += missing / Double(cell.places.count) }
    }
    let gaps = spacing * (columns.count + 1) + 2 * border
    return max(Double(width ?? 0), columns.reduce(0, +) + Double(gaps))
  }
}

extension GridCell {
  fileprivate func estimatedWidth(padding: Int, border gridBorder: Int) -> Double {
    let inside: Double =
      switch content {
      case .grid(let grid): grid.estimatedWidth
      case .text(let lines):
        lines.map { runs in
          runs.reduce(0) { $0 + LetterWidths.width(of: $1.text, size: $1.size, isBold: $1.isBold) }
        }.max() ?? 0
      }
    return max(Double(width ?? 0), inside + Double(2 * padding + 2 * (border ?? gridBorder)))
  }
}
