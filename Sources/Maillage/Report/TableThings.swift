internal import MaillageAnalysis
internal import MaillageModel

/// What the identifiers of a table are.
///
/// An identifier is unique within its own file only: 1 may be an actor, a service, an action and a relation at
/// once. The column that holds it says which, some columns with the help of another one of the same row.
struct TableThings {
  /// What an identifier is.
  enum Thing: Equatable {
    case actor, service, action, relation
    /// Two actors tied to each other, `acteur–acteur`.
    case tie
    /// A case of the coverage, `famille:fonction`, or two functions that follow each other.
    case cell
    /// None of these: a number, a word of the tables, or a code that stands beside its name.
    case code
  }

  /// What a column holds: one sort of things, or in each row that of the code that another column bears;
  /// of a code that nobody foresaw, nothing is named.
  private enum Content {
    case always(Thing)
    case following(_ column: String, [String: Thing])
  }

  private let columns: [Column]
  private let contents: [Content?]

  init(_ table: Table, _ typology: Typology) {
    columns = table.columns
    contents = table.columns.map { Self.content(of: $0.id, in: table.id, typology) }
  }

  /// What the identifiers of a row are in the column of a place; absent when nothing declares them.
  func thing(in row: [Cell], at place: Int) -> Thing? {
    switch contents[place] {
    case nil: return nil
    case .always(let thing): return thing
    case .following(let column, let things):
      guard let other = columns.firstIndex(where: { $0.id == column }),
        case .identifier(let code) = row[other]
      else { return .code }
      return things[code] ?? .code
    }
  }

  /// Whether someone declared what the identifiers of a column are.
  func isDeclared(at place: Int) -> Bool { contents[place] != nil }

  private static func content(of column: String, in table: String, _ typology: Typology) -> Content? {
    switch (table, column) {
    case ("dorsale", "a"), ("dorsale", "b"):
      let things: [(BackboneScope, Thing)] = [(.services, .service), (.actors, .actor), (.actions, .action)]
      return .following(
        "objet", Dictionary(uniqueKeysWithValues: things.map { ($0.0.rawValue, $0.1) }))
    case ("silos", "groupe"):
      // Services are grouped by their actors, actors by their categories.
      return .following("objet", [BackboneScope.services.rawValue: .actor])
    case ("exclusives", "combinaison"):
      return .following("objet", [BackboneScope.services.rawValue: .service])
    case ("partenaires_fiches", "element"):
      return .following(
        "rubrique", ["acteur": .actor, "action": .action, "accord": .relation, "relation": .relation])
    case ("qualite", "identifiants"):
      return .following("mesure", counted)
    case ("cohesion", "detail"):
      return .following("mesure", counted)
    case ("indicateurs", "detail"):
      let computed = typology.indicators.compactMap { indicator in
        indicator.computation.flatMap { counted[$0] }.map { (indicator.code, $0) }
      }
      return .following(
        "code", Dictionary(computed, uniquingKeysWith: { first, _ in first }))
    default: return (ofTables[table]?[column] ?? ofColumns[column]).map { .always($0) }
    }
  }

  /// What is counted by the measures and computations that tell which things they counted.
  private static let counted: [String: Thing] = {
    let counts: [(Thing, [String])] = [
      (
        .actor,
        [
          "acteurs_eteints", "acteurs_a_venir", "acteurs_sans_role", "acteurs_sans_role_attendus",
          "acteurs_sans_source", "taille_plus_grande_composante", "isoles", "points_articulation",
          "acteurs_sans_famille", "organisations", "associations", "firms", "foreign-firms",
        ]
      ),
      (.action, ["actions_sans_participant", "actions_sans_service", "contracts"]),
      (.relation, ["relations_a_verifier", "university-partnerships"]), (.tie, ["ponts"]),
    ]
    return Dictionary(
      uniqueKeysWithValues: counts.flatMap { thing, codes in codes.map { ($0, thing) } })
  }()

  /// Columns whose name says other things in that table than elsewhere.
  private static let ofTables: [String: [String: Thing]] = [
    "concepts": ["extension": .action, "intension": .service],
    "implications": ["premisse": .service, "conclusion": .service],
    "associations": ["premisse": .service, "conclusion": .service],
    "competences_liste": ["acquise": .service, "a_acquerir": .service, "a_verifier": .service],
    "referentiel": ["a_verifier": .actor], "releve": ["a_verifier": .actor],
    "niveaux": ["pilote": .cell, "a_verifier": .code],
    "pilotage": ["pilote": .code, "liste": .action],
    "normes_manques": ["liste": .action],
    // A rule is about actions, relations, functions or the territory, which the name beside it tells apart.
    "regles": ["objet": .code],
  ]

  /// What the columns of every other table hold, by their names.
  private static let ofColumns: [String: Thing] = {
    let names: [(Thing, [String])] = [
      (
        .actor,
        [
          "acteur", "acteur_a", "acteur_b", "acteurs", "acteurs_a", "acteurs_a_verifier", "acteurs_b",
          "beneficiaires", "candidats", "cible", "collectifs", "contacts", "de", "deux_phases",
          "ensemble", "guichet", "incertains", "liste_acteurs", "non", "occasionnels", "origine",
          "partenaires", "tenant", "vers",
        ]
      ),
      (.service, ["service", "service_a", "service_b", "services"]),
      (.action, ["action", "actions", "actions_economiques", "actions_passees", "liste_actions"]),
      (.relation, ["accord", "relation", "relations", "relations_a_verifier"]),
      (.cell, ["cases_perdues", "cases_voisines", "fonctions_communes", "fonctions_suivies"]),
      (
        .code,
        [
          "annees", "classe", "code", "colonne", "colonnes_inconnues", "competence", "critere", "fichier",
          "financement", "mesure", "perturbation", "secteurs", "situation", "statut", "tailles", "type",
          "type_a", "type_b", "variante",
        ]
      ),
    ]
    return Dictionary(
      uniqueKeysWithValues: names.flatMap { thing, columns in columns.map { ($0, thing) } })
  }()
}
