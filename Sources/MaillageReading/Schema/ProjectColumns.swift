internal import MaillageModel

/// The table of the project: one line.
enum ProjectColumns {
  static let title = ColumnSchema(
    "titre", "title", .name, required: true, example: "Le dispositif international de la Région Exemple",
    fr: "Le titre du dossier.", en: "The title of the study.")
  static let territory = ColumnSchema(
    "territoire", "territory", .name, required: true, example: "Région Exemple",
    fr: "Le nom du territoire.", en: "The name of the territory.")
  static let territoryCode = ColumnSchema(
    "code_territoire", "territory_code", .officialCode, example: "84",
    fr: "Le code officiel géographique du territoire, ou le SIREN d’un groupement.",
    en: "The official geographic code of the territory, or the SIREN of a group of communes.")
  static let producerSiret = ColumnSchema(
    "siret_producteur", "producer_siret", .siret, example: "21330063500017",
    fr: "Le SIRET de l’organisme qui tient les tables.",
    en: "The SIRET of the organisation that keeps the tables.")
  static let observationDate = ColumnSchema(
    "date_observation", "observation_date", .date, required: true, example: "2026-06-30",
    fr: "Le jour que décrivent les tables.", en: "The day that the tables describe.")
  static let author = ColumnSchema(
    "auteur", "author", .name, example: "Agence Exemple",
    fr: "L’organisation auteur des tables, jamais une personne.",
    en: "The organisation that made the tables, never a person.")
  static let license = ColumnSchema(
    "licence", "license", .name, also: ["licence des donnees"], example: "etalab-2.0",
    fr: "La licence des tables.", en: "The licence of the tables.")
  static let language = ColumnSchema(
    "langue", "language", .language, example: "fr",
    fr: "La langue dans laquelle les tables sont écrites : fr si rien n’est dit.",
    en: "The language that the tables are written in: fr unless told otherwise.")
  static let isFictitious = ColumnSchema(
    "fictif", "fictitious", .yesNo, example: "non",
    fr: "Oui quand le territoire est inventé : toutes les sorties le disent alors.",
    en: "Yes when the territory is invented: every output then says so.")

  static let table = TableSchema(
    "projet", aliases: ["project"],
    title: LocalizedText(fr: "Le projet", en: "The project"),
    fr: "Une ligne : ce que les tables décrivent, et à quelle date.",
    en: "One line: what the tables describe, and on which date.",
    columns: [
      title, territory, territoryCode, producerSiret, observationDate, author, license, language,
      isFictitious, CommonColumns.source, CommonColumns.comment,
    ])
}
