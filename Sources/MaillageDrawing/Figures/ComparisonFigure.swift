public import MaillageAnalysis
public import MaillageModel

/// What changed between two states of a territory: the network of both, and the coverage of each.
///
/// It draws a comparison and not one study: commands that compare call it, the catalogue does not list it.
public struct ComparisonFigure: Sendable {
  /// The name of its file.
  public static let id = "comparaison"
  /// The question that it answers.
  public static let question = LocalizedText(
    fr: "Qui est parti, qui est arrivé, qui a changé de nom, et quels liens se sont faits ou défaits\u{A0}?",
    en: "Who left, who came, who changed names, and which ties were made or undone?")
  /// The name of the file of the coverage.
  public static let coverageId = "comparaison_couverture"
  /// The question that the coverage answers.
  public static let coverageQuestion = LocalizedText(
    fr: "Quelles fonctions sont mieux tenues, et lesquelles le sont moins\u{A0}?",
    en: "Which functions are better held, and which less?")

  /// Creates the figure.
  public init() {}

  /// The map of both states, then their coverage, for a medium.
  public func diagrams(
    of result: Comparison.Result, language: Language, medium: Medium = .a4
  ) -> [Diagram] {
    var filter = FigureFilter()
    filter.medium = medium
    let context = FigureContext(result.after, filter, language)
    return [map(result, context), coverage(result, context)]
  }

  private func map(_ result: Comparison.Result, _ context: FigureContext) -> Diagram {
    let maps = ComparisonScene.sizes.lazy.map { map(result, context, most: $0) }
    // The most that one of the pages holds.
    return maps.first { $0.density <= Diagram.highestDensity }
      ?? map(result, context, most: ComparisonScene.sizes.last ?? 1)
  }

  private func map(_ result: Comparison.Result, _ context: FigureContext, most: Int) -> Diagram {
    let frame = ComparisonFrame(context, result)
    let scene = ComparisonScene(context, result, most: most)
    let words = ComparisonWords(context, result)
    let body: DiagramBody =
      scene.nodes.isEmpty
      ? .grid(scene.aside ?? Grid(rows: [[GridCell([words.summary], size: 13)]], width: 640))
      : .graph(scene.graph)
    return Diagram(
      id: Self.id, language: context.language, title: frame.mapTitle,
      question: context.say(Self.question), page: context.smallestPage, body: body, legend: scene.legend,
      cartouche: frame.cartouche(counts: scene.counts, omissions: scene.omissions),
      summary: words.summary, description: words.description, tables: [Comparison.id]
    ).onBestPage(of: context.pages)
  }

  private func coverage(_ result: Comparison.Result, _ context: FigureContext) -> Diagram {
    let frame = ComparisonFrame(context, result)
    let chart = ComparisonCoverage(context, result)
    return Diagram(
      id: Self.coverageId, language: context.language,
      title: frame.title(LocalizedText(fr: "Couverture, avant et après", en: "Coverage, before and after")),
      question: context.say(Self.coverageQuestion), page: context.smallestPage, body: .grid(chart.grid),
      legend: chart.legend, cartouche: frame.cartouche(counts: chart.counts), summary: chart.summary,
      description: chart.description, tables: ["comparaison_couverture"])
  }
}
