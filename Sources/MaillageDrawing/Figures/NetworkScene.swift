internal import MaillageAnalysis
internal import MaillageModel

/// What the network figure shows of a study: the actors that a page can hold, their ties, and what both say.
struct NetworkScene {
  private let context: FigureContext
  /// The actors drawn, in the order of their identifiers.
  let shown: [Actor]
  private let isolated: [Actor]
  private let left: Int
  private let relations: [ActiveRelation]
  private let degrees: [String: Int]
  private let cutting: Set<String>

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
    let kept =
      tied.sorted { a, b in
        let left = degrees[a.id] ?? 0, right = degrees[b.id] ?? 0
        return left != right ? left > right : a.id.precedesInBytes(b.id)
      }
      .prefix(limit)
    let names = Set(kept.map(\.id))
    self.degrees = degrees
    shown = tied.filter { names.contains($0.id) }
    left = tied.count - kept.count
    isolated = context.selection.actors.filter { !ends.contains($0.id) }
    relations = context.selection.relations.filter {
      names.contains($0.origin) && names.contains($0.target)
    }
    cutting = Set(Cohesion().run(on: context.study).articulations).intersection(names)
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
    return DiagramNode(
      id: actor.id,
      content: .label(context.label(actor), size: size(degree), isBold: false), style: style,
      title: title(actor, degree, isCutting), classes: context.classes(actor))
  }

  /// A step of the sizes, by the number of partners.
  private func size(_ degree: Int) -> Double {
    let largest = max(2, degrees.values.max() ?? 2)
    let share = Double(max(0, degree - 1)) / Double(largest - 1)
    return Typography.steps[Int((share * Double(Typography.steps.count - 1)).rounded())]
  }

  private func title(_ actor: Actor, _ degree: Int, _ isCutting: Bool) -> String {
    let partners = Wording.counted(
      degree, LocalizedText(fr: "partenaire", en: "partner"),
      LocalizedText(fr: "partenaires", en: "partners"))
    let cut =
      isCutting
      ? context.say(fr: ", son retrait coupe le réseau", en: ", its removal cuts the network") : ""
    return context.title(actor) + ", " + context.say(partners) + cut
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
    let actors = context.say(Wording.actors(shown.count))
    let ties = context.say(Wording.relations(relations.count))
    return context.say(fr: "\(actors) et \(ties) représentés.", en: "\(actors) and \(ties) shown.")
  }

  var omissions: [String] {
    guard left > 0 else { return [] }
    let hidden = context.say(Wording.actors(left))
    return [
      context.say(
        fr:
          "Les \(shown.count)\u{A0}acteurs les plus reliés sont représentés\u{A0}; \(hidden) de moindre degré "
          + "figurent dans la table.",
        en: "The \(shown.count) most connected actors are shown; \(hidden) of lower degree are in the table.")
    ]
  }

  var summary: String {
    let actors = context.say(Wording.actors(shown.count))
    let ties = context.say(Wording.relations(relations.count))
    let cut = cutting.count
    let who = LocalizedText(
      fr: cut == 0 ? "aucun acteur ne couperait" : cut == 1 ? "un seul couperait" : "\(cut) couperaient",
      en: cut == 0 ? "no actor" : "\(cut)")
    return context.say(
      fr: "\(actors), \(ties)\u{A0}; \(who.fr) le réseau en se retirant.",
      en: "\(actors), \(ties); \(who.en) would cut the network by leaving.")
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
        fr: "Les plus reliés, avec leur nombre de partenaires\u{A0}: \(Wording.list(leaders, .fr)).",
        en: "The most connected, with their number of partners: \(Wording.list(leaders, .en))."),
    ]
    if !cutting.isEmpty {
      let names = shown.filter { cutting.contains($0.id) }.map { PlainText.printable($0.name) }
      sentences.append(
        context.say(
          fr: "Le réseau serait coupé par le retrait de\u{A0}: \(Wording.list(names, .fr)).",
          en: "The network would be cut by the removal of: \(Wording.list(names, .en))."))
    }
    if !isolated.isEmpty {
      let names = isolated.map { PlainText.printable($0.name) }
      sentences.append(
        context.say(
          fr: "Sans relation déclarée\u{A0}: \(Wording.list(names, .fr)).",
          en: "Without declared relation: \(Wording.list(names, .en))."))
    }
    return sentences.joined(separator: " ")
  }
}
