internal import MaillageAnalysis
internal import MaillageModel

/// Draws a chain of support: a box per phase with a card per function, the relays between, the transverse
/// phases below.
struct ChainDrawing {
  private let context: FigureContext
  private let chain: SupportChain

  /// The width of a card, in points, and of its lines, in characters.
  private static let cardWidth = 178, limit = 29
  /// How many actors a card can name.
  private let longest: Int

  /// Names as many actors on each card as the largest page allows.
  init(_ context: FigureContext, _ chain: SupportChain) {
    let room = Page(.a3, .landscape).drawingHeight - 330
    let drawings = [12, 10, 8, 6, 5].lazy.map { Self(context, chain, longest: $0) }
    self = drawings.first { $0.estimatedHeight <= room } ?? Self(context, chain, longest: 4)
  }

  private init(_ context: FigureContext, _ chain: SupportChain, longest: Int) {
    self.context = context
    self.chain = chain
    self.longest = longest
  }

  private var estimatedHeight: Double {
    func height(_ node: DiagramNode) -> Double {
      if case .grid(let grid) = node.content { grid.estimatedHeight } else { 0 }
    }
    let relay = chain.relay.map { height(box("", $0, rank: 1)) }.max() ?? 0
    return relay + (transverse.map(height) ?? 0)
  }

  private var pilotCode: String { context.typology.vocabulary.code(RoleLevel.pilot) }

  var graph: GraphBody {
    var graph = GraphBody(engine: .dot)
    graph.nodeGap = 0.16
    graph.rankGap = 0.25
    var row: [String] = []
    func add(_ node: DiagramNode) {
      graph.nodes.append(node)
      row.append(node.id)
    }
    if let start = firm("start", context.say(fr: "Entreprise du territoire", en: "Local company")) {
      add(start)
    }
    for (index, stage) in chain.relay.enumerated() {
      add(box("phase/\(index)", stage, rank: index + 1))
      if chain.handovers.indices.contains(index), let handover = chain.handovers[index] {
        add(context.verdict("relay/\(index)", handover, limit: 14))
      }
    }
    if let end = firm("end", context.say(fr: "Entreprise à l’international", en: "Company abroad")) {
      add(end)
    }
    graph.ranks = [row]
    graph.edges = zip(row, row.dropFirst()).map { from, to in
      let isBroken = brokenRelays.contains(from) || brokenRelays.contains(to)
      return DiagramEdge(
        from: from, to: to,
        style: LineStyle(
          pattern: isBroken ? .dashed : .solid, width: 2.4, color: isBroken ? Palette.alert : Palette.grey,
          head: isBroken ? .none : .atEnd("normal")), weight: 10)
    }
    if let transverse {
      graph.nodes.append(transverse)
      let middle = row[row.count / 2]
      graph.edges.append(DiagramEdge(from: middle, to: transverse.id, style: nil))
    }
    return graph
  }

  private var brokenRelays: Set<String> {
    Set(chain.handovers.indices.filter { chain.handovers[$0]?.state == .broken }.map { "relay/\($0)" })
  }

  /// The firm at an end of the chain, when the chain is that of firms.
  private func firm(_ id: String, _ words: String) -> DiagramNode? {
    guard chain.family.code == context.typology.firmFamily?.code,
      let category = context.typology.firmCategory
    else { return nil }
    return DiagramNode(
      id: id, content: .label(Wrapping.lines(words, limit: 16), size: Typography.smallest, isBold: false),
      style: ShapeStyle(category.look), title: words, classes: ["firm"])
  }

  // MARK: Phases

  private func box(_ id: String, _ stage: SupportChain.Stage, rank: Int) -> DiagramNode {
    let title = "\(rank). " + context.say(stage.phase.label)
    return DiagramNode(
      id: id, content: .grid(frame(title, columns(of: stage.cells.map(card)))), style: nil,
      title: context.say(stage.phase.label), classes: ["phase"])
  }

  private var transverse: DiagramNode? {
    guard !chain.transverse.isEmpty else { return nil }
    let cards = chain.transverse.map { $0.cells.map(card) }
    let tallest = cards.joined().map(\.estimatedHeight).max() ?? 0
    let parts = zip(chain.transverse, cards).map { stage, cards in
      GridCell(
        frame(context.say(stage.phase.label), [cards.map { GridCell($0.filled(to: tallest)) }]))
    }
    return DiagramNode(
      id: "transverse", content: .grid(Grid(rows: [parts], spacing: 6, padding: 0)), style: nil,
      title: context.say(fr: "Phases transverses", en: "Transverse phases"), classes: ["phase"])
  }

  private func frame(_ title: String, _ rows: [[GridCell]]) -> Grid {
    let cards = Grid(rows: rows, spacing: 4, padding: 0)
    let heading = GridCell([title], bold: true, size: 11.5).with { $0.alignment = .center }
    var grid = Grid(rows: [[heading], [GridCell(cards)]], padding: 4, border: 1)
    grid.isRounded = true
    return grid
  }

  /// The cards in two columns when there are many, filled from the shorter one.
  private func columns(of cards: [Grid]) -> [[GridCell]] {
    guard cards.count > 3 else { return cards.map { [GridCell($0)] } }
    var columns: [[Grid]] = [[], []]
    var heights = [0.0, 0.0]
    for card in cards {
      let shorter = heights[1] < heights[0] ? 1 : 0
      columns[shorter].append(card)
      heights[shorter] += card.estimatedHeight + 4
    }
    let tallest = heights.max() ?? 0
    return [
      columns.map { column in
        GridCell(
          Grid(rows: column.map { [GridCell($0)] }, spacing: 4, padding: 0).filled(to: tallest))
      }
    ]
  }

  // MARK: Cards

  /// The actors that a card names: pilots first; beyond a few the card says how many more there are.
  private func shown(of cell: CoverageCell) -> [String] {
    let all =
      cell.holders.filter { cell.pilots.contains($0) } + cell.holders.filter { !cell.pilots.contains($0) }
      + cell.uncertain
    return all.count <= longest ? all : Array(all.prefix(longest - 1))
  }

  private func card(_ cell: CoverageCell) -> Grid {
    let heading = GridCell(
      [context.say(context.typology.functions.label(cell.function))], bold: true
    ).with {
      $0.fill = Palette.heading
      $0.alignment = .center
      $0.width = Self.cardWidth
    }
    var rows = [[heading]]
    let shown = shown(of: cell)
    let entries = shown.map {
      entry($0, isPilot: cell.pilots.contains($0), isDoubtful: cell.uncertain.contains($0))
    }
    let hidden = cell.holders.count + cell.uncertain.count - shown.count
    rows += entries.map { [$0] }
    if hidden > 0 {
      let more = context.count(hidden, .actor)
      rows.append([GridCell([context.say(fr: "et \(more) de plus", en: "and \(more) more")])])
    }
    if cell.holders.isEmpty && cell.uncertain.isEmpty {
      let isGap = cell.state != .notApplicable
      rows.append([
        GridCell(
          [
            isGap
              ? context.say(fr: "aucun acteur déclaré", en: "no actor declared")
              : context.say(context.typology.vocabulary.label(cell.state)).lowercased()
          ], bold: isGap, color: isGap ? Palette.alert : Palette.grey
        ).with { $0.alignment = .center }
      ])
    }
    return Grid(rows: rows, padding: 3, border: 1, cellBorder: 0)
  }

  private func entry(_ id: String, isPilot: Bool, isDoubtful: Bool) -> GridCell {
    guard let actor = context.study.actor(id) else { return .empty }
    let style = context.style(ofCategory: actor.category)
    let mark = isDoubtful ? "?" : isPilot ? pilotCode : ""
    let words =
      context.name(actor, limit: 14) + " [" + actor.category + "]" + (mark.isEmpty ? "" : "\u{A0}" + mark)
    return GridCell(
      Wrapping.lines(words, limit: Self.limit), bold: isPilot, color: isDoubtful ? Palette.ink : style.text
    ).with {
      $0.fill = isDoubtful ? Palette.toCheck : style.fill
      $0.border = 1
      $0.borderColor = style.border
      $0.borderPattern = isDoubtful || style.isDashed ? .dashed : .solid
    }
  }

  var legend: Legend {
    var legend = Legend()
    let cells = (chain.relay + chain.transverse).flatMap(\.cells)
    let named = Set(cells.flatMap(shown))
    let actors = chain.actors.filter { named.contains($0.id) }
    let sure = cells.flatMap { cell in shown(of: cell).filter { !cell.uncertain.contains($0) } }
    legend.categories = context.legend(of: actors, sure: Set(sure))
    if cells.contains(where: { !$0.pilots.isEmpty }) {
      legend.marks.append(
        Legend.MarkEntry(
          sample: pilotCode, style: ShapeStyle(),
          meaning: context.say(fr: "pilote, en gras", en: "lead, in bold")))
    }
    if cells.contains(where: { !$0.uncertain.isEmpty }) {
      legend.marks.append(context.doubtfulRoleMark)
    }
    legend.notes =
      [
        context.say(
          fr:
            "Relais assuré\u{A0}: un acteur tient une fonction dans les deux phases, ou une relation joint leurs "
            + "acteurs.",
          en: "Relay ensured: an actor holds a function in both phases, or a relation joins their actors.")
      ] + context.glossary(of: actors, limit: 14)
    return legend
  }
}
