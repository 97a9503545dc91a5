public import MaillageAnalysis
public import MaillageModel

/// The network by family of action: a stroke for each family in which two actors are tied.
public struct FamiliesFigure: Figure {
  public static let id = "familles"
  public static let title = LocalizedText(
    fr: "Réseau des familles d’action", en: "Network of the families of action")
  public static let question = LocalizedText(
    fr: "Qui travaille ensemble dans quelle famille, et qui les traverse\u{A0}?",
    en: "Who works together in which family, and who works across them?")
  public static let tables = ["familles", "familles_synthese"]

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    let context = FigureContext(study, filter, language)
    let scene = FamiliesScene(context, study.answer(to: FamilyPositions.self))
    guard !scene.shown.isEmpty else {
      return [
        context.emptyDiagram(
          Self.self,
          reason: context.say(
            fr: "Aucun lien sûr n’est déclaré entre acteurs en vigueur au \(context.day).",
            en: "No sure tie is declared between actors in force on \(context.day)."))
      ]
    }
    guard scene.namesFamilies else {
      let ties = context.count(scene.tieCount, .sureTie)
      let one = scene.tieCount < 2
      return [
        context.emptyDiagram(
          Self.self,
          reason: context.say(
            fr:
              "\(ties) \(one ? "est déclaré" : "sont déclarés"), sans dire dans quelle famille d’action\u{A0}: rien ne "
              + "distingue les familles.",
            en:
              "\(ties) \(one ? "is" : "are") declared, without telling in which family of action: nothing tells "
              + "families apart."))
      ]
    }
    let whole = diagram(scene, number: nil)
    if scene.left == 0, whole.density <= Diagram.sharedDensity { return [whole] }
    let room = whole.capacity(of: context.pages)
    let pages = FamiliesPart.all(context.typology).map { fullest(scene, $0, room: room) }
      .filter { !$0.shown.isEmpty }
    return pages.indices.map { diagram(pages[$0], number: (index: $0, count: pages.count)) }
  }

  /// As much of a part as its page holds: its legend may leave more room than that of the whole.
  private func fullest(_ whole: FamiliesScene, _ part: FamiliesPart, room: Double) -> FamiliesScene {
    let fuller = [1.3, 1.15].lazy.map {
      FamiliesScene(whole.context, whole.positions, part: part, room: room * $0)
    }
    let fits = fuller.first { self.diagram($0, number: nil).density <= Diagram.sharedDensity }
    return fits ?? FamiliesScene(whole.context, whole.positions, part: part, room: room)
  }

  private func diagram(_ scene: FamiliesScene, number: (index: Int, count: Int)?) -> Diagram {
    let context = scene.context
    var graph = GraphBody(engine: .neato)
    graph.nodes = scene.nodes
    graph.edges = scene.edges
    graph.separatesLines = true
    return Diagram(
      id: number.map { $0.count == 1 ? Self.id : "\(Self.id)-\($0.index + 1)" } ?? Self.id,
      language: context.language,
      title: context.say(Self.title)
        + (number.map { context.pageNumber($0.index, of: $0.count) } ?? "") + scene.subtitle,
      question: context.say(Self.question), page: context.smallestPage, body: .graph(graph),
      legend: scene.legend,
      cartouche: context.cartouche(counts: scene.counts, omissions: scene.omissions),
      summary: scene.summary, description: scene.description, tables: Self.tables
    ).onBestPage(of: context.pages)
  }
}
