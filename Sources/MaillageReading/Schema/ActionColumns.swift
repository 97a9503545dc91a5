internal import MaillageModel

/// The table of the actions.
enum ActionColumns {
  static let id = ColumnSchema(
    "id", "identifier", .identifier, required: true, also: ["identifiant"], example: "mission-tunis-2025",
    fr: "L’identifiant de l’action.", en: "The identifier of the action.")
  static let title = ColumnSchema(
    "intitule", "title", .name, required: true, example: "Mission économique à Tunis",
    fr: "L’intitulé.", en: "The title.")
  static let type = ColumnSchema(
    "type", "type", .code(.actionTypes), required: true,
    fr: "Le type d’action de la typologie.", en: "The type of action of the typology.")
  static let isEconomic = ColumnSchema(
    "economique", "economic", .yesNo, example: "oui",
    fr: "Si elle a un objectif économique.", en: "Whether it has an economic aim.")
  static let relation = ColumnSchema(
    "relation", "relation", .reference(table: "relations"), also: ["accord", "agreement"],
    example: "convention-metropole-cci",
    fr: "L’accord ou la convention dont elle découle.", en: "The agreement that it hangs from.")
  static let nature = ColumnSchema(
    "nature", "nature", .code(.vocabulary(ActionNature.list)),
    fr: "Action ou investissement ; vide : action.", en: "Action or investment; empty: action.")
  static let recurrence = ColumnSchema(
    "recurrence", "recurrence", .code(.vocabulary(Recurrence.list)),
    fr: "Si elle revient.", en: "Whether it comes back.")
  static let zones = ColumnSchema(
    "zones", "zones", .codes(.zones), also: ["zone"],
    fr: "Les zones visées.", en: "The zones aimed at.")
  static let countries = ColumnSchema(
    "pays", "countries", .countries, also: ["country"], example: "TN|MA",
    fr: "Les pays visés.", en: "The countries aimed at.")
  static let goals = ColumnSchema(
    "odd", "sdg", .goals, also: ["objectifs de developpement durable"], example: "8|9",
    fr: "Les objectifs de développement durable.", en: "The sustainable development goals.")
  static let sector = ActorColumns.sector
  static let expectedResult = ColumnSchema(
    "resultat_attendu", "expected_result", .prose, also: ["resultats attendus"],
    example: "Dix entreprises présentées à des partenaires",
    fr: "Le résultat attendu, en clair.", en: "The expected result, in words.")
  static let isStateAid = ColumnSchema(
    "aide_economique", "state_aid", .yesNo, example: "non",
    fr: "Si de l’argent public paie des dépenses d’entreprises.",
    en: "Whether public money pays costs of firms.")

  static let table = TableSchema(
    "actions", aliases: ["action"],
    title: LocalizedText(fr: "Les actions", en: "The actions"),
    noun: LocalizedText(fr: "l’action", en: "the action"),
    fr: "Une action internationale par ligne ; ouvre la typologie, le croisement et les règles.",
    en: "One international action a line; unlocks the typology, the crossing and the rules.",
    columns: [
      id, title, type, isEconomic, relation, nature, recurrence, CommonColumns.start, CommonColumns.end,
      zones, countries, goals, sector, expectedResult, isStateAid, CommonColumns.source,
      CommonColumns.comment,
    ])
}
