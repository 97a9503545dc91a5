internal import MaillageModel

/// The table of what services must or must not take part in.
enum ServiceCompetenceColumns {
  static let service = ColumnSchema(
    "service", "service", .reference(table: "services"), required: true, example: "metropole-dri",
    fr: "Le service.", en: "The service.")
  static let scope = ColumnSchema(
    "type", "type", .code(.actionTypesAndFamilies), required: true,
    fr: "Un type d’action, ou une famille.", en: "A type of action, or a family.")
  static let status = ColumnSchema(
    "statut", "status", .code(.vocabulary(ServiceCompetenceStatus.list)), required: true,
    fr: "Ce que le service doit ou ne doit pas faire.",
    en: "What the service must or must not do.")

  static let table = TableSchema(
    "competences_services", aliases: ["service_competences", "competence_services"],
    title: LocalizedText(fr: "Les compétences des services", en: "The remits of services"),
    fr: "Pour un service, un type d’action où il est obligatoire ou exclu.",
    en: "For a service, a type of action where it is compulsory or excluded.",
    columns: [service, scope, status, CommonColumns.source, CommonColumns.comment])
}
