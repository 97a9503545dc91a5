internal import MaillageModel

/// The table of the filiations.
enum FiliationColumns {
  static let predecessor = ColumnSchema(
    "ancien", "predecessor", .reference(table: "acteurs"), required: true, also: ["old", "from"],
    example: "direccte", fr: "L’acteur d’avant.", en: "The former actor.")
  static let successor = ColumnSchema(
    "nouveau", "successor", .reference(table: "acteurs"), required: true, also: ["new", "to"],
    example: "dreets", fr: "L’acteur d’après.", en: "The new actor.")
  static let kind = ColumnSchema(
    "type", "kind", .code(.vocabulary(FiliationKind.list)), required: true,
    fr: "Comment l’un est devenu l’autre.", en: "How the one became the other.")
  static let function = ColumnSchema(
    "fonction", "function", .code(.functions),
    fr: "La fonction qui passe, pour un transfert de mission.",
    en: "The function that moves, for a transfer of a mission.")
  static let date = ColumnSchema(
    "date", "date", .date, example: "2021-04-01",
    fr: "Le premier jour du nouvel acteur.", en: "The first day of the new actor.")
  static let precision = ColumnSchema(
    "date_precision", "date_precision", .code(.vocabulary(DatePrecision.list)),
    fr: "Si la date est exacte ou une limite.", en: "Whether the date is exact or a limit.")

  static let table = TableSchema(
    "filiations", aliases: ["filiation", "successions", "lineage"],
    title: LocalizedText(fr: "Les filiations", en: "The filiations"),
    fr: "Un passage d’un acteur à un autre par ligne : succession, fusion, scission, transfert.",
    en: "One passage from an actor to another a line: succession, merger, split, transfer.",
    columns: [
      predecessor, successor, kind, function, date, precision, CommonColumns.source,
      CommonColumns.comment,
    ])
}
