internal import MaillageModel

/// The table of the funding instruments.
enum FundingColumns {
  static let id = ColumnSchema(
    "id", "identifier", .identifier, required: true, also: ["identifiant"], example: "fexte",
    fr: "L’identifiant du financement.", en: "The identifier of the instrument.")
  static let name = ColumnSchema(
    "nom", "name", .name, required: true, example: "FEXTE",
    fr: "Le nom.", en: "The name.")
  static let desk = ColumnSchema(
    "guichet", "desk", .reference(table: "acteurs"), example: "afd",
    fr: "L’acteur auquel s’adresser.", en: "The actor to apply to.")
  static let beneficiary = ColumnSchema(
    "beneficiaire", "beneficiary", .text, also: ["beneficiaires"], example: "Collectivités",
    fr: "À qui il s’adresse, en clair.", en: "Whom it is for, in words.")
  static let nature = ColumnSchema(
    "nature", "nature", .code(.vocabulary(FundingNature.list)),
    fr: "La forme du soutien.", en: "The form of the support.")

  static let table = TableSchema(
    "financements", aliases: ["funding", "fundings", "financement"],
    title: LocalizedText(fr: "Les financements", en: "The funding instruments"),
    noun: LocalizedText(fr: "le financement", en: "the funding instrument"),
    fr: "Un instrument de financement par ligne.", en: "One funding instrument a line.",
    columns: [
      id, name, desk, beneficiary, nature, CommonColumns.start, CommonColumns.end, CommonColumns.source,
      CommonColumns.comment,
    ])
}
