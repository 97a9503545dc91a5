public import MaillageModel

/// Who the guide expects to hold what, against who is declared to hold it.
public struct ReferenceModel: Analysis {
  /// The name in commands and files.
  public static let id = "referentiel"
  /// The title, for people.
  public static let title = LocalizedText(
    fr: "Répartition des rôles comparée à celle du guide",
    en: "Distribution of roles compared with the guide’s")
  /// The question that the officer has.
  public static let question = LocalizedText(
    fr: "Qui le guide attend-il dans chaque fonction, et qui y trouve-t-on\u{A0}?",
    en: "Whom does the guide expect in each function, and who is found there?")
  /// How it is computed.
  public static let method = LocalizedText(
    fr: """
      Pour chaque catégorie d’acteurs attendue dans une fonction et une famille, on cherche un acteur en \
      vigueur de cette catégorie qui la tient sûrement. À l’inverse, une catégorie qui tient une case sans y \
      être attendue est relevée. Chaque attente porte sa source.
      """,
    en: """
      For each category of actors expected in a function and a family, we look for an actor in force of that \
      category that surely holds it. Conversely, a category that holds a cell without being expected there is \
      noted. Each expectation bears its source.
      """)
  /// What it cannot say.
  public static let limits = LocalizedText(
    fr: """
      Le guide décrit des usages, pas des obligations\u{A0}: ni l’absence ni la présence inattendue ne sont des \
      fautes. La comparaison se fait par catégorie\u{A0}; le guide nomme parfois un acteur précis, que la colonne \
      «\u{A0}Qui le guide nomme\u{A0}» rappelle. Une catégorie sans acteur dans les tables est peut-être hors du périmètre décrit.
      """,
    en: """
      The guide describes practice, not duties: neither an absence nor an unexpected presence is a fault. The \
      comparison is by category; the guide sometimes names a given actor, which the column “Whom the guide names” recalls. A \
      category without actor in the tables may be outside what they describe.
      """)

  /// Creates the analysis with its default options.
  public init() {}

  /// Compares the reference model with the coverage.
  public func run(on study: Study) -> Result {
    ReferenceBuilder(study).result()
  }

  /// What the comparison of a category and a cell gives.
  public enum Outcome: String, Sendable, CaseIterable {
    /// Expected, and an actor of the category surely holds it.
    case present = "attendu_present"
    /// Expected, and only parts to be verified.
    case toCheck = "attendu_a_verifier"
    /// Expected, and no actor of the category is declared there.
    case absent = "attendu_absent"
    /// Expected, and the tables hold no actor of the category.
    case outsideScope = "categorie_absente"
    /// Held without being expected.
    case unexpected = "present_inattendu"
  }

  /// A category in a function and a family.
  public struct Comparison: Sendable, Hashable {
    /// The function and the family.
    public let cell: CellKey
    /// The category of actors.
    public let category: String
    /// What the comparison gives.
    public let outcome: Outcome
    /// The highest level at which the category is expected; absent when it is not.
    public let expectedLevel: RoleLevel?
    /// Whom the sources name, and the sources.
    public let who: [LocalizedText], sources: [String]
    /// The actors of the category that surely hold it, and those whose part is to be verified.
    public let holders: [String], uncertain: [String]
    /// The actors of the category whose line says that they do not.
    public let refusals: [String]
    /// Whether the category is expected to lead and holds it without leading.
    public let lacksLead: Bool
    /// Whether the function makes sense in the family, for the typology.
    public let applies: Bool
  }

  /// The comparison of a territory on a day.
  public struct Result: AnalysisResult {
    /// In the order of families, functions and categories in the typology.
    public let comparisons: [Comparison]
    /// Whether some actor has a role line.
    public let hasRoles: Bool

    let typology: Typology
    let names: Names

    /// The comparisons of an outcome.
    public func comparisons(_ outcome: Outcome) -> [Comparison] {
      comparisons.filter { $0.outcome == outcome }
    }
  }
}
