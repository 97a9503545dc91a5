public import MaillageAnalysis
public import MaillageModel

/// The groups that the ties draw, as boxes of actors, with the ties between them counted on lines.
public struct CommunitiesFigure: Figure {
  public static let id = "communautes"
  public static let title = LocalizedText(
    fr: "Groupes observés dans le réseau", en: "Groups observed in the network")
  public static let question = LocalizedText(
    fr: "Quels groupes les liens dessinent-ils, et suivent-ils les catégories\u{A0}?",
    en: "Which groups do the ties draw, and do they follow the categories?")
  public static let tables = ["communautes", "communautes_synthese"]

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    let context = FigureContext(study, filter, language)
    let scene = CommunitiesScene(context)
    guard !scene.groups.isEmpty else {
      return [
        context.emptyDiagram(
          Self.self,
          reason: context.say(
            fr: "Aucun lien sûr n’est déclaré au \(context.day)\u{A0}: il n’y a pas de groupe à chercher.",
            en: "No sure tie is declared on \(context.day): there is no group to look for."))
      ]
    }
    var graph = GraphBody(engine: .placed)
    graph.nodes = scene.nodes
    graph.edges = scene.edges
    graph.separatesLines = true
    graph.appendix = scene.outside
    let lists = scene.lists
    func id(_ index: Int) -> String { lists.isEmpty ? Self.id : "\(Self.id)-\(index + 1)" }
    func title(_ index: Int) -> String {
      context.say(Self.title) + context.pageNumber(index, of: lists.count + 1)
    }
    let map = Diagram(
      id: id(0), language: language, title: title(0), question: context.say(Self.question),
      page: scene.page, body: .graph(graph), legend: scene.legend,
      cartouche: context.cartouche(counts: scene.counts, omissions: scene.omissions),
      summary: scene.summary, description: scene.description, tables: Self.tables)
    return [map]
      + lists.enumerated().map { index, list in
        Diagram(
          id: id(index + 1), language: language, title: title(index + 1),
          question: context.say(Self.question),
          page: scene.listPage, body: .grid(scene.grid(of: list)), legend: scene.legend(of: list),
          cartouche: context.cartouche(counts: scene.counts(of: list)), summary: scene.summary(of: list),
          description: scene.description(of: list), tables: Self.tables)
      }
  }
}
