public import MaillageAnalysis
public import MaillageModel

/// The exact teams that actions mobilise, as a grid: types, then services, in rows, a team per column.
public struct ExclusivesFigure: Figure {
  public static let id = "exclusives"
  public static let title = LocalizedText(
    fr: "Équipes exactes des actions", en: "Exact teams of the actions")
  public static let question = LocalizedText(
    fr:
      "Quelles équipes de services se forment, et lesquelles, pourtant attendues, ne se forment jamais\u{A0}?",
    en: "Which teams of services form, and which expected ones never do?")
  public static let tables = ["exclusives"]

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    let context = FigureContext(study, filter.unfiltered, language)
    let result = study.answer(to: ExclusiveCombinations.self)
    guard result.actionCount > 0 else {
      return [
        context.emptyDiagram(
          Self.self,
          reason: context.say(
            fr: "Aucune action commencée au \(context.day) ne mobilise de service déclaré.",
            en: "No action begun by \(context.day) mobilises a declared service."))
      ]
    }
    return [ExclusivesChart.Subject.types, .services].enumerated().compactMap { index, subject in
      func diagram(_ chart: ExclusivesChart) -> Diagram {
        Diagram(
          id: "\(Self.id)-\(index + 1)", language: language,
          title: context.say(Self.title) + context.say(chart.subtitle),
          question: context.say(Self.question), page: chart.page, body: .grid(chart.grid),
          legend: chart.legend,
          cartouche: context.cartouche(
            counts: chart.counts, omissions: chart.omissions + context.unfiltered(filter)),
          summary: chart.summary, description: chart.description, tables: Self.tables)
      }
      let charts = context.pages.compactMap { page -> ExclusivesChart? in
        let rows = (1...ExclusivesChart.mostRows).reversed().lazy
        let charts = rows.map { ExclusivesChart(context, result, of: subject, on: page, rows: $0) }
        return charts.first { diagram($0).fitsPage } ?? charts.last
      }
      // The page that shows the teams of the most actions.
      return charts.min { $0.unlistedActions < $1.unlistedActions }.map(diagram)
    }
  }
}
