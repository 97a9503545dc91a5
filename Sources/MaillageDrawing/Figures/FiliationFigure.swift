public import MaillageAnalysis
public import MaillageModel

/// Who became whom, from left to right in time.
public struct FiliationFigure: Figure {
  public static let id = "filiation"
  public static let title = LocalizedText(fr: "Filiation des acteurs", en: "Filiation of the actors")
  public static let question = LocalizedText(
    fr: "Qui est devenu qui, quand, et quel nom chercher aujourd’hui\u{A0}?",
    en: "Who became whom, when, and which name to look for today?")
  public static let tables = ["filiations"]

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    let context = FigureContext(study, filter, language)
    let pages = FiliationScene.pages(context)
    guard !pages.isEmpty else {
      let reason =
        study.territory.filiations.isEmpty
        ? context.say(
          fr: "Les tables ne déclarent aucune filiation entre acteurs.",
          en: "The tables declare no filiation between actors.")
        : context.say(
          fr: "Aucune filiation ne passe le filtre.", en: "No filiation passes the filter.")
      return [context.emptyDiagram(Self.self, reason: reason)]
    }
    return pages.enumerated().map { index, scene in
      Diagram(
        id: pages.count == 1 ? Self.id : "\(Self.id)-\(index + 1)", language: language,
        title: context.say(Self.title) + context.pageNumber(index, of: pages.count),
        question: context.say(Self.question), page: scene.page, body: .graph(scene.graph),
        legend: scene.legend, cartouche: context.cartouche(counts: scene.counts, omissions: scene.omissions),
        summary: scene.summary, description: scene.description, tables: Self.tables)
    }
  }
}
