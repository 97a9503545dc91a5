public import MaillageAnalysis
public import MaillageModel

/// What remains of the coverage as actors leave, one line per order of departure.
public struct RobustnessFigure: Figure {
  public static let id = "robustesse"
  public static let title = LocalizedText(
    fr: "Solidité de la couverture quand des acteurs partent", en: "How coverage holds when actors leave")
  public static let question = LocalizedText(
    fr: "Si des acteurs s’en vont l’un après l’autre, quelle part des fonctions reste tenue\u{A0}?",
    en: "If actors leave one after the other, which share of the functions stays held?")
  public static let tables = ["robustesse_courbe", "robustesse", "robustesse_synthese"]

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    let context = FigureContext(study, filter, language)
    let result = study.answer(to: Contribution.self)
    let plot = RobustnessPlot(context, result)
    guard plot.heldAtStart > 0 else {
      let reason = context.say(
        fr: "Aucune fonction n’a d’acteur sûr au \(context.day)\u{A0}: il n’y a rien à perdre ni à mesurer.",
        en: "No function has a sure actor on \(context.day): there is nothing to lose nor to measure.")
      return [context.emptyDiagram(Self.self, reason: reason)]
    }
    let grid = RobustnessGrid(context, result)
    let words = RobustnessWords(context, result)
    let omissions = context.filter.isEmpty ? [] : [words.wholeTerritory]
    return [
      Diagram(
        id: Self.id, language: language, title: context.say(Self.title),
        question: context.say(Self.question), page: context.smallestPage, body: .graph(plot.graph),
        legend: plot.legend, cartouche: context.cartouche(counts: words.counts, omissions: omissions),
        summary: words.summary, description: words.description, tables: Self.tables),
      Diagram(
        id: Self.id + "-2", language: language,
        title: context.say(fr: "Solidité de chaque fonction", en: "How solid each function is"),
        question: context.say(
          fr:
            "Quelles fonctions tiennent à plusieurs acteurs, et lesquelles disparaîtraient les premières\u{A0}?",
          en: "Which functions rest on several actors, and which would disappear first?"),
        page: context.smallestPage, body: .grid(grid.grid), legend: grid.legend,
        cartouche: context.cartouche(counts: words.counts, omissions: omissions),
        summary: grid.summary, description: grid.description,
        tables: ["robustesse", "robustesse_synthese"]),
    ]
  }
}
