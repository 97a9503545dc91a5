package import MaillageModel

/// The names of functions, families and cells inside sentences and lists.
package struct CellNames: Sendable {
  let typology: Typology

  /// Creates the names of a typology.
  package init(typology: Typology) { self.typology = typology }

  /// The noun of a function: « Sensibilisation ».
  func function(_ code: String) -> LocalizedText {
    typology.functions[code]?.noun ?? LocalizedText(verbatim: code)
  }

  /// The short name of a family, of all families together, or of none in particular.
  package func family(_ code: String) -> LocalizedText {
    switch code {
    case Coverage.allFamilies: LocalizedText(fr: "toutes familles", en: "all families")
    case Self.unspecifiedFamily: LocalizedText(fr: "famille non précisée", en: "family not specified")
    default: typology.families[code]?.shortLabel ?? LocalizedText(verbatim: code)
    }
  }

  /// A function and its family: « Formation (Coopération) ».
  func cell(_ key: CellKey) -> LocalizedText { cell(following: [key.function], in: key.family) }

  /// Functions that follow each other in a family: « Formation puis Accueil (Coopération) ».
  package func cell(following functions: [String], in family: String) -> LocalizedText {
    let functions = functions.map(function)
    let family = self.family(family)
    return LocalizedText(
      fr: functions.map(\.fr).joined(separator: " puis ") + " (\(family.fr))",
      en: functions.map(\.en).joined(separator: " then ") + " (\(family.en))")
  }

  /// Several cells: « Formation (Coopération), Accueil (Promotion) et 3 autres ».
  func cells(_ keys: [CellKey], limit: Int = 6) -> LocalizedText {
    Phrasing.list(keys.map(cell), limit: limit)
  }

  /// The family of what is declared without naming one.
  static let unspecifiedFamily = "non-precisee"
}
