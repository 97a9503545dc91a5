public import MaillageAnalysis
public import MaillageModel

/// Which actors act in which zones of the world, family by family.
public struct CrossingFigure: Figure {
  public static let id = "croisement"
  public static let title = LocalizedText(
    fr: "Croisement des acteurs et des zones", en: "Crossing of actors and zones")
  public static let question = LocalizedText(
    fr: "Où plusieurs acteurs du territoire agissent-ils déjà, et pour quelle famille d’action\u{A0}?",
    en: "Where do several actors of the territory already act, and for which family of action?")
  public static let tables = ["croisement", "croisement_acteurs"]

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    let context = FigureContext(study, filter, language)
    let scene = CrossingScene(context)
    guard !scene.actors.isEmpty else {
      let reason = context.say(
        fr: "Aucune action ni aucun partenariat déclaré vers une zone au \(context.day).",
        en: "No action and no partnership declared towards a zone on \(context.day).")
      return [context.emptyDiagram(Self.self, reason: reason)]
    }
    let drawing = context.pages.lazy.map { page in
      Diagram(
        id: Self.id, language: language, title: context.say(Self.title),
        question: context.say(Self.question), page: page, body: .graph(scene.graph), legend: scene.legend,
        cartouche: context.cartouche(counts: scene.counts), summary: scene.summary,
        description: scene.description, tables: Self.tables)
    }.first { scene.height + Frame($0).estimatedHeight <= $0.page.drawingHeight }
    if let drawing, scene.lineCount <= CrossingMatrix.mostLines { return [drawing] }
    let matrix = CrossingMatrix(context)
    return context.fewestPages { pages(of: matrix, context, on: $0) }
  }

  /// The table on pages of one size: the zones that a page is wide enough for, the actors that it is high
  /// enough for.
  private func pages(of matrix: CrossingMatrix, _ context: FigureContext, on page: Page) -> [Diagram] {
    let groups = matrix.zoneGroups(on: page)
    let summary = matrix.summary, omissions = matrix.omissions
    // What only tries whether a page holds it needs no words for who does not see it.
    func diagram(_ part: CrossingMatrix.Part, _ index: Int, of count: Int, isTrial: Bool = false) -> Diagram {
      Diagram(
        id: count == 1 ? Self.id : "\(Self.id)-\(index + 1)", language: context.language,
        title: context.say(Self.title) + context.pageNumber(index, of: count),
        question: context.say(Self.question), page: page, body: .grid(matrix.grid(of: part, on: page)),
        legend: matrix.legend(of: part),
        cartouche: context.cartouche(counts: matrix.counts(of: part), omissions: omissions),
        summary: summary, description: isTrial ? "" : matrix.description(of: part), tables: Self.tables)
    }
    let rows = matrix.shown.shared { actors in
      groups.allSatisfy { zones in
        let part = CrossingMatrix.Part(actors: actors, zones: zones, isLast: true)
        return diagram(part, 0, of: 1, isTrial: true).fitsPage
      }
    }
    let parts = groups.flatMap { zones in
      rows.indices.map {
        CrossingMatrix.Part(actors: rows[$0], zones: zones, isLast: $0 == rows.count - 1)
      }
    }
    return parts.enumerated().map { diagram($1, $0, of: parts.count) }
  }
}
