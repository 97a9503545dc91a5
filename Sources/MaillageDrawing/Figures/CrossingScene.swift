internal import MaillageAnalysis
internal import MaillageModel

/// Actors at the left, zones at the right, a line per family between them.
struct CrossingScene {
  let context: FigureContext
  let result: Crossing.Result
  let ties: [Tie]
  /// The actors present in a zone, in the order of their identifiers.
  let actors: [Actor]

  /// What an actor does in a zone for a family.
  struct Tie {
    let actor: String, zone: String, family: String
    /// The identifiers of its actions, and of its partnerships.
    let actions: [String], partnerships: [String]

    var count: Int { actions.count + partnerships.count }
  }

  /// From how many actors on a zone is marked as shared.
  static let shared = 3
  /// From how many actions and partnerships on lines grow no wider.
  static let widest = 5
  /// How many characters a line of a label holds.
  static let lineLimit = 26

  init(_ context: FigureContext) {
    let result = context.study.answer(to: Crossing.self)
    let ties = Self.ties(result, context)
    let present = Set(ties.map(\.actor))
    self.context = context
    self.result = result
    self.ties = ties
    actors = context.study.actors.filter { present.contains($0.id) }
  }

  /// How many lines the drawing has.
  var lineCount: Int { ties.count }

  /// About the height of the drawing, in points: that of the longer of its two columns, and its margins.
  var height: Double {
    func height(_ lines: [String], _ shape: String) -> Double {
      NodeEstimate(lines: lines, size: Typography.smallest, shape: shape).height + 72 * Self.nodeGap
    }
    let left = actors.reduce(0) { sum, actor in
      sum
        + height(
          context.label(actor, limit: Self.lineLimit), context.style(ofCategory: actor.category).shape)
    }
    let right = reached.reduce(0) { sum, zone in
      sum + height(Wrapping.lines(zoneLabel(zone), limit: Self.lineLimit) + [""], ShapeStyle().shape)
    }
    return max(left, right) + Self.margins
  }

  /// The gap between two nodes, in inches, and what surrounds the drawing, in points.
  private static let nodeGap = 0.14, margins = 24.0

  /// What the actors that pass the filter do, in the order of the result.
  static func ties(_ result: Crossing.Result, _ context: FigureContext) -> [Tie] {
    let filter = context.filter
    return result.cells.filter { cell in
      (filter.families.isEmpty || filter.families.contains(cell.family))
        && (filter.zones.isEmpty || filter.zones.contains(cell.zone))
    }
    .flatMap { cell in
      cell.presences.map {
        Tie(
          actor: $0.actor, zone: cell.zone, family: cell.family,
          actions: $0.actions, partnerships: $0.partnerships)
      }
    }
    .filter { context.selection.identifiers.contains($0.actor) }
  }

  // MARK: Drawing

  var graph: GraphBody {
    var graph = GraphBody(engine: .dot)
    graph.direction = .leftToRight
    graph.nodeGap = Self.nodeGap
    graph.rankGap = 3.2
    graph.nodes = actors.map { actor in
      DiagramNode(
        id: actor.id,
        content: .label(
          context.label(actor, limit: Self.lineLimit), size: Typography.smallest, isBold: false),
        style: context.style(ofCategory: actor.category), title: context.title(actor),
        classes: context.classes(actor))
    }
    graph.nodes += reached.map(node)
    graph.edges = ties.map(edge)
    graph.ranks = [actors.map(\.id), reached.map { "zone/" + $0 }]
    graph.appendix = unreachedZones
    return graph
  }

  /// The zones with an actor, then those without, in the order of the result.
  private var zones: [String] {
    var seen: Set<String> = []
    return result.cells.map(\.zone).filter { seen.insert($0).inserted }
  }

  var reached: [String] {
    let present = Set(ties.map(\.zone))
    return zones.filter { present.contains($0) }
  }

  func zoneLabel(_ zone: String) -> String { context.say(context.typology.zones.label(zone)) }

  func familyLabel(_ code: String) -> String {
    context.typology.families[code].map { context.say($0.label) }
      ?? context.say(fr: "Famille non précisée", en: "Family not specified")
  }

  func actorCount(_ zone: String) -> Int {
    Set(ties.filter { $0.zone == zone }.map(\.actor)).count
  }

  private func node(_ zone: String) -> DiagramNode {
    let count = actorCount(zone)
    let label = zoneLabel(zone)
    let style = ShapeStyle(fill: count >= Self.shared ? "#D0D0D0" : Palette.paper, border: Palette.grey)
    return DiagramNode(
      id: "zone/" + zone,
      content: .label(
        Wrapping.lines(label, limit: Self.lineLimit) + [context.count(count, .actor)],
        size: Typography.smallest,
        isBold: count >= Self.shared), style: style,
      title: label + ", " + context.count(count, .actor), classes: ["zone"], width: 2.3)
  }

  private func edge(_ tie: Tie) -> DiagramEdge {
    let actor = context.study.actor(tie.actor).map { PlainText.printable($0.name) } ?? tie.actor
    return DiagramEdge(
      from: tie.actor, to: "zone/" + tie.zone, style: style(tie.family, count: tie.count),
      title: "\(actor) – \(zoneLabel(tie.zone))"
        + ", \(familyLabel(tie.family)) (\(tie.count))",
      classes: ["family-" + context.plain(tie.family)], joinsSides: true)
  }

  func style(_ family: String, count: Int) -> LineStyle {
    let width = 1 + 0.8 * Double(min(Self.widest, count) - 1)
    guard let family = context.typology.families[family] else {
      return LineStyle(pattern: .solid, width: width)
    }
    return LineStyle(
      pattern: LineStyle.Pattern(rawValue: family.lineStyle) ?? .solid, width: width, color: family.color)
  }

  /// The zones asked for that nobody reaches.
  var unreached: FigureContext.UnreachedZones {
    let wanted = context.filter.zones
    let others = zones.filter { zone in
      !reached.contains(zone) && zone != Crossing.outsideZones && (wanted.isEmpty || wanted.contains(zone))
    }
    return context.unreached(among: others, reached: reached)
  }

  /// Those of them that are empty, under the drawing.
  private var unreachedZones: Grid? {
    let unreached = unreached
    guard !unreached.empty.isEmpty else { return nil }
    let cells = unreached.empty.map { zone in
      GridCell(Wrapping.lines(zoneLabel(zone), limit: 24)).with {
        $0.border = 1
        $0.borderColor = Palette.grey
        $0.borderPattern = .dashed
        $0.alignment = .center
      }
    }
    let words = context.heading(of: unreached)
    let heading = GridCell(Wrapping.lines(words, limit: 30), bold: true)
    return Grid(
      rows: ([heading] + cells).evenly(atMost: 6).map { $0 }, spacing: 4, padding: 3)
  }
}
