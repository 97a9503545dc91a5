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
  /// Of the ties between groups drawn, those that have a line: the most numerous, and the first of each group.
  private let main: Set<[Int]>
  /// Where the boxes stand, and the page that holds them.
  private let placement: BoxPlacement
  let page: Page

  /// How many groups a page can hold.
  private static let groupLimit = 18
  /// The most lines between groups that can be followed, and how many are kept when there are more.
  static let lineLimit = 12, mainLimit = 11
  /// The most members that a box names.
  private static let nameLimit = 30
  /// How many actors without group are named.
  static let aloneLimit = 24

  init(_ context: FigureContext) {
    self.context = context
    let result = context.study.answer(to: ObservedGroups.self)
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
    let main = Self.main(of: ties, Set(kept.map(\.number)))
    self.main = main
    let numbers = kept.map(\.number)
    let lines = main.sorted { $0.lexicographicallyPrecedes($1) }.compactMap { ends -> BoxPlacement.Tie? in
      guard let a = numbers.firstIndex(of: ends[0]), let b = numbers.firstIndex(of: ends[1]) else {
        return nil
      }
      return BoxPlacement.Tie(a: a, b: b, weight: 1 + Double(ties[ends] ?? 0) / 8)
    }
    let listed = Double((min(alone.count, Self.aloneLimit) + 3) / 4)
    func groups(naming cap: Int) -> [Group] {
      zip(kept, ranked).map { group, actors in
        let named = Self.ordered(Array(actors.prefix(cap)), context.typology)
        return Group(number: group.number, named: named, members: group.members)
      }
    }
    // As many names as the largest sheet holds, the same for all groups; a small sheet only when all fit.
    let largest = max(1, min(Self.nameLimit, ranked.map(\.count).max() ?? 1))
    var choice: (groups: [Group], placement: BoxPlacement, page: Page)?
    for cap in stride(from: largest, through: 1, by: -1) where choice == nil {
      let groups = groups(naming: cap)
      let boxes = groups.map { Self.size(of: $0, context) }
      let pages = cap == largest ? [Page(.a4, .landscape), Page(.a3, .landscape)] : [Page(.a3, .landscape)]
      for page in pages where choice == nil {
        let room = page.drawingHeight - (page.format == .a4 ? 330 : 300) - 26 * (listed + 1)
        let placements = (1...max(1, groups.count)).map { BoxPlacement(boxes, ties: lines, columns: $0) }
        let fitting = placements.filter { $0.width <= page.drawingWidth * 0.96 && $0.height <= room }
        // Of those that fit, the one of the shape of the sheet.
        let best = fitting.min {
          $0.distance(from: page.drawingWidth / room) < $1.distance(from: page.drawingWidth / room)
        }
        if let best { choice = (groups, best, page) }
      }
    }
    let least = groups(naming: 1)
    let last =
      choice ?? (
        least,
        BoxPlacement(least.map { Self.size(of: $0, context) }, ties: lines, columns: 5), Page(.a3, .landscape)
      )
    self.groups = last.groups
    placement = last.placement
    page = last.page
  }

  private static func ordered(_ actors: [Actor], _ typology: Typology) -> [Actor] {
    actors.sorted { a, b in
      let left = typology.categories.position(of: a.category) ?? .max
      let right = typology.categories.position(of: b.category) ?? .max
      return left != right ? left < right : a.name.precedesInFrench(b.name)
    }
  }

  // MARK: Nodes and lines

  var nodes: [DiagramNode] {
    zip(groups, placement.centers).map { group, center in
      let categories = Set(group.named.map(\.category)).sortedByBytes()
      return DiagramNode(
        id: "\(group.number)", content: .grid(box(group)), style: nil,
        title: heading(group).joined(separator: ", ") + Wording.colon(context.language)
          + context.list(group.named.map { PlainText.printable($0.name) }),
        classes: ["group"] + categories.map { "cat-" + context.plain($0) }, place: center)
    }
  }

  func heading(_ group: Group) -> [String] {
    let inside = group.members.reduce(0) { $0 + $1.tiesInside } / 2
    let known = group.members.compactMap(\.stability)
    let stability =
      known.isEmpty
      ? []
      : [
        context.say(fr: "stabilité ", en: "stability ")
          + context.say(Phrasing.percent(known.reduce(0, +) / Double(known.count)))
      ]
    let outside = ties.reduce(0) { $0 + ($1.key.contains(group.number) ? $1.value : 0) }
    let beyond =
      outside == 0
      ? context.say(fr: "aucun vers d’autres groupes", en: "none to other groups")
      : context.say(fr: "\(outside)\u{A0}vers d’autres groupes", en: "\(outside)\u{A0}to other groups")
    let name = context.say(fr: "Groupe \(group.number)", en: "Group \(group.number)")
    return [
      ([name] + stability).joined(separator: ", "),
      [context.count(group.members.count, .actor), inner(inside), beyond].joined(separator: ", "),
    ]
  }

  private func inner(_ ties: Int) -> String {
    context.count(ties, .tie) + context.say(fr: ties < 2 ? " interne" : " internes", en: " inside")
  }

  var edges: [DiagramEdge] {
    let most = ties.values.max() ?? 1
    return ties.sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .filter { main.contains($0.key) }
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

  /// How many pairs of groups drawn have ties but no line, the ties of these, and those between all groups.
  var unseen: (pairs: Int, ties: Int, all: Int) {
    let shown = Set(groups.map(\.number))
    let between = ties.filter { shown.isSuperset(of: $0.key) }
    let hidden = between.filter { !main.contains($0.key) }
    return (hidden.count, hidden.values.reduce(0, +), between.values.reduce(0, +))
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
    legend.notes =
      [
        context.say(
          fr:
            "Stabilité\u{A0}: part moyenne de son groupe que d’autres recherches gardent avec chaque acteur.",
          en: "Stability: mean share of its group that other searches keep with each actor.")
      ] + [caution].compactMap { $0 } + context.glossary(of: labels)
    return legend
  }
}
