internal import MaillageAnalysis
internal import MaillageModel

/// How a chain is laid over pages, and its drawing on one.
extension ChainDrawing {
  /// The fewest pages that name enough actors on each card, each on the smallest sheet that holds it.
  static func pages(_ context: FigureContext, _ chain: SupportChain) -> [ChainDrawing] {
    let partitions = chain.partitions, cards = Cards()
    // Two pages at most as long as most names stay; past that, more pages before fewer names.
    let coarse = [12, 10, 8].flatMap { longest in partitions.filter { $0.count < 3 }.map { ($0, longest) } }
    let fine = [12, 10, 8, 6, 5, 4].flatMap { longest in partitions.map { ($0, longest) } }
    for (parts, longest) in coarse + fine {
      let drawings = parts.compactMap { smallest(context, $0, longest: longest, cards) }
      if drawings.count == parts.count { return drawings }
    }
    let page = context.pages.last ?? Page(.a4, .portrait)
    return (partitions.last ?? []).map {
      ChainDrawing(context, $0, on: page, isRow: false, longest: 3, cards)
    }
  }

  private static func smallest(
    _ context: FigureContext, _ part: SupportChain, longest: Int, _ cards: Cards
  ) -> ChainDrawing? {
    context.pages.lazy.flatMap { page in
      [true, false].map { ChainDrawing(context, part, on: page, isRow: $0, longest: longest, cards) }
    }
    .first(where: \.fits)
  }

  private var fits: Bool {
    let steps = steps, transverse = transverse
    let heights = steps.map(Self.height), below = transverse.map(Self.height)
    let room = context.room(
      on: page, for: ChainFigure.self, legend, counts: chain.counts, omissions: omissions)
    let stack = (isRow ? [heights.max() ?? 0] : heights) + below
    let height = stack.reduce(0, +) + Self.rankGap * Double(stack.count - 1)
    return height <= room && (!isRow || rowWidth(steps) <= width)
  }

  /// About the width of a row of phases.
  private func rowWidth(_ steps: [DiagramNode]) -> Double {
    let boxes = chain.relay.reduce(0) { $0 + boxWidth(of: $1.cells.count) }
    let others = steps.reduce(0) { total, step in
      guard case .label(let lines, let size, _) = step.content else { return total }
      return total + NodeEstimate(lines: lines, size: size, shape: "").width
    }
    return boxes + others + Self.nodeGap * Double(max(0, steps.count - 1))
  }

  /// The distances between boxes side by side and one above the other, in points.
  private static let nodeGap = 11.5, rankGap = 16.0

  private static func height(of node: DiagramNode) -> Double {
    switch node.content {
    case .grid(let grid): grid.estimatedHeight
    case .label(let lines, let size, _): NodeEstimate(lines: lines, size: size, shape: "").height
    }
  }

  // MARK: Drawing

  var graph: GraphBody {
    let steps = steps, transverse = transverse, broken = brokenRelays
    var graph = GraphBody(engine: .dot)
    graph.nodeGap = Self.nodeGap / 72
    graph.rankGap = Self.rankGap / 72
    graph.nodes = steps + transverse
    let row = steps.map(\.id)
    if isRow { graph.ranks = [row] }
    graph.edges = zip(row, row.dropFirst()).map { from, to in
      let isBroken = broken.contains(from) || broken.contains(to)
      return DiagramEdge(
        from: from, to: to,
        style: LineStyle(
          pattern: isBroken ? .dashed : .solid, width: 1.6, color: isBroken ? Palette.alert : Palette.grey,
          head: isBroken ? .none : .atEnd("normal")), weight: 10)
    }
    let stack =
      [isRow ? row.isEmpty ? nil : row[row.count / 2] : row.last].compactMap { $0 }
      + transverse.map(\.id)
    graph.edges += zip(stack, stack.dropFirst()).map { DiagramEdge(from: $0, to: $1, style: nil) }
    return graph
  }
}
