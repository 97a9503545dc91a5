internal import MaillageAnalysis
internal import MaillageModel

/// Draws the relay of a family: a column per phase, the verdicts between their headings, a line for every
/// way to hand over.
struct RelayDrawing {
  let context: FigureContext
  let stages: RelayStages
  /// The actors of each phase, and how many of each have no room.
  let columns: [[RelayStages.Holder]]
  let hidden: [Int]
  /// The page that the columns ask for.
  let page: Page

  /// The heights of the headings and between cards, in points.
  private static let headingRoom = 44.0, gap = 7.0

  init(_ context: FigureContext, _ stages: RelayStages) {
    self.context = context
    self.stages = stages
    let selected = context.selection.identifiers
    let all = stages.phases.indices.map { stages.holders(of: $0).filter { selected.contains($0.actor) } }
    let small = Page(.a4, .landscape)
    let tallest = all.map { Self.height(of: $0, [], context, small, count: all.count) }.max() ?? 0
    let page = tallest <= Self.room(on: small) ? small : Page(.a3, .landscape)
    // Taken away one by one, those of fewest ways to who remains: a card without a line tells little.
    var kept = all
    while case let full = kept.indices.filter({
      Self.height(of: kept[$0], Self.away($0, kept, stages.links), context, page, count: all.count)
        > Self.room(on: page)
    }), !full.isEmpty {
      let last = full.flatMap { column in
        let counts = Self.drawnWays(column, kept, stages.links)
        return kept[column].indices.map { (counts[kept[column][$0].actor] ?? 0, column, $0) }
      }.min { a, b in
        // Of those of as many, the last by identifier.
        a.0 != b.0 ? a.0 < b.0 : kept[b.1][b.2].actor.precedesInBytes(kept[a.1][a.2].actor)
      }
      guard let last else { break }
      kept[last.1].remove(at: last.2)
    }
    self.page = page
    hidden = zip(all, kept).map { $0.count - $1.count }
    columns = Self.ordered(kept, stages.links)
  }

  private static func room(on page: Page) -> Double { page.drawingHeight - 395 }

  private static func height(
    of column: [RelayStages.Holder], _ away: Set<String>, _ context: FigureContext, _ page: Page, count: Int
  ) -> Double {
    let width = cardWidth(on: page, count: count)
    return column.reduce(0) {
      $0 + height(lines($1, isAway: away.contains($1.actor), context, width).count) + gap
    }
  }

  private static func height(_ lines: Int) -> Double { max(26, Double(lines) * 12.6 + 9) }

  private static func width(of page: Page) -> Double { page.drawingWidth * 0.92 }

  /// Cards take half of the width, lines the rest.
  private static func cardWidth(on page: Page, count: Int) -> Double {
    min(260, width(of: page) * 0.56 / Double(max(1, count)))
  }

  private var cardWidth: Double { Self.cardWidth(on: page, count: columns.count) }

  /// Brings the ends of lines to the same height: each column by the mean of its neighbours, a few times.
  private static func ordered(
    _ columns: [[RelayStages.Holder]], _ links: [RelayLink.FamilyLink?]
  ) -> [[RelayStages.Holder]] {
    var columns = columns
    for sweep in 0..<8 {
      let indices = sweep.isMultiple(of: 2) ? Array(columns.indices) : columns.indices.reversed()
      for index in indices {
        let heights = columns.map { column in
          Dictionary(uniqueKeysWithValues: column.enumerated().map { ($1.actor, Double($0)) })
        }
        let keyed = columns[index].enumerated().map { place, holder -> (Double, RelayStages.Holder) in
          let before = index > 0 ? links[index - 1]?.passages ?? [] : []
          let after = links.indices.contains(index) ? links[index]?.passages ?? [] : []
          let others =
            before.filter { $0.to == holder.actor }.compactMap { heights[index - 1][$0.from] }
            + after.filter { $0.from == holder.actor }.compactMap { heights[index + 1][$0.to] }
          return (others.isEmpty ? .infinity : others.reduce(0, +) / Double(others.count), holder)
        }
        columns[index] = keyed.sorted { a, b in
          a.0 != b.0 ? a.0 < b.0 : a.1.actor.precedesInBytes(b.1.actor)
        }
        .map(\.1)
      }
    }
    return columns
  }

  // MARK: Drawing

  var graph: GraphBody {
    var graph = GraphBody(engine: .placed)
    graph.routing = .straight
    for index in columns.indices { graph.nodes += column(index) }
    graph.nodes += verdicts
    graph.edges = chain + ways
    return graph
  }

  private func x(_ column: Double) -> Double {
    let step =
      columns.count > 1 ? (Self.width(of: page) - cardWidth) / Double(columns.count - 1) : 0
    return cardWidth / 2 + column * step
  }

  private func column(_ index: Int) -> [DiagramNode] {
    let label = "\(index + 1). " + context.say(stages.phases[index].label)
    var nodes = [
      DiagramNode(
        id: "phase/\(index)", content: .label([label], size: 11.5, isBold: true),
        style: ShapeStyle(fill: Palette.heading), title: label, classes: ["phase"], width: cardWidth / 72,
        place: DiagramPoint(x: x(Double(index)), y: 0))
    ]
    var top = -Self.headingRoom
    func add(
      _ id: String, _ lines: [String], _ style: ShapeStyle?, bold: Bool, _ title: String, _ classes: [String]
    ) {
      let height = Self.height(lines.count)
      nodes.append(
        DiagramNode(
          id: id, content: .label(lines, size: Typography.smallest, isBold: bold), style: style,
          title: title, classes: classes, width: cardWidth / 72,
          place: DiagramPoint(x: x(Double(index)), y: top - height / 2)))
      top -= height + Self.gap
    }
    let away = away(index)
    for holder in columns[index] {
      guard let actor = context.study.actor(holder.actor) else { continue }
      add(
        key(index, holder.actor), Self.lines(holder, isAway: away.contains(holder.actor), context, cardWidth),
        style(actor, holder),
        bold: holder.phaseCount > 1, context.title(actor), context.classes(actor))
    }
    if columns[index].isEmpty {
      let words = context.say(fr: "aucun acteur déclaré", en: "no actor declared")
      add(
        "none/\(index)", [words], ShapeStyle(border: Palette.alert, text: Palette.alert, isDashed: true),
        bold: true, words, [])
    }
    if hidden[index] > 0 {
      let more = context.count(hidden[index], .actor)
      let words = context.say(fr: "et \(more) de plus", en: "and \(more) more")
      add("more/\(index)", [words], nil, bold: false, words, [])
    }
    return nodes
  }

  func key(_ column: Int, _ actor: String) -> String { "\(column)/" + actor }

  /// How many characters a line of a card holds.
  private static func lineLimit(_ width: Double) -> Int {
    max(12, Int((width - 18) / (Typography.smallest * 0.57)))
  }

  /// How many characters a name may have before its acronym stands for it.
  var nameLimit: Int { Self.lineLimit(cardWidth) / 2 }

  private static func lines(
    _ holder: RelayStages.Holder, isAway: Bool, _ context: FigureContext, _ width: Double
  ) -> [String] {
    guard let actor = context.study.actor(holder.actor) else { return [holder.actor] }
    let limit = lineLimit(width)
    let count = holder.phaseCount
    let phases = count > 1 ? context.say(fr: " · \(count)\u{A0}phases", en: " · \(count) phases") : ""
    return Wrapping.lines(
      context.name(actor, limit: limit / 2) + " [" + actor.category + "]" + phases
        + (holder.isSure ? "" : "\u{A0}?")
        + (isAway ? context.say(fr: " →\u{A0}hors\u{A0}page", en: " →\u{A0}off\u{A0}page") : ""), limit: limit
    )
  }

  private func style(_ actor: Actor, _ holder: RelayStages.Holder) -> ShapeStyle {
    let look = context.style(ofCategory: actor.category)
    var style = ShapeStyle(
      fill: look.fill, border: look.border, text: look.text,
      borderWidth: holder.phaseCount > 1 ? 2.4 : 1, isDashed: look.isDashed || !holder.isSure)
    if !holder.isSure {
      style.fill = Palette.toCheck
      style.text = Palette.ink
    }
    return style
  }

  private var verdicts: [DiagramNode] {
    stages.links.enumerated().compactMap { index, link in
      link.map {
        context.verdict(
          "relay/\(index)", $0, limit: 30, place: DiagramPoint(x: x(Double(index) + 0.5), y: 0))
      }
    }
  }
}
