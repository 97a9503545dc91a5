public import MaillageAnalysis
public import MaillageModel

/// How services fall apart into groups as more joint actions are asked for.
public struct SharingLevelsFigure: Figure {
  public static let id = "niveaux_s"
  public static let title = LocalizedText(
    fr: "Groupes de services par nombre d’actions communes",
    en: "Groups of services by number of joint actions")
  public static let question = LocalizedText(
    fr: "Quels services restent ensemble quand on exige plus d’actions communes\u{A0}?",
    en: "Which services stay together when more joint actions are asked for?")
  public static let tables = ["niveaux_s", "niveaux_s_services"]

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    let context = FigureContext(study, filter.unfiltered, language)
    let chart = SharingLevelsChart(context)
    guard chart.hasTies else {
      return [
        context.emptyDiagram(
          Self.self,
          reason: context.say(
            fr: "Aucune action commencée au \(context.day) ne réunit deux services déclarés.",
            en: "No action begun by \(context.day) brings two declared services together."))
      ]
    }
    let summary = chart.summary
    return context.fewestPages { page in
      PageSheets(sharing: chart.services) { services, index, count in
        Diagram(
          id: count == 1 ? Self.id : "\(Self.id)-\(index + 1)", language: language,
          title: context.say(Self.title) + context.pageNumber(index, of: count),
          question: context.say(Self.question), page: page, body: .grid(Grid()),
          legend: chart.legend(of: services),
          cartouche: context.cartouche(
            counts: chart.counts(of: services), omissions: chart.omissions + context.unfiltered(filter)),
          summary: summary, description: "", tables: Self.tables)
      } grid: {
        chart.grid(of: $0)
      } description: { _ in
        chart.description
      }
    }
  }
}
