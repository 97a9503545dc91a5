public import MaillageAnalysis
public import MaillageModel

/// The support system: who stands at which level around the firm, and in what capacity.
public struct DispositifFigure: Figure {
  public static let id = "dispositif"
  public static let title = LocalizedText(
    fr: "Dispositif d’appui aux entreprises à l’international",
    en: "Support system for companies going international")
  public static let question = LocalizedText(
    fr: "Qui intervient, à quel échelon, et à quel titre auprès de l’entreprise\u{A0}?",
    en: "Who intervenes, at which level, and in what capacity with the company?")
  public static let tables = ["couverture", "centralite"]

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    let context = FigureContext(study, filter, language)
    let layouts = DispositifLayout.pages(context)
    guard let scheme = layouts.first?.scheme, !scheme.actors.isEmpty else {
      let reason = context.say(
        fr: "Aucun acteur de l’appui aux entreprises déclaré au \(context.day).",
        en: "No actor of the support to companies declared on \(context.day).")
      return [context.emptyDiagram(Self.self, reason: reason)]
    }
    return layouts.enumerated().map { index, layout in
      Diagram(
        id: layouts.count == 1 ? Self.id : "\(Self.id)-\(index + 1)", language: language,
        title: context.say(Self.title) + context.pageNumber(index, of: layouts.count),
        question: context.say(Self.question), page: layout.page,
        body: .graph(layout.graph), legend: layout.legend,
        cartouche: context.cartouche(counts: layout.counts, omissions: layout.omissions),
        summary: layout.summary, description: layout.description, tables: Self.tables)
    }
  }
}
