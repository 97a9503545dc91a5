public import MaillageAnalysis
public import MaillageModel

/// The services that act together beyond chance, and those that avoid each other; nothing else.
public struct BackboneFigure: Figure {
  public static let id = "dorsale"
  public static let title = LocalizedText(
    fr: "Ce qui est établi de la co-mobilisation", en: "What is established of co-mobilisation")
  public static let question = LocalizedText(
    fr: "Quels services agissent ensemble plus que par hasard, et lesquels s’évitent\u{A0}?",
    en: "Which services act together beyond chance, and which avoid each other?")
  public static let tables = ["dorsale", "dorsale_synthese"]

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    var whole = FigureFilter()
    whole.medium = filter.medium
    let context = FigureContext(study, whole, language)
    let scene = BackboneScene(context)
    guard !scene.isEmpty else {
      return [
        context.emptyDiagram(
          Self.self,
          reason: context.say(
            fr: "Aucune action commencée au \(context.day) ne réunit deux services déclarés.",
            en: "No action begun by \(context.day) brings two declared services together."))
      ]
    }
    let body: DiagramBody = scene.isEstablished ? .graph(scene.graph) : .grid(scene.listing)
    return [
      Diagram(
        id: Self.id, language: language, title: context.say(Self.title),
        question: context.say(Self.question), page: scene.page, body: body,
        legend: scene.legend,
        cartouche: context.cartouche(
          counts: scene.counts, omissions: scene.omissions + context.unfiltered(filter)),
        summary: scene.summary, description: scene.description, tables: Self.tables)
    ]
  }
}
