public import MaillageAnalysis
public import MaillageModel

/// The categories of actors, the ties between them, and who links those that nothing ties directly.
public struct BrokerageFigure: Figure {
  public static let id = "passerelles"
  public static let title = LocalizedText(
    fr: "Passerelles entre catégories d’acteurs", en: "Brokers between categories of actors")
  public static let question = LocalizedText(
    fr: "Quels mondes se parlent, qui relie les autres, et qui inviter d’abord\u{A0}?",
    en: "Which worlds talk to each other, who links the others, and whom to invite first?")
  public static let tables = ["passerelles_categories", "acteurs_cles", "passerelles"]

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    let context = FigureContext(study, filter, language)
    let scene = BrokerageScene(context)
    guard scene.hasTies else {
      return [
        context.emptyDiagram(
          Self.self,
          reason: context.say(
            fr: "Aucun lien sûr n’est déclaré au \(context.day)\u{A0}: il n’y a ni passerelle ni acteur clé.",
            en: "No sure tie is declared on \(context.day): there is neither broker nor key actor."))
      ]
    }
    guard scene.isTable else { return [drawing(scene)] }
    let tables = BrokerageScene.lists.lazy.map { BrokerageScene(context, listing: $0) }.flatMap { scene in
      context.pages.lazy.compactMap { page -> Diagram? in
        let grid = scene.table(on: page)
        let diagram = diagram(scene, .grid(grid), on: page)
        return diagram.holds(grid.extent) ? diagram : nil
      }
    }
    if let table = tables.first { return [table] }
    let shortest = BrokerageScene(context, listing: BrokerageScene.lists.last ?? 0)
    let page = context.pages.last ?? context.smallestPage
    return [diagram(shortest, .grid(shortest.table(on: page)), on: page)]
  }

  private func diagram(_ scene: BrokerageScene, _ body: DiagramBody, on page: Page) -> Diagram {
    let context = scene.context
    return Diagram(
      id: Self.id, language: context.language, title: context.say(Self.title),
      question: context.say(Self.question), page: page, body: body, legend: scene.legend,
      cartouche: context.cartouche(counts: scene.counts, omissions: scene.omissions),
      summary: scene.summary, description: scene.description, tables: Self.tables)
  }

  private func drawing(_ scene: BrokerageScene) -> Diagram {
    let context = scene.context
    var graph = GraphBody(engine: .placed)
    graph.nodes = scene.nodes
    graph.edges = scene.edges
    graph.rings = [DiagramRing(nodes: []), DiagramRing(nodes: scene.ringOrder)]
    graph.showsRings = false
    graph.separatesLines = true
    graph.appendix = scene.appendix
    let diagram = diagram(scene, .graph(graph), on: context.smallestPage)
    // Categories stand on a ring: the page that leaves them most room both ways, unless a smaller one will do.
    return PageTrial.best(of: context.pages.lazy.map { PageTrial(diagram.on($0)) })?.diagram ?? diagram
  }
}
