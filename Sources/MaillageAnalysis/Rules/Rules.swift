public import MaillageModel

/// What the guide recommends, held against the tables.
public struct Rules: Analysis {
  /// The name in commands and files.
  public static let id = "regles"
  /// The title, for people.
  public static let title = LocalizedText(fr: "Conseils du guide", en: "The guide’s advice")
  /// The question that the officer has.
  public static let question = LocalizedText(
    fr: "Où l’organisation s’écarte-t-elle de ce que le guide recommande\u{A0}?",
    en: "Where does the organisation depart from what the guide recommends?")
  /// How it is computed.
  public static let method = LocalizedText(
    fr: """
      Chaque règle est une ligne de la typologie\u{A0}: à quoi elle s’applique, ce qu’elle demande, son niveau \
      et sa source. Elle est évaluée sur les actions et les partenariats en vigueur, sur chaque fonction \
      et sur le territoire, en distinguant ce qui est vrai, ce qui est faux et ce qu’on ne sait pas.
      """,
    en: """
      Each rule is a row of the typology: what it applies to, what it asks, its level and its source. It is \
      evaluated on the actions and partnerships in force, on each function and on the territory, telling \
      apart what is true, what is false and what is not known.
      """)
  /// What it cannot say.
  public static let limits = LocalizedText(
    fr: """
      Ce sont des conseils d’un guide professionnel, jamais des obligations légales. Une règle dont les \
      données manquent répond «\u{A0}indéterminé\u{A0}», et une donnée absente des tables n’est pas un manquement.
      """,
    en: """
      These are the advice of a professional guide, never legal obligations. A rule whose data are lacking \
      answers “undetermined”, and a fact that the tables do not hold is not a failing.
      """)

  /// Creates the analysis with its default options.
  public init() {}

  /// Evaluates every rule of the typology on everything it applies to.
  public func run(on study: Study) -> Result {
    let book = RuleBook(study.typology)
    return Result(
      outcomes: RuleEvaluation(study).outcomes(of: book), typology: study.typology)
  }

  /// The answers of the rules on a day.
  public struct Result: AnalysisResult {
    /// One outcome per rule and subject, in the order of the rules' codes, then of the subjects.
    public let outcomes: [RuleOutcome]

    let typology: Typology

    /// The outcomes with a verdict, in their order.
    public func outcomes(_ verdict: Verdict) -> [RuleOutcome] {
      outcomes.filter { $0.verdict == verdict }
    }

    /// What was found about an action, the gravest first.
    public func outcomes(ofAction action: String) -> [RuleOutcome] {
      outcomes.indices.filter { outcomes[$0].subject == .action(action) }
        .sorted { (outcomes[$1].gravity, $0) < (outcomes[$0].gravity, $1) }
        .map { outcomes[$0] }
    }
  }
}
