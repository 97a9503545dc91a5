public import MaillageAnalysis
public import MaillageModel

/// The coordination gaps laid on the network: who does the same thing, or the next one, without a relation.
public struct CoordinationFigure: Figure {
  public static let id = "coordination"
  public static let title = LocalizedText(
    fr: "Coordinations qui manquent", en: "Coordination that is missing")
  public static let question = LocalizedText(
    fr: "Qui tient la même fonction, ou deux fonctions qui se suivent, sans relation en vigueur\u{A0}?",
    en: "Who holds the same function, or two functions that follow each other, without a relation "
      + "in force?")
  public static let tables = ["coordination", "coordination_synthese"]

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    let context = FigureContext(study, filter, language)
    let result = study.answer(to: Coordination.self)
    let pairs = CoordinationScene.pairs(of: result, context)
    let diagrams = CoordinationScene.rooms.lazy.compactMap { self.diagram(context, result, pairs, $0) }
    // The most that one of the pages holds.
    guard let diagram = diagrams.first(where: { $0.density <= Diagram.sharedDensity }) ?? diagrams.last
    else {
      let room = CoordinationScene.rooms[0]
      let scene = CoordinationScene(context, result, pairs, room, page: context.smallestPage)
      return [context.emptyDiagram(Self.self, reason: scene.emptiness)]
    }
    return [diagram]
  }

  /// The diagram on the first page where it stands at ease, else on the one that leaves it most room; absent
  /// when there is nothing to draw.
  private func diagram(
    _ context: FigureContext, _ result: Coordination.Result, _ pairs: [CoordinationPair],
    _ room: CoordinationScene.Room
  ) -> Diagram? {
    let trials = context.pages.narrowestFirst.lazy.compactMap { page -> PageTrial? in
      let scene = CoordinationScene(context, result, pairs, room, page: page)
      guard !scene.actors.isEmpty else { return nil }
      let diagram = Diagram(
        id: Self.id, language: context.language, title: context.say(Self.title),
        question: context.say(Self.question), page: page, body: .graph(scene.graph), legend: scene.legend,
        cartouche: context.cartouche(counts: scene.counts, omissions: scene.omissions),
        summary: scene.summary, description: scene.description, tables: Self.tables)
      return PageTrial(diagram)
    }
    return PageTrial.best(of: trials)?.diagram
  }
}
