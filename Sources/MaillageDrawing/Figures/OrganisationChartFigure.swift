public import MaillageAnalysis
public import MaillageModel

/// Who depends on whom, funds whom, and belongs to what.
public struct OrganisationChartFigure: Figure {
  public static let id = "organigramme"
  public static let title = LocalizedText(
    fr: "Organigramme des acteurs", en: "Organisation chart of the actors")
  public static let question = LocalizedText(
    fr: "Qui dépend de qui, qui finance qui, qui est membre de quoi\u{A0}?",
    en: "Who depends on whom, who funds whom, who is a member of what?")
  public static let tables = ["centralite", "cohesion", "relations_en_vigueur"]

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    let context = FigureContext(study, filter, language)
    let charts = OrganisationChart.pages(context)
    guard !charts.isEmpty else {
      let reason = context.say(
        fr: "Aucun lien de tutelle, d’appartenance, d’adhésion, de financement ou de mandat déclaré au "
          + "\(context.day).",
        en: "No tie of oversight, membership, funding or mandate declared on \(context.day).")
      return [context.emptyDiagram(Self.self, reason: reason)]
    }
    return charts.enumerated().map { index, chart in
      Diagram(
        id: charts.count == 1 ? Self.id : "\(Self.id)-\(index + 1)", language: language,
        title: context.say(Self.title) + (chart.topic.map { Wording.colon(language) + context.say($0) } ?? "")
          + context.pageNumber(index, of: charts.count),
        question: context.say(Self.question), page: chart.page,
        body: .graph(chart.graph), legend: chart.legend,
        cartouche: context.cartouche(counts: chart.counts, omissions: chart.omissions),
        summary: chart.summary, description: chart.description, tables: Self.tables)
    }
  }
}
