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
    "type", "type", .codes(.serviceTypes), required: true, also: ["types"],
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
