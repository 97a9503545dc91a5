public import MaillageAnalysis
public import MaillageModel

/// Agreements through time, with the actions that hang from each.
public struct TimelineFigure: Figure {
  public static let id = "calendrier"
  public static let title = LocalizedText(
    fr: "Accords et actions dans le temps", en: "Agreements and actions through time")
  public static let question = LocalizedText(
    fr: "Quelles actions s’appuient sur quel accord, et jusqu’à quand l’accord tient-il\u{A0}?",
    en: "Which actions hang from which agreement, and how long does the agreement hold?")
  public static let tables = ["frise", "accords"]

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    let context = FigureContext(study, filter, language)
    let chart = TimelineChart(context)
    guard !chart.groups.isEmpty else {
      let reason =
        context.say(
          fr: "Aucun accord commencé au \(context.day)\u{A0}; ", en: "No agreement begun by \(context.day); ")
        + chart.loose.lowercasedFirst
      return [context.emptyDiagram(Self.self, reason: reason)]
    }
    let undated = chart.groups.filter { !$0.isDated }
    return context.fewestPages { page in
      func diagram(_ groups: [TimelineChart.Group], _ index: Int, of count: Int, isLast: Bool) -> Diagram {
        let shown = groups + (isLast ? undated : [])
        return Diagram(
          id: count == 1 ? Self.id : "\(Self.id)-\(index + 1)", language: language,
          title: context.say(Self.title) + context.pageNumber(index, of: count),
          question: context.say(Self.question), page: page,
          body: .grid(chart.grid(of: groups, isLast: isLast, on: page)), legend: chart.legend(of: shown),
          cartouche: context.cartouche(counts: chart.counts(of: shown), omissions: [chart.loose]),
          summary: chart.summary, description: chart.description(of: shown), tables: Self.tables)
      }
      var parts = chart.pieces(on: page).shared { diagram(Array($0), 0, of: 1, isLast: false).fitsPage }
      // The agreements without date stand under the last, or on a page of their own.
      if let last = parts.last, !undated.isEmpty, !diagram(last, 0, of: 1, isLast: true).fitsPage {
        parts.append([])
      }
      if parts.isEmpty { parts = [[]] }
      return parts.enumerated().map { index, groups in
        diagram(groups, index, of: parts.count, isLast: index == parts.count - 1)
      }
    }
  }
}
