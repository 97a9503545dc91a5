internal import MaillageAnalysis
internal import MaillageModel

/// The actors around one of them, ring by ring, as far as a page can hold them.
struct EgoScene {
  let context: FigureContext
  let center: Actor
  /// The rule that chose the centre.
  let rule: String
  /// The actors by number of steps from the centre, the centre itself first; each by category then name.
  let circles: [[Actor]]
  /// The same, of those drawn.
  let drawn: [[Actor]]
  /// The actors that no sure path reaches: those that doubtful relations would reach, and the others.
  let reachableWithDoubt: [Actor], unreachable: [Actor]
  /// The relations drawn, and how many between the actors of the last ring are not.
  let relations: [ActiveRelation], leftRelations: Int
  private let ties: NetworkTies

  /// How many rings a page shows: lines between farther ones would hide the first on a small page.
  var ringLimit: Int { Self.ringLimit(context) }

  private static func ringLimit(_ context: FigureContext) -> Int { context.isTight ? 2 : 4 }

  /// From how many relations on a small page the lines between the actors of the last ring hide the others.
  private static let lineLimit = 26

  /// How many actors may stand around the centre, the most first.
  static func sizes(_ context: FigureContext) -> [Int] {
    context.isTight ? [36, 32, 28, 24, 20, 17, 14, 11, 8] : [44, 36, 28, 20, 14, 8]
  }

  /// The size of the text of each ring.
  private static func textSize(_ context: FigureContext, _ distance: Int) -> Double {
    switch distance {
    case 0: context.isTight ? 13 : 14.5
    case 1: context.isTight ? Typography.smallest : 11.5
    default: Typography.smallest
    }
  }

  init(_ context: FigureContext, center: Actor, rule: String, most: Int) {
    self.context = context
    self.center = center
    self.rule = rule
    let ties = NetworkTies(context.selection.relations)
    self.ties = ties
    let steps = ties.steps(from: center.id), withDoubts = ties.stepsWithDoubts(from: center.id)
    let actors = context.selection.actors
    let farthest = steps.values.max() ?? 0
    circles = (0...farthest).map { distance in
      distance == 0
        ? [center]
        : Self.ordered(actors.filter { steps[$0.id] == distance }, context.typology)
    }
    reachableWithDoubt = actors.filter { steps[$0.id] == nil && withDoubts[$0.id] != nil }
    unreachable = actors.filter { withDoubts[$0.id] == nil && $0.id != center.id }
    drawn = Self.chosen(circles.prefix(Self.ringLimit(context) + 1), ties, most: most)
    let names = Set(drawn.joined().map(\.id))
    let all = context.selection.relations.filter {
      names.contains($0.origin) && names.contains($0.target)
    }
    // How far each actor is shows without the lines between the farthest ones.
    let last = drawn.count > 2 ? Set(drawn.last?.map(\.id) ?? []) : []
    let isCrowded = all.count > (context.isTight ? Self.lineLimit : 2 * Self.lineLimit)
    relations = isCrowded ? all.filter { !last.contains($0.origin) || !last.contains($0.target) } : all
    leftRelations = all.count - relations.count
  }

  private static func ordered(_ actors: [Actor], _ typology: Typology) -> [Actor] {
    actors.sorted { a, b in
      let left = typology.categories.position(of: a.category) ?? .max
      let right = typology.categories.position(of: b.category) ?? .max
      return left != right ? left < right : a.name.precedesInFrench(b.name)
    }
  }

  /// The first ring, then of each next one those of the most partners, while the page has room.
  private static func chosen(
    _ circles: ArraySlice<[Actor]>, _ ties: NetworkTies, most: Int
  ) -> [[Actor]] {
    var left = most + 1
    return circles.map { circle in
      let first = circle.sorted { a, b in
        let left = ties.degree(a.id), right = ties.degree(b.id)
        return left != right ? left > right : a.id.precedesInBytes(b.id)
      }
      let kept = Set(first.prefix(left).map(\.id))
      left -= kept.count
      return circle.filter { kept.contains($0.id) }
    }
    .filter { !$0.isEmpty }
  }

  /// The actors drawn.
  var shown: [Actor] { drawn.flatMap { $0 } }

  // MARK: Nodes and lines

  var nodes: [DiagramNode] {
    drawn.enumerated().flatMap { distance, circle in
      circle.map { node($0, distance) } + (distance == 0 ? [] : [ringName(distance)])
    }
  }

  private func node(_ actor: Actor, _ distance: Int) -> DiagramNode {
    var style = context.nodeStyle(of: actor)
    if distance == 0 { style.borderWidth = 4 }
    let size = Self.textSize(context, distance), label = context.nodeLabel(actor)
    let node =
      distance == 0
      ? (words: context.lines(label, in: style), style: style)
      : context.fitted(label, size: size, in: style)
    return DiagramNode(
      id: actor.id, content: .label(node.words, size: size, isBold: distance == 0), style: node.style,
      title: context.title(actor) + ", "
        + (distance == 0 ? say(fr: "au centre", en: "at the centre") : position(distance)),
      classes: context.classes(actor))
  }

  private func say(fr: String, en: String) -> String { context.say(fr: fr, en: en) }

  /// The name of a ring, with how many stand on it.
  private func ringName(_ distance: Int) -> DiagramNode {
    let all = circles[distance].count, some = drawn[distance].count
    let count = some < all ? say(fr: "\(some) sur \(all)", en: "\(some) of \(all)") : "\(all)"
    return DiagramNode(
      id: Self.ringNode(distance),
      content: .label(
        [position(distance).uppercasedFirst + " (" + count + ")"], size: Typography.smallest, isBold: true),
      style: ShapeStyle(border: Palette.paper), title: "")
  }

  private static func ringNode(_ distance: Int) -> String { "\u{1}ring-\(distance)" }

  /// « à 2 intermédiaires ».
  func position(_ distance: Int) -> String {
    switch distance {
    case 1: say(fr: "en lien direct", en: "tied directly")
    case 2: say(fr: "à 1 intermédiaire", en: "at 1 intermediary")
    default: say(fr: "à \(distance - 1) intermédiaires", en: "at \(distance - 1) intermediaries")
    }
  }

  var rings: [DiagramRing] {
    let center = drawn.first?.first?.id ?? ""
    let pairs = Set(relations.map { [$0.origin, $0.target].sortedByBytes() })
      .sorted { a, b in a[0] != b[0] ? a[0].precedesInBytes(b[0]) : a[1].precedesInBytes(b[1]) }
      .map { ($0[0], $0[1]) }
    return drawn.enumerated().map { distance, circle in
      let nodes = circle.map(\.id)
      return DiagramRing(
        nodes: distance == 1 ? RingOrder.improved(nodes, pairs: pairs, center: center) : nodes,
        label: distance == 0 ? nil : Self.ringNode(distance))
    }
  }

  /// One line per pair of actors and kind of relation.
  var edges: [DiagramEdge] { context.lines(of: relations) }

  /// The direct partners that the page does not draw, by name.
  var namedPartners: Grid? {
    guard circles.count > 1 else { return nil }
    let names = Set(shown.map(\.id)), hidden = circles[1].filter { !names.contains($0.id) }
    guard !hidden.isEmpty else { return nil }
    return context.list(heading: say(fr: "En lien direct aussi\u{A0}:", en: "Tied directly as well:"), hidden)
  }

  // MARK: Legend

  var legend: Legend {
    var legend = Legend()
    legend.categories = context.legend(of: shown, withShapes: true)
    legend.lines = context.legend(of: relations)
    legend.notes =
      [
        drawn.count < 3
          ? say(
            fr:
              "Cercle\u{A0}: acteurs liés au centre (bord épais) par une relation sûre, sans intermédiaire.",
            en: "Circle: actors tied to the centre (thick border) by a sure relation, without intermediary.")
          : say(
            fr:
              "Cercles\u{A0}: nombre d’intermédiaires qu’il faut, par des relations sûres, depuis le centre (bord épais).",
            en:
              "Circles: how many intermediaries are needed, by sure relations, from the centre (thick border)."
          )
      ] + context.glossary(of: shown + perhapsDirect, limit: context.nameLimit)
    return legend
  }
}
