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
    return context.fewestPages { page in
      func diagram(_ services: [String], _ index: Int, of count: Int) -> Diagram {
        Diagram(
          id: count == 1 ? Self.id : "\(Self.id)-\(index + 1)", language: language,
          title: context.say(Self.title) + context.pageNumber(index, of: count),
          question: context.say(Self.question), page: page, body: .grid(chart.grid(of: services)),
          legend: chart.legend(of: services),
          cartouche: context.cartouche(
            counts: chart.counts(of: services), omissions: chart.omissions + context.unfiltered(filter)),
          summary: chart.summary, description: chart.description, tables: Self.tables)
      }
      let parts = chart.services.shared { diagram($0, 0, of: 1).fitsPage }
      return parts.enumerated().map { diagram($1, $0, of: parts.count) }
    }
  }
}
