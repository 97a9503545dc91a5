internal import MaillageAnalysis
internal import MaillageModel

/// Actors in columns of years, an arrow from each to the one that it became.
struct FiliationScene {
  let context: FigureContext
  let lines: [Filiations.Line]
  /// The actors at the ends of the lines, in the order of their identifiers.
  let actors: [Actor]
  /// How many filiations the tables hold.
  let total: Int
  let states: [String: Filiations.State]
  let columns: [Column]

  /// A year, or what is before any known one; a second step when actors of one year became others in it.
  struct Column {
    let year: Int?
    let step: Int
    let actors: [String]

    var node: String { "year/" + (year.map { String($0) } ?? "before") + "/\(step)" }
  }

  /// The page that holds the columns, and which way time runs there; absent when none does.
  private var layout: (page: Page, direction: GraphBody.Direction)?

  /// The filiations that pass the filter, by groups of actors that they join, as many groups a page as fit.
  static func pages(_ context: FigureContext) -> [FiliationScene] {
    let all = context.study.answer(to: Filiations.self).lines
    let wanted = context.filter.categories
    let kept = all.filter { line in
      wanted.isEmpty
        || [line.filiation.predecessor, line.filiation.successor].contains { id in
          context.study.actor(id).map { wanted.contains($0.category) } ?? false
        }
    }
    func scene(_ numbers: Set<Int>) -> FiliationScene {
      FiliationScene(context, kept.indices.filter(numbers.contains).map { kept[$0] }, of: all.count)
    }
    // A group too large for a page is told in the order of time.
    let parts = groups(kept, context).flatMap { group in
      let isSmall = scene(Set(group)).layout != nil
      return (isSmall ? [group] : group.map { [$0] }).enumerated().map { index, part in
        (numbers: part, startsPage: !isSmall && index == 0)
      }
    }
    /// The filiations page by page, each page as full as its room and a limit allow.
    func filled(atMost limit: Int) -> [Set<Int>] {
      var pages: [Set<Int>] = []
      for part in parts {
        if !part.startsPage, let last = pages.last, last.count + part.numbers.count <= limit,
          scene(last.union(part.numbers)).layout != nil
        {
          pages[pages.count - 1].formUnion(part.numbers)
        } else {
          pages.append(Set(part.numbers))
        }
      }
      return pages
    }
    // As few pages as the room allows, then as even as they can be.
    let fewest = filled(atMost: kept.count)
    guard fewest.count > 1, let fullest = fewest.map(\.count).max() else { return fewest.map(scene) }
    let even = (1...fullest).lazy.filter { $0 * fewest.count >= kept.count }.map(filled)
      .first { $0.count == fewest.count }
    return (even ?? fewest).map(scene)
  }

  /// The filiations by groups of actors that they join, in the order of time: groups of one time share a page,
  /// which then has fewer years.
  private static func groups(_ lines: [Filiations.Line], _ context: FigureContext) -> [[Int]] {
    let ends = Set(lines.flatMap { [$0.filiation.predecessor, $0.filiation.successor] })
    let parts = SeparateParts(
      nodes: ends.sortedByBytes(), lines: lines.map { ($0.filiation.predecessor, $0.filiation.successor) }
    ).parts
    let dated = parts.map { part in
      (part: part, years: Set(part.map { year(of: $0, lines, context) ?? .min }).sorted())
    }
    .sorted { a, b in
      a.years != b.years
        ? a.years.lexicographicallyPrecedes(b.years) : a.part[0].precedesInBytes(b.part[0])
    }
    return dated.map { group in
      let ids = Set(group.part)
      return lines.indices.filter { ids.contains(lines[$0].filiation.successor) }.sorted { a, b in
        let left = lines[a].filiation.date?.year ?? .min, right = lines[b].filiation.date?.year ?? .min
        return left != right ? left < right : a < b
      }
    }
  }

  private init(_ context: FigureContext, _ lines: [Filiations.Line], of total: Int) {
    self.context = context
    self.lines = lines
    self.total = total
    var states: [String: Filiations.State] = [:]
    for line in lines {
      states[line.filiation.predecessor] = line.predecessorState
      states[line.filiation.successor] = line.successorState
    }
    self.states = states
    actors = context.study.territory.actors.filter { states[$0.id] != nil }
    let years = Dictionary(
      actors.map { ($0.id, Self.year(of: $0.id, lines, context)) }, uniquingKeysWith: { first, _ in first })
    let steps = Self.steps(lines, years)
    columns = Dictionary(grouping: actors.map(\.id)) { [years[$0].flatMap { $0 } ?? .min, steps[$0] ?? 0] }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { Column(year: $0.key[0] == .min ? nil : $0.key[0], step: $0.key[1], actors: $0.value) }
    layout = nil
    layout = context.pages.lazy.flatMap { page in
      [GraphBody.Direction.leftToRight, .topToBottom].map { (page: page, direction: $0) }
    }
    .first { fits($0.page, $0.direction) }
  }

  /// How many filiations lead to each actor within its own year: no line may join two actors of a column,
  /// for the library corrupts its memory over the words of such lines.
  private static func steps(_ lines: [Filiations.Line], _ years: [String: Int?]) -> [String: Int] {
    let within = lines.map(\.filiation).filter { years[$0.predecessor] == years[$0.successor] }
    var steps: [String: Int] = [:]
    // Enough rounds for the longest path; a loop stops there.
    for _ in 0..<min(8, within.count) {
      for line in within {
        steps[line.successor] = max(steps[line.successor] ?? 0, min(8, (steps[line.predecessor] ?? 0) + 1))
      }
    }
    return steps
  }

  /// The year in which an actor starts or, when nobody gave it, that of the first filiation that reaches it.
  private static func year(of actor: String, _ lines: [Filiations.Line], _ context: FigureContext) -> Int? {
    let start = context.study.validity(of: actor).start?.year
    let reached = lines.filter { $0.filiation.successor == actor }.compactMap { $0.filiation.date?.year }
    return start ?? reached.min()
  }

  var page: Page { layout?.page ?? context.pages.last ?? Page(.a4, .portrait) }

  var direction: GraphBody.Direction { layout?.direction ?? .topToBottom }

  // MARK: Drawing

  var graph: GraphBody {
    var graph = GraphBody(engine: .dot)
    graph.direction = direction
    graph.nodeGap = Self.nodeRoom / 72
    graph.rankGap = Self.rankRoom / 72
    graph.nodes = columns.map { column in
      DiagramNode(
        id: column.node, content: .label([heading(column)], size: 13, isBold: true), style: nil,
        title: heading(column), classes: ["year"])
    }
    graph.nodes += actors.map(node)
    let axis = LineStyle(pattern: .solid, width: 0.8, color: Palette.rule)
    graph.edges = zip(columns, columns.dropFirst()).map { a, b in
      DiagramEdge(from: a.node, to: b.node, style: axis, classes: ["axis"], weight: 200)
    }
    let places = places
    graph.edges += lines.map { line in
      edge(
        line, goesBack: (places[line.filiation.predecessor] ?? 0) > (places[line.filiation.successor] ?? 0))
    }
    graph.ranks = columns.map { [$0.node] + $0.actors }
    // The years hold all together: what counts is that words stand on their line.
    graph.packsParts = true
    graph.separatesLines = true
    return graph
  }

  /// The column of each actor.
  var places: [String: Int] {
    Dictionary(
      columns.enumerated().flatMap { index, column in column.actors.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
  }

  func heading(_ column: Column) -> String {
    guard let year = column.year else {
      guard column.step == 0 else { return context.say(fr: "puis", en: "then") }
      guard let next = columns.compactMap(\.year).first else {
        return context.say(fr: "date inconnue", en: "date unknown")
      }
      return context.say(fr: "avant \(next) ou inconnu", en: "before \(next) or unknown")
    }
    return column.step == 0 ? String(year) : context.say(fr: "\(year), puis", en: "\(year), then")
  }

  func words(_ actor: Actor) -> [String] {
    Wrapping.lines(context.name(actor, limit: 13) + " [" + actor.category + "]", limit: 20)
  }

  private func node(_ actor: Actor) -> DiagramNode {
    DiagramNode(
      id: actor.id, content: .label(words(actor), size: Typography.smallest, isBold: false),
      style: style(states[actor.id] ?? .inForce, context.style(ofCategory: actor.category)),
      title: context.title(actor), classes: context.classes(actor))
  }

  /// Boxes only: the border tells the state, the code and the colour tell the category.
  func style(_ state: Filiations.State, _ look: ShapeStyle) -> ShapeStyle {
    switch state {
    case .inForce: ShapeStyle(fill: look.fill, border: look.border, text: look.text, borderWidth: 2.6)
    case .ended: ShapeStyle(fill: Palette.paper, border: look.border, borderWidth: 1.4, isDashed: true)
    case .future: ShapeStyle(fill: Palette.paper, border: look.border, borderWidth: 1)
    }
  }

  /// A line always runs from left to right, its head at the other end when the older actor takes over.
  private func edge(_ line: Filiations.Line, goesBack: Bool) -> DiagramEdge {
    let filiation = line.filiation
    let style = Self.style(line)
    return DiagramEdge(
      from: goesBack ? filiation.successor : filiation.predecessor,
      to: goesBack ? filiation.predecessor : filiation.successor, style: goesBack ? style.reversed : style,
      label: label(line), labelColor: Palette.ink, title: sentence(line),
      classes: ["filiation"], weight: 3)
  }

  /// What a line says.
  func label(_ line: Filiations.Line) -> [String] {
    Wrapping.lines(kind(line.filiation) + ",", limit: 24) + Wrapping.lines(date(line), limit: 24)
  }

  static func style(_ line: Filiations.Line) -> LineStyle {
    LineStyle(pattern: line.endsPredecessor ? .solid : .dashed, width: 1.4, head: .atEnd("normal"))
  }
}
