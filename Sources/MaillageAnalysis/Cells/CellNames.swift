internal import MaillageModel

/// The names of functions, families and cells inside sentences.
struct CellNames: Sendable {
  let typology: Typology

  /// The noun of a function: « Sensibilisation ».
  func function(_ code: String) -> LocalizedText {
    typology.functions[code]?.noun ?? LocalizedText(verbatim: code)
  }

  /// The short name of a family, of all families together, or of none in particular.
  func family(_ code: String) -> LocalizedText {
    switch code {
    case Coverage.allFamilies: LocalizedText(fr: "toutes familles", en: "all families")
    case Self.unspecifiedFamily: LocalizedText(fr: "famille non précisée", en: "family not specified")
    default: typology.families[code]?.shortLabel ?? LocalizedText(verbatim: code)
    }
  }

  /// A function and its family: « Formation (Coopération) ».
  func cell(_ key: CellKey) -> LocalizedText {
    let function = function(key.function)
    let family = family(key.family)
    return LocalizedText(fr: "\(function.fr) (\(family.fr))", en: "\(function.en) (\(family.en))")
  }

  /// Several cells: « Formation (Coopération), Accueil (Promotion) et 3 autres ».
  func cells(_ keys: [CellKey], limit: Int = 6) -> LocalizedText {
    Phrasing.list(keys.map(cell), limit: limit)
  }

  /// The family of what is declared without naming one.
  static let unspecifiedFamily = "non-precisee"
}
