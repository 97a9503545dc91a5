/// The columns of the typology tables, and which each table must have.
enum TypologyColumns {
  static let code = ColumnSchema("code", "code", .name, required: true)
  static let fr = ColumnSchema("fr", "fr", .text, required: true)
  static let en = ColumnSchema("en", "en", .text)
  static let synonyms = ColumnSchema("synonymes", "synonyms", .names)
  static let source = ColumnSchema("source", "source", .prose)

  static func text(_ id: String, required: Bool = false) -> ColumnSchema {
    ColumnSchema(id, id, .prose, required: required)
  }

  static func list(_ id: String) -> ColumnSchema { ColumnSchema(id, id, .names) }

  static func number(_ id: String, _ range: NumberRange = .any) -> ColumnSchema {
    ColumnSchema(id, id, .number(range))
  }

  static func yesNo(_ id: String, required: Bool = false) -> ColumnSchema {
    ColumnSchema(id, id, .yesNo, required: required)
  }

  static func country(_ id: String) -> ColumnSchema { ColumnSchema(id, id, .country, required: true) }
}

/// A table of the typology: its file's name and its columns.
enum TypologyTable: String, CaseIterable {
  case vocabulary = "vocabulaire"
  case families = "familles"
  case subcategories = "sous_categories"
  case actionTypes = "types_actions"
  case phases, functions = "fonctions"
  case categories
  case serviceTypes = "types_services"
  case relationKinds = "types_relations"
  case applicability = "applicabilite"
  case countries = "pays"
  case zones
  case zoneMembers = "zones_pays"
  case communes, regions
  case expectations = "reference"
  case rules = "regles"
  case indicators = "indicateurs"
  case skills = "competences"

  private typealias C = TypologyColumns

  /// The description that reading needs.
  var schema: TableSchema { TableSchema(rawValue, aliases: [], columns: columns + [C.source]) }

  private var columns: [ColumnSchema] {
    let labelled = [C.code, C.fr, C.en]
    let short = [C.text("court_fr"), C.text("court_en")]
    switch self {
    case .vocabulary:
      return [C.text("liste", required: true), C.text("cle", required: true)] + labelled + [C.synonyms]
    case .families: return labelled + short + [C.text("trait"), C.text("couleur"), C.synonyms]
    case .subcategories: return labelled + [C.text("famille", required: true)]
    case .actionTypes:
      return labelled + short
        + [
          C.text("sous_categorie", required: true), C.synonyms, C.text("confiance"), C.text("note_fr"),
          C.text("note_en"),
        ]
    case .phases: return labelled + [C.number("relais", .positive)]
    case .functions:
      return labelled
        + [
          C.text("phase", required: true), C.text("nom_fr"), C.text("nom_en"), C.synonyms,
          C.text("regroupement"),
        ]
    case .categories:
      let names = ["forme", "attributs", "nom_forme_fr", "nom_forme_en", "fond", "bordure", "texte"]
      return labelled + [C.synonyms, C.list("tags")] + names.map { C.text($0) }
    case .serviceTypes: return labelled + short + [C.synonyms]
    case .relationKinds:
      let looks = [C.text("trait"), C.number("epaisseur", .positive), C.text("fleche")]
      return labelled + looks
        + [
          C.synonyms, C.yesNo("oriente"), C.yesNo("partenariat"), C.list("tags"), C.text("sens_fr"),
          C.text("sens_en"),
        ]
    case .applicability:
      return [
        C.text("fonction", required: true), C.text("famille", required: true),
        C.yesNo("applicable", required: true), C.text("raison_fr"), C.text("raison_en"),
      ]
    case .countries: return labelled + [C.text("alpha3"), C.synonyms]
    case .zones: return [C.text("zone", required: true), C.fr, C.en]
    case .zoneMembers:
      return [
        C.text("zone", required: true), C.country("pays"), CommonColumns.start, CommonColumns.end,
      ]
    case .communes:
      return ["code_insee", "code_postal", "nom"].map { C.text($0, required: true) }
    case .regions:
      return [
        C.code, C.text("nom", required: true), CommonColumns.start, CommonColumns.end, C.text("successeur"),
      ]
    case .expectations:
      return ["categorie", "fonction", "famille", "niveau"].map { C.text($0, required: true) }
        + [C.text("qui_fr"), C.text("qui_en")]
    case .rules:
      return [C.code, C.text("variante"), C.text("niveau", required: true), C.text("objet", required: true)]
        + [
          "condition", "exigence", "titre_fr", "titre_en", "satisfait_fr", "satisfait_en", "manque_fr",
          "manque_en", "conseil_fr", "conseil_en",
        ].map { C.text($0) }
    case .indicators:
      return labelled
        + [
          C.text("famille_indic", required: true), C.number("acces", .score),
          C.number("pertinence", .score), C.text("calcul"), C.text("raison_fr"), C.text("raison_en"),
          C.text("unite_fr"), C.text("unite_en"),
        ]
    case .skills: return labelled + [C.text("bloc_fr"), C.text("bloc_en"), C.text("type")]
    }
  }
}
