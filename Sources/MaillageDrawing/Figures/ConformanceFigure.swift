public import MaillageAnalysis
public import MaillageModel

/// How far the actions follow each rule of the guide: a bar per rule, every value written.
public struct ConformanceFigure: Figure {
  public static let id = "conformite"
  public static let title = LocalizedText(
    fr: "Respect des repères du guide, règle par règle", en: "How far the guide is followed, rule by rule")
  public static let question = LocalizedText(
    fr: "Quelles règles du guide les actions suivent-elles, et combien sur combien\u{A0}?",
    en: "Which rules of the guide do the actions follow, and how many out of how many?")
  public static let tables = ["normes", "normes_manques", "pilotage"]

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    let context = FigureContext(study, filter.unfiltered, language)
    let chart = ConformanceChart(context)
    guard !chart.scores.isEmpty else {
      return [
        context.emptyDiagram(
          Self.self,
          reason: context.say(
            fr: "Aucune action commencée au \(context.day) n’est concernée par une règle du guide.",
            en: "No action begun by \(context.day) is concerned by a rule of the guide."))
      ]
    }
    let summary = chart.summary
    return context.fewestPages { page in
      PageSheets(sharing: chart.scores) { scores, index, count in
        Diagram(
          id: count == 1 ? Self.id : "\(Self.id)-\(index + 1)", language: language,
          title: context.say(Self.title) + context.pageNumber(index, of: count),
          question: context.say(Self.question), page: page, body: .grid(Grid()),
          legend: chart.legend(of: scores),
          cartouche: context.cartouche(
            counts: chart.counts(of: scores), omissions: context.unfiltered(filter)),
          summary: summary, description: "", tables: Self.tables)
      } grid: {
        chart.grid(of: $0, on: page)
      } description: {
        chart.description(of: $0)
      }
    }
  }
}
