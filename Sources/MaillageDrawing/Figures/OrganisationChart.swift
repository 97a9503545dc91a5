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
  /// How many actors have a tie of this nature, drawn or not.
  let tied: Int
  /// How many of them, and of their relations, no page draws; while pages are tried, those that this one does
  /// not draw: at least as many.
  var left = 0, leftRelations = 0
  /// Whether other pages answer the same question.
  var isContinued = false
  /// The page that it is made for, and which way it runs there.
  var page = Page(.a4, .landscape)
  var direction = GraphBody.Direction.topToBottom

  /// By what factor the page must be larger than estimated.
  var askedSlack = 1.0

  /// The question that the page answers, when the whole does not fit on one.
  var topic: LocalizedText?

  init(_ context: FigureContext, _ all: [ActiveRelation], _ kept: Set<String>, _ tied: Int) {
    self.context = context
    self.tied = tied
    relations = all.filter { kept.contains($0.origin) && kept.contains($0.target) }
    let ends = Set(relations.flatMap { [$0.origin, $0.target] })
    actors = context.selection.actors.filter { ends.contains($0.id) }
    left = tied - actors.count
    leftRelations = all.count - relations.count
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
    graph.rankGap = (Self.rankRoom + moreRankRoom) / 72
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
  func fits(_ extent: (across: Double, along: Double)) -> Bool {
    let room = room
    return extent.across * askedSlack <= room.across && extent.along * askedSlack <= room.along
  }

  /// What the drawing takes across the layers and along them, by an estimate of the nodes' sizes, in points.
  var extent: (across: Double, along: Double) {
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
  var room: (across: Double, along: Double) {
    let width = page.drawingWidth - 50
    let height = context.room(
      on: page, for: OrganisationChartFigure.self, legend, counts: counts, omissions: omissions)
    return direction == .topToBottom ? (width, height) : (height, width)
  }

  /// The room between nodes and between layers, and that of the edges of a box, in points.
  private static let nodeRoom = 11.0, boxRoom = 20.0
  static let rankRoom = 30.0
  /// The most room between columns, and what a page adds to the least, in points.
  static let mostRankRoom = 110.0
  var moreRankRoom = 0.0
  /// What lines take beside nodes: the engine lets long ones pass, and straightens them.
  static let slack = (across: 1.4, along: 1.16)

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
