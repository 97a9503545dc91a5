internal import MaillageModel

/// The table of the mobilisations.
enum MobilisationColumns {
  static let action = ColumnSchema(
    "action", "action", .reference(table: "actions"), required: true, example: "mission-tunis-2025",
    fr: "L’action.", en: "The action.")
  static let actor = ColumnSchema(
    "acteur", "actor", .reference(table: "acteurs"), example: "bpifrance",
    fr: "L’acteur mobilisé, ou rien si c’est un service.", en: "The actor, or nothing for a service.")
  static let service = ColumnSchema(
    "service", "service", .reference(table: "services"), example: "metropole-dri",
    fr: "Le service mobilisé, ou rien si c’est un acteur.", en: "The service, or nothing for an actor.")
  static let part = ColumnSchema(
    "role", "part", .code(.vocabulary(MobilisationPart.list)), required: true,
    fr: "La part prise à l’action.", en: "The part taken in the action.")

  static let table = TableSchema(
    "mobilisations", aliases: ["mobilisation", "mobilizations", "participations"],
    title: LocalizedText(fr: "Les mobilisations", en: "The mobilisations"),
    fr: "Qui prend part à quelle action : un acteur ou un service par ligne.",
    en: "Who takes part in which action: one actor or one service a line.",
    columns: [action, actor, service, part, CommonColumns.source, CommonColumns.comment])
}
