internal import MaillageModel

/// The table of the internal services.
enum ServiceColumns {
  static let id = ColumnSchema(
    "id", "identifier", .identifier, required: true, also: ["identifiant"], example: "metropole-dri",
    fr: "L’identifiant du service.", en: "The identifier of the service.")
  static let name = ColumnSchema(
    "nom", "name", .name, required: true, example: "Direction des relations internationales",
    fr: "Le nom du service.", en: "The name of the service.")
  static let actor = ColumnSchema(
    "acteur", "actor", .reference(table: "acteurs"), required: true, example: "metropole-exemple",
    fr: "La collectivité ou l’agence dont il est un service.",
    en: "The authority or agency that it is a service of.")
  static let types = ColumnSchema(
    "type", "type", .codes(.serviceTypes), required: true, also: ["types"], example: "RI",
    fr: "Le ou les types de service.", en: "The type or types of service.")

  static let table = TableSchema(
    "services", aliases: ["service", "departments"],
    title: LocalizedText(fr: "Les services internes", en: "The internal services"),
    noun: LocalizedText(fr: "le service", en: "the service"),
    fr: "Un service d’une collectivité ou d’une agence par ligne ; ouvre la mobilisation interne.",
    en: "One service of an authority or agency a line; unlocks internal mobilisation.",
    columns: [
      id, name, actor, types, CommonColumns.start, CommonColumns.end, CommonColumns.source,
      CommonColumns.comment,
    ])
}

/// The table of what services must or must not take part in.
enum ServiceCompetenceColumns {
  static let service = ColumnSchema(
    "service", "service", .reference(table: "services"), required: true, example: "metropole-dri",
    fr: "Le service.", en: "The service.")
  static let scope = ColumnSchema(
    "type", "type", .code(.actionTypesAndFamilies), required: true, example: "C1.3",
    fr: "Un type d’action, ou une famille.", en: "A type of action, or a family.")
  static let status = ColumnSchema(
    "statut", "status", .code(.vocabulary(ServiceCompetenceStatus.list)), required: true,
    example: "obligatoire", fr: "Ce que le service doit ou ne doit pas faire.",
    en: "What the service must or must not do.")

  static let table = TableSchema(
    "competences_services", aliases: ["service_competences", "competence_services"],
    title: LocalizedText(fr: "Les compétences des services", en: "The remits of services"),
    fr: "Pour un service, un type d’action où il est obligatoire ou exclu.",
    en: "For a service, a type of action where it is compulsory or excluded.",
    columns: [service, scope, status, CommonColumns.source, CommonColumns.comment])
}

/// The checklist of skills.
enum SkillColumns {
  static let service = ServiceCompetenceColumns.service
  static let skill = ColumnSchema(
    "competence", "skill", .name, required: true, example: "SF01",
    fr: "La compétence : le code ou le libellé de la liste du guide, ou une autre en clair.",
    en: "The skill: the code or name of the guide’s list, or another in words.")
  static let status = ColumnSchema(
    "statut", "status", .code(.vocabulary(SkillStatus.list)), example: "acquise",
    fr: "Acquise, à acquérir, ou à vérifier quand la cellule est vide.",
    en: "Acquired, to acquire, or to be verified when the cell is empty.")

  static let table = TableSchema(
    "competences", aliases: ["skills", "competence"],
    title: LocalizedText(fr: "Les compétences à réunir", en: "The skills to gather"),
    fr: "Une compétence d’un service par ligne, acquise ou à acquérir.",
    en: "One skill of a service a line, acquired or to acquire.",
    columns: [service, skill, status, CommonColumns.source, CommonColumns.comment])
}
