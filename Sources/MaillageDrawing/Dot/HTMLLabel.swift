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
    var attributes: [(String, String)] = [
      ("BORDER", String(grid.border)), ("CELLBORDER", String(grid.cellBorder)),
      ("CELLSPACING", String(grid.spacing)), ("CELLPADDING", String(grid.padding)),
    ]
    if grid.border > 0 || grid.cellBorder > 0 {
      attributes.append(("COLOR", Markup.color(grid.borderColor)))
    }
    if let fill = grid.fill { attributes.append(("BGCOLOR", Markup.color(fill))) }
    if let width = grid.width { attributes.append(("WIDTH", String(width))) }
    if let height = grid.height { attributes.append(("HEIGHT", String(height))) }
    if grid.isFixed { attributes.append(("FIXEDSIZE", "TRUE")) }
    if grid.isRounded { attributes.append(("STYLE", "ROUNDED")) }
    open("TABLE", attributes)
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
    var attributes: [(String, String)] = []
    if cell.columnSpan > 1 { attributes.append(("COLSPAN", String(cell.columnSpan))) }
    if cell.rowSpan > 1 { attributes.append(("ROWSPAN", String(cell.rowSpan))) }
    if let border = cell.border { attributes.append(("BORDER", String(border))) }
    if let color = cell.borderColor { attributes.append(("COLOR", Markup.color(color))) }
    if let sides = cell.borderSides { attributes.append(("SIDES", sides)) }
    if cell.borderPattern != .solid { attributes.append(("STYLE", cell.borderPattern.rawValue.uppercased())) }
    if let fill = cell.fill { attributes.append(("BGCOLOR", Markup.color(fill))) }
    if let width = cell.width { attributes.append(("WIDTH", String(width))) }
    if let height = cell.height { attributes.append(("HEIGHT", String(height))) }
    if cell.verticalAlignment != .middle { attributes.append(("VALIGN", cell.verticalAlignment.rawValue)) }
    if cell.alignment != .center { attributes.append(("ALIGN", cell.alignment.rawValue)) }
    if case .text = cell.content, cell.alignment != .center {
      attributes.append(("BALIGN", cell.alignment.rawValue))
    }
    open("TD", attributes)
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
    var attributes: [(String, String)] = []
    if run.size != Typography.smallest { attributes.append(("POINT-SIZE", Markup.number(run.size))) }
    if run.color != Palette.ink { attributes.append(("COLOR", Markup.color(run.color))) }
    if !attributes.isEmpty { open("FONT", attributes) }
    if run.isBold { output += "<B>" }
    output += Markup.label(run.text)
    if run.isBold { output += "</B>" }
    if !attributes.isEmpty { output += "</FONT>" }
  }

  private mutating func open(_ name: String, _ attributes: [(String, String)]) {
    output += "<" + name
    for (key, value) in attributes { output += " " + key + "=\"" + value + "\"" }
    output += ">"
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
