public import MaillageAnalysis
public import MaillageModel

/// The concept lattice of actions and services: which services come with which, from the most general down.
public struct LatticeFigure: Figure {
  public static let id = "treillis"
  public static let title = LocalizedText(
    fr: "Treillis des services mobilisés", en: "Lattice of the services mobilised")
  public static let question = LocalizedText(
    fr: "Quels services s’ajoutent à quels autres, d’action en action\u{A0}?",
    en: "Which services add to which others, from action to action?")
  public static let tables = ["concepts", "implications"]

  /// How many concepts a drawing can hold, and the width that one takes with its gaps, in points.
  private static let limit = 40, conceptWidth = 135.0

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    let context = FigureContext(study, filter.unfiltered, language)
    let result = study.answer(to: MobilisationConcepts.self)
    // The page that shows the most concepts.
    let orders = context.pages.map { page in
      let abreast = Int(page.drawingWidth / Self.conceptWidth)
      return (page: page, order: ConceptOrder(of: result, atMost: Self.limit, abreast: abreast))
    }
    guard let (page, order) = orders.min(by: { $0.order.nodes.count > $1.order.nodes.count }),
      order.nodes.contains(where: { !$0.concept.services.isEmpty })
    else {
      return [
        context.emptyDiagram(
          Self.self,
          reason: result.actionCount == 0
            ? context.say(
              fr: "Aucune action commencée au \(context.day) ne mobilise de service déclaré.",
              en: "No action begun by \(context.day) mobilises a declared service.")
            : context.say(
              fr:
                "Les \(result.actionCount)\u{A0}actions ont trop peu de services en commun pour un treillis lisible.",
              en: "The \(result.actionCount) actions share too few services for a readable lattice."))
      ]
    }
    let scene = LatticeScene(context, result, order)
    return [
      Diagram(
        id: Self.id, language: language, title: context.say(Self.title),
        question: context.say(Self.question), page: page,
        body: .graph(scene.graph), legend: scene.legend,
        cartouche: context.cartouche(
          counts: scene.counts, omissions: scene.omissions + context.unfiltered(filter)),
        summary: scene.summary, description: scene.description, tables: Self.tables)
    ]
  }
}
