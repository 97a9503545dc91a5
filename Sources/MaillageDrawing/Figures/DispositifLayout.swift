internal import MaillageAnalysis
internal import MaillageModel

/// The support system in bands, one per level, the firms in the last.
struct DispositifLayout {
  let context: FigureContext
  let scheme: SupportScheme
  /// The page that it is made for.
  let page: Page
  /// Which actors the page shows, and how.
  let part: Part
  /// Those actors, in the order of their identifiers.
  let actors: [Actor]
  /// The firms on which so many lines would meet that none could be followed.
  let crowdedFirms: [Actor]
  /// The relations drawn as lines: those to crowded firms are written under the names.
  let drawn: [ActiveRelation]
  /// The identifiers of the actors at the ends of lines.
  let joined: Set<String>

  /// What a page shows of the scheme.
  enum Part {
    /// Every actor as a node, or those that no line joins in cells at the foot of their band.
    case whole, mixed
    /// On two pages: the actors that lines join, then the others in cells.
    case joined, others
    /// Actors in cells, without their ties: those for whom the other pages have no room.
    case rest
  }
  /// How many actors are in cells without their ties, on pages that follow, and how many on none.
  var listed = 0, missing = 0
  /// Whether its first band goes on from the page before.
  var continuesBand = false

  init(_ context: FigureContext, _ scheme: SupportScheme, on page: Page, _ part: Part) {
    self.context = context
    self.scheme = scheme
    self.page = page
    self.part = part
    let crowded = scheme.actors.filter { actor in
      scheme.isFirm(actor) && scheme.relations.count { $0.target == actor.id } > Self.crowd
    }
    let ids = Set(crowded.map(\.id))
    crowdedFirms = crowded
    let lines = scheme.relations.filter { !ids.contains($0.target) }
    let joined = Set(lines.flatMap { [$0.origin, $0.target] })
    self.joined = joined
    drawn = part == .others ? [] : lines
    actors =
      switch part {
      case .whole, .mixed: scheme.actors
      case .joined: scheme.actors.filter { joined.contains($0.id) }
      case .others: scheme.actors.filter { !joined.contains($0.id) }
      case .rest: []
      }
    // Until the pages that follow are made.
    listed = scheme.left
  }

  /// A page of actors without their ties.
  init(_ context: FigureContext, _ scheme: SupportScheme, on page: Page, listing actors: [Actor]) {
    self.context = context
    self.scheme = scheme
    self.page = page
    self.actors = actors
    part = .rest
    crowdedFirms = []
    drawn = []
    joined = []
  }

  var graph: GraphBody {
    var graph = GraphBody(engine: .placed)
    graph.nodes = actors.filter { !isListed($0) }.map(node)
    for (index, group) in groups.enumerated() {
      let listed = group.actors.filter(isListed), drawn = group.actors.filter { !isListed($0) }
      let footer = listed.isEmpty ? nil : list(of: listed, "listed/\(index)")
      if let footer { graph.nodes.append(footer) }
      graph.bands.append(
        DiagramBand(
          label: Wrapping.lines(
            group.label + (index == 0 && continuesBand ? context.continued : ""), limit: 14),
          nodes: drawn.map(\.id), footer: footer?.id))
    }
    graph.edges = drawn.compactMap(edge)
    graph.separatesLines = true
    return graph
  }

  // MARK: Page

  /// The room of the page that a line takes before it cannot be followed any more, in square points.
  private static let roomOfLine = 36_000.0

  /// What sizes may lack, estimated on many nodes, in points.
  private static let shortOfPage = 24.0

  /// Whether the page holds the bands, by an estimate of the nodes' sizes.
  var fits: Bool {
    guard Double(drawn.count) * Self.roomOfLine <= page.drawingWidth * page.drawingHeight else {
      return false
    }
    let graph = graph
    let sizes = graph.nodes.map { node -> (String, Places.Place) in
      switch node.content {
      case .label(let lines, let size, _):
        let own = NodeEstimate(lines: lines, size: size, shape: node.style?.shape ?? "")
        // Slanted shapes grow faster than their text.
        let more = lines.count > 3 ? 14.0 : 0
        return (node.id, Places.Place(x: 0, y: 0, width: own.width, height: own.height + more))
      case .grid(let grid):
        return (node.id, Places.Place(x: 0, y: 0, width: listWidth, height: grid.estimatedHeight))
      }
    }
    let bands = BandArrangement(
      graph, sizes: Places(byNode: Dictionary(uniqueKeysWithValues: sizes)), width: width
    ).places().bands
    let top = bands.first.map { $0.y + $0.height / 2 } ?? 0
    let bottom = bands.last.map { $0.y - $0.height / 2 } ?? 0
    let room = context.room(
      on: page, for: DispositifFigure.self, legend, counts: counts, omissions: omissions)
    return top - bottom <= room - Self.shortOfPage
  }

  /// The width of the bands, and what it leaves to a list.
  private var width: Double { page.drawingWidth * Places.bandShare }
  private var listWidth: Double { BandArrangement.room(in: width) - 24 }

  // MARK: Bands

  var groups: [(label: String, actors: [Actor])] {
    let others = actors.filter { !scheme.isFirm($0) }
    var groups = (Echelon.allCases.reversed() + [nil]).map { echelon in
      (
        context.say(SupportScheme.label(of: echelon, context.typology)),
        others.filter { $0.echelon == echelon }
      )
    }
    groups.append(
      (
        context.say(fr: "Entreprises bénéficiaires", en: "Companies supported"),
        actors.filter { scheme.isFirm($0) }
      ))
    return groups.filter { !$0.1.isEmpty }.map { (label: $0.0, actors: $0.1) }
  }

  /// Firms stay in the drawing: they are what it is about.
  func isListed(_ actor: Actor) -> Bool {
    if part == .rest { return true }
    return (part == .mixed || part == .others) && !joined.contains(actor.id) && !scheme.isFirm(actor)
  }

  /// How many cells of a list stand side by side, how wide each is in points, and how many letters a line of it holds.
  private var columns: Int { max(1, Int(listWidth / Self.chipWidth)) }
  private var cellWidth: Int { Int(listWidth) / columns - 3 }
  var cellLetters: Int { cellWidth / 6 }

  /// Actors in cells side by side, by name.
  private func list(of actors: [Actor], _ id: String) -> DiagramNode {
    let columns = columns, cellWidth = cellWidth
    let ordered = actors.sortedInFrench(by: \.name)
    let rows = stride(from: 0, to: ordered.count, by: columns).map { start in
      ordered[start..<min(start + columns, ordered.count)].map { actor in
        chip(actor, cellWidth)
      }
    }
    let categories = Set(ordered.map(\.category)).sortedByBytes()
    return DiagramNode(
      id: id, content: .grid(Grid(rows: rows, spacing: 3, padding: 3)), style: nil,
      title: context.list(ordered.map { PlainText.printable($0.name) }),
      classes: ["listed"] + categories.map { "cat-" + context.plain($0) })
  }

  /// An actor in a cell: its name, the code of its category, and what it does for crowded firms.
  private func chip(_ actor: Actor, _ width: Int) -> GridCell {
    let doubt = scheme.isDoubtful(actor) ? ["?"] : []
    let signs = doubt + (part == .rest ? ties(of: actor) : signs(of: actor)), limit = cellLetters
    let plain = context.chip(actor, limit: limit)
    guard !signs.isEmpty, case .text(let lines) = plain.content else {
      return plain.with { $0.width = width }
    }
    let style = context.style(ofCategory: actor.category)
    let words = (lines.map { $0.map(\.text).joined() } + signs).joined(separator: " ")
    let own = GridCell(Wrapping.lines(words, limit: limit), color: style.text).content
    return plain.with {
      $0.content = own
      $0.width = width
    }
  }

  /// The least width of a cell of a list, in points.
  private static let chipWidth = 170.0

  private func node(_ actor: Actor) -> DiagramNode {
    DiagramNode(
      id: actor.id,
      content: .label(
        label(actor), size: scheme.isFirm(actor) ? 13 : Typography.smallest, isBold: false),
      style: context.style(ofCategory: actor.category), title: context.title(actor),
      classes: context.classes(actor))
  }

  // MARK: Lines that meet

  /// Up to how many lines reach a firm: more are told in words.
  private static let crowd = 8

  private func edge(_ active: ActiveRelation) -> DiagramEdge? {
    guard let kind = context.typology.relationKinds[active.relation.kind] else { return nil }
    let style = LineStyle(kind, isDirected: active.relation.isOriented)
    return DiagramEdge(
      from: active.origin, to: active.target, style: active.isCertain ? style : style.doubtful,
      label: active.isCertain ? [] : ["?"], labelColor: Palette.ink,
      title: context.sentence(of: active, kind), classes: ["kind-" + context.plain(kind.code)])
  }
}
