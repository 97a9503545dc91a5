internal import MaillageAnalysis
internal import MaillageModel

/// The support system in bands, one per level, the firms in the last.
struct DispositifLayout {
  private let context: FigureContext
  private let scheme: SupportScheme

  init(_ context: FigureContext, _ scheme: SupportScheme) {
    self.context = context
    self.scheme = scheme
  }

  var graph: GraphBody {
    var graph = GraphBody(engine: .placed)
    graph.nodes = scheme.actors.map(node)
    graph.bands = bands
    graph.edges = drawn.compactMap(edge)
    return graph
  }

  /// The smallest page that holds the bands, by an estimate of the nodes' sizes; `nil` when none does.
  var page: Page? {
    let sizes = Dictionary(
      uniqueKeysWithValues: scheme.actors.map { actor in
        let shape = context.style(ofCategory: actor.category).shape
        return (
          actor.id, NodeEstimate(lines: label(actor), size: Typography.smallest, shape: shape)
        )
      })
    let glossary = Double(legend.notes.reduce(0) { $0 + $1.count })
    return Page.choices.first { page in
      // A row is never filled to its end: what does not fit goes to the next.
      let width = (page.drawingWidth - 130) * 0.88
      let columns = page.drawingWidth > 1_500 ? 4.0 : page.drawingWidth > 1_000 ? 3.0 : 2.0
      let entries = Double(scheme.categoryCount + legend.lines.count)
      let frame = 150 + 28 * (entries / columns).rounded(.up) + 13 * glossary * 6 / page.drawingWidth
      let height = bands.reduce(frame) { total, band in
        let nodes = band.nodes.compactMap { sizes[$0] }
        let used = nodes.reduce(0) { $0 + $1.width + 26 }
        let rows = max(1, (used / width).rounded(.up))
        let tallest = nodes.map(\.height).max() ?? 0
        return total + rows * tallest + (rows - 1) * 30 + 54
      }
      return height * 1.1 <= page.drawingHeight
    }
  }

  private var bands: [DiagramBand] {
    let vocabulary = context.typology.vocabulary
    let others = scheme.actors.filter { !scheme.isFirm($0) }
    var groups = Echelon.allCases.reversed().map { echelon in
      (context.say(vocabulary.label(echelon)), others.filter { $0.echelon == echelon })
    }
    groups.append(
      (context.say(fr: "Échelon non précisé", en: "Level not given"), others.filter { $0.echelon == nil }))
    groups.append(
      (
        context.say(fr: "Entreprises bénéficiaires", en: "Companies supported"),
        scheme.actors.filter { scheme.isFirm($0) }
      ))
    return groups.filter { !$0.1.isEmpty }.map { label, actors in
      DiagramBand(label: Wrapping.lines(label, limit: 14), nodes: actors.map(\.id))
    }
  }

  private func node(_ actor: Actor) -> DiagramNode {
    DiagramNode(
      id: actor.id,
      content: .label(
        label(actor), size: scheme.isFirm(actor) ? 13 : Typography.smallest, isBold: false),
      style: context.style(ofCategory: actor.category), title: context.title(actor),
      classes: context.classes(actor))
  }

  // MARK: Lines that meet

  /// From how many lines on a firm is told in words.
  private static let crowd = 5

  /// The firms on which so many lines would meet that none could be followed.
  private var crowdedFirms: [Actor] {
    scheme.actors.filter { actor in
      scheme.isFirm(actor) && scheme.relations.count { $0.target == actor.id } > Self.crowd
    }
  }

  /// The relations drawn as lines: those to crowded firms are written under the names.
  private var drawn: [ActiveRelation] {
    let crowded = Set(crowdedFirms.map(\.id))
    return scheme.relations.filter { !crowded.contains($0.target) }
  }

  /// The name of an actor and, with a sign, what it does for crowded firms; on these, how many do it.
  private func label(_ actor: Actor) -> [String] {
    let firms = crowdedFirms
    if firms.contains(where: { $0.id == actor.id }) {
      let helpers = Set(scheme.relations.filter { $0.target == actor.id }.map(\.origin)).count
      return context.label(actor) + [context.say(fr: "(\(helpers) acteurs ►)", en: "(\(helpers) actors ►)")]
    }
    let signs = firms.flatMap { firm -> [String] in
      var words: [String] = []
      for active in scheme.relations where active.origin == actor.id && active.target == firm.id {
        guard let kind = context.typology.relationKinds[active.relation.kind] else { continue }
        let meaning = context.say(kind.meaning) + (active.isCertain ? "" : "\u{A0}?")
        if !words.contains(meaning) { words.append(meaning) }
      }
      guard !words.isEmpty else { return [] }
      let name = firms.count > 1 ? " (" + context.name(firm, limit: 10) + ")" : ""
      return Wrapping.lines("►\u{A0}" + words.joined(separator: ", ") + name, limit: 22)
    }
    return context.label(actor) + signs
  }

  private func edge(_ active: ActiveRelation) -> DiagramEdge? {
    guard let kind = context.typology.relationKinds[active.relation.kind] else { return nil }
    let style = LineStyle(kind, isDirected: active.relation.isOriented)
    return DiagramEdge(
      from: active.origin, to: active.target, style: active.isCertain ? style : style.doubtful,
      label: active.isCertain ? [] : ["?"], labelColor: Palette.ink,
      title: context.sentence(of: active, kind), classes: ["kind-" + context.plain(kind.code)])
  }

  var legend: Legend {
    var legend = Legend()
    legend.categories = context.legend(of: scheme.actors, withShapes: true)
    legend.lines = context.legend(of: drawn)
    let crowded = crowdedFirms
    if !crowded.isEmpty {
      let names = context.list(crowded.map { context.name($0, limit: 20) })
      legend.marks = [
        Legend.MarkEntry(
          sample: "►", style: ShapeStyle(),
          meaning: context.say(
            fr:
              "sous un nom\u{A0}: lien avec «\u{A0}\(names)\u{A0}», écrit et non tracé («\u{A0}?\u{A0}»\u{A0}: à vérifier)",
            en: "under a name: tie with “\(names)”, written and not drawn (“?”: to be verified)"))
      ]
    }
    if scheme.relations.isEmpty {
      legend.notes = [
        context.say(
          fr: "Aucun lien d’accompagnement, d’orientation, de financement ou de mandat n’est déclaré.",
          en: "No tie of support, referral, funding or mandate is declared.")
      ]
    } else if scheme.actors.contains(where: { !scheme.linked.contains($0.id) }) {
      let sign = crowded.isEmpty ? "" : context.say(fr: " ni signe ►", en: " or sign ►")
      let scope =
        scheme.left == 0
        ? LocalizedText(fr: "dans cette famille d’action", en: "in this family of action")
        : LocalizedText(fr: "avec un acteur de cette page", en: "with an actor of this page")
      legend.notes = [
        context.say(
          fr: "Acteur sans trait\(sign)\u{A0}: aucun lien d’appui n’est déclaré \(scope.fr).",
          en: "Actor without a line\(sign): no tie of support is declared \(scope.en).")
      ]
    }
    legend.notes += context.glossary(of: scheme.actors)
    return legend
  }
}
