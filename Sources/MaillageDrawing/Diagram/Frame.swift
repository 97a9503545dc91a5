internal import MaillageModel

/// What surrounds the drawing: the title and question above, the legend and the cartouche below.
struct Frame {
  private let diagram: Diagram

  init(_ diagram: Diagram) {
    self.diagram = diagram
  }

  /// The title and the question.
  var header: Grid {
    var rows = lines(diagram.title, size: Typography.title).map { line in
      [cell(line, size: Typography.title, bold: true)]
    }
    rows += lines(diagram.question, size: Typography.question).map { line in
      [cell(line, size: Typography.question, color: Palette.grey)]
    }
    rows.append([cell(" ", size: Self.gap)])
    return Grid(rows: rows, padding: 1, width: width)
  }

  /// The height of what sets the drawing apart, in points.
  private static let gap = 6.0

  /// What completes the drawing, the legend and the cartouche.
  func footer(appendix: Grid?) -> Grid {
    var rows: [[GridCell]] = [[cell(" ", size: Self.gap)]]
    if let appendix { rows.append([GridCell(appendix)]) }
    let legend = diagram.legend
    if !legend.categories.isEmpty { rows.append([GridCell(categories)]) }
    if !legend.lines.isEmpty || !legend.marks.isEmpty { rows.append([GridCell(signs)]) }
    for note in legend.notes { rows += paragraph(note, color: Palette.ink) }
    rows += cartouche
    return Grid(rows: rows, padding: 1, width: width)
  }

  /// About the height of the title, the legend and the cartouche, in points.
  var estimatedHeight: Double {
    let appendix: Grid? = if case .graph(let graph) = diagram.body { graph.appendix } else { nil }
    return header.estimatedHeight + footer(appendix: appendix).estimatedHeight
  }

  // MARK: Legend

  private var categories: Grid {
    table(
      diagram.legend.categories.map { entry in
        var sample = GridCell([" " + entry.code + " "], color: entry.style.text)
        sample.fill = entry.style.fill
        sample.border = 1
        sample.borderColor = entry.style.border
        sample.borderPattern = entry.style.isDashed ? .dashed : .solid
        sample.alignment = .center
        let words = entry.shapeName.map { entry.label + " (" + $0 + ")" } ?? entry.label
        return LegendEntry(sample: sample, words: words)
      })
  }

  private var signs: Grid {
    let lines = diagram.legend.lines.map { entry in
      LegendEntry(
        sample: GridCell(LineSample(entry.style).grid), words: entry.look + colon + entry.meaning)
    }
    let marks = diagram.legend.marks.map { entry in
      var sample = GridCell([entry.sample], color: entry.style.text)
      sample.fill = entry.style.fill
      sample.border = max(1, Int(entry.style.borderWidth))
      sample.borderColor = entry.style.border
      sample.borderPattern = entry.style.isDashed ? .dashed : .solid
      sample.alignment = .center
      return LegendEntry(sample: sample, words: entry.meaning)
    }
    return table(lines + marks)
  }

  private func table(_ entries: [LegendEntry]) -> Grid { LegendTable(entries, width: width).grid }

  // MARK: Cartouche

  private var cartouche: [[GridCell]] {
    let cartouche = diagram.cartouche
    var rows: [[GridCell]] = []
    if let fiction = cartouche.fiction {
      rows.append([GridCell(lines(fiction, size: Typography.smallest), bold: true, color: Palette.alert)])
    }
    for omission in cartouche.omissions { rows += paragraph(omission, color: Palette.ink) }
    let sentence = [cartouche.source, cartouche.perimeter, cartouche.counts, cartouche.signature]
      .filter { !$0.isEmpty }.joined(separator: " ")
    return rows + paragraph(sentence, color: Palette.grey)
  }

  private func paragraph(_ text: String, color: String) -> [[GridCell]] {
    [[GridCell(lines(text, size: Typography.smallest), color: color)]]
  }

  // MARK: Measures

  /// The width of the frame; the drawing may be wider, up to what the page takes.
  private var width: Int { Self.width(on: diagram.page) }

  /// The same of any page.
  static func width(on page: Page) -> Int { Int(page.drawingWidth * 0.93) }

  private var colon: String { Wording.colon(diagram.language) }

  private func lines(_ text: String, size: Double) -> [String] {
    Wrapping.filled(text, limit: max(12, Int(Double(width) / (size * Typography.proseCharacterWidth))))
  }

  private func cell(
    _ text: String, size: Double, bold: Bool = false, color: String = Palette.ink
  ) -> GridCell {
    GridCell([text], bold: bold, size: size, color: color)
  }
}

/// A line drawn in a cell of the legend, with its head.
struct LineSample {
  private let style: LineStyle

  init(_ style: LineStyle) {
    self.style = style
  }

  /// Two cells, the line being the border between them, and the head beside.
  var grid: Grid {
    var line = GridCell.empty
    line.content = .text([[TextRun(" ", size: 4)]])
    line.border = max(1, Int(style.width.rounded()))
    line.borderSides = "B"
    line.borderColor = style.color
    line.borderPattern = style.pattern
    line.width = 36
    var below = line
    below.border = 0
    guard let head else { return Grid(rows: [[line], [below]], padding: 0) }
    let sign = GridCell([head], color: style.color).with { $0.rowSpan = 2 }
    return Grid(rows: [[line, sign], [below]], padding: 0)
  }

  /// The sign closest to the head, of those that the font has.
  private var head: String? {
    switch style.head {
    case .none: nil
    case .atEnd(let shape), .atStart(let shape):
      switch shape {
      case "odot": "○"
      case "dot": "●"
      case "diamond": "♦"
      case "odiamond": "◊"
      case "vee", "open": ">"
      default: "►"
      }
    }
  }
}
