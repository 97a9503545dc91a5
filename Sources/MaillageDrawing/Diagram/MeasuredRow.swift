/// A row of a grid measured once, for grids that are tried with some rows and with others.
struct MeasuredRow {
  let cells: [GridCell]
  /// About its height, in points.
  let height: Double
  /// The columns that each cell takes and about its width, in points.
  let widths: [(columns: Range<Int>, width: Double)]

  init(_ cells: [GridCell], padding: Int, cellBorder: Int) {
    self.cells = cells
    height = cells.reduce(0) { max($0, $1.estimatedHeight(padding: padding, border: cellBorder)) }
    widths = Self.widths(of: cells, padding: padding, cellBorder: cellBorder)
  }

  /// The columns that each cell of a row takes and about its width, in points.
  static func widths(
    of cells: [GridCell], padding: Int, cellBorder: Int
  ) -> [(columns: Range<Int>, width: Double)] {
    var place = 0
    return cells.map { cell in
      let columns = place..<(place + cell.columnSpan)
      place = columns.upperBound
      return (columns, cell.estimatedWidth(padding: padding, border: cellBorder))
    }
  }
}

/// About how large the cells of a grid are, in points.
struct GridExtent {
  let width: Double, height: Double
}

extension GridExtent {
  /// Rows one below the other, without space between.
  init(_ rows: [MeasuredRow]) {
    width = Self.columnWidths(of: rows.lazy.map(\.widths)).reduce(0, +)
    height = rows.reduce(0) { $0 + $1.height }
  }

  /// The widths of the columns of rows.
  static func columnWidths(
    of rows: some Sequence<[(columns: Range<Int>, width: Double)]>
  ) -> [Double] {
    var columns: [Double] = []
    var wide: [(columns: Range<Int>, width: Double)] = []
    for row in rows {
      for cell in row {
        while columns.count < cell.columns.upperBound { columns.append(0) }
        if cell.columns.count == 1 {
          columns[cell.columns.lowerBound] = max(columns[cell.columns.lowerBound], cell.width)
        } else {
          wide.append(cell)
        }
      }
    }
    // A cell over several columns widens them all when they are too narrow for it.
    for cell in wide {
      let missing = cell.width - columns[cell.columns].reduce(0, +)
      guard missing > 0 else { continue }
      for place in cell.columns { columns[place] += missing / Double(cell.columns.count) }
    }
    return columns
  }
}
