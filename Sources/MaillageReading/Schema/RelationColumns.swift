internal import MaillageModel

/// The table of the relations.
enum RelationColumns {
  static let id = ColumnSchema(
    "id", "identifier", .identifier, also: ["identifiant"], example: "convention-metropole-cci",
    fr: "L’identifiant, utile quand une action en découle ; vide : déduit du contenu.",
    en: "The identifier, useful when an action hangs from it; empty: made from the content.")
  static let origin = ColumnSchema(
    "origine", "origin", .reference(table: "acteurs"), required: true, also: ["from"],
    notToConfuseWith: ["source"],
    example: "region-exemple", fr: "L’acteur d’où part la relation.", en: "The actor it starts from.")
  static let target = ColumnSchema(
    "cible", "target", .reference(table: "acteurs"), required: true, also: ["to"],
    example: "cci-hauts-de-france", fr: "L’acteur où elle arrive.", en: "The actor it leads to.")
  static let kind = ColumnSchema(
    "type", "kind", .code(.relationKinds), required: true,
    fr: "La nature de la relation.", en: "The kind of the relation.")
  static let isOriented = ColumnSchema(
    "oriente", "directed", .yesNo, also: ["orientee"], example: "oui",
    fr: "Si le sens compte ; vide : selon le type.", en: "Whether direction matters; empty: by kind.")
  static let weight = ColumnSchema(
    "poids", "weight", .number(.positive), example: "1",
    fr: "L’intensité, plus de 0 ; vide : 1.", en: "The strength, more than 0; empty: 1.")
  static let purpose = ColumnSchema(
    "objet", "purpose", .prose, example: "Plan régional d’internationalisation",
    fr: "Sur quoi elle porte.", en: "What it is about.")
  static let family = RoleColumns.family
  static let amount = ColumnSchema(
    "montant_eur", "amount_eur", .number(.notNegative), also: ["montant", "amount"], example: "120000",
    fr: "Le montant, en euros.", en: "The amount, in euros.")
  static let reviewDate = ColumnSchema(
    "echeance", "review_date", .date, example: "2027",
    fr: "Quand elle est à revoir.", en: "When it is to be reviewed.")
  static let isFormal = ColumnSchema(
    "formel", "formal", .yesNo, also: ["formelle"], example: "oui",
    fr: "Si un texte la fixe.", en: "Whether a text sets it.")
  static let certainty = ColumnSchema(
    "certitude", "certainty", .code(.vocabulary(Certainty.list)),
    fr: "« ? » quand elle est à vérifier ; vide : certaine.",
    en: "“?” when it is to be verified; empty: certain.")
  static let probability = ColumnSchema(
    "probabilite", "probability", .number(.probability), example: "0,8",
    fr: "La chance qu’une relation à vérifier existe, de 0 à 1 ; vide : 0,5.",
    en: "The chance that a doubtful relation exists, from 0 to 1; empty: 0.5.")

  static let table = TableSchema(
    "relations", aliases: ["relation", "ties", "liens"],
    title: LocalizedText(fr: "Les relations", en: "The relations"),
    noun: LocalizedText(fr: "la relation", en: "the relation"),
    fr: "Un lien entre deux acteurs par ligne ; ouvre l’organigramme et le réseau.",
    en: "One tie between two actors a line; unlocks the organisation chart and the network.",
    columns: [
      id, origin, target, kind, isOriented, weight, purpose, family, amount, CommonColumns.start,
      CommonColumns.end, reviewDate, isFormal, certainty, probability, CommonColumns.source,
      CommonColumns.comment,
    ])
}
