internal import MaillageModel

/// Columns that several tables share.
extension Column {
  static let actor = Column(
    "acteur", .identifier, LocalizedText(fr: "Acteur", en: "Actor"),
    description: LocalizedText(
      fr: "Identifiant de l’acteur dans les tables", en: "Identifier of the actor in the tables"))

  static let family = Column(
    "famille", .identifier, LocalizedText(fr: "Famille", en: "Family"),
    description: LocalizedText(
      fr: "Code de la famille d’actions dans la typologie",
      en: "Code of the family of actions in the typology"))

  static let familyLabel = Column(
    "famille_libelle", .text, LocalizedText(fr: "Nom de la famille", en: "Name of the family"))

  /// A column that carries the name of what another identifies.
  static func label(_ id: String, fr: String, en: String) -> Column {
    Column(id, .text, LocalizedText(fr: fr, en: en))
  }

  static func integer(_ id: String, fr: String, en: String, description: LocalizedText? = nil) -> Column {
    Column(id, .integer, LocalizedText(fr: fr, en: en), description: description)
  }
}

extension Sequence {
  /// The elements in the order of some identifiers' bytes: the order of rows in files.
  func sortedByIdentifiers(_ key: (Element) -> [String]) -> [Element] {
    map { (key: key($0), element: $0) }
      .sorted { a, b in a.key.lexicographicallyPrecedes(b.key) { $0.precedesInBytes($1) } }
      .map(\.element)
  }
}
