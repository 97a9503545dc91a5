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
    let family = context.say(chain.family.label)
    let drawings = ChainDrawing.pages(context, chain)
    return drawings.enumerated().map { index, drawing in
      Diagram(
        id: drawings.count == 1 ? Self.id : "\(Self.id)-\(index + 1)", language: language,
        title: context.say(Self.title) + Wording.colon(language) + family.lowercasedFirst
          + context.pageNumber(index, of: drawings.count),
        question: context.say(Self.question), page: drawing.page,
        body: .graph(drawing.graph), legend: drawing.legend,
        cartouche: context.cartouche(counts: drawing.chain.counts, omissions: drawing.omissions),
        summary: drawing.chain.summary, description: drawing.chain.description, tables: Self.tables)
    }
  }
}
