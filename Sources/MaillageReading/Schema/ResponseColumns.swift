internal import MaillageModel

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
