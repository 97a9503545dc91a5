public import MaillageAnalysis
public import MaillageModel

/// What the territory acts on: the types of action of the guide's typology, by number of actions.
public struct TypologyFigure: Figure {
  public static let id = "typologie"
  public static let title = LocalizedText(
    fr: "Sur quoi agit-on\u{A0}? Typologie des actions", en: "What is acted on? Typology of the actions")
  public static let question = LocalizedText(
    fr: "Quels types d’action le territoire pratique-t-il, combien de fois, et lesquels sont absents\u{A0}?",
    en: "Which types of action does the territory carry out, how often, and which are missing?")
  public static let tables = ["typologie"]

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    let context = FigureContext(study, filter, language)
    let map = TypologyMap(context)
    guard map.total > 0 else {
      let reason =
        context.isFiltered
        ? context.say(
          fr: "Aucune action commencée au \(context.day) ne passe le filtre.",
          en: "No action begun by \(context.day) passes the filter.")
        : context.say(
          fr: "Aucune action déclarée commencée au \(context.day).",
          en: "No declared action begun by \(context.day).")
      return [context.emptyDiagram(Self.self, reason: reason)]
    }
    for page in context.pages {
      // The frame is measured without the map, which takes the room that it leaves.
      let empty = diagram(context, map, page, Grid(), part: nil)
      let room = page.drawingHeight - Frame(empty).estimatedHeight - 30
      if let grid = map.grid(width: Int(page.drawingWidth * 0.93), room: room) {
        return [diagram(context, map, page, grid, part: nil)]
      }
    }
    return context.fewestPages { page in
      let parts = map.blocks.shared { blocks in
        diagram(context, map, page, map.bars(of: Array(blocks), on: page), part: (0, 2)).fitsPage
      }
      return parts.enumerated().map { index, blocks in
        diagram(context, map, page, map.bars(of: blocks, on: page), part: (index, parts.count))
      }
    }
  }

  private func diagram(
    _ context: FigureContext, _ map: TypologyMap, _ page: Page, _ grid: Grid, part: (index: Int, count: Int)?
  ) -> Diagram {
    let isSplit = (part?.count ?? 1) > 1
    return Diagram(
      id: isSplit ? "\(Self.id)-\((part?.index ?? 0) + 1)" : Self.id, language: context.language,
      title: context.say(Self.title) + (part.map { context.pageNumber($0.index, of: $0.count) } ?? ""),
      question: context.say(Self.question), page: page, body: .grid(grid),
      legend: map.legend(isMap: part == nil),
      cartouche: context.cartouche(counts: map.counts, omissions: map.omissions), summary: map.summary,
      description: map.description, tables: Self.tables)
  }
}
