internal import MaillageAnalysis
internal import MaillageModel

/// What the network figure shows of a study: the actors that a page can hold, their ties, and what both say.
struct NetworkScene {
  private let context: FigureContext
  /// The actors drawn, in the order of their identifiers.
  let shown: [Actor]
  private let isolated: [Actor]
  private let left: Int, isolatedCount: Int
  private let relations: [ActiveRelation]
  private let degrees: [String: Int]
  /// The actors shown whose departure would split the network, and how many there are in all.
  private let cutting: Set<String>
  private let cuttingInAll: Int

  /// How many isolated actors are named under the drawing.
  private static let isolatedLimit = 24
  /// The area that the nodes of the largest page may take with the gaps around them, in square points.
  private static let room = 560_000.0
  /// What an isolated actor takes of it.
  private static let isolatedArea = 6_000.0

  init(_ context: FigureContext, limit: Int) {
    self.context = context
    // As in the table: a doubtful relation draws a line but makes no partner.
    var partners: [String: Set<String>] = [:]
    for relation in context.selection.relations where relation.isCertain {
      partners[relation.origin, default: []].insert(relation.target)
      partners[relation.target, default: []].insert(relation.origin)
    }
    let degrees = partners.mapValues(\.count)
    let ends = Set(context.selection.relations.flatMap { [$0.origin, $0.target] })
    let tied = context.selection.actors.filter { ends.contains($0.id) }
    let ranked = tied.sorted { a, b in
      let left = degrees[a.id] ?? 0, right = degrees[b.id] ?? 0
      return left != right ? left > right : a.id.precedesInBytes(b.id)
    }
    let isolated = context.selection.actors.filter { !ends.contains($0.id) }
    var names: Set<String> = []
    var area = Self.isolatedArea * Double(min(isolated.count, Self.isolatedLimit))
    for actor in ranked.prefix(limit) {
      let size = Self.size(of: degrees[actor.id] ?? 0, among: degrees)
      let shape = context.style(ofCategory: actor.category).shape
      area += NodeEstimate(lines: context.label(actor), size: size, shape: shape).area
      guard area < Self.room else { break }
      names.insert(actor.id)
    }
    let relations = context.selection.relations.filter {
      names.contains($0.origin) && names.contains($0.target)
    }
    // Whoever only has ties with those left out would stand alone, which would be untrue.
    names.formIntersection(relations.flatMap { [$0.origin, $0.target] })
    self.degrees = degrees
    self.relations = relations
    shown = tied.filter { names.contains($0.id) }
    left = tied.count - shown.count
    self.isolated = Array(isolated.prefix(Self.isolatedLimit))
    isolatedCount = isolated.count
    let articulations = Cohesion().run(on: context.study).articulations
    cutting = Set(articulations).intersection(names)
    cuttingInAll = articulations.count
  }

  // MARK: Nodes and lines

  func node(_ actor: Actor) -> DiagramNode {
    var style = context.style(ofCategory: actor.category)
    let isCutting = cutting.contains(actor.id)
    if isCutting {
      style.border = Palette.alert
      style.borderWidth = 2.2
      style.borderCount += 1
    }
    let degree = degrees[actor.id] ?? 0
    // The second border of a cylinder would run through its first line.
    let lead = isCutting && style.shape == "cylinder" ? [""] : []
    return DiagramNode(
      id: actor.id,
      content: .label(
        lead + context.label(actor), size: Self.size(of: degree, among: degrees), isBold: false),
      style: style, title: title(actor, degree, isCutting), classes: context.classes(actor))
  }

  /// A step of the sizes, by the number of partners.
  private static func size(of degree: Int, among degrees: [String: Int]) -> Double {
    let largest = max(2, degrees.values.max() ?? 2)
    let share = Double(max(0, degree - 1)) / Double(largest - 1)
    return Typography.steps[Int((share * Double(Typography.steps.count - 1)).rounded())]
  }

  private func title(_ actor: Actor, _ degree: Int, _ isCutting: Bool) -> String {
    let cut =
      isCutting
      ? context.say(fr: ", son retrait coupe le réseau", en: ", its removal cuts the network") : ""
    return context.title(actor) + ", " + context.count(degree, .partner) + cut
  }

  /// One line per pair of actors and kind of relation.
  var edges: [DiagramEdge] {
    var seen: Set<[String]> = []
    return relations.compactMap { active in
      let relation = active.relation
      guard let kind = context.typology.relationKinds[relation.kind] else { return nil }
      let pair = [active.origin, active.target]
      let ends = relation.isOriented ? pair : pair.sortedByBytes()
      guard seen.insert(ends + [relation.kind, active.isCertain ? "" : "?"]).inserted else { return nil }
      let style = LineStyle(kind, isDirected: relation.isOriented)
      return DiagramEdge(
        from: ends[0], to: ends[1], style: active.isCertain ? style : style.doubtful,
        label: active.isCertain ? [] : ["?"], labelColor: Palette.ink,
        title: context.sentence(of: active, kind), classes: ["kind-" + context.plain(kind.code)])
    }
  }

  /// The actors without any relation, under the drawing.
  var isolatedActors: Grid? {
    guard !isolated.isEmpty else { return nil }
    let words = context.say(fr: "Sans relation déclarée\u{A0}:", en: "Without declared relation:")
    return context.chips(heading: words, isolated)
  }

  // MARK: Words

  var legend: Legend {
    var legend = Legend()
    legend.categories = context.legend(of: shown + isolated, withShapes: true)
    legend.lines = context.legend(of: relations)
    if !cutting.isEmpty {
      var style = ShapeStyle(border: Palette.alert)
      style.borderWidth = 2
      legend.marks.append(
        Legend.MarkEntry(
          sample: " A ", style: style,
          meaning: context.say(
            fr: "bord rouge doublé\u{A0}: son retrait coupe le réseau",
            en: "doubled red border: its removal cuts the network")))
    }
    legend.notes =
      [
        context.say(
          fr: "Taille du texte\u{A0}: nombre de partenaires (\(range)).",
          en: "Size of the text: number of partners (\(range)).")
      ] + context.glossary(of: shown + isolated)
    return legend
  }

  private var range: String {
    let values = shown.map { degrees[$0.id] ?? 0 }
    let low = values.min() ?? 0, high = values.max() ?? 0
    return low == high ? "\(low)" : context.say(fr: "de \(low) à \(high)", en: "\(low) to \(high)")
  }

  var counts: String {
    let actors = context.count(shown.count, .actor)
    let ties = context.count(relations.count, .relation)
    return context.say(fr: "\(actors) et \(ties) représentés.", en: "\(actors) and \(ties) shown.")
  }

  var omissions: [String] {
    var omissions: [String] = []
    if left > 0 {
      let hidden = context.count(left, .actor)
      omissions.append(
        context.say(
          fr: "Les \(shown.count)\u{A0}acteurs les plus reliés sont représentés\u{A0}; \(hidden) de moindre "
            + "degré figurent dans la table.",
          en:
            "The \(shown.count) most connected actors are shown; \(hidden) of lower degree are in the table.")
      )
    }
    if isolatedCount > isolated.count {
      omissions.append(
        context.say(
          fr:
            "\(isolatedCount)\u{A0}acteurs n’ont aucune relation déclarée\u{A0}; les \(isolated.count) premiers "
            + "sont nommés, les autres figurent dans la table.",
          en: "\(isolatedCount) actors have no declared relation; the first \(isolated.count) are named, the "
            + "others are in the table."))
    }
    return omissions
  }

  var summary: String {
    let actors = context.count(shown.count, .actor)
    let ties = context.count(relations.count, .relation)
    let cut = cuttingInAll
    let who = LocalizedText(
      fr: cut == 0 ? "aucun acteur ne couperait" : cut == 1 ? "un seul couperait" : "\(cut) couperaient",
      en: cut == 0 ? "no actor" : "\(cut)")
    let shownOnly =
      cutting.count < cut
      ? LocalizedText(fr: " (\(cutting.count) sur cette figure)", en: " (\(cutting.count) in this figure)")
      : LocalizedText(fr: "", en: "")
    return context.say(
      fr: "\(actors), \(ties)\u{A0}; \(who.fr) le réseau des liens sûrs en se retirant\(shownOnly.fr).",
      en: "\(actors), \(ties); \(who.en) would cut the network of sure ties by leaving\(shownOnly.en).")
  }

  var description: String {
    let ranked = shown.sorted { a, b in
      let left = degrees[a.id] ?? 0, right = degrees[b.id] ?? 0
      return left != right ? left > right : a.id.precedesInBytes(b.id)
    }
    let leaders = ranked.prefix(5).map { "\(PlainText.printable($0.name)) (\(degrees[$0.id] ?? 0))" }
    var sentences = [
      summary,
      context.say(
        fr: "Les plus reliés, avec leur nombre de partenaires\u{A0}: \(context.list(leaders)).",
        en: "The most connected, with their number of partners: \(context.list(leaders))."),
    ]
    if !cutting.isEmpty {
      let names = shown.filter { cutting.contains($0.id) }.map { PlainText.printable($0.name) }
      sentences.append(
        context.say(
          fr: "Le réseau serait coupé par le retrait de\u{A0}: \(context.list(names)).",
          en: "The network would be cut by the removal of: \(context.list(names))."))
    }
    if !isolated.isEmpty {
      let names = isolated.map { PlainText.printable($0.name) }
      sentences.append(
        context.say(
          fr: "Sans relation déclarée\u{A0}: \(context.list(names)).",
          en: "Without declared relation: \(context.list(names))."))
    }
    return sentences.joined(separator: " ")
  }
}
