/// The columns that every table may have.
enum CommonColumns {
  static let source = ColumnSchema(
    "source", "source", .prose, also: ["sources", "reference", "provenance", "origine de la donnee"],
    example: "Délibération du 12/03/2024",
    fr: "D’où vient la ligne : document, page, entretien d’un organisme.",
    en: "Where the line comes from: document, page, interview with an organisation.")
  static let comment = ColumnSchema(
    "commentaire", "comment", .prose,
    also: ["commentaires", "comments", "remarque", "remarques", "note_libre"],
    example: "À confirmer au prochain comité",
    fr: "Une remarque libre, sans donnée personnelle.",
    en: "A free remark, without personal data.")
  static let start = ColumnSchema(
    "debut", "start", .date, also: ["date de debut", "date debut", "start date", "depuis"],
    example: "2021-04-01",
    fr: "Premier jour, mois ou année ; vide : depuis toujours.",
    en: "First day, month or year; empty: always.")
  static let end = ColumnSchema(
    "fin", "end", .date, also: ["date de fin", "date fin", "end date", "jusqu'au"], example: "2024-12-31",
    fr: "Dernier jour, mois ou année ; vide : encore en vigueur.",
    en: "Last day, month or year; empty: still in force.")
}
