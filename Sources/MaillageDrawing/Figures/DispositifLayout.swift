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
    graph.edges = scheme.relations.compactMap(edge)
    return graph
  }

  /// The smallest page that holds the bands, by an estimate of the nodes' sizes.
  var page: Page {
    let legendHeight = 60.0 + 26 * Double(scheme.categoryCount)
    return Page.choices.first { page in
      let width = page.drawingWidth - 130
      let columns = page.drawingWidth > 1_000 ? 3.0 : 2.0
      let height = bands.reduce(0.0) { total, band in
        let rows = (Double(band.nodes.count) * 150 / width).rounded(.up)
        return total + rows * 50 + (rows - 1) * 30 + 54
      }
      return height + legendHeight / columns + 160 <= page.drawingHeight
    } ?? Page(.a3, .portrait)
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
        context.label(actor), size: scheme.isFirm(actor) ? 13 : Typography.smallest, isBold: false),
      style: context.style(ofCategory: actor.category), title: context.title(actor),
      classes: context.classes(actor))
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
    legend.lines = context.legend(of: scheme.relations)
    if scheme.relations.isEmpty {
      legend.notes = [
        context.say(
          fr: "Aucun lien d’accompagnement, d’orientation, de financement ou de mandat n’est déclaré.",
          en: "No tie of support, referral, funding or mandate is declared.")
      ]
    } else if scheme.actors.contains(where: { !scheme.linked.contains($0.id) }) {
      legend.notes = [
        context.say(
          fr: "Acteur sans trait\u{A0}: un rôle est déclaré, aucun lien d’appui ne l’est.",
          en: "Actor without a line: a role is declared, no tie of support is.")
      ]
    }
    legend.notes += context.glossary(of: scheme.actors)
    return legend
  }
}
