internal import MaillageAnalysis
internal import MaillageModel

/// The relations of dependence between actors, and the actors that they join.
struct OrganisationChart {
  private let context: FigureContext
  /// The relations drawn, the memberships that a box shows included.
  let relations: [ActiveRelation]
  /// The actors drawn as nodes or boxes, in the order of their identifiers.
  let actors: [Actor]
  /// The members that stand in the box of each collective.
  private let membersByBox: [String: [String]]
  private let left: Int

  /// Keeps at most that many actors, those with the most ties.
  init(_ context: FigureContext, limit: Int) {
    self.context = context
    let all = context.selection.relations.filter { active in
      context.typology.relationKinds[active.relation.kind]?.tags.contains(.organisationChart) ?? false
    }
    var counts: [String: Int] = [:]
    for relation in all {
      counts[relation.origin, default: 0] += 1
      counts[relation.target, default: 0] += 1
    }
    let kept = Set(
      counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key.precedesInBytes($1.key) }
        .prefix(limit).map(\.key))
    relations = all.filter { kept.contains($0.origin) && kept.contains($0.target) }
    let ends = Set(relations.flatMap { [$0.origin, $0.target] })
    actors = context.selection.actors.filter { ends.contains($0.id) }
    left = counts.count - actors.count
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
    graph.nodeGap = 0.18
    graph.rankGap = 0.5
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

  /// Whether a page can hold the drawing, by an estimate of the nodes' sizes.
  func fits(_ page: Page) -> Bool {
    let graph = graph
    let sizes = Dictionary(
      uniqueKeysWithValues: graph.nodes.compactMap { node -> (String, NodeEstimate)? in
        guard case .label(let lines, let size, _) = node.content else { return nil }
        return (node.id, NodeEstimate(lines: lines, size: size, shape: node.style?.shape ?? ""))
      })
    let layers = ComponentStacks(graph).layers.map { $0.compactMap { sizes[$0] } }
    let width = layers.map { $0.reduce(0) { $0 + $1.width + 16 } }.max() ?? 0
    let height = layers.reduce(0) { $0 + 36 + ($1.map(\.height).max() ?? 0) }
    // The title, the legend and the cartouche take the rest of the height.
    return width <= page.drawingWidth && height <= page.drawingHeight - 300
  }

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

  // MARK: Words

  var counts: String {
    let shown = context.shown(actors.count, relations)
    let hidden = context.selection.actors.count - actors.count - left
    return context.say(
      fr:
        "\(shown)\u{A0}; \(context.count(hidden, .actor)) sans lien de cette nature.",
      en: "\(shown); \(context.count(hidden, .actor)) without a tie of this nature.")
  }

  var omissions: [String] {
    guard left > 0 else { return [] }
    return [
      context.say(
        fr: "\(context.count(left, .actor)) aux liens les moins nombreux "
          + (left < 2 ? "ne tient" : "ne tiennent") + " pas sur la page.",
        en: "\(context.count(left, .actor)) with the fewest ties "
          + (left == 1 ? "does" : "do") + " not fit the page.")
    ]
  }

  var summary: String {
    let parts = context.typology.relationKinds.compactMap { kind -> String? in
      let count = relations.count { $0.relation.kind == kind.code }
      return count == 0 ? nil : context.say(kind.label).lowercased() + " (\(count))"
    }
    let doubtful = relations.count { !$0.isCertain }
    let doubt = LocalizedText(
      fr: doubtful == 0 ? "" : ", dont \(doubtful) à vérifier",
      en: doubtful == 0 ? "" : ", \(doubtful) of them to be verified")
    return context.say(
      fr: "\(context.count(actors.count, .actor)) \(actors.count < 2 ? "lié" : "liés") par "
        + "\(context.count(relations.count, .relation)) de dépendance\(doubt.fr)\u{A0}: \(context.list(parts)).",
      en: "\(context.count(actors.count, .actor)) joined by \(context.count(relations.count, .relation)) "
        + "of dependence\(doubt.en): \(context.list(parts)).")
  }

  var description: String {
    let sentences = relations.compactMap { active in
      context.typology.relationKinds[active.relation.kind].map { context.sentence(of: active, $0) + "." }
    }
    return ([summary] + sentences).joined(separator: " ")
  }
}
