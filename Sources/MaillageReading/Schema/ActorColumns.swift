internal import MaillageModel

/// The table of the actors, the only one that is required.
enum ActorColumns {
  static let id = ColumnSchema(
    "id", "identifier", .identifier, required: true, also: ["identifiant"], example: "cci-hauts-de-france",
    fr: "Un identifiant court et stable : minuscules sans accent, chiffres et traits d’union.",
    en: "A short, stable identifier: lower case without accents, digits and hyphens.")
  static let name = ColumnSchema(
    "nom", "name", .name, required: true, example: "CCI Hauts-de-France",
    fr: "Le nom complet.", en: "The full name.")
  static let acronym = ColumnSchema(
    "sigle", "acronym", .name, also: ["abreviation"], example: "CCI HdF",
    fr: "Le sigle, montré là où la place manque.", en: "The acronym, shown where space is short.")
  static let aliases = ColumnSchema(
    "alias", "aliases", .names, also: ["autres noms", "anciens noms", "other names"],
    example: "CCI Nord de France|CCIR Hauts-de-France",
    fr: "Les autres noms sous lesquels on le connaît.", en: "The other names it is known by.")
  static let category = ColumnSchema(
    "categorie", "category", .code(.categories), required: true,
    fr: "La catégorie, par son code ou son nom.", en: "The category, by its code or its name.")
  static let echelon = ColumnSchema(
    "echelon", "echelon", .code(.vocabulary(Echelon.list)), also: ["scale", "tier"],
    fr: "L’échelon auquel il agit.", en: "The level at which it acts.")
  static let nature = ColumnSchema(
    "nature", "nature", .code(.vocabulary(ActorNature.list)),
    fr: "Ce qu’il est ; vide : un organisme.", en: "What it is; empty: an organisation.")
  static let siren = ColumnSchema(
    "siren", "siren", .siren, also: ["numero siren"], example: "130022718",
    fr: "Le numéro SIREN, en texte.", en: "The SIREN number, as text.")
  static let siret = ColumnSchema(
    "siret", "siret", .siret, also: ["numero siret"], example: "21330063500017",
    fr: "Le numéro SIRET, en texte.", en: "The SIRET number, as text.")
  static let officialCode = ColumnSchema(
    "code_insee", "official_code", .officialCode, also: ["insee", "cog", "code cog"], example: "59350",
    fr: "Le code officiel géographique, et non le code postal.",
    en: "The official geographic code, not the postcode.")
  static let country = ColumnSchema(
    "pays", "country", .country, example: "FR",
    fr: "Le pays, par son code ISO ou son nom ; vide : la France.",
    en: "The country, by its ISO code or its name; empty: France.")
  static let activity = ColumnSchema(
    "naf", "activity_code", .activity, also: ["code naf", "ape", "code ape"], example: "94.11Z",
    fr: "Le code d’activité.", en: "The activity code.")
  static let foreignCapital = ColumnSchema(
    "capitaux_etrangers", "foreign_capital", .yesNo, example: "non",
    fr: "Oui quand des capitaux étrangers le contrôlent.", en: "Yes when foreign capital controls it.")
  static let parent = ColumnSchema(
    "parent", "parent", .reference(table: "acteurs"), also: ["rattachement"], example: "cci-france",
    fr: "L’acteur dont il est une partie.", en: "The actor that it is a part of.")
  static let authorityType = ColumnSchema(
    "type_collectivite", "authority_type", .code(.vocabulary(AuthorityType.list)),
    fr: "Le type de collectivité, quand c’en est une.", en: "The kind of local authority, if it is one.")
  static let isFunder = ColumnSchema(
    "bailleur", "funder", .yesNo, example: "non",
    fr: "Oui quand il finance le développement.", en: "Yes when it funds development.")
  static let verifiedOn = ColumnSchema(
    "verifie_le", "verified_on", .date, also: ["date de verification", "verifie"], example: "2026-01-15",
    fr: "La dernière fois que quelqu’un a vérifié la ligne.", en: "The last time somebody checked the line.")
  static let website = ColumnSchema(
    "site", "website", .website, also: ["site web", "site internet", "url", "web"],
    example: "https://www.exemple.fr", fr: "L’adresse du site.", en: "The address of the site.")
  static let sector = ColumnSchema(
    "secteur", "sector", .text, also: ["filiere"], example: "eau",
    fr: "Le secteur, en clair.", en: "The sector, in words.")

  static let table = TableSchema(
    "acteurs", aliases: ["actors", "acteur", "actor"], required: true,
    title: LocalizedText(fr: "Les acteurs", en: "The actors"),
    noun: LocalizedText(fr: "l’acteur", en: "the actor"),
    fr: "Un organisme, ou un genre d’organismes, par ligne. La seule table obligatoire.",
    en: "One organisation, or kind of organisation, a line. The only table required.",
    columns: [
      id, name, acronym, aliases, category, echelon, nature, siren, siret, officialCode, country,
      activity, foreignCapital, parent, authorityType, isFunder, CommonColumns.start, CommonColumns.end,
      verifiedOn, website, sector, CommonColumns.source, CommonColumns.comment,
    ])
}
