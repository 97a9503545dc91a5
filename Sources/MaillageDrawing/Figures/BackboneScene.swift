internal import MaillageAnalysis
internal import MaillageModel

/// The services of the established pairs, their lines, and what both say.
struct BackboneScene {
  let context: FigureContext
  let test: BackboneTest
  let positive: [BackboneTest.Pair], negative: [BackboneTest.Pair]
  let sizes: [String: Int]
  /// The services drawn, in the order of their identifiers.
  let shown: [String]
  /// The page that it is made for, and where lines go on it.
  let page: Page
  private let direction: GraphBody.Direction

  /// How many services a drawing can hold.
  static let most = 60
  /// How many services are named under the drawing or in the list.
  static let listed = 40

  init(
    _ context: FigureContext, _ test: BackboneTest, on page: Page, _ direction: GraphBody.Direction,
    limit: Int
  ) {
    self.page = page
    self.direction = direction
    self.context = context
    self.test = test
    sizes = Dictionary(
      test.pairs.flatMap { [($0.a, $0.sizeA), ($0.b, $0.sizeB)] }, uniquingKeysWith: { first, _ in first })
    // Pairs together beyond chance first, those that share services with their like all or none: three that act together
    // are not two. The surest come first, until the sheet is full.
    var names: Set<String> = []
    func add(_ pairs: [BackboneTest.Pair]) {
      for pair in Self.surestFirst(pairs) where names.union([pair.a, pair.b]).count <= limit {
        names.formUnion([pair.a, pair.b])
      }
    }
    let together = test.pairs(.positive)
    for part in Self.parts(of: together) where names.count + part.count <= limit { names.formUnion(part) }
    if names.isEmpty { add(together) }
    if Self.drawsApart(test) { add(test.pairs(.negative)) }
    shown = names.sortedByBytes()
    positive = test.pairs(.positive).filter { names.contains($0.a) && names.contains($0.b) }
    negative = test.pairs(.negative).filter { names.contains($0.a) && names.contains($0.b) }
  }

  private static func surestFirst(_ pairs: [BackboneTest.Pair]) -> [BackboneTest.Pair] {
    pairs.enumerated().sorted {
      ($0.element.adjusted ?? 1, $0.offset) < ($1.element.adjusted ?? 1, $1.offset)
    }.map(\.element)
  }

  /// The services that pairs join with one another, those of the surest pair first.
  private static func parts(of pairs: [BackboneTest.Pair]) -> [Set<String>] {
    let parts = SeparateParts(
      nodes: Array(Set(pairs.flatMap { [$0.a, $0.b] })), lines: pairs.map { ($0.a, $0.b) }
    ).parts.map(Set.init)
    let places = surestFirst(pairs).map(\.a)
    return parts.sorted { a, b in
      (places.firstIndex(where: a.contains) ?? 0) < (places.firstIndex(where: b.contains) ?? 0)
    }
  }

  /// Whether some pair is told from chance.
  var isEstablished: Bool { !shown.isEmpty }

  /// The services drawn or listed, which all come with the actor that they belong to.
  var named: [String] {
    isEstablished ? shown + byActions(test.members.filter { !shown.contains($0) }) : byActions(test.members)
  }

  // MARK: Drawing

  var graph: GraphBody {
    var graph = GraphBody(engine: .dot)
    graph.direction = direction
    graph.nodeGap = 0.4
    graph.rankGap = 0.5
    graph.edges = positive.map { edge($0, isTogether: true) }
    if drawsApart { graph.edges += negative.map { edge($0, isTogether: false) } }
    let ends = Set(graph.edges.flatMap { [$0.from, $0.to] })
    graph.nodes = shown.filter(ends.contains).map(node)
    graph.appendix = appendix
    // Lines of pairs and trios cross nothing: they are straight, and their words stand on them.
    graph.packsParts = graph.separateParts.allSatisfy { $0.count < 4 }
    graph.separatesLines = graph.packsParts
    return graph
  }

  /// Whether the pairs together less than by chance are lines: where more than a few pairs are established they would hide
  /// the others, and are named under the drawing.
  var drawsApart: Bool { Self.drawsApart(test) }

  private static func drawsApart(_ test: BackboneTest) -> Bool {
    let together = test.pairs(.positive).count
    return together == 0 || together + test.pairs(.negative).count <= lines
  }

  /// How many lines a drawing can bear.
  private static let lines = 24

  private var appendix: Grid? {
    var parts: [Grid] = []
    if !drawsApart && !negative.isEmpty { parts.append(apartList) }
    let others = test.members.filter { !shown.contains($0) }
    let established = Set(test.pairs.filter { $0.verdict != .chance }.flatMap { [$0.a, $0.b] })
    let left = others.filter(established.contains), alone = others.filter { !established.contains($0) }
    if !left.isEmpty {
      parts.append(
        list(
          left,
          heading: context.say(
            fr: "Services d’autres paires établies, sans place ci-dessus (nombre d’actions)\u{A0}:",
            en: "Services of other established pairs, without room above (number of actions):")))
    }
    if !alone.isEmpty {
      parts.append(
        list(
          alone,
          heading: context.say(
            fr: "Sans paire établie (nombre d’actions)\u{A0}:",
            en: "Without an established pair (number of actions):")))
    }
    return parts.isEmpty ? nil : Grid(rows: parts.map { [GridCell($0)] }, padding: 2)
  }

  /// The pairs together less than by chance, the surest first, in words.
  private var apartList: Grid {
    let pairs = Self.surestFirst(negative).prefix(Self.listed).map { name($0.a) + " – " + name($0.b) }
    let rest = negative.count - pairs.count
    let more =
      rest > 0
      ? context.say(
        fr: ", et \(rest) \(rest < 2 ? "autre" : "autres") dans la table",
        en: ", and \(rest) more in the table")
      : ""
    let all = test.pairs(.negative).count
    let part =
      negative.count == all
      ? LocalizedText(fr: "", en: "")
      : LocalizedText(fr: " sur \(all), entre services dessinés", en: " of \(all), between services drawn")
    let words =
      context.say(
        fr: "Ensemble moins que par hasard (\(context.count(negative.count, .pair))\(part.fr))\u{A0}: ",
        en: "Together less than by chance (\(context.count(negative.count, .pair))\(part.en)): ")
      + pairs.joined(separator: Wording.semicolon(context.language)) + more + "."
    return Grid(
      rows: [[GridCell(Wrapping.filled(words, limit: characters), color: Palette.alert)]], padding: 3)
  }

  /// How many characters a line as wide as the title and the legend has.
  private var characters: Int {
    Int(page.drawingWidth * 0.9 / (Typography.smallest * Typography.averageCharacterWidth))
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

  static let together = LineStyle(pattern: .solid, width: 3.4, color: Palette.ink)
  static let apart = LineStyle(pattern: .dashed, width: 1.6, color: Palette.alert)

  private func edge(_ pair: BackboneTest.Pair, isTogether: Bool) -> DiagramEdge {
    let shared = "\(pair.shared)"
    return DiagramEdge(
      from: pair.a, to: pair.b, style: isTogether ? Self.together : Self.apart,
      label: [context.say(fr: "\(shared) ensemble", en: "\(shared) together")],
      labelColor: isTogether ? Palette.ink : Palette.alert, title: sentence(pair),
      classes: [isTogether ? "positif" : "negatif"])
  }

  /// When nothing is established: the verdict in words, then the services with their counts.
  var listing: Grid {
    let verdict = GridCell(
      Wrapping.lines(
        context.say(
          fr:
            "Aucune paire de services n’est établie\u{A0}: leur co-présence n’est pas distinguable du hasard.",
          en: "No pair of services is established: their co-presence cannot be told from chance."),
        limit: 90), bold: true, size: 13)
    return Grid(
      rows: [
        [verdict.with { $0.alignment = .center }],
        [
          GridCell(
            list(
              test.members,
              heading: context.say(fr: "Services, et nombre d’actions", en: "Services, and number of actions")
            ))
        ],
      ], padding: 6)
  }

  /// The width that a service takes in a list with what surrounds it, in points.
  private static let listWidth = 256.0

  /// As many as can be named, those of most actions first.
  private func byActions(_ services: [String]) -> [String] {
    let ordered = services.sorted { a, b in
      let left = sizes[a] ?? 0, right = sizes[b] ?? 0
      return left != right ? left > right : a.precedesInBytes(b)
    }
    return Array(ordered.prefix(Self.listed))
  }

  private func list(_ services: [String], heading: String) -> Grid {
    let ordered = byActions(services)
    let perRow = max(1, Int(page.cellWidth / Self.listWidth))
    var rows = [[GridCell([heading], bold: true).with { $0.columnSpan = perRow }]]
    for start in stride(from: 0, to: ordered.count, by: perRow) {
      var row = ordered[start..<min(start + perRow, ordered.count)].map { id in
        GridCell(
          Wrapping.lines(
            name(id) + " (" + owner(id) + ")" + Wording.colon(context.language) + "\(sizes[id] ?? 0)",
            limit: 42)
        ).with {
          $0.border = 1
          $0.borderColor = Palette.rule
          $0.width = Int(Self.listWidth) - 20
          $0.actor = context.study.service(id)?.actor
        }
      }
      while row.count < perRow { row.append(.empty) }
      rows.append(row)
    }
    return Grid(rows: rows, spacing: 3, padding: 3)
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
