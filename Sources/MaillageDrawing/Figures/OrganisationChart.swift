internal import MaillageAnalysis
internal import MaillageModel

/// Who depends on whom, who funds whom, who is a member of what: these relations, and the actors that they join.
struct OrganisationChart {
  let context: FigureContext
  /// The relations drawn, the memberships that a box shows included.
  let relations: [ActiveRelation]
  /// The actors drawn as nodes or boxes, in the order of their identifiers.
  let actors: [Actor]
  /// The members that stand in the box of each collective.
  private let membersByBox: [String: [String]]
  /// How many relations of this nature each actor has, drawn or not; without those that have none.
  let degrees: [String: Int]
  /// How many of them, and of their relations, no page draws; while pages are tried, those that this one does
  /// not draw: at least as many.
  var left = 0, leftRelations = 0
  /// Whether other pages answer the same question, and whether each of their actors stands on one.
  var isContinued = false, partsNoGroup = false
  /// The page that it is made for, and which way it runs there.
  var page = Page(.a4, .landscape)
  var direction = GraphBody.Direction.topToBottom

  /// The question that the page answers, when the whole does not fit on one.
  var topic: LocalizedText?

  init(_ context: FigureContext, _ all: [ActiveRelation], _ kept: Set<String>, _ degrees: [String: Int]) {
    self.context = context
    self.degrees = degrees
    relations = all.filter { kept.contains($0.origin) && kept.contains($0.target) }
    let ends = Set(relations.flatMap { [$0.origin, $0.target] })
    actors = context.selection.actors.filter { ends.contains($0.id) }
    left = degrees.count - actors.count
    leftRelations = all.count - relations.count
    membersByBox = Self.boxes(relations, context)
  }

  /// How many of some relations each actor has.
  static func degrees(_ relations: [ActiveRelation]) -> [String: Int] {
    relations.reduce(into: [:]) { counts, active in
      for end in Set([active.origin, active.target]) { counts[end, default: 0] += 1 }
    }
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
    graph.rankGap = rankRoom / 72
    graph.packsParts = true
    graph.separatesLines = true
    let lines = relations.filter { !isShownByBox($0) }
    let joined = Set(lines.flatMap { [$0.origin, $0.target] })
    graph.nodes = actors.filter { membersByBox[$0.id] == nil || joined.contains($0.id) }.map(node)
    graph.edges = lines.compactMap(edge)
    graph.clusters = membersByBox.keys.sortedByBytes().compactMap { collective in
      guard let actor = context.study.actor(collective), let members = membersByBox[collective] else {
        return nil
      }
      return DiagramCluster(
        label: context.signed(
          Wrapping.lines(PlainText.printable(actor.name), limit: 40), elsewhere: elsewhere(actor), limit: 40),
        nodes: (joined.contains(collective) ? [collective] : []) + members, title: context.title(actor))
    }
    return graph
  }

  /// Whether the page holds the drawing.
  var fits: Bool {
    let room = room, (extent, parts) = extent(on: room.width)
    // What stands alone starts no row.
    let spare = parts > 1 ? Self.spare : 1
    return extent.width <= room.width && extent.height * spare <= room.height
  }

  /// About what the drawing takes on a width, its separate parts packed, in points; and how many these are.
  private func extent(on width: Double) -> (size: GridExtent, parts: Int) {
    let graph = graph, layers = NodeLayers(graph)
    let sizes = Dictionary(
      uniqueKeysWithValues: graph.nodes.compactMap { node in node.estimate.map { (node.id, $0) } })
    let isDown = direction == .topToBottom
    let boxes = graph.separateParts.map { part in
      let rows = layers.layers(of: part).map { $0.compactMap { sizes[$0] } }
      // Lines that pass a layer take room in it.
      let slack = part.count > Self.fewNodes ? Self.slack.many : Self.slack.few
      let across =
        rows.map { row in
          row.reduce(-Self.nodeRoom) { $0 + (isDown ? $1.width : $1.height) + Self.nodeRoom } * slack
        }.max() ?? 0
      let along = rows.reduce(-rankRoom) { length, row in
        length + (row.map { isDown ? $0.height : $0.width }.max() ?? 0) * Diagram.caution + rankRoom
      }
      let members = Set(part)
      return graph.clusters.filter { $0.nodes.contains(where: members.contains) }
        .reduce(
          Places.Place(x: 0, y: 0, width: isDown ? across : along, height: isDown ? along : across)
        ) { $1.frame(around: $0) }
    }
    return (BoxPacking(boxes, width: width, gap: PartPlacement.plannedGap).extent, boxes.count)
  }

  /// How much higher the page must be than the drawing is thought to be: boxes a little larger may start another
  /// row.
  private static let spare = 1.2

  /// What the page leaves to it.
  private var room: GridExtent {
    GridExtent(
      width: PageRoom.width(of: page),
      height: context.room(
        on: page, for: OrganisationChartFigure.self, legend, counts: counts, omissions: omissions))
  }

  /// The room between nodes of a layer and between layers, in points; more from left to right, where a column is
  /// as high as the page and lines would be too steep.
  private static let nodeRoom = 11.0
  private var rankRoom: Double { direction == .topToBottom ? 30 : 44 }
  /// By how much layers are wider than their nodes thought to be: in a part that has more than a few, lines and
  /// the straightening of them take room too.
  private static let slack = (few: 1.2, many: 1.7), fewNodes = 3

  private func isShownByBox(_ active: ActiveRelation) -> Bool {
    Self.isMembership(active, context) && active.isCertain
      && membersByBox[active.target]?.contains(active.origin) ?? false
  }

  private func node(_ actor: Actor) -> DiagramNode {
    let style = context.style(ofCategory: actor.category)
    let label = context.label(actor, limit: 20, nameLimit: 18)
    let signed = context.signed(label, elsewhere: elsewhere(actor), limit: 20)
    // Only a lid runs through words as short as these.
    let words = style.shape == "cylinder" ? context.lines(signed, in: style) : signed
    return DiagramNode(
      id: actor.id, content: .label(words, size: Typography.smallest, isBold: false),
      style: style, title: context.title(actor), classes: context.classes(actor))
  }

  /// How many relations of this nature an actor has that the page does not draw.
  private func elsewhere(_ actor: Actor) -> Int {
    (degrees[actor.id] ?? 0) - relations.count { $0.origin == actor.id || $0.target == actor.id }
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
    let signs = context.note(
      onSigns: actors.map(elsewhere),
      Phrasing.Noun(
        fr: ("autre relation de la même question", "autres relations de la même question"),
        en: ("other relation of the same question", "other relations of the same question")))
    legend.notes = [signs].compactMap { $0 } + context.glossary(of: actors, limit: 18)
    return legend
  }
}
