internal import MaillageAnalysis
internal import MaillageModel

/// Draws a chain of support: a box per phase with a card per function, the relays between, the transverse
/// phases below.
struct ChainDrawing {
  let context: FigureContext
  /// The chain, or the part of it that the page holds.
  let chain: SupportChain
  /// The page that it is made for.
  let page: Page
  /// Whether the phases stand side by side rather than from top to bottom.
  let isRow: Bool
  /// How many actors a card can name.
  let longest: Int
  private let cards: Cards

  /// The cards drawn so far: those of a width are the same on every page that is tried.
  final class Cards {
    fileprivate struct Key: Hashable {
      let function: String, family: String, longest: Int, width: Int
    }

    fileprivate var known: [Key: Grid] = [:]
  }

  init(
    _ context: FigureContext, _ chain: SupportChain, on page: Page, isRow: Bool, longest: Int, _ cards: Cards
  ) {
    self.context = context
    self.cards = cards
    self.chain = chain
    self.page = page
    self.isRow = isRow
    self.longest = longest
  }

  var pilotCode: String { context.typology.vocabulary.code(RoleLevel.pilot) }

  // MARK: Widths

  /// The width of a card in a row of phases, the least that it takes in a stack, and what is around it, in points.
  private static let cardWidth = 178, narrowestSlot = 166.0, around = 14

  /// The width that boxes may have.
  var width: Double { page.drawingWidth - 38 }

  /// How many cards stand side by side in a stack.
  var columnCount: Int { max(1, Int(width / Self.narrowestSlot)) }

  /// The width of a card, in points, and of its lines, in characters.
  private var cardWidth: Int { isRow ? Self.cardWidth : (Int(width) - 18) / columnCount - Self.around }
  private var limit: Int { (cardWidth - 10) * 10 / 57 }

  /// The width of the box of a phase of that many cards.
  func boxWidth(of cards: Int) -> Double { Double(columnCount(of: cards) * (cardWidth + Self.around) + 18) }

  // MARK: Nodes

  /// The phases of the relay from first to last, the verdicts between, and the firm at both ends.
  var steps: [DiagramNode] {
    var steps: [DiagramNode] = []
    if chain.firstRank == 0,
      let start = firm("start", context.say(fr: "Entreprise du territoire", en: "Local company"))
    {
      steps.append(start)
    }
    for (index, stage) in chain.relay.enumerated() {
      steps.append(box("phase/\(index)", stage, rank: chain.firstRank + index + 1))
      if chain.handovers.indices.contains(index), let handover = chain.handovers[index] {
        steps.append(context.verdict("relay/\(index)", handover, limit: isRow ? 14 : 60))
      }
    }
    if let next = chain.next {
      let words =
        "\(chain.firstRank + chain.relay.count + 1). " + context.say(next.label)
        + context.say(fr: " (page suivante)", en: " (next page)")
      steps.append(
        DiagramNode(
          id: "next",
          content: .label(Wrapping.lines(words, limit: isRow ? 16 : 60), size: 10.5, isBold: true),
          style: ShapeStyle(fill: Palette.heading), title: words, classes: ["phase"]))
    } else if let end = firm("end", context.say(fr: "Entreprise à l’international", en: "Company abroad")) {
      steps.append(end)
    }
    return steps
  }

  var brokenRelays: Set<String> {
    Set(chain.handovers.indices.filter { chain.handovers[$0]?.state == .broken }.map { "relay/\($0)" })
  }

  /// The firm at an end of the chain, when the chain is that of firms.
  private func firm(_ id: String, _ words: String) -> DiagramNode? {
    guard !chain.relay.isEmpty, chain.family.code == context.typology.firmFamily?.code,
      let category = context.typology.firmCategory
    else { return nil }
    return DiagramNode(
      id: id,
      content: .label(
        Wrapping.lines(words, limit: isRow ? 16 : 60), size: Typography.smallest, isBold: false),
      style: ShapeStyle(category.look), title: words, classes: ["firm"])
  }

  // MARK: Phases

  private func box(_ id: String, _ stage: SupportChain.Stage, rank: Int) -> DiagramNode {
    let title = "\(rank). " + context.say(stage.phase.label)
    return DiagramNode(
      id: id, content: .grid(frame(title, columns(of: stage.cells.map(card)))), style: nil,
      title: context.say(stage.phase.label), classes: ["phase"])
  }

  /// The transverse phases, as many side by side as the page is wide.
  var transverse: [DiagramNode] {
    var rows: [[SupportChain.Stage]] = []
    var used = 0
    for stage in chain.transverse {
      let cards = columnCount(of: stage.cells.count)
      if rows.isEmpty || used + cards > columnCount {
        rows.append([])
        used = 0
      }
      rows[rows.count - 1].append(stage)
      used += cards
    }
    return rows.enumerated().map { index, stages in
      let cards = stages.map { $0.cells.map(card) }
      let tallest = cards.flatMap { stacks(of: $0).map(Self.height) }.max() ?? 0
      let parts = zip(stages, cards).map { stage, cards in
        GridCell(frame(context.say(stage.phase.label), columns(of: cards, height: tallest)))
      }
      return DiagramNode(
        id: "transverse/\(index)", content: .grid(Grid(rows: [parts], spacing: 6, padding: 0)), style: nil,
        title: context.list(stages.map { context.say($0.phase.label) }), classes: ["phase"])
    }
  }

  private func frame(_ title: String, _ rows: [[GridCell]]) -> Grid {
    let cards = Grid(rows: rows, spacing: 4, padding: 0)
    let heading = GridCell([title], bold: true, size: 11.5).with { $0.alignment = .center }
    var grid = Grid(rows: [[heading], [GridCell(cards)]], padding: 4, border: 1)
    grid.isRounded = true
    return grid
  }

  // MARK: Cards

  /// The actors that a card names: pilots first; beyond a few the card says how many more there are.
  func shown(of cell: CoverageCell) -> [String] {
    let all =
      cell.holders.filter { cell.pilots.contains($0) } + cell.holders.filter { !cell.pilots.contains($0) }
      + cell.uncertain
    return all.count <= longest ? all : Array(all.prefix(longest - 1))
  }

  private func card(_ cell: CoverageCell) -> Grid {
    let key = Cards.Key(function: cell.function, family: cell.family, longest: longest, width: cardWidth)
    if let known = cards.known[key] { return known }
    let card = drawn(cell)
    cards.known[key] = card
    return card
  }

  private func drawn(_ cell: CoverageCell) -> Grid {
    let heading = GridCell(
      [context.say(context.typology.functions.label(cell.function))], bold: true
    ).with {
      $0.fill = Palette.heading
      $0.alignment = .center
      $0.width = cardWidth
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
    return Grid(rows: rows, padding: 1, border: 1, cellBorder: 0)
  }

  /// How many letters a name may have before its acronym stands for it.
  static let nameLimit = 14

  private func entry(_ id: String, isPilot: Bool, isDoubtful: Bool) -> GridCell {
    guard let actor = context.study.actor(id) else { return .empty }
    let style = context.style(ofCategory: actor.category)
    let mark = isDoubtful ? "?" : isPilot ? pilotCode : ""
    let words =
      context.name(actor, limit: Self.nameLimit) + " [" + actor.category + "]"
      + (mark.isEmpty ? "" : "\u{A0}" + mark)
    return GridCell(
      Wrapping.lines(words, limit: limit), bold: isPilot, color: isDoubtful ? Palette.ink : style.text
    ).with {
      $0.fill = isDoubtful ? Palette.toCheck : style.fill
      $0.border = 1
      $0.borderColor = style.border
      $0.borderPattern = isDoubtful || style.isDashed ? .dashed : .solid
      $0.actor = id
    }
  }
}
