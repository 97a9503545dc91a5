internal import MaillageAnalysis
internal import MaillageModel

/// The observed groups as boxes, those of their members that a page can hold, and the ties between groups.
struct CommunitiesScene {
  /// A group with its members asked for.
  struct Group {
    /// Its number, the largest group first.
    let number: Int
    /// Its members named in the box, by category then name, and all of them.
    let named: [Actor], members: [GroupMember]
  }

  let context: FigureContext
  let result: ObservedGroups.Result
  /// The groups drawn, and how many are not.
  let groups: [Group]
  let hiddenGroups: Int
  /// The actors that are in no group, in the order of identifiers.
  let alone: [Actor]
  /// How many ties join two groups, by their numbers.
  private let ties: [[Int]: Int]

  /// How many groups a page can hold.
  private static let groupLimit = 18
  /// The area that the names may take, in square points.
  private static let room = 205_000.0
  /// How many letters a line of a name holds.
  private static let chipWidth = 24
  /// How many actors without group are named.
  private static let aloneLimit = 24

  init(_ context: FigureContext) {
    self.context = context
    let result = ObservedGroups().run(on: context.study)
    self.result = result
    let wanted = context.selection.identifiers
    let members = (1..<(result.groupCount + 1)).map { number in
      (number: number, members: result.members(of: number).filter { wanted.contains($0.actor) })
    }
    .filter { !$0.members.isEmpty }
    let kept = members.prefix(Self.groupLimit)
    hiddenGroups = members.count - kept.count
    let ranked = kept.map { group in
      group.members.sorted { a, b in
        a.tiesInside != b.tiesInside
          ? a.tiesInside > b.tiesInside : a.actor.precedesInBytes(b.actor)
      }
      .compactMap { context.study.actor($0.actor) }
    }
    let cap = Self.cap(ranked.map { $0.map { Self.area(context.chip($0, limit: Self.chipWidth)) } })
    groups = zip(kept, ranked).map { group, actors in
      let named = Self.ordered(Array(actors.prefix(cap)), context.typology)
      return Group(number: group.number, named: named, members: group.members)
    }
    let grouped = Set(result.actors.filter { $0.group != nil }.map(\.actor))
    alone = context.selection.actors.filter { !grouped.contains($0.id) }
    let number = Dictionary(
      result.actors.map { ($0.actor, $0.group) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<[String]> = []
    var ties: [[Int]: Int] = [:]
    for relation in context.selection.relations where relation.isCertain {
      guard seen.insert([relation.origin, relation.target].sortedByBytes()).inserted,
        let a = number[relation.origin] ?? nil, let b = number[relation.target] ?? nil, a != b
      else { continue }
      ties[[min(a, b), max(a, b)], default: 0] += 1
    }
    self.ties = ties
  }

  /// The most members that every group may name so that all fit, by the areas that they take.
  private static func cap(_ areas: [[Double]]) -> Int {
    (1...60).last { cap in
      areas.reduce(0) { $0 + $1.prefix(cap).reduce(0, +) } <= room
    } ?? 1
  }

  /// About the room that a name takes in its box, in square points.
  private static func area(_ chip: GridCell) -> Double {
    125 * (Grid(rows: [[chip]], spacing: 3, padding: 3).estimatedHeight + 3)
  }

  private static func ordered(_ actors: [Actor], _ typology: Typology) -> [Actor] {
    actors.sorted { a, b in
      let left = typology.categories.position(of: a.category) ?? .max
      let right = typology.categories.position(of: b.category) ?? .max
      return left != right ? left < right : a.name.precedesInFrench(b.name)
    }
  }

  /// How many actors are named in the boxes.
  var shownCount: Int { groups.reduce(0) { $0 + $1.named.count } }

  // MARK: Nodes and lines

  var nodes: [DiagramNode] {
    groups.map { group in
      let categories = Set(group.named.map(\.category)).sortedByBytes()
      return DiagramNode(
        id: "\(group.number)", content: .grid(box(group)), style: nil,
        title: heading(group).joined(separator: ", ") + Wording.colon(context.language)
          + context.list(group.named.map { PlainText.printable($0.name) }),
        classes: ["group"] + categories.map { "cat-" + context.plain($0) })
    }
  }

  private func heading(_ group: Group) -> [String] {
    let inside = group.members.reduce(0) { $0 + $1.tiesInside } / 2
    let known = group.members.compactMap(\.stability)
    let stability =
      known.isEmpty
      ? []
      : [
        context.say(fr: "stabilité ", en: "stability ")
          + context.say(Phrasing.percent(known.reduce(0, +) / Double(known.count)))
      ]
    return [
      context.say(fr: "Groupe \(group.number)", en: "Group \(group.number)"),
      ([context.count(group.members.count, .actor), inner(inside)] + stability).joined(separator: ", "),
    ]
  }

  private func inner(_ ties: Int) -> String {
    context.count(ties, .tie) + context.say(fr: ties < 2 ? " interne" : " internes", en: " inside")
  }

  private func box(_ group: Group) -> Grid {
    let columns = group.named.count <= 5 ? 1 : group.named.count <= 16 ? 2 : 3
    var rows = heading(group).enumerated().map { index, words in
      [GridCell([words], bold: index == 0).with { $0.columnSpan = columns }]
    }
    for start in stride(from: 0, to: group.named.count, by: columns) {
      rows.append(
        group.named[start..<min(start + columns, group.named.count)].map {
          context.chip($0, limit: Self.chipWidth)
        })
    }
    let rest = group.members.count - group.named.count
    if rest > 0 {
      let words = context.say(
        fr: "et \(rest)\u{A0}autre\(rest < 2 ? "" : "s")", en: "and \(rest) other\(rest == 1 ? "" : "s")")
      rows.append([GridCell([words]).with { $0.columnSpan = columns }])
    }
    return Grid(rows: rows, spacing: 3, padding: 3, border: 1, borderColor: Palette.rule, fill: Palette.box)
  }

  var edges: [DiagramEdge] {
    let shown = Set(groups.map(\.number))
    let most = ties.values.max() ?? 1
    return ties.sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .filter { shown.contains($0.key[0]) && shown.contains($0.key[1]) }
      .map { ends, count in
        let words = context.count(count, .tie)
        return DiagramEdge(
          from: "\(ends[0])", to: "\(ends[1])",
          style: LineStyle(pattern: .solid, width: 1 + 3 * Double(count) / Double(max(4, most))),
          label: ["\(count)"], labelColor: Palette.ink,
          title: context.say(
            fr: "Groupes \(ends[0]) et \(ends[1])\u{A0}: \(words)",
            en: "Groups \(ends[0]) and \(ends[1]): \(words)"))
      }
  }

  /// The actors without group, under the drawing.
  var outside: Grid? {
    guard !alone.isEmpty else { return nil }
    let words = context.say(
      fr: "Dans aucun groupe, faute de lien sûr\u{A0}:", en: "In no group, for want of a sure tie:")
    return context.chips(heading: words, Array(alone.prefix(Self.aloneLimit)))
  }

  /// How many actors without group are not named.
  var hiddenAlone: Int { max(0, alone.count - Self.aloneLimit) }

  // MARK: Legend

  var legend: Legend {
    var legend = Legend()
    let named = groups.flatMap(\.named) + alone.prefix(Self.aloneLimit)
    legend.categories = context.legend(of: named, withShapes: false)
    if !edges.isEmpty {
      legend.lines = [
        Legend.LineEntry(
          style: LineStyle(pattern: .solid, width: 2),
          look: context.say(fr: "trait et nombre", en: "line and number"),
          meaning: context.say(
            fr: "liens sûrs entre acteurs de deux groupes\u{A0}; plus épais s’ils sont plus nombreux",
            en: "sure ties between actors of two groups; thicker when they are more"))
      ]
    }
    legend.notes = [
      context.say(
        fr: "Stabilité\u{A0}: part moyenne de son groupe que d’autres recherches gardent avec chaque acteur.",
        en: "Stability: mean share of its group that other searches keep with each actor.")
    ]
    return legend
  }
}
