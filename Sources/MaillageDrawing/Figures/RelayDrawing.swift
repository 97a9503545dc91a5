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

  /// The least height of the headings, and that between cards, in points.
  private static let headingRoom = 44.0, gap = 7.0
  /// What the legend may have to say, in points, once actors are taken away: that others lead off the page.
  private static let awayRoom = 26.0

  /// The smallest page that holds everybody or, on the largest, those of most ways to each other.
  init(_ context: FigureContext, _ stages: RelayStages) {
    let selected = context.selection.identifiers
    let all = stages.phases.indices.map { stages.holders(of: $0).filter { selected.contains($0.actor) } }
    let whole = context.pages.lazy.map { Self(context, stages, all, of: all, on: $0) }.first(where: \.fits)
    self = whole ?? Self(context, stages, trimming: all, on: context.pages.last ?? Page(.a4, .portrait))
  }

  /// Takes actors away one by one, those of fewest ways to who remains: a card without a line tells little.
  private init(
    _ context: FigureContext, _ stages: RelayStages, trimming all: [[RelayStages.Holder]], on page: Page
  ) {
    let hidden = all.map { _ in 1 }
    let full = Self(context: context, stages: stages, columns: all, hidden: hidden, page: page)
    let room = full.room - Self.awayRoom, links = stages.links
    let heights = all.map { column in
      Dictionary(
        uniqueKeysWithValues: column.map { holder in
          (holder.actor, [false, true].map { Self.height(full.lines(holder, isAway: $0).count) + Self.gap })
        })
    }
    var kept = all
    func height(_ column: Int) -> Double {
      let away = Self.away(column, kept, links)
      return kept[column].reduce(0) {
        $0 + (heights[column][$1.actor]?[away.contains($1.actor) ? 1 : 0] ?? 0)
      }
    }
    while case let full = kept.indices.filter({ height($0) > room }), !full.isEmpty {
      let last = full.flatMap { column in
        let counts = Self.drawnWays(column, kept, links)
        return kept[column].indices.map { (counts[kept[column][$0].actor] ?? 0, column, $0) }
      }.min { a, b in
        // Of those of as many, the last by identifier.
        a.0 != b.0 ? a.0 < b.0 : kept[b.1][b.2].actor.precedesInBytes(kept[a.1][a.2].actor)
      }
      guard let last else { break }
      kept[last.1].remove(at: last.2)
    }
    self.init(context, stages, kept, of: all, on: page)
  }

  private init(
    _ context: FigureContext, _ stages: RelayStages, _ kept: [[RelayStages.Holder]],
    of all: [[RelayStages.Holder]], on page: Page
  ) {
    self.init(
      context: context, stages: stages, columns: Self.ordered(kept, stages.links),
      hidden: zip(all, kept).map { $0.count - $1.count }, page: page)
  }

  private init(
    context: FigureContext, stages: RelayStages, columns: [[RelayStages.Holder]], hidden: [Int], page: Page
  ) {
    self.context = context
    self.stages = stages
    self.columns = columns
    self.hidden = hidden
    self.page = page
  }

  /// The height that the page leaves to the cards of a column.
  private var room: Double {
    let words = hidden.contains { $0 > 0 } ? Self.height(1) + Self.gap : 0
    return context.room(
      on: page, for: RelayFigure.self, legend, counts: counts, omissions: omissions) - headingRoom - 56
      - words
  }

  private var fits: Bool {
    let room = room
    return columns.indices.allSatisfy { index in
      let away = away(index)
      return columns[index].reduce(0) {
        $0 + Self.height(lines($1, isAway: away.contains($1.actor)).count) + Self.gap
      } <= room
    }
  }

  private static func height(_ lines: Int) -> Double { max(26, Double(lines) * 12.6 + 9) }

  // MARK: Widths

  private var width: Double { page.drawingWidth * 0.92 }

  /// Cards take about half of the width, lines the rest.
  private var cardWidth: Double {
    min(260, width * (page.orientation == .portrait ? 0.62 : 0.56) / Double(max(1, columns.count)))
  }

  /// The width between two columns.
  private var gapWidth: Double {
    columns.count > 1
      ? (width - cardWidth * Double(columns.count)) / Double(columns.count - 1) : 0
  }

  /// How many characters a line of a verdict holds, which stands between two headings.
  private var verdictLimit: Int { min(30, max(12, Int((gapWidth - 44) / 6))) }

  /// From the middle of the headings down to the first cards.
  private var headingRoom: Double {
    let tallest = verdicts.compactMap { verdict -> Int? in
      if case .label(let lines, _, _) = verdict.content { lines.count } else { nil }
    }.max()
    return max(Self.headingRoom, Self.height(tallest ?? 1) / 2 + 14)
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
    cardWidth / 2 + column * (cardWidth + gapWidth)
  }

  private func column(_ index: Int) -> [DiagramNode] {
    let label = "\(index + 1). " + context.say(stages.phases[index].label)
    var nodes = [
      DiagramNode(
        id: "phase/\(index)",
        content: .label(
          Wrapping.lines(label, limit: lineLimit), size: 11.5, isBold: true),
        style: ShapeStyle(fill: Palette.heading), title: label, classes: ["phase"], width: cardWidth / 72,
        place: DiagramPoint(x: x(Double(index)), y: 0))
    ]
    var top = -headingRoom
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
        key(index, holder.actor), lines(holder, isAway: away.contains(holder.actor)),
        style(actor, holder),
        bold: holder.surePhaseCount > 1, context.title(actor), context.classes(actor))
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
  private var lineLimit: Int { max(12, Int((cardWidth - 18) / (Typography.smallest * 0.57))) }

  /// How many characters a name may have before its acronym stands for it.
  var nameLimit: Int { lineLimit / 2 }

  private func lines(_ holder: RelayStages.Holder, isAway: Bool) -> [String] {
    guard let actor = context.study.actor(holder.actor) else { return [holder.actor] }
    let limit = lineLimit
    let count = holder.phaseCount, doubtful = count - holder.surePhaseCount
    let dot = "·\u{A0}", phases = count > 1 ? " " + dot + "\(count)\u{A0}phases" : ""
    let doubt =
      count > 1 && doubtful > 0
      ? context.say(fr: ", dont \(doubtful)\u{A0}à vérifier", en: ", \(doubtful)\u{A0}to verify") : ""
    let words =
      context.name(actor, limit: nameLimit) + " [" + actor.category + "]" + (holder.isSure ? "" : "\u{A0}?")
      + phases + doubt
      + (isAway ? context.say(fr: " →\u{A0}hors\u{A0}page", en: " →\u{A0}off\u{A0}page") : "")
    // The dot parts what follows a name from it: it has nothing to part at the start of a line.
    return Wrapping.lines(words, limit: limit).map {
      $0.hasPrefix(dot) ? String($0.dropFirst(dot.count)) : $0
    }
  }

  private func style(_ actor: Actor, _ holder: RelayStages.Holder) -> ShapeStyle {
    let look = context.style(ofCategory: actor.category)
    var style = ShapeStyle(
      fill: look.fill, border: look.border, text: look.text,
      borderWidth: holder.surePhaseCount > 1 ? 2.4 : 1, isDashed: look.isDashed || !holder.isSure)
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
          "relay/\(index)", $0, limit: verdictLimit, place: DiagramPoint(x: x(Double(index) + 0.5), y: 0))
      }
    }
  }
}
