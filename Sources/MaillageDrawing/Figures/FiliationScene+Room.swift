internal import MaillageAnalysis
internal import MaillageModel

/// Whether a page holds the years, as columns or as rows.
extension FiliationScene {
  /// The room between nodes and between columns, in points.
  static let nodeRoom = 14.0, rankRoom = 40.0

  /// By an estimate of the sizes of nodes and words: along time, then across it.
  func fits(_ page: Page, _ direction: GraphBody.Direction) -> Bool {
    let isDown = direction == .topToBottom
    let room = context.room(
      on: page, for: FiliationFigure.self, legend, counts: counts, omissions: omissions)
    let along = along(isDown) * 1.05, across = across(isDown) * 1.1
    let width = page.drawingWidth - 40
    return isDown ? across <= width && along <= room : along <= width && across <= room
  }

  private func along(_ isDown: Bool) -> Double {
    let columns = self.columns.map { column in
      let heading = NodeEstimate(lines: [heading(column)], size: 13, shape: "")
      let nodes = column.actors.compactMap { sizes[$0] } + [heading]
      return nodes.map { isDown ? $0.height : $0.width }.max() ?? 0
    }
    let gaps = columns.indices.dropLast().map { gap in
      Self.rankRoom + (words(in: gap).map { isDown ? $0.height : $0.width }.max() ?? 0)
    }
    return columns.reduce(0, +) + gaps.reduce(0, +)
  }

  private func across(_ isDown: Bool) -> Double {
    func taken(_ sizes: [NodeEstimate]) -> Double {
      sizes.reduce(0) { $0 + (isDown ? $1.width : $1.height) + Self.nodeRoom }
    }
    let places = places
    let headings = columns.map {
      taken([NodeEstimate(lines: [heading($0)], size: 13, shape: "")])
    }
    let nodes = columns.indices.map { index in
      let passing = lines.count { line in
        let ends = ends(of: line, places)
        return ends.lowerBound < index && index < ends.upperBound
      }
      return taken(columns[index].actors.compactMap { sizes[$0] }) + Double(passing) * Self.nodeRoom
    }
    let told = columns.indices.dropLast().map { taken(words(in: $0)) }
    return (headings.max() ?? 0) + max(nodes.max() ?? 0, told.max() ?? 0)
  }

  /// The words that stand between a column and the next: those of the lines whose middle is there.
  private func words(in gap: Int) -> [NodeEstimate] {
    let places = places
    return lines.filter { line in
      let ends = ends(of: line, places)
      return (ends.lowerBound + ends.upperBound - 1) / 2 == gap
    }
    .map { NodeEstimate(lines: label($0), size: Typography.smallest, shape: "") }
  }

  private func ends(of line: Filiations.Line, _ places: [String: Int]) -> ClosedRange<Int> {
    let from = places[line.filiation.predecessor] ?? 0, to = places[line.filiation.successor] ?? 0
    return min(from, to)...max(from, to)
  }

  private var sizes: [String: NodeEstimate] {
    Dictionary(
      actors.map { ($0.id, NodeEstimate(lines: words($0), size: Typography.smallest, shape: "")) },
      uniquingKeysWith: { first, _ in first })
  }
}
