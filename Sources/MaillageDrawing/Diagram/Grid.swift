/// Cells in rows and columns; a cell may hold a grid.
public struct Grid: Sendable, Equatable {
  /// The rows, each from left to right, without the places that a cell above or left spans.
  public var rows: [[GridCell]]
  /// The space around each cell, and between a cell's border and its content, in points.
  public var spacing = 0, padding = 3
  /// The border of the grid and of its cells, in points, unless a cell says otherwise.
  public var border = 0, cellBorder = 0
  /// The colour of the borders.
  public var borderColor = Palette.rule
  /// The fill.
  public var fill: String?
  /// Whether the corners are rounded.
  public var isRounded = false
  /// The least width and height, in points.
  public var width: Int?, height: Int?
  /// Whether the grid keeps the width and the height it asks for, in the middle of a larger cell; otherwise it
  /// grows with the cell, every column by as much.
  public var isFixed = false

  package init(_ rows: [[GridCell]] = []) {
    self.rows = rows
  }

  package init(
    rows: [[GridCell]], spacing: Int = 0, padding: Int = 3, border: Int = 0, cellBorder: Int = 0,
    borderColor: String = Palette.rule, fill: String? = nil, width: Int? = nil
  ) {
    self.rows = rows
    self.spacing = spacing
    self.padding = padding
    self.border = border
    self.cellBorder = cellBorder
    self.borderColor = borderColor
    self.fill = fill
    self.width = width
  }
}

extension Grid {
  /// About the height of the grid, in points: what the library will measure, for choosing a page.
  package var estimatedHeight: Double {
    let own = rows.reduce(Double(2 * border + spacing)) { total, row in
      let tallest = row.map { $0.estimatedHeight(padding: padding, border: cellBorder) }.max() ?? 0
      return total + tallest + Double(spacing)
    }
    return max(Double(height ?? 0), own)
  }

  /// About the size of the grid, in points.
  var extent: GridExtent { GridExtent(width: estimatedWidth, height: estimatedHeight) }

  /// The grid above an empty space, so that its rows do not swell to the height of what stands beside it.
  package func filled(to height: Double) -> Grid {
    let missing = height - estimatedHeight
    guard missing >= GridCell.space.estimatedHeight(padding: 0, border: 0) else { return self }
    let space = GridCell.space.with { $0.height = Int(missing) }
    return Grid(rows: [[GridCell(self)], [space]], padding: 0)
  }
}

/// A cell of a grid.
public struct GridCell: Sendable, Equatable {
  /// A cell of a size to be set and without words; smaller ones than these could not be put on paper.
  static let space = GridCell([""], size: 2)

  /// What a cell holds.
  public enum Content: Sendable, Equatable {
    /// Lines of text.
    case text([[TextRun]])
    /// Cells within the cell.
    case grid(Grid)
  }

  /// Where the content stands.
  public enum Alignment: String, Sendable {
    case left = "LEFT"
    case center = "CENTER"
    case right = "RIGHT"
  }

  /// Where the content stands, top to bottom.
  public enum VerticalAlignment: String, Sendable {
    case top = "TOP"
    case middle = "MIDDLE"
    case bottom = "BOTTOM"
  }

  /// What the cell holds.
  public var content: Content
  /// How many columns and rows it takes.
  public var columnSpan = 1, rowSpan = 1
  /// The fill.
  public var fill: String?
  /// The border, in points, and its colour; the grid's when absent.
  public var border: Int?, borderColor: String?
  /// Whether the border is dashed or dotted.
  public var borderPattern = LineStyle.Pattern.solid
  /// The sides that have a border, of `LTRB`; all when absent.
  public var borderSides: String?
  /// Where the content stands.
  public var alignment = Alignment.left, verticalAlignment = VerticalAlignment.middle
  /// The least width and height, in points.
  public var width: Int?, height: Int?
  /// The actor that the cell names, for a page to find it, and whether what stands on its right is about it too.
  public var actor: String?, headsRow = false

  package init(_ content: Content) {
    self.content = content
  }

  package init(_ grid: Grid) {
    content = .grid(grid)
  }

  /// A cell of lines that look the same.
  package init(
    _ lines: [String], bold: Bool = false, size: Double = Typography.smallest,
    color: String = Palette.ink
  ) {
    content = .text(lines.map { [TextRun($0, bold: bold, size: size, color: color)] })
  }

  func estimatedHeight(padding: Int, border gridBorder: Int) -> Double {
    let inside: Double =
      switch content {
      case .grid(let grid): grid.estimatedHeight
      case .text(let lines):
        lines.reduce(0) { $0 + 1.2 * ($1.lazy.map(\.size).max() ?? Typography.smallest) }
      }
    return max(Double(height ?? 0), inside + Double(2 * padding + 2 * (border ?? gridBorder)))
  }

  /// An empty cell.
  package static let empty = GridCell([""])

  /// The same cell, changed.
  package func with(_ change: (inout GridCell) -> Void) -> GridCell {
    var copy = self
    change(&copy)
    return copy
  }
}

/// Words that look the same.
public struct TextRun: Sendable, Equatable {
  /// The words.
  public let text: String
  /// Whether they are bold.
  public let isBold: Bool
  /// The size, in points.
  public let size: Double
  /// The colour.
  public let color: String

  package init(
    _ text: String, bold: Bool = false, size: Double = Typography.smallest, color: String = Palette.ink
  ) {
    self.text = text
    isBold = bold
    self.size = size
    self.color = color
  }
}
