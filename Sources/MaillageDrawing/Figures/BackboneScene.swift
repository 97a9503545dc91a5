internal import MaillageAnalysis
internal import MaillageModel

/// The services of the established pairs, their lines, and what both say.
struct BackboneScene {
  private let context: FigureContext
  private let test: BackboneTest
  private let positive: [BackboneTest.Pair], negative: [BackboneTest.Pair]
  private let sizes: [String: Int]
  /// The services drawn, in the order of their identifiers.
  let shown: [String]

  /// How many services a sheet can hold.
  private static let limit = 60
  /// How many services are named under the drawing or in the list.
  private static let listed = 40

  init(_ context: FigureContext) {
    let test = Backbone().services(of: context.study)
    self.context = context
    self.test = test
    sizes = Dictionary(
      test.pairs.flatMap { [($0.a, $0.sizeA), ($0.b, $0.sizeB)] }, uniquingKeysWith: { first, _ in first })
    // The surest pairs first, until the sheet is full.
    var names: Set<String> = []
    let established = (test.pairs(.positive) + test.pairs(.negative)).sorted {
      ($0.adjusted ?? 1) < ($1.adjusted ?? 1)
    }
    for pair in established where names.union([pair.a, pair.b]).count <= Self.limit {
      names.formUnion([pair.a, pair.b])
    }
    shown = names.sortedByBytes()
    positive = test.pairs(.positive).filter { names.contains($0.a) && names.contains($0.b) }
    negative = test.pairs(.negative).filter { names.contains($0.a) && names.contains($0.b) }
  }

  /// Whether there is no pair at all.
  var isEmpty: Bool { test.pairs.isEmpty }
  /// Whether some pair is told from chance.
  var isEstablished: Bool { !shown.isEmpty }

  // MARK: Drawing

  var graph: GraphBody {
    var graph = GraphBody(engine: .neato)
    graph.nodes = shown.map(node)
    graph.edges = positive.map { edge($0, isTogether: true) } + negative.map { edge($0, isTogether: false) }
    let others = test.members.filter { !shown.contains($0) }
    if !others.isEmpty {
      graph.appendix = list(
        others,
        heading: context.say(
          fr: "Sans co-présence établie (nombre d’actions)\u{A0}:",
          en: "Without established co-presence (number of actions):"))
    }
    return graph
  }

  private func node(_ id: String) -> DiagramNode {
    let style = context.typology.serviceLook.map { ShapeStyle($0.look) } ?? ShapeStyle()
    let owner = owner(id)
    return DiagramNode(
      id: id,
      content: .label(
        Wrapping.lines(name(id), limit: 24) + Wrapping.lines("(" + owner + ")", limit: 24)
          + [context.count(sizes[id] ?? 0, .action)], size: Typography.smallest, isBold: false),
      style: style, title: name(id) + ", " + owner + ", " + context.count(sizes[id] ?? 0, .action),
      classes: ["service"])
  }

  private static let together = LineStyle(pattern: .solid, width: 3.4, color: Palette.ink)
  private static let apart = LineStyle(pattern: .dashed, width: 1.6, color: Palette.alert)

  private func edge(_ pair: BackboneTest.Pair, isTogether: Bool) -> DiagramEdge {
    let shared = "\(pair.shared)"
    return DiagramEdge(
      from: pair.a, to: pair.b, style: isTogether ? Self.together : Self.apart,
      label: isTogether
        ? [context.say(fr: "\(shared) ensemble", en: "\(shared) together")]
        : [context.say(fr: "s’évitent", en: "avoid each other")],
      labelColor: isTogether ? Palette.ink : Palette.alert, title: sentence(pair),
      classes: [isTogether ? "positif" : "negatif"])
  }

  /// When nothing is established: the verdict in words, then the services with their counts.
  var listing: Grid {
    let verdict = GridCell(
      Wrapping.filled(
        context.say(
          fr: "Aucune paire de services n’est établie\u{A0}: leur co-présence n’est pas distinguable du hasard.",
          en: "No pair of services is established: their co-presence cannot be told from chance."),
        limit: 90), bold: true, size: 13)
    return Grid(
      rows: [
        [verdict.with { $0.alignment = .center }],
        [
          GridCell(
            list(
              test.members, heading: context.say(fr: "Services, et nombre d’actions", en: "Services, and number of actions")))
        ],
      ], padding: 6)
  }

  private func list(_ services: [String], heading: String) -> Grid {
    let ordered = services.sorted { a, b in
      let left = sizes[a] ?? 0, right = sizes[b] ?? 0
      return left != right ? left > right : a.precedesInBytes(b)
    }.prefix(Self.listed)
    let perRow = 3
    var rows = [[GridCell([heading], bold: true).with { $0.columnSpan = perRow }]]
    for start in stride(from: 0, to: ordered.count, by: perRow) {
      var row = ordered[start..<min(start + perRow, ordered.count)].map { id in
        GridCell(
          Wrapping.lines(name(id) + " (" + owner(id) + ")" + Wording.colon(context.language) + "\(sizes[id] ?? 0)", limit: 42)
        ).with {
          $0.border = 1
          $0.borderColor = Palette.rule
          $0.width = 230
        }
      }
      while row.count < perRow { row.append(.empty) }
      rows.append(row)
    }
    return Grid(rows: rows, spacing: 3, padding: 3)
  }

  // MARK: Words

  private func name(_ id: String) -> String {
    context.study.service(id).map { PlainText.printable($0.name) } ?? id
  }

  private func owner(_ id: String) -> String {
    guard let service = context.study.service(id) else { return "" }
    return context.study.actor(service.actor).map { PlainText.printable($0.shortName) } ?? service.actor
  }

  /// « A et B : 8 actions communes, 1,9 attendues. »
  private func sentence(_ pair: BackboneTest.Pair) -> String {
    let expected = context.say(Phrasing.number(pair.expected, decimals: 1))
    let fragile =
      pair.isUnsettled
      ? context.say(fr: ", à la limite du tirage", en: ", at the limit of the draw") : ""
    return context.say(
      fr: "\(name(pair.a)) et \(name(pair.b))\u{A0}: \(pair.shared) en commun, \(expected) attendues\(fragile)",
      en: "\(name(pair.a)) and \(name(pair.b)): \(pair.shared) in common, \(expected) expected\(fragile)")
  }

  var legend: Legend {
    var legend = Legend()
    if !positive.isEmpty {
      legend.lines.append(
        Legend.LineEntry(
          style: Self.together, look: context.say(fr: "trait plein épais", en: "thick solid line"),
          meaning: context.say(
            fr: "ensemble plus que par hasard, avec le nombre d’actions communes",
            en: "together beyond chance, with the number of joint actions")))
    }
    if !negative.isEmpty {
      legend.lines.append(
        Legend.LineEntry(
          style: Self.apart, look: context.say(fr: "tireté, «\u{A0}s’évitent\u{A0}»", en: "dashed, “avoid each other”"),
          meaning: context.say(
            fr: "moins souvent ensemble que le hasard ne le donnerait",
            en: "less often together than chance would give")))
    }
    legend.notes = [
      context.say(
        fr: "Comparé à \(tables) où chaque service garde ses actions et chaque action son nombre de services "
          + "(FDSM), au seuil de 5\u{A0}% corrigé du nombre de paires. Une absence de trait ne dit pas que deux services "
          + "ne travaillent pas ensemble.",
        en: "Compared with \(tables) where each service keeps its number of actions and each action its number of "
          + "services (FDSM), at 5% corrected for the number of pairs. The absence of a line does not say that two "
          + "services do not work together.")
    ]
    return legend
  }

  private var tables: String {
    test.isExact
      ? context.say(fr: "toutes les \(test.tableCount) tables", en: "all \(test.tableCount) tables")
      : context.say(
        fr: "\(test.tableCount) tables tirées au hasard", en: "\(test.tableCount) tables drawn at random")
  }

  var counts: String {
    let pairs = context.count(test.pairs.count, .pair)
    let tested = test.tested.count
    return context.say(
      fr: "\(test.members.count) services, \(pairs), \(tested) \(tested < 2 ? "jugée" : "jugées").",
      en: "\(test.members.count) services, \(pairs), \(tested) tested.")
  }

  var omissions: [String] {
    var omissions: [String] = []
    let hidden = test.pairs.count { $0.verdict != .chance } - positive.count - negative.count
    if hidden > 0 {
      omissions.append(
        context.say(
          fr: "\(hidden) autres paires établies, moins sûres, figurent dans la table.",
          en: "\(hidden) other established pairs, less sure, are in the table."))
    }
    let others = test.members.count - shown.count
    if others > Self.listed {
      omissions.append(
        context.say(
          fr: "\(others - Self.listed) services de peu d’actions ne sont pas nommés\u{A0}; ils figurent dans la table.",
          en: "\(others - Self.listed) services of few actions are not named; they are in the table."))
    }
    if test.doubtfulCount > 0 {
      let one = test.doubtfulCount == 1
      omissions.append(
        context.say(
          fr: "\(test.doubtfulCount) \(one ? "participation" : "participations") à vérifier \(one ? "n’est pas comptée" : "ne sont pas comptées").",
          en: "\(test.doubtfulCount) \(one ? "participation" : "participations") to be verified \(one ? "is" : "are") not counted."))
    }
    return omissions
  }

  var summary: String {
    let pairs = context.count(test.pairs.count, .pair)
    let together = test.pairs(.positive).count, apart = test.pairs(.negative).count
    guard together + apart > 0 else {
      return context.say(
        fr: "Sur \(pairs) de services, aucune n’est établie\u{A0}: co-présence non distinguable du hasard.",
        en: "Out of \(pairs) of services, none is established: co-presence cannot be told from chance.")
    }
    return context.say(
      fr: "Sur \(pairs) de services, \(together) \(together < 2 ? "est établie" : "sont établies") ensemble plus que par hasard "
        + "et \(apart) moins que par hasard\u{A0}; les autres ne s’en distinguent pas.",
      en: "Out of \(pairs) of services, \(together) \(together == 1 ? "is" : "are") established together beyond chance and "
        + "\(apart) less than by chance; the others cannot be told from it.")
  }

  var description: String {
    func told(_ fr: String, _ en: String, _ pairs: [BackboneTest.Pair]) -> [String] {
      pairs.isEmpty
        ? []
        : [
          context.say(fr: fr, en: en) + Wording.colon(context.language)
            + pairs.map(sentence).joined(separator: Wording.semicolon(context.language)) + "."
        ]
    }
    let services = test.members.map { name($0) + " (\(sizes[$0] ?? 0))" }
    return
      ([summary] + told("Ensemble plus que par hasard", "Together beyond chance", positive)
      + told("S’évitent", "Avoid each other", negative)
      + [
        context.say(fr: "Services, avec leur nombre d’actions\u{A0}: ", en: "Services, with their number of actions: ")
          + context.list(services) + "."
      ]).joined(separator: " ")
  }
}

extension FigureContext {
  /// That a figure about the whole of a territory does not follow a filter; nothing without a filter.
  func unfiltered(_ filter: FigureFilter) -> [String] {
    filter.isEmpty
      ? []
      : [
        say(
          fr: "Le filtre ne s’applique pas à cette figure, qui porte sur toutes les actions.",
          en: "The filter does not apply to this figure, which bears on all actions.")
      ]
  }
}
