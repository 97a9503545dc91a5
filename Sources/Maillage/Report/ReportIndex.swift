internal import MaillageAnalysis
internal import MaillageDrawing
internal import MaillageModel

/// What the filters of the page know: each actor in force, by its place, and the words of the choices.
///
/// Figures and rows refer to actors by their place in this list, which is short and needs no escaping.
struct ReportIndex: Encodable {
  let actors: [Entry]
  let relations: [Link]
  /// The place of the actor that each service belongs to.
  let services: [String: Int]
  let families: [Choice]
  let categories: [Choice]
  let zones: [Choice]
  let date: String
  /// The language of the names, when it is not that of the page.
  let tongue: String?
  let words: [String: String]

  /// An actor: its identifier and name, and what it can be filtered by.
  struct Entry: Encodable {
    let id: String
    let name: String
    let category: String
    let families: [String]
    let zones: [String]
    let from: String?
  }

  /// A sure relation in force between two actors.
  struct Link: Encodable {
    let a: Int, b: Int
    let from: String?
  }

  /// A choice of a list.
  struct Choice: Encodable {
    let code: String
    let label: String
  }

  init(of study: Study, _ language: Language) {
    let typology = study.typology
    let families = Self.reach(typology.families.map(\.code), of: study) { $0.families = [$1] }
    let zones = Self.reach(typology.zones.map(\.code), of: study) { $0.zones = [$1] }
    actors = study.actors.map { actor in
      Entry(
        id: actor.id, name: actor.name, category: actor.category,
        families: families.filter { $0.actors.contains(actor.id) }.map(\.code),
        zones: zones.filter { $0.actors.contains(actor.id) }.map(\.code),
        from: study.validity(of: actor.id).start.map { $0.firstDay.description })
    }
    relations = study.relations.filter(\.isCertain).compactMap { active in
      guard let a = study.index(of: active.origin), let b = study.index(of: active.target) else { return nil }
      return Link(a: a, b: b, from: active.relation.validity.start.map { $0.firstDay.description })
    }
    services = Dictionary(
      study.services.compactMap { service in
        study.index(of: service.actor).map { (service.id, $0) }
      }, uniquingKeysWith: { first, _ in first })
    let present = (
      families: Set(actors.flatMap(\.families)), categories: Set(actors.map(\.category)),
      zones: Set(actors.flatMap(\.zones))
    )
    self.families = typology.families.filter { present.families.contains($0.code) }
      .map { Choice(code: $0.code, label: $0.label[language]) }
    categories = typology.categories.filter { present.categories.contains($0.code) }
      .map { Choice(code: $0.code, label: $0.label[language]) }
    self.zones = typology.zones.filter { present.zones.contains($0.code) }
      .map { Choice(code: $0.code, label: $0.label[language]) }
    date = study.date.description
    tongue = study.territory.project.tongue(within: language)
    words = Self.words(language)
  }

  /// The actors that a filter on each code lets through: the same as in the figures.
  private static func reach(
    _ codes: [String], of study: Study, _ set: (inout FigureFilter, String) -> Void
  ) -> [(code: String, actors: Set<String>)] {
    codes.map { code in
      var filter = FigureFilter()
      set(&filter, code)
      return (code, filter.actors(of: study))
    }
  }

  /// The index as JSON that can stand inside a script element.
  func text() throws -> String {
    try JSONText.encode(self, isIndented: false).replacing("<", with: "\\u003c")
  }

  private static func words(_ language: Language) -> [String: String] {
    func say(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }
    return [
      "explore": say("Explorer", "Explore"),
      "contents": say("Sommaire", "Contents"),
      "actor": say("Acteur", "Actor"),
      "family": say("Famille", "Family"),
      "category": say("Catégorie", "Category"),
      "zone": say("Zone", "Zone"),
      "date": say("Existait déjà le", "Existed already on"),
      "all": say("tout", "all"),
      "reset": say("Tout montrer", "Show all"),
      "status": say(
        "Acteurs qui répondent au choix\u{A0}: {n} sur {m}\u{A0}; les autres sont estompés, leurs lignes cachées.",
        "Actors that match the choice: {n} out of {m}; the others are faded, their rows hidden."),
      "chosen": say(
        "{name}\u{A0}: surligné avec ses lignes\u{A0}; nombre de partenaires\u{A0}: {n}.",
        "{name}: highlighted with its rows; number of partners: {n}."),
      "help": say(
        "Dans une figure, flèches pour passer d’un acteur à l’autre, Entrée pour en garder un en évidence, "
          + "Échap pour le quitter\u{A0}; en tête d’une table, flèches pour passer d’une colonne à l’autre, "
          + "Entrée pour trier.",
        "In a figure, arrow keys go from actor to actor, Enter keeps one highlighted, Escape lets it go; at the "
          + "head of a table, arrow keys go from column to column, Enter sorts."),
      "rising": say(
        "Table triée par «\u{A0}{column}\u{A0}», ordre croissant.", "Table sorted by “{column}”, ascending."),
      "falling": say(
        "Table triée par «\u{A0}{column}\u{A0}», ordre décroissant.",
        "Table sorted by “{column}”, descending."),
      "tied": say(
        "Acteurs liés dans la figure\u{A0}: {n}, {names}.", "Actors tied in the figure: {n}, {names}."),
      "way": say("Aller à la ligne de {name}", "Go to the row of {name}"),
      "printed": say(
        "Rapport filtré à l’écran\u{A0}: certaines lignes sont cachées.",
        "Report filtered on screen: some rows are hidden."),
    ]
  }
}
