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
  public static let tables = ["centralite", "cohesion"]

  /// How many nodes a sheet of A4, then of A3, can hold.
  private static let smallPage = 25, largePage = 60

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    let context = FigureContext(study, filter, language)
    let scene = NetworkScene(context, limit: Self.largePage)
    guard !scene.shown.isEmpty else { return [empty(context)] }
    var graph = GraphBody(engine: scene.shown.count > 150 ? .sfdp : .neato)
    graph.nodes = scene.shown.map { scene.node($0) }
    graph.edges = scene.edges
    graph.appendix = scene.isolatedActors
    let page = Page(scene.shown.count <= Self.smallPage ? .a4 : .a3, .portrait)
    return [
      Diagram(
        id: Self.id, language: language, title: context.say(Self.title),
        question: context.say(Self.question), page: page, body: .graph(graph), legend: scene.legend,
        cartouche: context.cartouche(counts: scene.counts, omissions: scene.omissions),
        summary: scene.summary, description: scene.description, tables: Self.tables)
    ]
  }

  private func empty(_ context: FigureContext) -> Diagram {
    context.emptyDiagram(
      Self.self,
      reason: context.say(
        fr: "Aucune relation déclarée entre acteurs en vigueur au \(context.day).",
        en: "No relation declared between actors in force on \(context.day)."))
  }
}
