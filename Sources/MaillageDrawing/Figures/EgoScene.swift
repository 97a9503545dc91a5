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
  let relations: [ActiveRelation]
  private let ties: NetworkTies

  /// How many rings, how many actors, and the area that their nodes may take, in square points.
  static let ringLimit = 4
  private static let limit = 44, room = 260_000.0
  /// However crowded, the first ring takes no more.
  private static let firstRingLimit = 60
  private static let sizes = [14.5, 11.5, 10.5, 10.5, 10.5]

  init(_ context: FigureContext, center: Actor, rule: String) {
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
    drawn = Self.chosen(circles, context, ties)
    let names = Set(drawn.joined().map(\.id))
    relations = context.selection.relations.filter {
      names.contains($0.origin) && names.contains($0.target)
    }
  }

  private static func ordered(_ actors: [Actor], _ typology: Typology) -> [Actor] {
    actors.sorted { a, b in
      let left = typology.categories.position(of: a.category) ?? .max
      let right = typology.categories.position(of: b.category) ?? .max
      return left != right ? left < right : a.name.precedesInFrench(b.name)
    }
  }

  /// The first ring whole, then of each next one those of the most partners, while the page has room.
  private static func chosen(
    _ circles: [[Actor]], _ context: FigureContext, _ ties: NetworkTies
  ) -> [[Actor]] {
    var area = 0.0, count = 0, isFull = false
    return circles.prefix(ringLimit + 1).enumerated().map { distance, circle in
      let first = circle.sorted { a, b in
        let left = ties.degree(a.id), right = ties.degree(b.id)
        return left != right ? left > right : a.id.precedesInBytes(b.id)
      }
      var kept: Set<String> = []
      for actor in first where !isFull {
        let shape = context.style(ofCategory: actor.category).shape
        area += NodeEstimate(lines: context.label(actor), size: sizes[distance], shape: shape).area
        count += 1
        if distance > 1 ? count > limit || area > room : count > firstRingLimit { isFull = true; break }
        kept.insert(actor.id)
      }
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
    var style = context.style(ofCategory: actor.category)
    if distance == 0 { style.borderWidth = 4 }
    return DiagramNode(
      id: actor.id,
      content: .label(
        context.lines(context.label(actor), in: style), size: Self.sizes[distance], isBold: distance == 0),
      style: style,
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
    drawn.enumerated().map { distance, circle in
      DiagramRing(nodes: circle.map(\.id), label: distance == 0 ? nil : Self.ringNode(distance))
    }
  }

  /// One line per pair of actors and kind of relation.
  var edges: [DiagramEdge] { context.lines(of: relations) }

  // MARK: Legend

  var legend: Legend {
    var legend = Legend()
    legend.categories = context.legend(of: shown, withShapes: true)
    legend.lines = context.legend(of: relations)
    legend.notes =
      [
        say(
          fr:
            "Cercles\u{A0}: nombre d’intermédiaires qu’il faut, par des relations sûres, depuis le centre (bord épais).",
          en:
            "Circles: how many intermediaries are needed, by sure relations, from the centre (thick border).")
      ] + context.glossary(of: shown)
    return legend
  }
}
