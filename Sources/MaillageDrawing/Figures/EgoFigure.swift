public import MaillageAnalysis
public import MaillageModel

/// The network seen from one actor: who is tied to it, who is at one intermediary or more.
public struct EgoFigure: Figure {
  public static let id = "ego"
  public static let title = LocalizedText(
    fr: "Le réseau vu d’un acteur", en: "The network seen from one actor")
  public static let question = LocalizedText(
    fr: "Vu de cet acteur\u{A0}: qui est en lien direct, qui est à 1, 2 ou 3 intermédiaires\u{A0}?",
    en: "Seen from this actor: who is tied directly, who is at 1, 2 or 3 intermediaries?")
  public static let tables = ["centralite", "cohesion"]

  /// How many nodes a sheet of A4 can hold.
  private static let smallPage = 20

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    let context = FigureContext(study, filter, language)
    let choice = EgoChoice(context)
    guard let center = choice.actor else {
      return [context.emptyDiagram(Self.self, reason: choice.words)]
    }
    let scene = EgoScene(context, center: center, rule: choice.words)
    guard scene.shown.count > 1 else {
      return [context.emptyDiagram(Self.self, reason: scene.summary + " " + choice.words)]
    }
    var graph = GraphBody(engine: .placed)
    graph.nodes = scene.nodes
    graph.edges = scene.edges
    graph.rings = scene.rings
    graph.separatesLines = true
    return [
      Diagram(
        id: Self.id, language: language,
        title: context.say(
          fr: "Le réseau vu de «\u{A0}\(PlainText.printable(center.name))\u{A0}»",
          en: "The network seen from “\(PlainText.printable(center.name))”"),
        question: scene.question,
        page: Page(scene.shown.count <= Self.smallPage ? .a4 : .a3, .portrait), body: .graph(graph),
        legend: scene.legend,
        cartouche: context.cartouche(counts: scene.counts, omissions: scene.omissions),
        summary: scene.summary, description: scene.description, tables: Self.tables)
    ]
  }
}
