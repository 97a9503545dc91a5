internal import MaillageAnalysis
internal import MaillageModel

/// The categories on a ring, a line for those that ties join, a dashed one with names for those that only a
/// common contact brings together; in a table where they are too many for lines.
struct BrokerageScene {
  let context: FigureContext
  let result: BrokerageOutline
  /// The categories drawn, in the typology's order, with how many actors each has.
  let categories: [(category: Category, actors: [Actor])]
  /// The pairs of categories that ties join, and those without any that some actor brings together.
  let tied: [CategoryBridge], apart: [CategoryBridge]
  /// Of the latter, those that are named: on a line, or in a list under the table.
  let named: [CategoryBridge]
  /// Whether a table takes the place of the drawing.
  let isTable: Bool
  private let inner: [String: Int]

  /// How many lines with names a page can hold, and between how many categories lines can be followed.
  private static let namedLimit = 10, drawnCategories = 8

  /// How many pairs are listed under the table, the most first.
  static let lists = [40, 12, 4, 0]

  /// The scene with so many pairs listed at most, where they are.
  init(_ context: FigureContext, listing most: Int = lists[0]) {
    self.context = context
    let result = BrokerageOutline(of: context.study)
    self.result = result
    let actors = context.selection.actors
    categories = context.categories(of: actors).map { category in
      (category, actors.filter { $0.category == category.code })
    }
    let shown = Set(categories.map(\.category.code))
    let bridges = result.bridges.filter { shown.contains($0.a) && shown.contains($0.b) }
    tied = bridges.filter { $0.directTies > 0 }
    apart = bridges.filter { $0.directTies == 0 && !$0.brokers.isEmpty }
      .sorted { x, y in
        x.bridgedPairs != y.bridgedPairs
          ? x.bridgedPairs > y.bridgedPairs
          : x.a != y.a ? x.a.precedesInBytes(y.a) : x.b.precedesInBytes(y.b)
      }
    // Those that hang on one actor first: its absence would cut them.
    let isTable = categories.count > Self.drawnCategories
    self.isTable = isTable
    named = Array(
      (apart.filter { $0.brokers.count == 1 } + apart.filter { !isTable && $0.brokers.count > 1 })
        .prefix(isTable ? most : Self.namedLimit))
    var inner: [String: Int] = [:]
    var seen: Set<[String]> = []
    for relation in context.study.relations where relation.isCertain {
      guard seen.insert([relation.origin, relation.target].sortedByBytes()).inserted,
        let a = context.study.actor(relation.origin), let b = context.study.actor(relation.target),
        a.category == b.category
      else { continue }
      inner[a.category, default: 0] += 1
    }
    self.inner = inner
  }

  /// Whether any sure tie is declared.
  var hasTies: Bool { result.tieCount > 0 && !categories.isEmpty }

  /// How many ties join two actors of one category.
  var innerTies: Int { categories.reduce(0) { $0 + innerTies(of: $1.category.code) } }

  /// How many of them are of a category.
  func innerTies(of category: String) -> Int { inner[category] ?? 0 }

  // MARK: Nodes and lines

  var nodes: [DiagramNode] {
    categories.map { category, actors in
      let ties = innerTies(of: category.code)
      let within =
        ties == 0
        ? [] : [context.count(ties, .tie) + context.say(fr: " entre eux", en: " among them")]
      let words = [context.count(actors.count, .actor)] + within
      let look = context.style(ofCategory: category.code)
      let style = context.isTight ? look.tight : look
      let code = "[" + category.code + "]"
      let name = Wrapping.lines(context.say(category.label), limit: 22) + (context.isTight ? [] : [code])
      let lines = context.isTight ? [code + "\u{A0}" + words[0]] + words.dropFirst() : words
      let size = context.isTight ? Typography.smallest : 11.5
      let node = context.fitted(name + lines, size: size, in: style)
      return DiagramNode(
        id: category.code, content: .label(node.words, size: size, isBold: false), style: node.style,
        title: context.say(category.label) + Wording.colon(context.language) + words.joined(separator: ", "),
        classes: ["cat-" + context.plain(category.code)])
    }
  }

  var edges: [DiagramEdge] {
    let most = tied.map(\.directTies).max() ?? 1
    let direct = tied.map { bridge in
      DiagramEdge(
        from: bridge.a, to: bridge.b,
        style: LineStyle(
          pattern: .solid, width: 0.9 + 3.1 * Double(bridge.directTies) / Double(max(4, most))),
        label: ["\(bridge.directTies)"], labelColor: Palette.ink,
        title: pair(bridge) + Wording.colon(context.language) + context.count(bridge.directTies, .tie))
    }
    return direct
      + named.map { bridge in
        DiagramEdge(
          from: bridge.a, to: bridge.b, style: Self.bridgeStyle,
          label: Wrapping.lines(through(bridge), limit: 24), labelColor: Palette.ink,
          title: pair(bridge) + Wording.colon(context.language) + through(bridge))
      }
  }

  /// The categories as they stand around, those that ties join near each other.
  var ringOrder: [String] {
    RingOrder.improved(nodes.map(\.id), pairs: edges.map { ($0.from, $0.to) }, center: "")
  }

  private static let bridgeStyle = LineStyle(pattern: .dashed, width: 1.4, color: Palette.alert)

  // MARK: Under the drawing or the table

  /// The pairs that a common contact brings together, where lines do not name it, then the key actors.
  var appendix: Grid? {
    let parts = [isTable ? bridges : nil, KeyActorList(context, result).grid(isStacked: !isTable || isWide)]
      .compactMap { $0 }.map { GridCell($0).with { $0.verticalAlignment = .top } }
    guard !parts.isEmpty else { return nil }
    return Grid(rows: isWide ? [parts] : parts.map { [$0] }, spacing: 2, padding: 0)
  }

  /// Whether every page has room for two lists side by side.
  private var isWide: Bool {
    isTable && context.pages.allSatisfy { $0.drawingWidth > 1_200 }
  }

  /// A row for each contact, with the pairs that it brings together.
  private var bridges: Grid? {
    guard !named.isEmpty else { return nil }
    let groups = Dictionary(grouping: named, by: through)
    let ordered = groups.sorted { a, b in
      a.value.count != b.value.count ? a.value.count > b.value.count : a.key.precedesInBytes(b.key)
    }
    let heading = GridCell(
      [
        context.say(
          fr: "Catégories sans lien direct, qu’un contact commun rapproche",
          en: "Categories without direct tie, that a common contact brings together")
      ], bold: true
    ).with {
      $0.columnSpan = 2
      $0.fill = Palette.heading
    }
    let rows = ordered.map { contact, pairs in
      let codes = pairs.map { $0.a + "\u{A0}–\u{A0}" + $0.b }.sortedByBytes()
      return [
        GridCell(Wrapping.lines(contact.uppercasedFirst, limit: 40)),
        GridCell(Wrapping.lines(codes.joined(separator: Wording.semicolon(context.language)), limit: 70)),
      ]
    }
    return Grid(rows: [[heading]] + rows, padding: 2, border: 0, cellBorder: 1)
  }

  /// « Réseau consulaire et Bailleurs ».
  func pair(_ bridge: CategoryBridge) -> String {
    context.list([bridge.a, bridge.b].map { context.say(context.typology.categories.label($0)) })
  }

  /// Who brings two categories together: the only one, or those who do most and how many others.
  func through(_ bridge: CategoryBridge) -> String {
    guard let first = bridge.brokers.first else { return "" }
    let main = bridge.brokers.filter { $0.pairs == first.pairs }
    if bridge.brokers.count == 1 {
      return context.say(fr: "par \(name(first.actor)) seulement", en: "only through \(name(first.actor))")
    }
    let named = main.prefix(bridge.brokers.count > 2 ? 1 : 2).map { name($0.actor) }
    let rest = bridge.brokers.count - named.count
    let others =
      rest == 0
      ? ""
      : context.say(
        fr: " et \(rest)\u{A0}autre\(rest < 2 ? "" : "s")", en: " and \(rest) other\(rest == 1 ? "" : "s")")
    return context.say(fr: "par ", en: "through ")
      + (rest == 0 ? context.list(Array(named)) : named.joined(separator: ", ")) + others
  }

  func name(_ id: String) -> String {
    context.study.actor(id).map { context.name($0, limit: 12) } ?? id
  }

  // MARK: Legend

  var legend: Legend {
    var legend = Legend()
    // Every shape, or row, bears the name and the code of its category.
    if isTable {
      legend.marks = tableMarks
    } else if !tied.isEmpty {
      legend.lines.append(
        Legend.LineEntry(
          style: LineStyle(pattern: .solid, width: 2),
          look: context.say(fr: "trait plein et nombre", en: "solid line and number"),
          meaning: context.say(
            fr: "liens sûrs entre acteurs des deux catégories",
            en: "sure ties between actors of the two categories")))
    }
    if !named.isEmpty, !isTable {
      legend.lines.append(
        Legend.LineEntry(
          style: Self.bridgeStyle, look: context.say(fr: "tireté et nom", en: "dashed with a name"),
          meaning: context.say(
            fr: "aucun lien direct, un contact commun", en: "no direct tie, a common contact")))
    }
    let mentioned = named.flatMap(\.brokers).compactMap { context.study.actor($0.actor) }
    var unique: [Actor] = []
    for actor in mentioned where !unique.contains(where: { $0.id == actor.id }) { unique.append(actor) }
    legend.notes =
      (isTable ? tableNotes : []) + KeyActorList(context, result).notes
      + context.glossary(of: unique, limit: 12)
    return legend
  }
}
