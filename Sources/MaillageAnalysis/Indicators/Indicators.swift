public import MaillageModel

/// The guide's indicators, computed where the tables allow it, and those of the territory.
public struct Indicators: Analysis {
  /// The name in commands and files.
  public static let id = "indicateurs"
  /// The title, for people.
  public static let title = LocalizedText(
    fr: "Indicateurs d’internationalisation", en: "Indicators of internationalisation")
  /// The question that the officer has.
  public static let question = LocalizedText(
    fr: "Que peut-on mesurer, et que faut-il aller chercher\u{A0}?",
    en: "What can be measured, and what has to be looked for?")
  /// How it is computed.
  public static let method = LocalizedText(
    fr: """
      Les indicateurs que les tables permettent de calculer le sont sur les acteurs et les partenariats en \
      vigueur\u{A0}; la diversité des structures est celle de leurs catégories (Shannon, en nats, et Simpson, \
      1 − Σp²). Pour les autres, on donne la dernière valeur saisie à la date, ou la raison qui empêche de \
      les calculer.
      """,
    en: """
      The indicators that the tables allow are computed on the actors and partnerships in force; the \
      variety of organisations is that of their categories (Shannon, in nats, and Simpson, 1 − Σp²). For \
      the others, we give the last value typed in by the date, or the reason why they cannot be computed.
      """)
  /// What it cannot say.
  public static let limits = LocalizedText(
    fr: """
      Un comptage est un minimum\u{A0}: il dit ce qui est recensé. L’accès et la pertinence sont les notes du \
      guide, de 0 à 5, dont il ne donne pas l’échelle.
      """,
    en: """
      A count is a minimum: it says what is recorded. Access and relevance are the guide’s marks, from 0 \
      to 5, whose scale it does not give.
      """)

  /// Creates the analysis with its default options.
  public init() {}

  /// Values every indicator of the guide, then those of the territory.
  public func run(on study: Study) -> Result {
    let computation = IndicatorComputation(study)
    let own = Set(study.territory.indicators.map(\.code))
    let guide = study.typology.indicators.filter { !own.contains($0.code) }
    return Result(
      indicators: (guide.map { computation.indicator($0, isOfGuide: true) }
        + study.territory.indicators.map { computation.indicator($0, isOfGuide: false) }),
      series: study.territory.indicatorValues.filter { $0.date.firstDay <= study.date },
      typology: study.typology, names: Names(of: study))
  }

  /// Where a value comes from.
  public enum Origin: String, Sendable {
    /// Computed from the tables.
    case computed
    /// Typed in.
    case entered
    /// There is none.
    case none
  }

  /// An indicator and its value on the day.
  public struct Indicator: Sendable, Hashable {
    /// Its definition.
    public let code: String
    /// Its name, and its unit.
    public let label: LocalizedText, unit: LocalizedText
    /// What it measures.
    public let family: IndicatorFamily
    /// The value; absent when nothing gives it.
    public let value: Double?
    /// The date of a typed value.
    public let date: PartialDate?
    /// Where the value comes from.
    public let origin: Origin
    /// Whether the value is only a lower bound.
    public let isLowerBound: Bool
    /// Whether the tables allow to compute it.
    public let isComputable: Bool
    /// What is counted, or why nothing can be.
    public let reason: LocalizedText
    /// The guide's marks, from 0 to 5.
    public let access: Double?, relevance: Double?
    /// The identifiers counted, in order.
    public let detail: [String]
    /// Whether it is one of the guide's.
    public let isOfGuide: Bool
    /// The variety of what is counted, where it makes sense.
    public let diversity: Diversity?
  }

  /// How varied a set of actors is.
  public struct Diversity: Sendable, Hashable {
    /// Shannon's entropy over categories, in nats, 0 for a single one.
    public let shannon: Double
    /// Simpson's index, 1 − Σp²: the chance that two of them are of different categories.
    public let simpson: Double
    /// How many categories are present.
    public let categories: Int
  }

  /// The indicators of a territory on a day.
  public struct Result: AnalysisResult {
    /// The guide's indicators in the typology's order, then the territory's own.
    public let indicators: [Indicator]
    /// The values typed by the day, of the territory and of its actions, in the order of the tables.
    public let series: [IndicatorValue]

    let typology: Typology
    let names: Names
  }
}
