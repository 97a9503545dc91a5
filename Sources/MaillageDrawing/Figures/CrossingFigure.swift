public import MaillageAnalysis
public import MaillageModel

/// Which actors act in which zones of the world, family by family.
public struct CrossingFigure: Figure {
  public static let id = "croisement"
  public static let title = LocalizedText(
    fr: "Croisement des acteurs et des zones", en: "Crossing of actors and zones")
  public static let question = LocalizedText(
    fr: "Où plusieurs acteurs du territoire agissent-ils déjà, et pour quelle famille d’action\u{A0}?",
    en: "Where do several actors of the territory already act, and for which family of action?")
  public static let tables = ["croisement", "croisement_acteurs"]

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    let context = FigureContext(study, filter, language)
    let scene = CrossingScene(context)
    guard !scene.actors.isEmpty else {
      let reason = context.say(
        fr: "Aucune action ni aucun partenariat déclaré vers une zone au \(context.day).",
        en: "No action and no partnership declared towards a zone on \(context.day).")
      return [context.emptyDiagram(Self.self, reason: reason)]
    }
    let matrix = CrossingMatrix(context)
    guard matrix.lineCount <= Self.mostLines else { return pages(matrix, context) }
    return [
      Diagram(
        id: Self.id, language: language, title: context.say(Self.title),
        question: context.say(Self.question),
        page: Page(.a4, scene.actors.count > 12 ? .portrait : .landscape),
        body: .graph(scene.graph), legend: scene.legend,
        cartouche: context.cartouche(counts: scene.counts, omissions: scene.omissions),
        summary: scene.summary, description: scene.description, tables: Self.tables)
    ]
  }
  /// From how many lines on none of them can be followed: a table takes their place.
  private static let mostLines = 60

  private func pages(_ matrix: CrossingMatrix, _ context: FigureContext) -> [Diagram] {
    let pages = matrix.pages
    return pages.enumerated().map { index, actors in
      Diagram(
        id: pages.count == 1 ? Self.id : "\(Self.id)-\(index + 1)", language: context.language,
        title: context.say(Self.title) + context.pageNumber(index, of: pages.count),
        question: context.say(Self.question), page: Page(.a3, .landscape),
        body: .grid(matrix.grid(of: actors, isLast: index == pages.count - 1)),
        legend: matrix.legend(of: actors),
        cartouche: context.cartouche(counts: matrix.counts(of: actors), omissions: matrix.omissions),
        summary: matrix.summary, description: matrix.description(of: actors), tables: Self.tables)
    }
  }
}
