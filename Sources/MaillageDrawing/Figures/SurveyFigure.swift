public import MaillageAnalysis
public import MaillageModel

/// What those who were asked answered: scores from 0 to 5, options named.
public struct SurveyFigure: Figure {
  public static let id = "sondage"
  public static let title = LocalizedText(fr: "Réponses au sondage", en: "Answers to the survey")
  public static let question = LocalizedText(
    fr: "Quelle importance donne-t-on à l’action internationale, qui est mobilisé, et vers quels pays\u{A0}?",
    en: "How important is international action held to be, who is mobilised, and towards which countries?")
  public static let tables = ["sondage", "sondage_questions", "sondage_notes"]

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    let context = FigureContext(study, filter, language)
    let chart = SurveyChart(context)
    guard !chart.panels.isEmpty else {
      let reason = context.say(
        fr: "Aucune réponse à un sondage dans les tables.", en: "No answer to a survey in the tables.")
      return [context.emptyDiagram(Self.self, reason: reason)]
    }
    let summary = chart.summary
    return context.fewestPages { page in
      PageSheets(sharing: chart.rows(on: page)) { rows, index, count in
        Diagram(
          id: count == 1 ? Self.id : "\(Self.id)-\(index + 1)", language: language,
          title: context.say(Self.title) + context.pageNumber(index, of: count),
          question: context.say(Self.question), page: page, body: .grid(Grid()),
          legend: chart.legend(of: rows),
          cartouche: context.cartouche(counts: chart.counts, omissions: chart.omissions(of: rows)),
          summary: summary, description: "", tables: Self.tables)
      } grid: {
        chart.grid(of: $0, on: page)
      } description: {
        chart.description(of: $0)
      }
    }
  }
}
