public import MaillageAnalysis
public import MaillageModel

/// Who works with whom: every actor tied to another, a line per kind of relation.
public struct NetworkFigure: Figure {
  public static let id = "reseau"
  public static let title = LocalizedText(
    fr: "Réseau des relations entre acteurs", en: "Network of relations between actors")
  public static let question = LocalizedText(
    fr: "Qui travaille avec qui, qui relie les autres, qui est indispensable\u{A0}?",
    en: "Who works with whom, who connects the others, who is indispensable?")
  public static let tables = ["centralite", "cohesion", "fiabilite", "communautes"]

  /// The columns of the table of centralities that may size the nodes.
  public static var measures: [Column] { Centrality.Result.numericColumns }

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    let context = FigureContext(study, filter, language)
    var data = NetworkData(context)
    guard !data.tied.isEmpty else { return [empty(context)] }
    let whole = diagrams(data, NetworkPages(whole: data))
    let isClear = whole.allSatisfy { $0.density <= Diagram.highestDensity }
    if isClear, data.tied.count <= NetworkPages.limit(context) { return whole.map(\.diagram) }
    data.isShared = true
    let capacities = whole.map {
      $0.diagram.capacity(of: context.pages, density: Diagram.networkDensity)
    }
    var room = NetworkPageRoom(data, squarePoints: capacities.max() ?? 0)
    var pages = whole
    // What tells how pages relate takes room as well.
    for _ in 0..<Self.attempts {
      pages = diagrams(data, NetworkPages(in: room))
      guard let fullest = pages.map(\.density).max(), fullest > Diagram.networkDensity else { break }
      room.squarePoints *= max(0.7, 0.98 * Diagram.networkDensity / fullest)
    }
    return pages.map(\.diagram)
  }

  /// How many times pages are shared out anew at most.
  private static let attempts = 4

  /// The diagrams of a plan, each on the page that suits it.
  private func diagrams(_ data: NetworkData, _ plan: NetworkPages) -> [PageTrial] {
    let context = data.context
    return plan.pages.indices.map { index in
      let scene = NetworkScene(data, plan, page: index)
      var graph = GraphBody(engine: .neato)
      graph.nodes = scene.nodes
      graph.edges = scene.edges
      graph.separatesLines = true
      graph.appendix = scene.isolatedActors
      return Diagram(
        id: plan.pages.count == 1 ? Self.id : "\(Self.id)-\(index + 1)", language: context.language,
        title: context.say(Self.title) + context.pageNumber(index, of: plan.pages.count) + scene.subtitle,
        question: context.say(Self.question),
        page: context.smallestPage, body: .graph(graph), legend: scene.legend,
        cartouche: context.cartouche(counts: scene.counts, omissions: scene.omissions),
        summary: scene.summary, description: scene.description, tables: Self.tables
      ).bestTrial(of: context.pages)
    }
  }

  private func empty(_ context: FigureContext) -> Diagram {
    context.emptyDiagram(
      Self.self,
      reason: context.say(
        fr: "Aucune relation en vigueur entre acteurs au \(context.day).",
        en: "No relation in force between actors on \(context.day)."))
  }
}
