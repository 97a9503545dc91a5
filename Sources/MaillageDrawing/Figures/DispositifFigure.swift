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

  /// How many lines can be followed.
  private static let mostLines = 64

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    let context = FigureContext(study, filter, language)
    // The most actors that a page can hold with lines that can be followed.
    let schemes = [60, 50, 42, 34, 26].lazy.map { SupportScheme(context, limit: $0) }
    let scheme =
      schemes.first { scheme in
        let layout = DispositifLayout(context, scheme)
        return layout.page != nil && layout.graph.edges.count <= Self.mostLines
      } ?? SupportScheme(context, limit: 20)
    guard !scheme.actors.isEmpty else {
      let reason = context.say(
        fr: "Aucun acteur de l’appui aux entreprises déclaré au \(context.day).",
        en: "No actor of the support to companies declared on \(context.day).")
      return [context.emptyDiagram(Self.self, reason: reason)]
    }
    let layout = DispositifLayout(context, scheme)
    return [
      Diagram(
        id: Self.id, language: language, title: context.say(Self.title),
        question: context.say(Self.question), page: layout.page ?? Page(.a3, .portrait),
        body: .graph(layout.graph), legend: layout.legend,
        cartouche: context.cartouche(counts: scheme.counts, omissions: scheme.omissions),
        summary: scheme.summary,
        description: scheme.description, tables: Self.tables)
    ]
  }
}
