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
  }

  // MARK: Nodes and lines

  var nodes: [DiagramNode] { shown.map(node) }

  private func node(_ actor: Actor) -> DiagramNode {
    let size = data.size(of: actor)
    let words = data.label(actor, elsewhere: elsewhere[actor.id] ?? 0)
    let node = context.fitted(words, size: size, in: data.style(of: actor))
    return DiagramNode(
      id: actor.id, content: .label(node.words, size: size, isBold: false), style: node.style,
      title: title(actor, cutting.contains(actor.id)), classes: context.classes(actor))
  }

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
    return context.list(
      heading: context.say(fr: "Sans relation en vigueur\u{A0}:", en: "Without relation in force:"), isolated)
  }

  // MARK: Legend

  var legend: Legend {
    var legend = Legend()
    legend.categories = context.legend(of: shown + isolated, withShapes: true)
    legend.lines = context.legend(of: relations)
    if !cutting.isEmpty {
      var style = ShapeStyle(border: Palette.alert)
      style.borderWidth = 2
      let hasThick = shown.contains {
        cutting.contains($0.id) && !context.nodeStyle(of: $0).canDoubleBorder
      }
      let thick =
        hasThick
        ? LocalizedText(fr: " ou épais", en: " or thick")
        : LocalizedText(fr: "", en: "")
      legend.marks.append(
        Legend.MarkEntry(
          sample: " A ", style: style,
          meaning: context.say(
            fr: "bord rouge doublé\(thick.fr)\u{A0}: son retrait coupe le réseau",
            en: "doubled\(thick.en) red border: its removal cuts the network")))
    }
    legend.notes = [data.sizeNote(for: shown), elsewhereNote, groupNote].compactMap { $0 }
    legend.notes += context.glossary(of: shown + isolated, limit: context.nameLimit)
    return legend
  }

  /// What the numbers of partners elsewhere are.
  private var elsewhereNote: String? {
    context.note(
      onSigns: Array(elsewhere.values),
      Phrasing.Noun(
        fr: ("autre partenaire sûr", "autres partenaires sûrs"),
        en: ("other sure partner", "other sure partners")))
  }

  /// Where it is told what the observed groups of a page are worth.
  private var groupNote: String? {
    guard case .groups(let numbers) = page.part, numbers.contains(where: { $0 > 0 }) else { return nil }
    let figure = context.say(Phrasing.quoted(CommunitiesFigure.title))
    return context.say(
      fr: "Les groupes observés rangent les pages\u{A0}; ce qu’ils valent est dit sous \(figure).",
      en: "Observed groups arrange the pages; what they are worth is told under \(figure).")
  }
}
