internal import MaillageAnalysis
internal import MaillageModel

/// What one page of the network figure shows: its actors, their ties, and the signs that say more.
struct NetworkScene {
  let data: NetworkData
  let plan: NetworkPages
  let page: NetworkPage
  /// The actors drawn, in the order of their identifiers.
  let shown: [Actor]
  /// The relations between them.
  let relations: [ActiveRelation]
  /// The actors shown whose departure would split the network.
  let cutting: Set<String>
  /// The actors without relation named under the drawing: on the first page.
  let isolated: [Actor]
  /// For each actor shown, with how many actors of other pages it is surely tied.
  private let elsewhere: [String: Int]
  /// For each actor shown without line, those of other pages with whom it has relations to verify only.
  let doubts: [String: [Actor]]

  var context: FigureContext { data.context }

  init(_ data: NetworkData, _ plan: NetworkPages, page index: Int) {
    let page = plan.pages[index]
    self.data = data
    self.plan = plan
    self.page = page
    shown = data.tied.filter { page.actors.contains($0.id) }
    relations = data.context.selection.relations.filter {
      page.actors.contains($0.origin) && page.actors.contains($0.target)
    }
    cutting = data.articulations.intersection(page.actors)
    isolated = index == 0 ? Array(data.isolated.prefix(NetworkPages.isolatedLimit)) : []
    elsewhere = Dictionary(
      page.actors.map { ($0, data.ties.partners[$0, default: []].subtracting(page.actors).count) },
      uniquingKeysWith: { first, _ in first })
    doubts = Self.doubts(data, page)
  }

  /// How many partners outside the page an actor without line names.
  private static let doubtLimit = 2

  /// The partners to verify, out of a page, that its actors without line name: nothing else would say why they
  /// stand there.
  static func doubts(_ data: NetworkData, _ page: NetworkPage) -> [String: [Actor]] {
    let neighbours = data.ties.neighbours
    let floating = page.actors.filter { neighbours[$0, default: []].isDisjoint(with: page.actors) }
    var doubts: [String: [Actor]] = [:]
    for id in floating {
      let others = neighbours[id, default: []].subtracting(data.ties.partners[id, default: []])
      let named = others.sortedByBytes().prefix(doubtLimit).compactMap { data.context.study.actor($0) }
      if !named.isEmpty { doubts[id] = named }
    }
    return doubts
  }

  // MARK: Nodes and lines

  var nodes: [DiagramNode] { shown.map(node) }

  private func node(_ actor: Actor) -> DiagramNode {
    var style = context.style(ofCategory: actor.category)
    let isCutting = cutting.contains(actor.id)
    if isCutting {
      style.border = Palette.alert
      style.borderWidth = 2.2
      style.borderCount += 1
    }
    let others = elsewhere[actor.id] ?? 0
    let more =
      (others == 0 ? [] : [outside(others)])
      + doubts[actor.id, default: []].flatMap { Wrapping.lines(doubt($0), limit: 24) }
    return DiagramNode(
      id: actor.id,
      content: .label(
        context.lines(data.label(actor) + more, in: style), size: data.measure.size(of: actor.id),
        isBold: false),
      style: style, title: title(actor, isCutting), classes: context.classes(actor))
  }

  private func outside(_ count: Int) -> String {
    context.say(fr: "+\u{A0}\(count) ailleurs", en: "+ \(count) elsewhere")
  }

  private func doubt(_ other: Actor) -> String { "–\u{A0}" + context.name(other, limit: 20) + "\u{A0}?" }

  private func title(_ actor: Actor, _ isCutting: Bool) -> String {
    let cut =
      isCutting
      ? context.say(fr: ", son retrait coupe le réseau", en: ", its removal cuts the network") : ""
    return context.title(actor) + ", " + data.measure.words(actor.id) + cut
  }

  /// One line per pair of actors and kind of relation.
  var edges: [DiagramEdge] { context.lines(of: relations) }

  /// The actors without any relation, under the drawing.
  var isolatedActors: Grid? {
    guard !isolated.isEmpty else { return nil }
    let words = context.say(fr: "Sans relation déclarée\u{A0}:", en: "Without declared relation:")
    return context.chips(heading: words, isolated)
  }

  // MARK: Legend

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
    legend.notes = [data.measure.note(for: shown)]
    let beyond = [elsewhereNote, doubtNote].compactMap { $0 }
    if !beyond.isEmpty {
      legend.notes.append(beyond.joined(separator: Wording.semicolon(context.language)) + ".")
    }
    legend.notes += context.glossary(of: shown + isolated)
    return legend
  }

  /// What the numbers of partners elsewhere are, by the largest; absent when there is none.
  private var elsewhereNote: String? {
    guard let most = elsewhere.values.max(), most > 0 else { return nil }
    return context.say(
      fr: "«\u{A0}\(outside(most))\u{A0}»\u{A0}: \(most)\u{A0}"
        + (most < 2 ? "autre partenaire sûr" : "autres partenaires sûrs") + ", hors de cette page",
      en: "“\(outside(most))”: \(most) other sure partner\(most == 1 ? "" : "s"), out of this page")
  }

  /// What a name with a question mark is, by the first; absent when there is none.
  private var doubtNote: String? {
    guard let other = shown.lazy.compactMap({ doubts[$0.id]?.first }).first else { return nil }
    return context.say(
      fr: "«\u{A0}\(doubt(other))\u{A0}»\u{A0}: lien à vérifier, hors de cette page",
      en: "“\(doubt(other))”: tie to verify, out of this page")
  }
}
