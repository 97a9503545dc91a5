internal import MaillageAnalysis
internal import MaillageModel

/// The relations of dependence between actors, and the actors that they join.
struct OrganisationChart {
  let context: FigureContext
  /// The relations drawn, the memberships that a box shows included.
  let relations: [ActiveRelation]
  /// The actors drawn as nodes or boxes, in the order of their identifiers.
  let actors: [Actor]
  /// The members that stand in the box of each collective.
  private let membersByBox: [String: [String]]
  /// How many actors have a tie of this nature, drawn or not, and how many no page draws.
  let tied: Int
  var left: Int { tied - actors.count }
  /// The page that it is made for, and which way it runs there.
  private(set) var page = Page(.a4, .landscape)
  private var direction = GraphBody.Direction.topToBottom

  /// The question that the page answers, when the whole does not fit on one.
  private(set) var topic: LocalizedText?

  /// How many actors a page holds, the most first.
  private static let limits = [60, 50, 42, 34, 28, 24, 20, 16, 12, 8]

  /// The whole chart on one page or, when none holds it, a page for each of its three questions.
  static func pages(_ context: FigureContext) -> [OrganisationChart] {
    let all = context.selection.relations.filter { tags($0, context).contains(.organisationChart) }
    guard !all.isEmpty else { return [] }
    let ends = Set(all.flatMap { [$0.origin, $0.target] })
    if let whole = placed(context, all, ends, tied: ends.count) { return [whole] }
    let depends = all.filter { !tags($0, context).isDisjoint(with: [.authority, .mandate]) }
    let funds = all.filter {
      tags($0, context).isDisjoint(with: [.authority, .mandate]) && tags($0, context).contains(.funding)
    }
    let belongs = all.filter { tags($0, context).isDisjoint(with: [.authority, .mandate, .funding]) }
    let topics = [
      (LocalizedText(fr: "qui dépend de qui", en: "who depends on whom"), depends),
      (LocalizedText(fr: "qui finance qui", en: "who funds whom"), funds),
      (LocalizedText(fr: "qui est membre de quoi", en: "who is a member of what"), belongs),
    ]
    return topics.compactMap { topic, relations in
      var chart = largest(context, relations)
      chart?.topic = topic
      return chart
    }
  }

  private static func tags(_ active: ActiveRelation, _ context: FigureContext) -> Set<RelationTag> {
    context.typology.relationKinds[active.relation.kind]?.tags ?? []
  }

  /// As many actors as a page holds, those with the most of these ties first; `nil` without tie.
  private static func largest(_ context: FigureContext, _ all: [ActiveRelation]) -> OrganisationChart? {
    var counts: [String: Int] = [:]
    for active in all {
      counts[active.origin, default: 0] += 1
      counts[active.target, default: 0] += 1
    }
    let ranked = counts.sorted { a, b in
      a.value != b.value ? a.value > b.value : a.key.precedesInBytes(b.key)
    }
    .map(\.key)
    let charts = limits.lazy.compactMap {
      placed(context, all, Set(ranked.prefix($0)), tied: counts.count)
    }
    return charts.first { _ in true }?.extended(with: all, counts)
  }

  /// The chart with what its page still has room for: a long chain may be what did not fit, while short ones
  /// would still stand beside the others.
  private func extended(with all: [ActiveRelation], _ counts: [String: Int]) -> OrganisationChart {
    let others = all.sorted { a, b in
      let left = (counts[a.origin] ?? 0) + (counts[a.target] ?? 0)
      let right = (counts[b.origin] ?? 0) + (counts[b.target] ?? 0)
      return left != right ? left > right : a.relation.id.precedesInBytes(b.relation.id)
    }
    var chart = self
    var kept = Set(actors.map(\.id))
    // Many small parts take more than estimated: the engine does not align them all.
    let longest = max(extent.along, room.along / Self.slack.along)
    for active in others where !kept.isSuperset(of: [active.origin, active.target]) {
      let ids = kept.union([active.origin, active.target])
      var larger = OrganisationChart(context, all, ids, tied)
      larger.page = page
      larger.direction = direction
      let extent = larger.extent
      guard ids.count <= Self.limits[0], extent.along <= longest, larger.fits(extent) else { continue }
      chart = larger
      kept = ids
    }
    return chart
  }

  /// The chart of some actors on the smallest page that holds it.
  private static func placed(
    _ context: FigureContext, _ all: [ActiveRelation], _ ids: Set<String>, tied: Int
  ) -> OrganisationChart? {
    guard ids.count <= limits[0] else { return nil }
    let chart = OrganisationChart(context, all, ids, tied)
    guard !chart.relations.isEmpty else { return nil }
    for page in context.pages {
      for direction in [GraphBody.Direction.topToBottom, .leftToRight] {
        var placed = chart
        placed.page = page
        placed.direction = direction
        if placed.fits(placed.extent) { return placed }
      }
    }
    return nil
  }

  private init(_ context: FigureContext, _ all: [ActiveRelation], _ kept: Set<String>, _ tied: Int) {
    self.context = context
    self.tied = tied
    relations = all.filter { kept.contains($0.origin) && kept.contains($0.target) }
    let ends = Set(relations.flatMap { [$0.origin, $0.target] })
    actors = context.selection.actors.filter { ends.contains($0.id) }
    membersByBox = Self.boxes(relations, context)
  }

  /// Each collective that surely has members, with those that no earlier box holds.
  private static func boxes(
    _ relations: [ActiveRelation], _ context: FigureContext
  ) -> [String: [String]] {
    var boxes: [String: [String]] = [:]
    var boxed: Set<String> = []
    let memberships = relations.filter { isMembership($0, context) && $0.isCertain }
    for collective in Set(memberships.map(\.target)).sortedByBytes()
    where context.study.actor(collective)?.nature == .collective {
      let members = Set(memberships.filter { $0.target == collective }.map(\.origin))
        .subtracting(boxed).subtracting(boxes.keys).sortedByBytes()
      guard members.count > 1 else { continue }
      boxes[collective] = members
      boxed.formUnion(members)
    }
    return boxes
  }

  private static func isMembership(_ active: ActiveRelation, _ context: FigureContext) -> Bool {
    context.typology.relationKinds[active.relation.kind]?.tags.contains(.membership) ?? false
  }

  // MARK: Drawing

  var graph: GraphBody {
    var graph = GraphBody(engine: .dot)
    graph.direction = direction
    graph.nodeGap = Self.nodeRoom / 72
    graph.rankGap = Self.rankRoom / 72
    let lines = relations.filter { !isShownByBox($0) }
    let joined = Set(lines.flatMap { [$0.origin, $0.target] })
    graph.nodes = actors.filter { membersByBox[$0.id] == nil || joined.contains($0.id) }.map(node)
    graph.edges = lines.compactMap(edge)
    graph.clusters = membersByBox.keys.sortedByBytes().compactMap { collective in
      guard let actor = context.study.actor(collective), let members = membersByBox[collective] else {
        return nil
      }
      return DiagramCluster(
        label: Wrapping.lines(PlainText.printable(actor.name), limit: 40),
        nodes: (joined.contains(collective) ? [collective] : []) + members, title: context.title(actor))
    }
    graph.edges += ComponentStacks(graph).edges
    return graph
  }

  /// Whether the page holds the drawing.
  private func fits(_ extent: (across: Double, along: Double)) -> Bool {
    let room = room
    return extent.across <= room.across && extent.along <= room.along
  }

  /// What the drawing takes across the layers and along them, by an estimate of the nodes' sizes, in points.
  private var extent: (across: Double, along: Double) {
    let graph = graph
    let sizes = Dictionary(
      uniqueKeysWithValues: graph.nodes.compactMap { node -> (String, NodeEstimate)? in
        guard case .label(let lines, let size, _) = node.content else { return nil }
        return (node.id, NodeEstimate(lines: lines, size: size, shape: node.style?.shape ?? ""))
      })
    let isDown = direction == .topToBottom
    let layers = ComponentStacks(graph).layers.map { $0.compactMap { sizes[$0] } }
    // Lines that pass a layer take room in it, and so do boxes.
    let across = layers.map { layer in
      layer.reduce(0) { $0 + (isDown ? $1.width : $1.height) + Self.nodeRoom } * Self.slack.across
    }
    let along = layers.map { layer in (layer.map { isDown ? $0.height : $0.width }.max() ?? 0) + Self.rankRoom
    }
    let boxes = Double(graph.clusters.count) * Self.boxRoom
    return ((across.max() ?? 0) + boxes, along.reduce(0, +) + boxes)
  }

  /// What the page leaves to it.
  private var room: (across: Double, along: Double) {
    let width = page.drawingWidth - 50
    let height = context.room(
      on: page, for: OrganisationChartFigure.self, legend, counts: counts, omissions: omissions)
    return direction == .topToBottom ? (width, height) : (height, width)
  }

  /// The room between nodes and between layers, and that of the edges of a box, in points.
  private static let nodeRoom = 11.0, rankRoom = 30.0, boxRoom = 20.0
  /// What lines take beside nodes: the engine lets long ones pass, and straightens them.
  private static let slack = (across: 1.4, along: 1.16)

  private func isShownByBox(_ active: ActiveRelation) -> Bool {
    Self.isMembership(active, context) && active.isCertain
      && membersByBox[active.target]?.contains(active.origin) ?? false
  }

  private func node(_ actor: Actor) -> DiagramNode {
    DiagramNode(
      id: actor.id,
      content: .label(context.label(actor, limit: 18), size: Typography.smallest, isBold: false),
      style: context.style(ofCategory: actor.category), title: context.title(actor),
      classes: context.classes(actor))
  }

  /// A line from the actor above to the one below: who oversees, pays or entrusts is above, and so is the
  /// whole of which another is a part.
  private func edge(_ active: ActiveRelation) -> DiagramEdge? {
    guard let kind = context.typology.relationKinds[active.relation.kind] else { return nil }
    let originAbove = !kind.tags.isDisjoint(with: [.authority, .funding, .mandate])
    let plain = LineStyle(kind, isDirected: active.relation.isOriented)
    let style = active.isCertain ? plain : plain.doubtful
    return DiagramEdge(
      from: originAbove ? active.origin : active.target, to: originAbove ? active.target : active.origin,
      style: originAbove ? style : style.reversed, label: active.isCertain ? [] : ["?"],
      labelColor: Palette.ink, title: context.sentence(of: active, kind),
      classes: ["kind-" + context.plain(kind.code)])
  }

  var legend: Legend {
    var legend = Legend()
    legend.categories = context.legend(of: actors, withShapes: true)
    legend.lines = context.legend(of: relations.filter { !isShownByBox($0) })
    if !membersByBox.isEmpty {
      legend.marks = [
        Legend.MarkEntry(
          sample: " ", style: ShapeStyle(fill: Palette.box),
          meaning: context.say(
            fr: "cadre gris\u{A0}: collectif et ses membres", en: "grey box: collective and its members"))
      ]
    }
    legend.notes = context.glossary(of: actors, limit: 18)
    return legend
  }
}
