public import MaillageAnalysis
public import MaillageModel

/// For each gap of the coverage, the actors best placed to be asked, with the parts of their scores.
public struct CandidatesFigure: Figure {
  public static let id = "candidats"
  public static let title = LocalizedText(
    fr: "Qui solliciter pour chaque manque", en: "Whom to ask for each gap")
  public static let question = LocalizedText(
    fr:
      "Pour chaque fonction sans acteur, incertaine ou tenue par un seul, par qui commencer, et pourquoi\u{A0}?",
    en: "For each function without actor, uncertain or held by a single one, whom to ask first, and why?")
  public static let tables = ["candidats", "candidats_cases"]

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    let context = FigureContext(study, filter, language)
    let sheets = CandidateSheets(context)
    guard !sheets.pages.isEmpty else {
      return [context.emptyDiagram(Self.self, reason: sheets.emptiness)]
    }
    let pages = sheets.pages
    return pages.enumerated().map { index, gaps in
      Diagram(
        id: pages.count == 1 ? Self.id : "\(Self.id)-\(index + 1)", language: language,
        title: context.say(Self.title) + context.pageNumber(index, of: pages.count),
        question: context.say(Self.question), page: sheets.page,
        body: .grid(sheets.grid(of: gaps)), legend: sheets.legend(of: gaps),
        cartouche: context.cartouche(counts: sheets.counts(of: gaps), omissions: sheets.omissions),
        summary: sheets.summary, description: sheets.description(of: gaps), tables: Self.tables)
    }
  }
}
