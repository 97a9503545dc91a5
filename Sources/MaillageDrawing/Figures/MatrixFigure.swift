public import MaillageAnalysis
public import MaillageModel

/// Who does what: actors in rows, functions in columns, the finding under each.
public struct MatrixFigure: Figure {
  public static let id = "matrice"
  public static let title = LocalizedText(
    fr: "Qui fait quoi\u{A0}? Acteurs et fonctions", en: "Who does what? Actors and functions")
  public static let question = LocalizedText(
    fr: "Quelles fonctions sont tenues, par combien d’acteurs, et où sont les trous et les doublons "
      + "possibles\u{A0}?",
    en: "Which functions are held, by how many actors, and where are the gaps and possible overlaps?")
  public static let tables = ["couverture", "couverture_synthese"]

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    let context = FigureContext(study, filter, language)
    let matrix = RoleMatrix(context)
    guard !matrix.actors.isEmpty else {
      let reason = context.say(
        fr: "Aucun rôle déclaré au \(context.day).", en: "No role declared on \(context.day).")
      return [context.emptyDiagram(Self.self, reason: reason)]
    }
    return MatrixLayout.best(matrix, on: context.pages)?.diagrams ?? []
  }
}
