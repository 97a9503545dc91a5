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

  /// How many nodes a sheet of A4 can hold.
  private static let smallPage = 25

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    let context = FigureContext(study, filter, language)
    let data = NetworkData(context)
    guard !data.tied.isEmpty else { return [empty(context)] }
    let plan = NetworkPages(data)
    return plan.pages.indices.map { index in
      let scene = NetworkScene(data, plan, page: index)
      var graph = GraphBody(engine: .neato)
      graph.nodes = scene.nodes
      graph.edges = scene.edges
      graph.separatesLines = true
      graph.appendix = scene.isolatedActors
      return Diagram(
        id: plan.pages.count == 1 ? Self.id : "\(Self.id)-\(index + 1)", language: language,
        title: context.say(Self.title) + context.pageNumber(index, of: plan.pages.count) + scene.subtitle,
        question: context.say(Self.question),
        page: Page(scene.shown.count <= Self.smallPage ? .a4 : .a3, .portrait), body: .graph(graph),
        legend: scene.legend,
        cartouche: context.cartouche(counts: scene.counts, omissions: scene.omissions),
        summary: scene.summary, description: scene.description, tables: Self.tables)
    }
  }

  private func empty(_ context: FigureContext) -> Diagram {
    context.emptyDiagram(
      Self.self,
      reason: context.say(
        fr: "Aucune relation déclarée entre acteurs en vigueur au \(context.day).",
        en: "No relation declared between actors in force on \(context.day)."))
  }
}
