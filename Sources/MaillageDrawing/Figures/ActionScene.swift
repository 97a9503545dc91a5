internal import MaillageAnalysis
internal import MaillageModel

/// One action in the middle: who acts at its left, with whom and for whom at its right.
struct ActionScene {
  let context: FigureContext
  let action: Action
  /// The actors drawn, in the order of their identifiers, and the part of each that takes one.
  let actors: [Actor]
  let parts: [String: MobilisationPart]
  /// The services drawn with their parts, in the order of their identifiers.
  let services: [(service: Service, part: MobilisationPart)]
  /// The agreement that the action hangs from.
  let agreement: Relation?
  /// The relations between the actors drawn, the agreement apart.
  let relations: [ActiveRelation]
  /// The participants that are named under the drawing, the strongest parts first, and how many relations are
  /// not drawn.
  let others: [(actor: Actor, part: MobilisationPart)]
  /// The services of these.
  let otherServices: [(service: Service, part: MobilisationPart)]
  private let leftRelations: Int
  /// The page that holds the drawing.
  private(set) var page: Page

  /// How many actors a page draws, the most first, and how many relations.
  private static let actorLimits = [30, 24, 19, 15, 12, 10, 8, 7, 6, 5], relationLimit = 16

  /// As many actors as a page holds; the others are named under the drawing.
  init(_ context: FigureContext, _ action: Action) {
    let scenes = Self.actorLimits.lazy.flatMap { limit in
      let scene = Self(context, action, limit: limit)
      return context.pages.narrowestFirst.map { page in
        var copy = scene
        copy.page = page
        return copy
      }
    }
    self = scenes.first(where: \.fits) ?? Self(context, action, limit: 4)
  }

  private init(_ context: FigureContext, _ action: Action, limit: Int) {
    let study = context.study
    let participation = study.participations[action.id]
    let parts = (participation?.actors ?? [:]).filter { $0.value != .none }
    let order: [MobilisationPart] = [.pilot, .contributes, .funder, .beneficiary, .unknown, .none]
    let ranked = parts.sorted { a, b in
      let left = order.firstIndex(of: a.value) ?? 0, right = order.firstIndex(of: b.value) ?? 0
      return left != right ? left < right : a.key.precedesInBytes(b.key)
    }
    .map(\.key)
    let kept = Set(ranked.prefix(limit))
    let agreement = action.relation.flatMap { id in study.territory.relations.first { $0.id == id } }
    let shown = kept.union([agreement?.origin, agreement?.target].compactMap { $0 })
    let relations = study.relations.filter { relation in
      shown.contains(relation.origin) && shown.contains(relation.target)
        && relation.relation.id != agreement?.id
    }
    let drawn = Set(
      relations.sorted { a, b in
        a.isCertain != b.isCertain ? a.isCertain : a.relation.id.precedesInBytes(b.relation.id)
      }
      .prefix(Self.relationLimit).map(\.relation.id))
    self.context = context
    self.action = action
    self.parts = parts.filter { kept.contains($0.key) }
    self.agreement = agreement
    self.relations = relations.filter { drawn.contains($0.relation.id) }
    actors = study.territory.actors.filter { shown.contains($0.id) }
    let mobilised = (participation?.services ?? [:]).filter { $0.value != .none }
      .sorted { $0.key.precedesInBytes($1.key) }
      .compactMap { id, part in study.service(id).map { (service: $0, part: part) } }
    services = mobilised.filter { kept.contains($0.service.actor) }
    otherServices = mobilised.filter { !kept.contains($0.service.actor) }
    others = ranked.dropFirst(limit).compactMap { id in
      guard let actor = study.actor(id), let part = parts[id] else { return nil }
      return (actor, part)
    }
    page = context.pages.first ?? Page(.a4, .landscape)
    leftRelations = relations.count - self.relations.count
  }

  // MARK: Drawing

  var graph: GraphBody {
    var graph = GraphBody(engine: .dot)
    graph.direction = .leftToRight
    graph.nodeGap = Self.nodeRoom / 72
    graph.rankGap = Self.rankRoom / 72
    graph.nodes = services.map(node) + actors.map(node) + [actionNode]
    if let agreement { graph.nodes.append(node(agreement)) }
    graph.edges = services.map(edge) + actors.compactMap(edge) + agreementEdges + relations.compactMap(edge)
    graph.clusters = clusters
    graph.appendix = appendix
    // The library would end on one point all lines that come from one side.
    graph.packsParts = true
    graph.separatesLines = true
    graph.ranks = agreement == nil ? [] : [[Self.actionId, Self.agreementId]]
    return graph
  }

  static let actionId = "action/", agreementId = "agreement/"
  static let agreementStyle = LineStyle(pattern: .solid, width: 3.4)
  /// No kind of relation has that end: a service could pass for a partner otherwise.
  static let serviceStyle = LineStyle(pattern: .solid, width: 0.9, head: .atEnd("dot"))

  /// Whether an actor stands at the right: a foreign partner, or who benefits.
  func isRight(_ actor: Actor) -> Bool { isForeign(actor) || parts[actor.id] == .beneficiary }

  func isRight(_ service: Service) -> Bool { context.study.actor(service.actor).map(isRight) ?? false }

  func isForeign(_ actor: Actor) -> Bool { context.typology.category(actor.category, has: .foreign) }

  private var clusters: [DiagramCluster] {
    func group(_ members: [Actor]) -> [String] {
      let ids = Set(members.map(\.id))
      return members.map(\.id)
        + services.filter { ids.contains($0.service.actor) }.map { "service/" + $0.service.id }
    }
    let local = group(actors.filter { !isRight($0) })
    let served = group(actors.filter { isRight($0) && !isForeign($0) })
    let abroad = group(actors.filter(isForeign))
    let groups = [
      (words: context.say(fr: "Qui agit", en: "Who acts"), nodes: local, isRight: false),
      (words: context.say(fr: "Pour qui", en: "For whom"), nodes: served, isRight: true),
      (
        words: context.say(fr: "Avec qui, à l’étranger", en: "With whom, abroad"), nodes: abroad,
        isRight: true
      ),
    ]
    return groups.filter { !$0.nodes.isEmpty }.map {
      DiagramCluster(label: [$0.words], nodes: $0.nodes, title: $0.words, alignsRight: $0.isRight)
    }
  }

  private func node(_ entry: (service: Service, part: MobilisationPart)) -> DiagramNode {
    let types = entry.service.types.map { context.typology.serviceTypes.label($0) }.map(context.say)
    let name = PlainText.printable(entry.service.name)
    return DiagramNode(
      id: "service/" + entry.service.id,
      content: .label(
        Wrapping.lines(name, limit: 24) + ["(" + label(entry.part) + ")"], size: Typography.smallest,
        isBold: false),
      style: context.typology.serviceLook.map { ShapeStyle($0.look) } ?? ShapeStyle(),
      title: ([name] + types).joined(separator: ", "), classes: ["service"])
  }

  private func node(_ actor: Actor) -> DiagramNode {
    let node = context.fitted(
      context.label(actor, limit: 20) + (parts[actor.id].map { ["(" + label($0) + ")"] } ?? []),
      size: Typography.smallest, in: context.style(ofCategory: actor.category))
    return DiagramNode(
      id: actor.id, content: .label(node.words, size: Typography.smallest, isBold: false),
      style: node.style, title: context.title(actor),
      classes: context.classes(actor))
  }

  private var actionNode: DiagramNode {
    func line(_ words: String, bold: Bool = false, color: String = Palette.ink) -> [GridCell] {
      [GridCell(Wrapping.lines(words, limit: 28), bold: bold, color: color).with { $0.alignment = .center }]
    }
    let type = context.typology.actionTypes[action.type].map { context.say($0.shortLabel) } ?? ""
    var rows = [
      line(PlainText.printable(action.title), bold: true), line(action.type + " " + type), line(timing),
    ]
    if action.isEconomic == false {
      rows.append(line(context.say(fr: "action non économique", en: "not an economic action")))
    }
    if agreement == nil {
      rows.append(line(context.say(fr: "Aucun accord nommé", en: "No agreement named"), color: Palette.grey))
    }
    if let aim { rows.append(line(context.say(fr: "Vise\u{A0}: ", en: "Aims at: ") + aim)) }
    if let result = action.expectedResult {
      rows.append(
        line(
          context.say(fr: "Attendu\u{A0}: ", en: "Expected: ") + PlainText.printable(result),
          color: Palette.grey))
    }
    return DiagramNode(
      id: Self.actionId,
      content: .grid(
        // Cells within a cell: words must not touch the thick frame.
        Grid(
          rows: [[GridCell(Grid(rows: rows, padding: 3))]], padding: 6, border: 3, borderColor: Palette.ink,
          fill: Palette.toCheck)),
      style: nil, title: PlainText.printable(action.title), classes: ["action"])
  }

  /// When the action holds, and where it stands on the day.
  var timing: String {
    let moment = context.moment(of: action.validity)
    guard let dates = context.words(action.validity) else {
      return context.say(fr: "dates non renseignées", en: "dates not given")
    }
    return dates + " (" + moment + ")"
  }

  private func node(_ agreement: Relation) -> DiagramNode {
    DiagramNode(
      id: Self.agreementId,
      content: .label(Wrapping.lines(words(agreement), limit: 24), size: Typography.smallest, isBold: false),
      style: ShapeStyle(shape: "note", fill: Palette.toCoordinate, border: Palette.grey),
      title: words(agreement), classes: ["agreement"])
  }

  /// An agreement in words: its kind and its dates.
  func words(_ agreement: Relation) -> String {
    let kind = context.say(context.typology.relationKinds.label(agreement.kind))
    let dates =
      context.words(agreement.validity) ?? context.say(fr: "dates non renseignées", en: "dates not given")
    let isOver = agreement.validity.hasEnded(before: context.study.date)
    return kind + ", " + dates + (isOver ? context.say(fr: ", fin passée", en: ", end past") : "")
  }

  /// Where the action aims: its countries and zones.
  var aim: String? {
    let countries = action.countries.map { context.say(context.typology.countries.label($0)) }
    let zones = action.zones.map { context.say(context.typology.zones.label($0)) }
    let all = countries + zones
    return all.isEmpty ? nil : all.joined(separator: ", ")
  }

  var omissions: [String] {
    var words: [String] = []
    if leftRelations > 0 {
      words.append(
        context.say(
          fr:
            "\(context.count(leftRelations, .relation)) entre ces acteurs ne sont pas tracées, faute de place.",
          en:
            "\(context.count(leftRelations, .relation)) between these actors are not drawn, for want of room."
        ))
    }
    return words
  }
}
