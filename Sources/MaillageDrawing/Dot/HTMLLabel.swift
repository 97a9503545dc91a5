/// A grid written as an HTML-like label of DOT.
struct HTMLLabel {
  private var output = ""

  /// The label, angle brackets included.
  static func text(of grid: Grid) -> String {
    var label = HTMLLabel()
    label.write(grid)
    return "<" + label.output + ">"
  }

  /// Lines of one look, angle brackets included; size and colour are those of the node.
  static func text(of lines: [String], bold: Bool = false) -> String {
    let words = lines.map(Markup.label).joined(separator: "<BR/>")
    return bold ? "<<B>" + words + "</B>>" : "<" + words + ">"
  }

  private mutating func write(_ grid: Grid) {
    output += "<TABLE"
    attribute("BORDER", String(grid.border))
    attribute("CELLBORDER", String(grid.cellBorder))
    attribute("CELLSPACING", String(grid.spacing))
    attribute("CELLPADDING", String(grid.padding))
    if grid.border > 0 || grid.cellBorder > 0 { attribute("COLOR", Markup.color(grid.borderColor)) }
    if let fill = grid.fill { attribute("BGCOLOR", Markup.color(fill)) }
    if let width = grid.width { attribute("WIDTH", String(width)) }
    if let height = grid.height { attribute("HEIGHT", String(height)) }
    if grid.isFixed { attribute("FIXEDSIZE", "TRUE") }
    if grid.isRounded { attribute("STYLE", "ROUNDED") }
    output += ">"
    // A table without a row, or a row without a cell, is an error of syntax.
    for row in grid.rows.isEmpty ? [[.empty]] : grid.rows {
      // Words elsewhere in the row give it its height; measuring blanks takes as long as measuring words.
      let hasWords = row.contains { $0.rowSpan == 1 && $0.hasWords }
      output += "<TR>"
      for cell in row.isEmpty ? [.empty] : row { write(cell, isBlank: hasWords && !cell.hasWords) }
      output += "</TR>"
    }
    output += "</TABLE>"
  }

  private mutating func write(_ cell: GridCell, isBlank: Bool) {
    output += "<TD"
    if cell.columnSpan > 1 { attribute("COLSPAN", String(cell.columnSpan)) }
    if cell.rowSpan > 1 { attribute("ROWSPAN", String(cell.rowSpan)) }
    if let border = cell.border { attribute("BORDER", String(border)) }
    if let color = cell.borderColor { attribute("COLOR", Markup.color(color)) }
    if let sides = cell.borderSides { attribute("SIDES", sides) }
    if cell.borderPattern != .solid { attribute("STYLE", cell.borderPattern.rawValue.uppercased()) }
    if let fill = cell.fill { attribute("BGCOLOR", Markup.color(fill)) }
    if let width = cell.width { attribute("WIDTH", String(width)) }
    if let height = cell.height { attribute("HEIGHT", String(height)) }
    if cell.verticalAlignment != .middle { attribute("VALIGN", cell.verticalAlignment.rawValue) }
    if cell.alignment != .center, !isBlank { attribute("ALIGN", cell.alignment.rawValue) }
    if case .text(let lines) = cell.content, lines.count > 1, cell.alignment != .center {
      attribute("BALIGN", cell.alignment.rawValue)
    }
    if let actor = cell.actor {
      // The library keeps an identifier only for a link, here one that leads nowhere.
      attribute("ID", ActorCell.name(actor, headsRow: cell.headsRow))
      attribute("TARGET", "_self")
      attribute("TITLE", "-")
    }
    output += ">"
    switch cell.content {
    case .grid(let grid): write(grid)
    case .text(let lines): if !isBlank { write(lines) }
    }
    output += "</TD>"
  }

  private mutating func write(_ lines: [[TextRun]]) {
    for (index, line) in (lines.isEmpty ? [[TextRun("")]] : lines).enumerated() {
      if index > 0 { output += "<BR/>" }
      for run in line.isEmpty ? [TextRun("")] : line { write(run) }
    }
  }

  private mutating func write(_ run: TextRun) {
    let hasFont = run.size != Typography.smallest || run.color != Palette.ink
    if hasFont {
      output += "<FONT"
      if run.size != Typography.smallest { attribute("POINT-SIZE", Markup.number(run.size)) }
      if run.color != Palette.ink { attribute("COLOR", Markup.color(run.color)) }
      output += ">"
    }
    if run.isBold { output += "<B>" }
    output += Markup.label(run.text)
    if run.isBold { output += "</B>" }
    if hasFont { output += "</FONT>" }
  }

  private mutating func attribute(_ name: String, _ value: String) {
    output += " "
    output += name
    output += "=\""
    output += value
    output += "\""
  }
}

extension GridCell {
  fileprivate var hasWords: Bool {
    switch content {
    case .grid: true
    case .text(let lines): lines.contains { $0.contains { !$0.text.isEmpty } }
    }
  }
}
