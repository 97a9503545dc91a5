public import MaillageAnalysis
public import MaillageModel

/// The network by family of action: a stroke for each family in which two actors are tied.
public struct FamiliesFigure: Figure {
  public static let id = "familles"
  public static let title = LocalizedText(
    fr: "Réseau des familles d’action", en: "Network of the families of action")
  public static let question = LocalizedText(
    fr: "Qui travaille ensemble dans quelle famille, et qui les traverse\u{A0}?",
    en: "Who works together in which family, and who works across them?")
  public static let tables = ["familles", "familles_synthese"]

  /// How many nodes a sheet of A4 can hold.
  private static let smallPage = 22

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    let context = FigureContext(study, filter, language)
    let scene = FamiliesScene(context)
    guard !scene.shown.isEmpty else {
      return [
        context.emptyDiagram(
          Self.self,
          reason: context.say(
            fr: "Aucun lien sûr n’est déclaré entre acteurs en vigueur au \(context.day).",
            en: "No sure tie is declared between actors in force on \(context.day)."))
      ]
    }
    guard scene.namesFamilies else {
      let ties = context.count(scene.tieCount, .sureTie)
      let one = scene.tieCount < 2
      return [
        context.emptyDiagram(
          Self.self,
          reason: context.say(
            fr:
              "\(ties) \(one ? "est déclaré" : "sont déclarés"), sans dire dans quelle famille d’action\u{A0}: rien ne "
              + "distingue les familles.",
            en:
              "\(ties) \(one ? "is" : "are") declared, without telling in which family of action: nothing tells "
              + "families apart."))
      ]
    }
    var graph = GraphBody(engine: .neato)
    graph.nodes = scene.nodes
    graph.edges = scene.edges
    graph.separatesLines = true
    return [
      Diagram(
        id: Self.id, language: language, title: context.say(Self.title),
        question: context.say(Self.question),
        page: Page(scene.shown.count <= Self.smallPage ? .a4 : .a3, .portrait), body: .graph(graph),
        legend: scene.legend,
        cartouche: context.cartouche(counts: scene.counts, omissions: scene.omissions),
        summary: scene.summary, description: scene.description, tables: Self.tables)
    ]
  }
}
