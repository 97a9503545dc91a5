public import MaillageAnalysis
public import MaillageModel

/// The chain of support, phase by phase: who holds each function, and where the chain breaks.
public struct ChainFigure: Figure {
  public static let id = "chaine"
  public static let title = LocalizedText(fr: "Chaîne d’accompagnement", en: "Chain of support")
  public static let question = LocalizedText(
    fr: "À quelle étape rencontre-t-on quel acteur, et où la chaîne casse-t-elle\u{A0}?",
    en: "At which step does one meet which actor, and where does the chain break?")
  public static let tables = ["couverture", "couverture_synthese"]

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    let context = FigureContext(study, filter, language)
    guard let chain = SupportChain(context), !chain.actors.isEmpty else {
      let reason = context.say(
        fr: "Aucun rôle déclaré dans la famille de cette chaîne au \(context.day).",
        en: "No role declared in the family of this chain on \(context.day).")
      return [context.emptyDiagram(Self.self, reason: reason)]
    }
    let drawing = ChainDrawing(context, chain)
    let family = context.say(chain.family.label)
    return [
      Diagram(
        id: Self.id, language: language,
        title: context.say(Self.title) + Wording.colon(language) + family.lowercasedFirst,
        question: context.say(Self.question), page: Page(.a4, .landscape),
        body: .graph(drawing.graph), legend: drawing.legend,
        cartouche: context.cartouche(counts: chain.counts),
        summary: chain.summary, description: chain.description, tables: Self.tables)
    ]
  }
}
