internal import MaillageModel

/// The table of the territory's own zones, which extend or replace those of the typology.
enum ZoneColumns {
  static let zone = ColumnSchema(
    "zone", "zone", .identifier, required: true, example: "bassin-mediterraneen",
    fr: "L’identifiant de la zone ; celui d’une zone fournie la remplace.",
    en: "The identifier of the zone; one of a shipped zone replaces it.")
  static let label = ColumnSchema(
    "libelle", "label", .name, example: "Bassin méditerranéen",
    fr: "Le nom montré.", en: "The name shown.")
  static let country = ColumnSchema(
    "pays", "country", .country, required: true, example: "TN",
    fr: "Un pays de la zone.", en: "A country of the zone.")

  static let table = TableSchema(
    "zones", aliases: ["zone"], uniqueIdentifiers: false,
    title: LocalizedText(fr: "Les zones propres au territoire", en: "The territory’s own zones"),
    fr: "Un pays d’une zone par ligne.", en: "One country of a zone a line.",
    columns: [
      zone, label, country, CommonColumns.start, CommonColumns.end, CommonColumns.source,
      CommonColumns.comment,
    ])
}
