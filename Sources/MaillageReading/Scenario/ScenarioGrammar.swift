package import MaillageModel

/// What may be written on a line of a scenario: which operation on which object, with which columns.
///
/// | Operation | Object | `id` | `vers` | Other columns |
/// |---|---|---|---|---|
/// | ajouter | acteur | its new identifier | | `categorie`, `nom` |
/// | ajouter | service | its new identifier | its actor | `type`, `nom` |
/// | ajouter | role | the actor | its level | `fonction`, `famille`, `niveau` |
/// | ajouter | relation | the origin | the target | `type`, `famille` |
/// | retirer, terminer | acteur, service | which | | |
/// | retirer, terminer | role | the actor | | `fonction`, `famille` |
/// | retirer, terminer | relation | its identifier, or the origin | the target | `type` |
/// | fusionner | acteur | one that melts | the one that results | `nom`, `categorie` |
/// | scinder | acteur | the one that parts | one that results | `fonction`, `famille`, `nom`, `categorie` |
/// | transferer | role | who gives | who receives | `fonction`, `famille` |
/// | transferer | service | which | its new actor | |
///
/// Every operation takes effect on its `date`, or on the day of the study.
package enum ScenarioGrammar {
  /// The forms, in the order of the documentation.
  package static let forms: [ScenarioForm] = [
    ScenarioForm(
      .add, .actor, uses: [C.category, C.name],
      fr: "Un acteur apparaît ; une catégorie est nécessaire.",
      en: "An actor appears; a category is needed.",
      example: "ajouter,acteur,agence-export,,,,,,Agence Export,AGEN"),
    ScenarioForm(
      .add, .service, needs: [C.target, C.kind], uses: [C.name],
      fr: "Un service ouvre chez un acteur.", en: "A service opens within an actor.",
      example: "ajouter,service,metropole-dri,metropole,,,,,Relations internationales,,RI"),
    ScenarioForm(
      .add, .role, needs: [C.function], uses: [C.target, C.family, C.level],
      fr: "Un acteur prend une fonction, ou la prend à un autre niveau.",
      en: "An actor takes a function, or takes it at another level.",
      example: "ajouter,role,cci,,SEN,I,,P"),
    ScenarioForm(
      .add, .relation, needs: [C.target], uses: [C.kind, C.family],
      fr: "Deux acteurs se lient.", en: "Two actors get tied.",
      example: "ajouter,relation,region,cci,,,,,,,convention"),
    ScenarioForm(
      .remove, .actor, fr: "Un acteur disparaît, avec ses rôles, ses relations et ses services.",
      en: "An actor disappears, with its roles, relations and services.",
      example: "retirer,acteur,cci"),
    ScenarioForm(
      .remove, .service, fr: "Un service ferme.", en: "A service closes.",
      example: "retirer,service,metropole-dri"),
    ScenarioForm(
      .remove, .role, uses: [C.function, C.family],
      fr: "Un acteur perd une fonction ; sans fonction, il les perd toutes.",
      en: "An actor loses a function; without a function, all of them.",
      example: "retirer,role,cci,,SEN,I"),
    ScenarioForm(
      .remove, .relation, uses: [C.target, C.kind],
      fr: "Une relation n’a pas lieu ; « id » est le sien, ou son origine avec « vers ».",
      en: "A relation does not exist; “id” is its own, or its origin with “vers”.",
      example: "retirer,relation,region,cci"),
    ScenarioForm(
      .end, .actor, fr: "Comme retirer.", en: "As remove.",
      example: "terminer,acteur,cci,,,,2025-01-01"),
    ScenarioForm(
      .end, .service, fr: "Comme retirer.", en: "As remove.",
      example: "terminer,service,metropole-dri"),
    ScenarioForm(
      .end, .role, uses: [C.function, C.family],
      fr: "Le rôle s’arrête la veille de la date et reste dans l’histoire.",
      en: "The role stops the day before the date and stays in history.",
      example: "terminer,role,cci,,SEN,,2025-01-01"),
    ScenarioForm(
      .end, .relation, uses: [C.target, C.kind],
      fr: "La relation s’arrête la veille de la date et reste dans l’histoire.",
      en: "The relation stops the day before the date and stays in history.",
      example: "terminer,relation,convention-region-cci,,,,2025-01-01"),
    ScenarioForm(
      .merge, .actor, needs: [C.target], uses: [C.name, C.category],
      fr: "Une ligne par acteur qui se fond dans « vers », nouveau ou existant.",
      en: "One line for each actor that melts into “vers”, new or not.",
      example: "fusionner,acteur,bretagne-international,bretagne-commerce-international,,,2012-07-12"),
    ScenarioForm(
      .split, .actor, needs: [C.target], uses: [C.function, C.family, C.name, C.category],
      fr: "Une ligne par acteur issu de la scission, ou par fonction qu’il prend.",
      en: "One line for each actor that results, or for each function that it takes.",
      example: "scinder,acteur,agence,agence-export,PRO"),
    ScenarioForm(
      .transfer, .role, needs: [C.target], uses: [C.function, C.family],
      fr: "Une fonction passe d’un acteur à un autre, au même niveau ; sans fonction, toutes passent.",
      en: "A function passes to another actor, at the same level; without a function, all of them.",
      example: "transferer,role,agence,cci,SEN,I"),
    ScenarioForm(
      .transfer, .service, needs: [C.target], fr: "Un service change d’acteur.",
      en: "A service changes actor.",
      example: "transferer,service,metropole-dri,agence"),
  ]

  /// The columns of a scenario, in the order of the examples.
  package static var columns: [ColumnSchema] { C.table.columns }

  /// The form of an operation on an object.
  package static func form(_ verb: ScenarioVerb, _ object: TerritoryObject) -> ScenarioForm? {
    forms.first { $0.verb == verb && $0.object == object }
  }

  private typealias C = ScenarioColumns
}

/// An operation on a kind of object, and the columns that it reads.
package struct ScenarioForm: Sendable {
  /// The operation and its object.
  package let verb: ScenarioVerb, object: TerritoryObject
  /// The columns that it needs beside `operation`, `objet` and `id`, then those that it may use.
  package let needed: [ColumnSchema], used: [ColumnSchema]
  /// What it means.
  package let meaning: LocalizedText
  /// A line that a newcomer may imitate, its last empty cells left out.
  package let example: String

  fileprivate init(
    _ verb: ScenarioVerb, _ object: TerritoryObject, needs: [ColumnSchema] = [], uses: [ColumnSchema] = [],
    fr: FrenchSentence, en: EnglishSentence, example: String
  ) {
    self.verb = verb
    self.object = object
    needed = needs
    used = uses
    meaning = Wording(fr: fr, en: en).text
    self.example = example
  }
}
