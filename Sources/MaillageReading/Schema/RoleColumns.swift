internal import MaillageModel

/// The table of the roles.
enum RoleColumns {
  static let actor = ColumnSchema(
    "acteur", "actor", .reference(table: "acteurs"), required: true, example: "bpifrance",
    fr: "L’acteur.", en: "The actor.")
  static let function = ColumnSchema(
    "fonction", "function", .code(.functions), required: true,
    fr: "La fonction, par son code ou son verbe.", en: "The function, by its code or its verb.")
  static let level = ColumnSchema(
    "niveau", "level", .code(.vocabulary(RoleLevel.list)), required: true,
    fr: "La part prise ; « non » quand c’est confirmé, « ? » quand c’est à vérifier.",
    en: "The part taken; “non” when confirmed, “?” when to be verified.")
  static let family = ColumnSchema(
    "famille", "family", .code(.families),
    fr: "La famille ; vide : toutes ensemble.", en: "The family; empty: all of them together.")
  static let zone = ColumnSchema(
    "zone", "zone", .code(.zones),
    fr: "La zone, quand le rôle s’y limite.", en: "The zone, when the role is limited to one.")

  static let table = TableSchema(
    "roles", aliases: ["role"],
    title: LocalizedText(fr: "Les rôles", en: "The roles"),
    fr: "Ce qu’un acteur fait, par fonction et par famille ; ouvre la couverture et la matrice.",
    en: "What an actor does, by function and family; unlocks the coverage and the matrix.",
    columns: [
      actor, function, level, family, zone, CommonColumns.start, CommonColumns.end,
      CommonColumns.source, CommonColumns.comment,
    ])
}
