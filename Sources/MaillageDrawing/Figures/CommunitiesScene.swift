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

  /// Where those stand who are in no box: the actors without group, and the members that boxes do not name.
  enum Rest {
    /// Boxes name everybody; the actors without group are in cells under the drawing.
    case cells
    /// In words under the drawing.
    case words
    /// On pages that follow and name everybody.
    case pages
  }

  let context: FigureContext
  let result: ObservedGroups.Result
  /// The groups drawn, and how many are not.
  private(set) var groups: [Group]
  let hiddenGroups: Int
  /// The actors that are in no group, in the order of identifiers.
  let alone: [Actor]
  /// How many ties join two groups, by their numbers.
  let ties: [[Int]: Int]
  /// Of the ties between groups drawn, those that have a line: the most numerous, and the first of each group.
  let main: Set<[Int]>
  /// Where the boxes stand, how many columns of names they have at most, and the page that holds them.
  private var placement: BoxPlacement
  private(set) var columnLimit: Int
  private(set) var page: Page

  /// Where those stand who are in no box.
  private(set) var rest = Rest.cells
  /// Whether the page holds the boxes.
  private(set) var isPlaced = false

  /// How many groups a page can hold, the most first.
  private static let groupLimits = [18, 14, 10]
  /// The most lines between groups that can be followed, and how many are kept when there are more.
  static let lineLimit = 12, mainLimit = 11
  /// The most members that a box names.
  private static let nameLimit = 30
  /// How many members boxes name at least before all names go to another page.
  private static let leastNamed = 4
  /// What sizes may lack, estimated on many boxes, in points.
  private static let shortOfPage = 22.0
  /// How many actors without group stand in cells.
  static let aloneLimit = 24

  /// The most groups that a page can hold.
  init(_ context: FigureContext) {
    let result = context.study.answer(to: ObservedGroups.self)
    let scenes = Self.groupLimits.lazy.map { Self(context, result, limit: $0) }
    self = scenes.first(where: \.isPlaced) ?? Self(context, result, limit: 6)
  }

  private init(_ context: FigureContext, _ result: ObservedGroups.Result, limit: Int) {
    self.context = context
    self.result = result
    let wanted = context.selection.identifiers
    let members = (1..<(result.groupCount + 1)).map { number in
      (number: number, members: result.members(of: number).filter { wanted.contains($0.actor) })
    }
    .filter { !$0.members.isEmpty }
    let kept = members.prefix(limit)
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
    let largest = max(1, min(Self.nameLimit, ranked.map(\.count).max() ?? 1))
    func groups(naming cap: Int) -> [Group] {
      zip(kept, ranked).map { group, actors in
        // The last name takes no more room than « et 1 autre ».
        let count = 1..<Self.nameLimit ~= cap && actors.count == cap + 1 ? cap + 1 : cap
        let named = Self.ordered(Array(actors.prefix(count)), context.typology)
        return Group(number: group.number, named: named, members: group.members)
      }
    }
    let arrangements = (1...max(1, kept.count)).map {
      BoxPlacement.Arrangement(of: kept.count, ties: lines, columns: $0)
    }
    let sizes = ChipSizes(of: Array(ranked.joined()), limit: Self.chipWidth, context)
    self.groups = groups(naming: 0)
    columnLimit = 1
    page = context.pages.last ?? Page(.a4, .portrait)
    placement = BoxPlacement([], arrangements[0])
    placement = BoxPlacement(boxes(sizes), arrangements[min(2, arrangements.count - 1)])
    let isWhole = largest >= (ranked.map(\.count).max() ?? 0) && alone.count <= Self.aloneLimit
    if isWhole, place(groups(naming: largest), arrangements, sizes) { return }
    for (rest, least) in [(Rest.words, min(largest, Self.leastNamed)), (.pages, 0)] {
      self.rest = rest
      // As many names as the page holds, the same for all groups.
      guard place(groups(naming: least), arrangements, sizes) else { continue }
      var low = least, high = largest
      while low < high {
        let middle = (low + high + 1) / 2
        if place(groups(naming: middle), arrangements, sizes) { low = middle } else { high = middle - 1 }
      }
      return
    }
  }

  /// Places the boxes of groups on the smallest page that holds them; nothing changes when none does.
  private mutating func place(
    _ groups: [Group], _ arrangements: [BoxPlacement.Arrangement], _ sizes: ChipSizes
  ) -> Bool {
    context.pages.narrowestFirst.contains { place(groups, on: $0, arrangements, sizes) }
  }

  /// The least width wanted, in shares of the height: boxes one over the other would have nothing beside them.
  private static let flattest = 1.25

  /// Places the boxes of groups on a page, in the shape of the page when several arrangements fit.
  private mutating func place(
    _ groups: [Group], on page: Page, _ arrangements: [BoxPlacement.Arrangement], _ sizes: ChipSizes
  ) -> Bool {
    var scene = self
    scene.groups = groups
    scene.page = page
    let room =
      context.room(
        on: page, for: CommunitiesFigure.self, scene.legend, counts: scene.counts, omissions: scene.omissions,
        appendix: scene.outside) - Self.shortOfPage
    var best: (scene: CommunitiesScene, distance: Double)?
    for columns in [3, 2, 1] {
      scene.columnLimit = columns
      let boxes = scene.boxes(sizes)
      for arrangement in arrangements {
        scene.placement = BoxPlacement(boxes, arrangement)
        let distance = scene.placement.distance(from: max(Self.flattest, page.drawingWidth / room))
        let loops = scene.placement.roomOfLoops
        if scene.placement.width + loops.x <= page.drawingWidth - 32,
          scene.placement.height + loops.y <= room,
          distance < best?.distance ?? .infinity
        {
          best = (scene, distance)
        }
      }
    }
    guard let best else { return false }
    self = best.scene
    isPlaced = true
    return true
  }

  static func ordered(_ actors: [Actor], _ typology: Typology) -> [Actor] {
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
}
