internal import MaillageModel

/// The checklist of skills.
enum SkillColumns {
  static let service = ServiceCompetenceColumns.service
  static let skill = ColumnSchema(
    "competence", "skill", .name, required: true, example: "SF01",
    fr: "La compétence : le code ou le libellé de la liste du guide, ou une autre en clair.",
    en: "The skill: the code or name of the guide’s list, or another in words.")
  static let status = ColumnSchema(
    "statut", "status", .code(.vocabulary(SkillStatus.list)),
    fr: "Acquise, à acquérir, ou à vérifier quand la cellule est vide.",
    en: "Acquired, to acquire, or to be verified when the cell is empty.")

  static let table = TableSchema(
    "competences", aliases: ["skills", "competence"],
    title: LocalizedText(fr: "Les compétences à réunir", en: "The skills to gather"),
    fr: "Une compétence d’un service par ligne, acquise ou à acquérir.",
    en: "One skill of a service a line, acquired or to acquire.",
    columns: [service, skill, status, CommonColumns.source, CommonColumns.comment])
}
