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
    "famille_indic", "indicator_family", .code(.vocabulary(IndicatorFamily.list)), example: "impact",
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

/// The table of the survey's answers.
enum ResponseColumns {
  static let respondent = ColumnSchema(
    "repondant", "respondent", .name, required: true, example: "r01",
    fr: "Un code de répondant, jamais un nom de personne.", en: "A code, never the name of a person.")
  static let question = ColumnSchema(
    "question", "question", .name, required: true, example: "zones_cibles",
    fr: "La question.", en: "The question.")
  static let modality = ColumnSchema(
    "modalite", "answer", .name, required: true, also: ["modality", "reponse"], example: "maghreb",
    fr: "La réponse choisie, ou l’item noté.", en: "The answer chosen, or the item scored.")
  static let score = ColumnSchema(
    "note", "score", .number(.score), example: "4", fr: "La note, de 0 à 5.", en: "The score, from 0 to 5.")

  static let table = TableSchema(
    "reponses", aliases: ["responses", "answers", "reponse"],
    title: LocalizedText(fr: "Les réponses à un sondage", en: "The answers to a survey"),
    fr: "Une réponse par ligne.", en: "One answer a line.",
    columns: [respondent, question, modality, score, CommonColumns.source, CommonColumns.comment])
}
