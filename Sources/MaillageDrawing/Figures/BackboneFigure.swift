public import MaillageAnalysis
public import MaillageModel

/// The services that act together beyond chance, and those that do less than by chance; nothing else.
public struct BackboneFigure: Figure {
  public static let id = "dorsale"
  public static let title = LocalizedText(
    fr: "Ce qui est établi de la co-mobilisation", en: "What is established of co-mobilisation")
  public static let question = LocalizedText(
    fr: "Quels services agissent ensemble plus que par hasard, et lesquels moins\u{A0}?",
    en: "Which services act together more than by chance, and which less?")
  public static let tables = ["dorsale", "dorsale_synthese"]

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    let context = FigureContext(study, filter.unfiltered, language)
    let test = Backbone().services(of: study)
    guard !test.pairs.isEmpty else {
      return [
        context.emptyDiagram(
          Self.self,
          reason: context.say(
            fr: "Aucune action commencée au \(context.day) ne réunit deux services déclarés.",
            en: "No action begun by \(context.day) brings two declared services together."))
      ]
    }
    func diagram(_ scene: BackboneScene) -> Diagram {
      Diagram(
        id: Self.id, language: language, title: context.say(Self.title),
        question: context.say(Self.question), page: scene.page,
        body: scene.isEstablished ? .graph(scene.graph) : .grid(scene.listing), legend: scene.legend,
        cartouche: context.cartouche(
          counts: scene.counts, omissions: scene.omissions + context.unfiltered(filter)),
        summary: scene.summary, description: scene.description, tables: Self.tables)
    }
    // On each page, as many services as it holds; of the pages, the one with the most.
    let scenes = context.pages.compactMap { page -> BackboneScene? in
      let directions = [GraphBody.Direction.topToBottom, .leftToRight]
      let scenes = directions.lazy.map {
        BackboneScene(context, test, on: page, $0, limit: BackboneScene.most)
      }
      if let whole = scenes.first(where: { fits(diagram($0)) }) { return whole }
      return sequence(first: BackboneScene.most) { $0 > 2 ? $0 - 1 : nil }.lazy
        .map { BackboneScene(context, test, on: page, .topToBottom, limit: $0) }
        .first { fits(diagram($0)) }
    }
    let best =
      scenes.min { $0.shown.count > $1.shown.count }
      ?? BackboneScene(context, test, on: context.smallestPage, .topToBottom, limit: 2)
    return [diagram(best)]
  }

  /// How much wider than the estimate the engine may make a drawing: lines find their way around nodes.
  private static let slack = 1.2

  /// Whether the page of a drawing holds it, by an estimate of the nodes’ sizes.
  private func fits(_ diagram: Diagram) -> Bool {
    guard case .graph(let graph) = diagram.body else { return diagram.fitsPage }
    let size = LayerEstimate(graph)
    return size.width * Self.slack <= diagram.page.cellWidth
      && size.height + Frame(diagram).estimatedHeight <= diagram.page.cellHeight
  }
}
