internal import MaillageAnalysis
internal import MaillageModel

/// What the figure of coordination shows: the heaviest gaps that a page can hold, what is to be verified,
/// and the relations that exist among the same actors.
struct CoordinationScene {
  let context: FigureContext
  let result: Coordination.Result
  /// The pairs of the actors asked for, the heaviest first.
  let pairs: [CoordinationPair]
  /// The pairs drawn.
  let drawn: [CoordinationPair]
  /// The actors drawn, in the order of their identifiers.
  let actors: [Actor]
  /// The gaps that come next, in words under the drawing: more lines could not be followed.
  private(set) var told: [CoordinationPair] = []
  /// The page for which the list under the drawing is made.
  private let page: Page

  /// How many actors, how many gaps, and how many pairs to verify besides, may be drawn, the most first.
  static let rooms = [
    Room(actors: 30, gaps: 15, doubts: 4), Room(actors: 25, gaps: 12, doubts: 4),
    Room(actors: 21, gaps: 10, doubts: 3), Room(actors: 17, gaps: 8, doubts: 3),
    Room(actors: 13, gaps: 6, doubts: 2), Room(actors: 10, gaps: 4, doubts: 2),
  ]

  /// How many actors are enough on a small page, when the gaps have fewer.
  private static let enough = 12

  /// How much is drawn.
  struct Room {
    let actors: Int, gaps: Int, doubts: Int
  }

  /// The pairs that pass the filter, those of most reasons first.
  static func pairs(of result: Coordination.Result, _ context: FigureContext) -> [CoordinationPair] {
    let kept = context.selection.identifiers
    let families = context.filter.families
    let pairs = result.pairs.filter { pair in
      kept.contains(pair.a) && kept.contains(pair.b)
        && (families.isEmpty || pair.reasons.contains { families.contains($0.family) })
    }
    let weights = pairs.map(\.weight)
    return pairs.indices.sorted { weights[$0] != weights[$1] ? weights[$0] > weights[$1] : $0 < $1 }
      .map { pairs[$0] }
  }

  init(
    _ context: FigureContext, _ result: Coordination.Result, _ pairs: [CoordinationPair], _ room: Room,
    page: Page
  ) {
    self.pairs = pairs
    let chosen = Self.selection(of: pairs, room)
    var names = chosen.actors
    // With room left, those who are coordinated show what the others lack; on a small page, their many lines would
    // hide the gaps.
    let most = context.isTight ? max(names.count, Self.enough) : room.actors
    for pair in pairs where pair.state == .coordinated && names.union([pair.a, pair.b]).count <= most {
      names.formUnion([pair.a, pair.b])
    }
    self.context = context
    self.result = result
    drawn = chosen.pairs
    actors = context.study.actors.filter { names.contains($0.id) }
    self.page = page
    told = next()
  }

  /// The first pairs that a page can hold, gaps before what is to be verified: they answer the question. Of pairs of
  /// one weight, those come first whose actors are not drawn: in the order of identifiers they would be a star around
  /// the first actor, which nothing sets apart.
  private static func selection(
    of pairs: [CoordinationPair], _ room: Room
  ) -> (pairs: [CoordinationPair], actors: Set<String>) {
    var kept: [CoordinationPair] = []
    var actors: Set<String> = []
    /// Keeps those that fit, and returns the others.
    func take(
      from pairs: some Sequence<CoordinationPair>, _ limit: Int, where fits: (Set<String>) -> Bool
    ) -> [CoordinationPair] {
      pairs.filter { pair in
        guard kept.count < limit, fits([pair.a, pair.b]) else { return true }
        actors.formUnion([pair.a, pair.b])
        kept.append(pair)
        return false
      }
    }
    func keep(_ state: Coordination.State, _ limit: Int, where fits: (Set<String>) -> Bool) {
      var rest = pairs.filter { $0.state == state }[...]
      while kept.count < limit, let weight = rest.first?.weight {
        let equals = rest.prefix { $0.weight == weight }
        rest = rest.dropFirst(equals.count)
        let near = take(from: equals, limit) { actors.isDisjoint(with: $0) && fits(actors.union($0)) }
        _ = take(from: near, limit) { fits(actors.union($0)) }
      }
    }
    keep(.gap, room.gaps) { $0.count <= room.actors }
    let around = actors
    keep(.toCheck, kept.count + room.doubts) { more in
      around.isEmpty ? more.count <= room.actors : more == around
    }
    return (kept, actors)
  }

  // MARK: Drawing

  /// The looks of a gap, of a pair to verify, and of a relation in force.
  static let gap = LineStyle(pattern: .dashed, width: 2.2, color: Palette.alert)
  static let doubt = LineStyle(pattern: .dotted, width: 1.6)
  static let relation = LineStyle(pattern: .solid, width: 0.9, color: Palette.rule)

  var graph: GraphBody {
    var graph = GraphBody(engine: .neato)
    graph.nodes = actors.map { actor in
      let style = context.nodeStyle(of: actor)
      let words = context.lines(context.nodeLabel(actor), in: style)
      return DiagramNode(
        id: actor.id, content: .label(words, size: Typography.smallest, isBold: false), style: style,
        title: context.title(actor),
        classes: context.classes(actor))
    }
    graph.edges = ties.map { ends in
      DiagramEdge(from: ends[0], to: ends[1], style: Self.relation, title: names(ends))
    }
    graph.appendix = following
    graph.separatesLines = true
    graph.edges += drawn.map { pair in
      let isGap = pair.state == .gap
      return DiagramEdge(
        from: pair.a, to: pair.b, style: isGap ? Self.gap : Self.doubt,
        label: [isGap ? "\(pair.weight)" : "?"],
        labelColor: isGap ? Palette.alert : Palette.grey, title: sentence(of: pair), classes: ["pair"])
    }
    return graph
  }

  /// The height that the gaps told in words may take under the drawing, in points, and the width of a column.
  private var toldHeight: Double { context.isTight ? 92 : 136 }
  private static let toldWidth = 330

  private var toldColumns: Int { max(1, Int(page.drawingWidth * 0.95) / Self.toldWidth) }

  private func next() -> [CoordinationPair] {
    let shown = Set(drawn.map(key))
    let next = pairs.filter { $0.state == .gap && !shown.contains(key($0)) }
    var kept: [CoordinationPair] = []
    var height = 0.0
    for start in stride(from: 0, to: next.count, by: toldColumns) {
      let row = Array(next[start..<min(start + toldColumns, next.count)])
      height += Grid(rows: [row.map(cell)], padding: 2).estimatedHeight
      guard height <= toldHeight else { break }
      kept += row
    }
    return kept
  }

  private func cell(_ pair: CoordinationPair) -> GridCell {
    let ends = [pair.a, pair.b].map { id in
      context.study.actor(id).map { context.name($0, limit: context.nameLimit) } ?? id
    }
    let words = ends.joined(separator: "\u{A0}– ") + Wording.colon(context.language) + "\(pair.weight)"
    return GridCell(Wrapping.lines(words, limit: 60)).with { $0.width = Self.toldWidth }
  }

  private var following: Grid? {
    let pairs = told
    guard !pairs.isEmpty else { return nil }
    let columns = min(toldColumns, pairs.count)
    let heading = GridCell(
      [
        context.say(
          fr: "Les suivantes, sans relation non plus, et leur nombre de raisons\u{A0}:",
          en: "The next ones, without relation either, and their number of reasons:")
      ], bold: true)
    var rows = [[heading.with { $0.columnSpan = columns }]]
    for start in stride(from: 0, to: pairs.count, by: columns) {
      let row = pairs[start..<min(start + columns, pairs.count)].map(cell)
      rows.append(row + [GridCell](repeating: .empty, count: columns - row.count))
    }
    return Grid(rows: rows, padding: 2)
  }

  func key(_ pair: CoordinationPair) -> String { "pair/" + pair.a + "/" + pair.b }

  /// The pairs of actors drawn that a sure relation ties, once each.
  private var ties: [[String]] {
    let ids = Set(actors.map(\.id))
    return Set(
      context.selection.relations
        .filter { $0.isCertain && ids.contains($0.origin) && ids.contains($0.target) }
        .map { [$0.origin, $0.target].sortedByBytes() }
    )
    .sorted { a, b in a[0] != b[0] ? a[0].precedesInBytes(b[0]) : a[1].precedesInBytes(b[1]) }
  }

  var tieCount: Int { ties.count }

  /// How many of them surely should coordinate.
  var metCount: Int {
    let met = pairs.filter { $0.isNeeded && $0.state == .coordinated }.map { [$0.a, $0.b].sortedByBytes() }
    return Set(met).intersection(ties).count
  }

  // MARK: Names

  private func name(_ id: String) -> String {
    context.study.actor(id).map { PlainText.printable($0.name) } ?? id
  }

  private func names(_ ends: [String]) -> String { ends.map(name).joined(separator: " – ") }

  /// A pair in words: the two, how many reasons, and what is known.
  func sentence(of pair: CoordinationPair) -> String {
    let reasons = context.count(pair.weight, .reason)
    let doubt = pair.state == .toCheck ? context.say(fr: ", à vérifier", en: ", to be verified") : ""
    return names([pair.a, pair.b]) + " (" + reasons + doubt + ")"
  }
}
