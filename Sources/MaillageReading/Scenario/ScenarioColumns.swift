internal import MaillageModel

/// The columns of a scenario. What `id`, `vers` and `type` hold depends on the operation.
enum ScenarioColumns {
  static let operation = ColumnSchema(
    "operation", "operation", .code(.vocabulary(ScenarioVerb.list)), required: true, example: "fusionner",
    fr: "Ce qui change : ajouter, retirer, terminer, fusionner, scinder, transferer.",
    en: "What changes: add, remove, end, merge, split, transfer.")
  static let object = ColumnSchema(
    "objet", "object", .code(.vocabulary(TerritoryObject.list)), example: "acteur",
    fr: "Ce dont parle la ligne ; vide quand l’opération n’en a qu’un.",
    en: "What the line is about; empty when the operation has only one.")
  static let actor = ColumnSchema(
    "id", "identifier", .reference(table: ActorColumns.table.id), required: true,
    also: ["identifiant", "origine", "acteur"], example: "bretagne-international",
    fr: "L’acteur, le service ou la relation qui change.", en: "The actor, service or relation that changes.")
  static let service = ColumnSchema("id", "identifier", .reference(table: ServiceColumns.table.id))
  static let relation = ColumnSchema("id", "identifier", .reference(table: RelationColumns.table.id))
  static let newIdentifier = ColumnSchema("id", "identifier", .identifier)
  static let target = ColumnSchema(
    "vers", "towards", .reference(table: ActorColumns.table.id), also: ["cible", "to", "target", "into"],
    example: "bretagne-commerce-international",
    fr: "L’acteur d’arrivée ; pour un rôle ajouté, son niveau peut s’y écrire.",
    en: "The actor it leads to; for a role that is added, its level may be written here.")
  static let newTarget = ColumnSchema("vers", "towards", .identifier)
  static let function = RoleColumns.function
  static let family = RoleColumns.family
  static let date = ColumnSchema(
    "date", "date", .date, also: ["debut", "a partir du", "prend effet"], example: "2012-07-12",
    fr: "Premier jour de l’effet ; vide : le jour de l’étude.",
    en: "First day of the effect; empty: the day of the study.")
  static let level = ColumnSchema(
    "niveau", "level", .code(.vocabulary(RoleLevel.list)), example: "C",
    fr: "Le niveau d’un rôle ajouté ; vide : contribue.",
    en: "The level of an added role; empty: contributes.")
  static let levelAsTarget = ColumnSchema("vers", "towards", .code(.vocabulary(RoleLevel.list)))
  static let name = ColumnSchema(
    "nom", "name", .name, example: "Bretagne Commerce International",
    fr: "Le nom d’un acteur ou d’un service nouveau ; vide : son identifiant.",
    en: "The name of a new actor or service; empty: its identifier.")
  static let category = ColumnSchema(
    "categorie", "category", .code(.categories), example: "ASSO",
    fr: "La catégorie d’un acteur nouveau.", en: "The category of a new actor.")
  static let kind = ColumnSchema(
    "type", "kind", .code(.relationKinds), also: ["types"], example: "convention",
    fr: "Le type d’une relation, ou les types d’un service ; vide : une relation ordinaire.",
    en: "The kind of a relation, or the types of a service; empty: an ordinary relation.")
  static let serviceTypes = ColumnSchema("type", "kind", .codes(.serviceTypes))

  /// The columns that some operations use and others do not.
  static let optional = [target, function, family, level, name, category, kind]

  static let table = TableSchema(
    "scenario", aliases: ["scenarios", "simulation"], required: true, uniqueIdentifiers: false,
    title: LocalizedText(fr: "Le scénario", en: "The scenario"),
    noun: LocalizedText(fr: "l’opération", en: "the operation"),
    fr: "Un changement imaginé par ligne ; l’ordre des lignes ne compte pas.",
    en: "One imagined change a line; the order of the lines does not count.",
    columns: [
      operation, object, actor, target, function.optional, family, date, level, name, category, kind,
      CommonColumns.source, CommonColumns.comment,
    ])
}

extension ColumnSchema {
  /// The same column where it may be left empty.
  fileprivate var optional: ColumnSchema {
    ColumnSchema(
      id, alias, kind, also: otherNames, example: example, fr: description.fr, en: description.en)
  }
}
