internal import MaillageModel

extension Column {
  static let function = Column("fonction", .identifier, LocalizedText(fr: "Fonction", en: "Function"))
  static let functionLabel = Column.label(
    "fonction_libelle", fr: "Nom de la fonction", en: "Name of the function")
  static let actorName = Column.label("nom", fr: "Nom", en: "Name")
  static let category = Column("categorie", .identifier, LocalizedText(fr: "Catégorie", en: "Category"))

  static func code(_ id: String, fr: String, en: String, description: LocalizedText? = nil) -> Column {
    Column(id, .identifier, LocalizedText(fr: fr, en: en), description: description)
  }

  static func list(_ id: String, fr: String, en: String, description: LocalizedText? = nil) -> Column {
    Column(id, .list, LocalizedText(fr: fr, en: en), description: description)
  }

  static func number(
    _ id: String, decimals: Int, fr: String, en: String, description: LocalizedText? = nil
  ) -> Column {
    Column(id, .number(decimals: decimals), LocalizedText(fr: fr, en: en), description: description)
  }

  static func ratio(_ id: String, fr: String, en: String, description: LocalizedText? = nil) -> Column {
    Column(id, .ratio(decimals: 0), LocalizedText(fr: fr, en: en), description: description)
  }

  static func flag(_ id: String, fr: String, en: String, description: LocalizedText? = nil) -> Column {
    Column(id, .boolean, LocalizedText(fr: fr, en: en), description: description)
  }

  static func date(_ id: String, fr: String, en: String) -> Column {
    Column(id, .date, LocalizedText(fr: fr, en: en))
  }
}

extension Cell {
  /// Several cells of the coverage, each as `famille:fonction`.
  static func cells(_ keys: [CellKey]) -> Cell {
    .list(keys.map { "\($0.family):\($0.function)" }.sortedByBytes())
  }

  /// A user's words, or no value.
  static func text(optional value: String?) -> Cell {
    value.map { .text($0) } ?? .empty
  }

  /// A date, or no value.
  static func date(optional value: PartialDate?) -> Cell {
    value.map { .date($0) } ?? .empty
  }

  /// Yes or no, or unknown.
  static func boolean(optional value: Bool?) -> Cell {
    value.map { .boolean($0) } ?? .empty
  }
}
