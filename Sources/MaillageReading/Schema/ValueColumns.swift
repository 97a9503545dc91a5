internal import MaillageModel

/// The table of the measured values.
enum ValueColumns {
  static let code = ColumnSchema(
    "code", "indicator", .reference(table: "indicateurs"), required: true, also: ["indicateur"],
    example: "delegations-accueillies", fr: "L’indicateur.", en: "The indicator.")
  static let action = ColumnSchema(
    "action", "action", .reference(table: "actions"), example: "mission-tunis-2025",
    fr: "L’action mesurée, ou rien si c’est le territoire.",
    en: "The action measured, or nothing for the territory.")
  static let isTerritory = ColumnSchema(
    "territoire", "territory", .yesNo, example: "oui",
    fr: "Oui quand la valeur est celle du territoire.", en: "Yes when the value is the territory’s.")
  static let date = ColumnSchema(
    "date", "date", .date, required: true, example: "2025",
    fr: "La date ou l’année de la mesure.", en: "The date or year of the measure.")
  static let value = ColumnSchema(
    "valeur", "value", .number(.any), required: true, example: "12",
    fr: "La valeur.", en: "The value.")
  static let unit = ColumnSchema(
    "unite", "unit", .text, example: "délégations", fr: "L’unité, en clair.", en: "The unit, in words.")

  static let table = TableSchema(
    "valeurs", aliases: ["values", "valeur"],
    title: LocalizedText(fr: "Les valeurs des indicateurs", en: "The values of indicators"),
    fr: "Une mesure d’un indicateur par ligne, pour le territoire ou pour une action.",
    en: "One measure of an indicator a line, for the territory or for an action.",
    columns: [code, action, isTerritory, date, value, unit, CommonColumns.source, CommonColumns.comment])
}
