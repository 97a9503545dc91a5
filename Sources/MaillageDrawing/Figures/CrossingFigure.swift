public import MaillageAnalysis
public import MaillageModel

/// Which actors act in which zones of the world, family by family.
public struct CrossingFigure: Figure {
  public static let id = "croisement"
  public static let title = LocalizedText(
    fr: "Croisement des acteurs et des zones", en: "Crossing of actors and zones")
  public static let question = LocalizedText(
    fr: "Où plusieurs acteurs du territoire sont-ils déjà présents, et pour quelle famille d’action\u{A0}?",
    en: "Where are several actors of the territory already present, and for which family of action?")
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
    if scene.lineCount <= CrossingMatrix.mostLines, let drawing = drawing(scene, context) { return [drawing] }
    let matrix = CrossingMatrix(context)
    return context.fewestPages { sheets(of: matrix, context, on: $0) }
  }

  /// The drawing, on the smallest page that holds it.
  private func drawing(_ scene: CrossingScene, _ context: FigureContext) -> Diagram? {
    context.pages.lazy.map { page in
      Diagram(
        id: Self.id, language: context.language, title: context.say(Self.title),
        question: context.say(Self.question), page: page, body: .graph(scene.graph), legend: scene.legend,
        cartouche: context.cartouche(counts: scene.counts), summary: scene.summary,
        description: scene.description, tables: Self.tables)
    }.first { scene.height + Frame($0).estimatedHeight <= $0.page.drawingHeight }
  }

  /// The table on pages of one size: the zones that a page is wide enough for, the actors that it is high
  /// enough for.
  private func sheets(
    of matrix: CrossingMatrix, _ context: FigureContext, on page: Page
  ) -> PageSheets<CrossingMatrix.Part> {
    let groups = CrossingColumns.groups(of: matrix, on: page).map { CrossingColumns(matrix, $0, on: page) }
    let summary = matrix.summary, omissions = matrix.omissions
    func frame(_ part: CrossingMatrix.Part, _ index: Int, of count: Int) -> Diagram {
      Diagram(
        id: count == 1 ? Self.id : "\(Self.id)-\(index + 1)", language: context.language,
        title: context.say(Self.title) + context.pageNumber(index, of: count),
        question: context.say(Self.question), page: page, body: .grid(Grid()),
        legend: matrix.legend(of: part),
        cartouche: context.cartouche(counts: matrix.counts(of: part), omissions: omissions),
        summary: summary, description: "", tables: Self.tables)
    }
    func extent(of part: CrossingMatrix.Part) -> GridExtent { GridExtent(part.columns.rows(of: part)) }
    let rows = matrix.shown.shared { actors in
      groups.allSatisfy { columns in
        let part = CrossingMatrix.Part(actors: Array(actors), columns: columns, isLast: true)
        return frame(part, 0, of: 1).holds(extent(of: part))
      }
    }
    // A few actors do not deserve a page when others are counted together anyway.
    if matrix.ranked.count > matrix.shown.count, let last = rows.last, last.count * 2 < rows[0].count {
      var shorter = matrix
      shorter.rowLimit -= last.count
      return sheets(of: shorter, context, on: page)
    }
    let parts = groups.flatMap { columns in
      rows.indices.map {
        CrossingMatrix.Part(actors: rows[$0], columns: columns, isLast: $0 == rows.count - 1)
      }
    }
    return PageSheets(
      parts: parts, frame: frame, extent: extent, grid: { $0.columns.grid(of: $0) },
      description: matrix.description)
  }
}
