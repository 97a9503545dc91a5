public import MaillageAnalysis
public import MaillageModel

/// The relay from each phase of the chain to the next: who hands a firm over to whom, and where it breaks.
public struct RelayFigure: Figure {
  public static let id = "relais"
  public static let title = LocalizedText(fr: "Relais de la chaîne", en: "Relay of the chain")
  public static let question = LocalizedText(
    fr: "D’une phase à la suivante, qui peut passer une entreprise ou un projet à qui, et où le relais "
      + "casse-t-il\u{A0}?",
    en: "From one phase to the next, who can hand a company or a project over to whom, and where does the "
      + "relay break?")
  public static let tables = ["relais_familles", "relais_passages", "relais"]

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    let context = FigureContext(study, filter, language)
    let all = RelayStages.all(in: context)
    let stages = all.filter { !$0.isEmpty }
    guard !stages.isEmpty else {
      let reason = context.say(
        fr: "Aucun rôle déclaré au \(context.day) dans les phases qui se relaient.",
        en: "No role declared on \(context.day) in the phases of the relay.")
      return [context.emptyDiagram(Self.self, reason: reason)]
    }
    let silent = all.filter { $0.isEmpty && $0.isNamed }.map(\.familyName)
    return stages.enumerated().map { index, stages in
      diagram(stages, context, number: all.filter { !$0.isEmpty }.count > 1 ? index + 1 : nil, silent)
    }
  }

  private func diagram(
    _ stages: RelayStages, _ context: FigureContext, number: Int?, _ silent: [String]
  ) -> Diagram {
    let drawing = RelayDrawing(context, stages)
    var omissions = drawing.omissions
    if !silent.isEmpty {
      omissions.append(
        context.say(
          fr: "Aucun rôle déclaré dans ces phases, donc pas de figure, pour\u{A0}: \(context.list(silent)).",
          en: "No role declared in these phases, hence no figure, for: \(context.list(silent))."))
    }
    return Diagram(
      id: number.map { "\(Self.id)-\($0)" } ?? Self.id, language: context.language,
      title: context.say(Self.title) + Wording.colon(context.language) + stages.familyName.lowercasedFirst,
      question: context.say(Self.question), page: drawing.page, body: .graph(drawing.graph),
      legend: drawing.legend, cartouche: context.cartouche(counts: drawing.counts, omissions: omissions),
      summary: stages.summary, description: stages.description, tables: Self.tables)
  }
}
