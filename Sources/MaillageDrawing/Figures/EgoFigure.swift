public import MaillageAnalysis
public import MaillageModel

/// The network seen from one actor: who is tied to it, who is at one intermediary or more.
public struct EgoFigure: Figure {
  public static let id = "ego"
  public static let title = LocalizedText(
    fr: "Le réseau vu d’un acteur", en: "The network seen from one actor")
  public static let question = LocalizedText(
    fr: "Vu de cet acteur\u{A0}: qui est en lien direct, qui est à 1, 2 ou 3 intermédiaires\u{A0}?",
    en: "Seen from this actor: who is tied directly, who is at 1, 2 or 3 intermediaries?")
  public static let tables = ["centralite", "cohesion"]

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    let context = FigureContext(study, filter, language)
    let choice = EgoChoice(context)
    guard let center = choice.actor else {
      return [context.emptyDiagram(Self.self, reason: choice.words)]
    }
    var drawing: (scene: EgoScene, diagram: Diagram)?
    for most in EgoScene.sizes(context) {
      let scene = EgoScene(context, center: center, rule: choice.words, most: most)
      let (diagram, fits) = diagram(scene)
      drawing = (scene, diagram)
      if fits { break }
    }
    guard let drawing else { return [] }
    guard drawing.scene.shown.count > 1 else {
      return [context.emptyDiagram(Self.self, reason: drawing.scene.summary + " " + choice.words)]
    }
    return [drawing.diagram]
  }

  /// The diagram on the narrowest page that holds its rings, or on the largest one.
  private func diagram(_ scene: EgoScene) -> (diagram: Diagram, fits: Bool) {
    let context = scene.context
    var graph = GraphBody(engine: .placed)
    graph.nodes = scene.nodes
    graph.edges = scene.edges
    graph.rings = scene.rings
    graph.separatesLines = true
    graph.appendix = scene.namedPartners
    let name = PlainText.printable(scene.center.name)
    let diagram = Diagram(
      id: Self.id, language: context.language,
      title: context.say(
        fr: "Le réseau vu de «\u{A0}\(name)\u{A0}»", en: "The network seen from “\(name)”"),
      question: scene.question, page: context.smallestPage, body: .graph(graph), legend: scene.legend,
      cartouche: context.cartouche(counts: scene.counts, omissions: scene.omissions),
      summary: scene.summary, description: scene.description, tables: Self.tables)
    let pages = context.pages.narrowestFirst.map(diagram.on)
    if let page = pages.first(where: \.ringsFit) { return (page, true) }
    return (context.pages.last.map(diagram.on) ?? diagram, false)
  }
}
