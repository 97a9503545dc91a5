public import MaillageAnalysis
public import MaillageModel

/// The scheme of one action: its services and actors, the agreement that it hangs from, its partners and
/// countries.
public struct ActionFigure: Figure {
  public static let id = "action"
  public static let title = LocalizedText(fr: "Schéma d’une action", en: "Scheme of an action")
  public static let question = LocalizedText(
    fr: "Qui fait quoi dans cette action, avec quels partenaires, et sous quel accord\u{A0}?",
    en: "Who does what in this action, with which partners, and under which agreement?")
  public static let tables = ["actions_commencees", "accords"]

  /// How many actions are drawn when none is asked for.
  private static let pageLimit = 3

  /// Creates the figure.
  public init() {}

  public func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram] {
    let context = FigureContext(study, filter, language)
    if let wanted = filter.action {
      guard let action = study.actions.first(where: { $0.id == wanted }) else {
        return [context.emptyDiagram(Self.self, reason: Self.reason(without: wanted, context))]
      }
      return [diagram(ActionScene(context, action), context, id: Self.id, omissions: [])]
    }
    let ranked = Self.ranked(context)
    guard !ranked.isEmpty else {
      let reason = context.say(
        fr: "Aucune action commencée au \(context.day) ne mobilise d’acteur ni de service déclaré.",
        en: "No action begun by \(context.day) mobilises a declared actor or service.")
      return [context.emptyDiagram(Self.self, reason: reason)]
    }
    let shown = ranked.prefix(Self.pageLimit).map(\.action)
    let level = ranked.filter { $0.size == ranked[shown.count - 1].size }
    let taken = ranked.prefix(shown.count).count { $0.size == level[0].size }
    let choice = LocalizedText(
      fr: taken == level.count
        ? "" : " (dont \(taken), dans l’ordre des identifiants, parmi \(level.count) à égalité)",
      en: taken == level.count
        ? "" : " (\(taken) of them, in the order of identifiers, among \(level.count) that are level)")
    let all = context.count(study.actions.count, .begun(study.actions))
    let rule = context.say(
      fr:
        "\(context.whole(shown.count)) sur \(all)\u{A0}: celles qui mobilisent le plus d’acteurs et de "
        + "services\(choice.fr).",
      en:
        "\(context.whole(shown.count)) of \(all): those that mobilise the most actors and services\(choice.en)."
    )
    return shown.enumerated().map { index, action in
      diagram(
        ActionScene(context, action), context, id: shown.count == 1 ? Self.id : "\(Self.id)-\(index + 1)",
        omissions: [rule])
    }
  }

  private func diagram(
    _ scene: ActionScene, _ context: FigureContext, id: String, omissions: [String]
  ) -> Diagram {
    Diagram(
      id: id, language: context.language,
      title: context.say(Self.title) + Wording.colon(context.language)
        + PlainText.printable(scene.action.title),
      question: context.say(Self.question), page: scene.page, body: .graph(scene.graph), legend: scene.legend,
      cartouche: context.cartouche(counts: scene.counts, omissions: omissions + scene.omissions),
      summary: scene.summary, description: scene.description, tables: Self.tables)
  }

  /// The actions that pass the filter, the richest in actors and services first.
  private static func ranked(_ context: FigureContext) -> [(size: Int, action: Action)] {
    let counted = context.study.actions.filter(context.keeps).map { action -> (size: Int, action: Action) in
      let participation = context.study.participations[action.id]
      let actors = participation?.actors.values.count { $0 != .none } ?? 0
      let services = participation?.services.values.count { $0 != .none } ?? 0
      return (actors + services, action)
    }
    return counted.filter { $0.size > 0 }
      .sorted { $0.size != $1.size ? $0.size > $1.size : $0.action.id.precedesInBytes($1.action.id) }
  }

  /// Why an action asked for cannot be drawn.
  private static func reason(without id: String, _ context: FigureContext) -> String {
    if let action = context.study.territory.actions.first(where: { $0.id == id }) {
      let start = action.validity.start?.formatted(context.language) ?? ""
      return context.say(
        fr: "L’action «\u{A0}\(id)\u{A0}» commence après le \(context.day) (\(start)).",
        en: "The action “\(id)” starts after \(context.day) (\(start)).")
    }
    return context.say(
      fr: "Aucune action «\u{A0}\(PlainText.printable(id))\u{A0}» dans les tables.",
      en: "No action “\(PlainText.printable(id))” in the tables.")
  }
}
