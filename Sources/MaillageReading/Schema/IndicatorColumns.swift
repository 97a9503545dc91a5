internal import MaillageModel

/// The table of the territory's own indicators.
enum IndicatorColumns {
  static let code = ColumnSchema(
    "code", "code", .identifier, required: true, example: "delegations-accueillies",
    fr: "Le code de l’indicateur.", en: "The code of the indicator.")
  static let label = ColumnSchema(
    "libelle", "label", .name, required: true, example: "Délégations accueillies",
    fr: "Le libellé.", en: "The label.")
  static let family = ColumnSchema(
    "famille_indic", "indicator_family", .code(.vocabulary(IndicatorFamily.list)),
    fr: "Ce qu’il mesure ; vide : autre.", en: "What it measures; empty: other.")
  static let access = ColumnSchema(
    "acces", "access", .number(.score), example: "3",
    fr: "La facilité d’accès à la donnée, de 0 à 5.", en: "How easy the data are to get, from 0 to 5.")
  static let relevance = ColumnSchema(
    "pertinence", "relevance", .number(.score), example: "4",
    fr: "La pertinence, de 0 à 5.", en: "The relevance, from 0 to 5.")

  static let table = TableSchema(
    "indicateurs", aliases: ["indicators", "indicateur"],
    title: LocalizedText(fr: "Les indicateurs propres au territoire", en: "The territory’s own indicators"),
    noun: LocalizedText(fr: "l’indicateur", en: "the indicator"),
    fr: "Un indicateur par ligne, en plus de ceux du guide.",
    en: "One indicator a line, beside those of the guide.",
    columns: [code, label, family, access, relevance, CommonColumns.source, CommonColumns.comment])
}
