public import MaillageAnalysis
public import MaillageModel

/// The coordination gaps laid on the network: who does the same thing, or the next one, without a relation.
public struct CoordinationFigure: Figure {
  public static let id = "coordination"
  public static let title = LocalizedText(
    fr: "Coordinations qui manquent", en: "Coordination that is missing")
  public static let question = LocalizedText(
    fr: "Qui tient la même fonction, ou deux fonctions qui se suivent, sans aucune relation déclarée\u{A0}?",
    en: "Who holds the same function, or two functions that follow each other, without any declared "
      + "relation?")
  public static let tables = ["coordination", "coordination_synthese"]

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    let context = FigureContext(study, filter, language)
    let scene = CoordinationScene(context)
    guard !scene.actors.isEmpty else {
      return [context.emptyDiagram(Self.self, reason: scene.emptiness)]
    }
    return [
      Diagram(
        id: Self.id, language: language, title: context.say(Self.title),
        question: context.say(Self.question), page: scene.page, body: .graph(scene.graph),
        legend: scene.legend,
        cartouche: context.cartouche(counts: scene.counts, omissions: scene.omissions),
        summary: scene.summary, description: scene.description, tables: Self.tables)
    ]
  }
}
