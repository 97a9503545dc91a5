/// What a row of a table is about, where the identifiers that the table starts with do not say it alone.
///
/// A place in a ranking or a number of ours (`rang`, `concept`, `equipe`) says nothing of what the row is
/// about: it moves whenever another row comes or goes.
enum TableKeys {
  /// The identifying columns of a table; `nil` when they are the identifiers that it starts with.
  static func columns(of table: String) -> [String]? { known[table] }

  private static let known: [String: [String]] = [
    "acteurs_cles": ["critere", "taille", "ensemble"],
    "associations": ["premisse", "conclusion"],
    "concepts": ["intension"],
    "equipe": ["acteurs"],
    "geographie": ["axe", "valeur", "famille"],
    "indicateurs_series": ["code", "action", "date"],
    "niveaux_s": ["s"],
    "niveaux_s_services": ["s", "service"],
    "normes_manques": ["regle", "type"],
    "priorites": ["nature", "objet"],
    "referentiel": ["famille", "fonction", "categorie"],
    "robustesse_courbe": ["ordre", "departs"],
    "sondage": ["question", "modalite"],
    "sondage_notes": ["question", "note"],
    "tranches": ["axe", "valeur", "fonction"],
    "tranches_synthese": ["axe", "valeur"],
    "tranches_types": ["type", "categorie"],
  ]
}
