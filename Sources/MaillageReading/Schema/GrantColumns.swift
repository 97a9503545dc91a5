internal import MaillageModel

/// The table of the money given to actions.
enum GrantColumns {
  static let action = MobilisationColumns.action
  static let instrument = ColumnSchema(
    "financement", "instrument", .reference(table: "financements"), required: true, example: "fexte",
    fr: "L’instrument.", en: "The instrument.")
  static let amount = RelationColumns.amount
  static let year = ColumnSchema(
    "annee", "year", .year, example: "2025", fr: "L’année.", en: "The year.")

  static let table = TableSchema(
    "attributions", aliases: ["grants", "attribution", "awards"], allowsTwins: true,
    title: LocalizedText(fr: "Les attributions", en: "The grants"),
    fr: "Un montant d’un financement donné à une action par ligne.",
    en: "One amount of an instrument given to an action a line.",
    columns: [action, instrument, amount, year, CommonColumns.source, CommonColumns.comment])
}
