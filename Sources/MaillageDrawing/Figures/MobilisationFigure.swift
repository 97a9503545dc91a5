public import MaillageAnalysis
public import MaillageModel

/// Which services take part in which actions, and what the guide says of it.
public struct MobilisationFigure: Figure {
  public static let id = "mobilisation"
  public static let title = LocalizedText(
    fr: "Mobilisation des services", en: "Mobilisation of the services")
  public static let question = LocalizedText(
    fr: "Quels services pour quelles actions, et l’organisation suit-elle les repères du guide\u{A0}?",
    en: "Which services for which actions, and does the organisation follow the guide?")
  public static let tables = ["regles", "comobilisation", "comobilisation_types"]

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    let context = FigureContext(study, filter, language)
    let chart = MobilisationChart(context)
    guard !chart.actions.isEmpty else {
      let reason = context.say(
        fr: "Aucune action commencée au \(context.day) ne mobilise de service déclaré.",
        en: "No action begun by \(context.day) mobilises a declared service.")
      return [context.emptyDiagram(Self.self, reason: reason)]
    }
    let summary = chart.summary
    return context.fewestPages { page in
      let rows = MobilisationRows(chart, on: page)
      return PageSheets(sharing: chart.actions) { actions, index, count in
        Diagram(
          id: count == 1 ? Self.id : "\(Self.id)-\(index + 1)", language: language,
          title: context.say(Self.title) + context.pageNumber(index, of: count),
          question: context.say(Self.question), page: page, body: .grid(Grid()),
          legend: chart.legend(of: actions), cartouche: context.cartouche(counts: chart.counts(of: actions)),
          summary: summary, description: "", tables: Self.tables)
      } extent: {
        GridExtent(rows.rows(of: $0))
      } grid: {
        rows.grid(of: $0)
      } description: {
        chart.description(of: $0)
      }
    }
  }
}
