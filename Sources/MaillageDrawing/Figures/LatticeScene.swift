internal import MaillageAnalysis
internal import MaillageModel

/// A box per concept: the services that it adds to those above, and its actions in numbers.
struct LatticeScene {
  private let context: FigureContext
  private let result: MobilisationConcepts.Result
  private let order: ConceptOrder

  init(_ context: FigureContext, _ result: MobilisationConcepts.Result, _ order: ConceptOrder) {
    self.context = context
    self.result = result
    self.order = order
  }

  var graph: GraphBody {
    var graph = GraphBody(engine: .dot)
    graph.direction = .topToBottom
    graph.nodeGap = 0.18
    graph.rankGap = 0.5
    graph.packsParts = true
    graph.separatesLines = true
    graph.nodes = drawn.map(node)
    graph.edges = drawn.flatMap { upper, node in
      node.below.map { lower in
        DiagramEdge(
          from: Self.id(upper), to: Self.id(lower), style: Self.line,
          title: context.say(
            fr: "\(words(order.nodes[lower])) précise \(words(node))",
            en: "\(words(order.nodes[lower])) narrows \(words(node))"))
      }
    }
    return graph
  }

  /// The sets with their places, without that of no service: a line from all actions to each would tell nothing, and
  /// hide the others.
  private var drawn: [(offset: Int, element: ConceptOrder.Node)] {
    order.nodes.enumerated().filter { !$0.element.concept.services.isEmpty }
  }

  private static let line = LineStyle(pattern: .solid, width: 1)

  private static func id(_ place: Int) -> String { "concept/\(place)" }

  private func node(_ place: Int, _ node: ConceptOrder.Node) -> DiagramNode {
    let names = node.named.flatMap { Wrapping.lines("+\u{A0}" + name($0), limit: 20) }
    let count = context.count(node.concept.actions.count, .action)
    let exact =
      showsExact(node)
      ? [context.say(fr: "dont \(node.exactCount) sans autre", en: "\(node.exactCount) with no other")] : []
    return DiagramNode(
      id: Self.id(place),
      content: .label(names + [count] + exact, size: Typography.smallest, isBold: !names.isEmpty),
      style: ShapeStyle(
        fill: names.isEmpty ? Palette.paper : Palette.box, border: Palette.rule,
        borderWidth: names.isEmpty ? 1 : 1.8), title: words(node) + ", " + count, classes: ["concept"])
  }

  /// Whether a box tells its actions of no other service apart from all of its own.
  private func showsExact(_ node: ConceptOrder.Node) -> Bool {
    node.exactCount > 0 && node.exactCount < node.concept.actions.count
  }

  private func name(_ service: String) -> String {
    guard let found = context.study.service(service) else { return service }
    let owner = context.study.actor(found.actor).map { PlainText.printable($0.shortName) } ?? ""
    return PlainText.printable(found.name) + (owner.isEmpty ? "" : " (" + owner + ")")
  }

  private func words(_ node: ConceptOrder.Node) -> String {
    node.concept.services.map(name).joined(separator: " + ")
  }

  // MARK: Words

  var legend: Legend {
    var legend = Legend()
    let hasLines = !graph.edges.isEmpty
    if hasLines {
      legend.lines = [
        Legend.LineEntry(
          style: Self.line, look: LineWords.description(of: Self.line, context.language),
          meaning: context.say(
            fr: "le cadre du bas a les services de celui du haut, et d’autres",
            en: "the lower box has the services of the upper one, and others"))
      ]
    }
    let below =
      hasLines
      ? LocalizedText(
        fr: "le service S apparaît ici\u{A0}: tous les cadres reliés en dessous l’ont aussi",
        en: "service S appears here: all boxes joined below have it too")
      : LocalizedText(fr: "un service de l’ensemble", en: "a service of the set")
    legend.marks = [
      Legend.MarkEntry(
        sample: "+ S", style: ShapeStyle(fill: Palette.box, border: Palette.rule, borderWidth: 2),
        meaning: context.say(below))
    ]
    let above =
      hasLines
      ? LocalizedText(
        fr: "\u{A0}: ses services sont les siens et ceux des cadres reliés au-dessus",
        en: ": its services are its own and those of the boxes joined above")
      : LocalizedText(fr: "", en: "")
    let exact =
      drawn.contains { showsExact($0.element) }
      ? LocalizedText(
        fr: " «\u{A0}Sans autre\u{A0}»\u{A0}: actions qui ne mobilisent que ceux-là.",
        en: " “With no other”: actions that mobilise these only.")
      : LocalizedText(fr: "", en: "")
    legend.notes =
      [
        context.say(
          fr:
            "Chaque cadre est un ensemble de services et les actions qui les mobilisent tous\(above.fr).\(exact.fr)",
          en: "Each box is a set of services and the actions that mobilise them all\(above.en).\(exact.en)")
      ] + context.glossary(ofHosts: order.nodes.flatMap(\.concept.services) + hidden.prefix(Self.toldLimit))
    return legend
  }

  /// How many of the services that stand in no box are named.
  private static let toldLimit = 8

  /// These services, by name.
  private var hidden: [String] {
    Set(result.concepts.flatMap(\.services)).subtracting(order.nodes.flatMap(\.concept.services))
      .sortedByBytes().sortedInFrench(by: name)
  }

  private var setCount: Int { drawn.count }

  var counts: String {
    let sets = context.count(setCount, .setOfServices)
    let actions = context.count(result.actionCount, .action)
    return context.say(fr: "\(sets) pour \(actions).", en: "\(sets) for \(actions).")
  }

  var omissions: [String] {
    var omissions: [String] = []
    if let chosen = order.chosen {
      let others = order.leftOut
      let which = LocalizedText(
        fr: chosen < 2
          ? "celui que mobilisent le plus d’actions (à égalité, le premier de la table) est dessiné"
          : "les \(chosen) que mobilisent le plus d’actions (à égalité, les premiers de la table) sont dessinés",
        en: chosen == 1 ? "the one" : "the \(chosen)")
      let verb = chosen == 1 ? "is" : "are", before = chosen == 1 ? "it" : "them"
      omissions.append(
        context.say(
          fr:
            "Les ensembles sont trop nombreux pour une page\u{A0}: parmi ceux de plusieurs services, \(which.fr), "
            + "avec ceux qui \(chosen < 2 ? "le" : "les") précèdent\u{A0}; "
            + "\(others < 2 ? "\(others) autre ne l’est" : "\(others) autres ne le sont") pas.",
          en:
            "The sets are too many for a page: \(which.en) with several services that most actions mobilise (of equals, the first of the table) "
            + "\(verb) drawn, with those that come before \(before); \(others) \(others == 1 ? "other is" : "others are") not."
        ))
    } else if order.least > 1 {
      // The table itself may not list them all.
      let rest =
        result.leastActions > 0
        ? context.say(
          fr: "\u{A0}; la table donne ceux d’au moins \(result.leastActions).",
          en: "; the table gives those of at least \(result.leastActions).")
        : order.leftOut > 0
          ? context.say(
            fr: "\u{A0}; la table donne les \(order.leftOut) autres.",
            en: "; the table gives the \(order.leftOut) others.") : "."
      omissions.append(
        context.say(
          fr: "Seuls sont dessinés les ensembles d’au moins \(order.least)\u{A0}actions" + rest,
          en: "Only the sets of at least \(order.least) actions are drawn" + rest))
    }
    if !hidden.isEmpty {
      let list = context.say(Phrasing.list(names: hidden.map(name), limit: Self.toldLimit))
      omissions.append(
        context.say(
          fr: "Services absents du dessin\u{A0}: \(list).", en: "Services not in the drawing: \(list)."))
    }
    if result.doubtfulCount > 0 {
      omissions.append(
        context.say(
          fr: "Les participations à vérifier (\(result.doubtfulCount)) ne sont pas comptées.",
          en: "The participations to be verified (\(result.doubtfulCount)) are not counted."))
    }
    return omissions
  }

  var summary: String {
    let deepest = order.nodes.max { a, b in a.concept.services.count < b.concept.services.count }
    let most = deepest?.concept.services.count ?? 0
    return context.say(
      fr: "\(context.count(result.actionCount, .action)) "
        + (result.actionCount < 2 ? "rangée" : "rangées") + " par services communs en "
        + "\(context.count(setCount, .setOfServices))\u{A0}; le plus précis réunit \(context.count(most, .service)).",
      en: "\(context.count(result.actionCount, .action)) sorted by shared services into "
        + "\(context.count(setCount, .setOfServices)); the narrowest gathers \(context.count(most, .service))."
    )
  }

  var description: String {
    let boxes = drawn.map { words($0.element) + " (\($0.element.concept.actions.count))" }
    return summary
      + context.say(
        fr: " Ensembles de services, avec leur nombre d’actions\u{A0}: ",
        en: " Sets of services, with their number of actions: ")
      + boxes.joined(separator: Wording.semicolon(context.language)) + "."
  }
}

extension Phrasing.Noun {
  static let setOfServices = Self(
    fr: ("ensemble de services", "ensembles de services"), en: ("set of services", "sets of services"))
  static let service = Self(fr: ("service", "services"), en: ("service", "services"))
}
