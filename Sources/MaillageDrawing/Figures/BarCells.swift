/// Bars made of cells: a length, and the words that say it.
enum BarCells {
  /// A bar of a share, 0 to 1, of a full width, in points; a track fills the rest, for bars to be compared.
  static func bar(share: Double, width: Int, style: ShapeStyle, height: Int = 12) -> GridCell {
    let length = Int((min(1, max(0, share)) * Double(width)).rounded())
    var row: [GridCell] = []
    if length > 0 {
      row.append(
        space(max(3, length), height).with {
          $0.fill = style.fill
          $0.border = 1
          $0.borderColor = style.border
          $0.borderPattern = style.isDashed ? .dashed : .solid
        })
    }
    let rest = width - (length > 0 ? max(3, length) : 0)
    // A faint track shows what the whole would be.
    if rest > 0 { row.append(space(rest, height).with { $0.fill = Palette.box }) }
    // A grid that grew with its cell would lengthen the shortest bar as much as the longest.
    var bar = Grid(rows: [row], padding: 0, width: width)
    bar.height = height
    bar.isFixed = true
    return GridCell(bar)
  }

  private static func space(_ width: Int, _ height: Int) -> GridCell {
    var cell = GridCell.empty
    cell.content = .text([[TextRun(" ", size: 4)]])
    cell.width = width
    cell.height = height
    return cell
  }
}
