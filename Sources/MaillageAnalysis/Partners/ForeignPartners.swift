public import MaillageModel

/// What is shared with each foreign partner: agreements, actions, actors, money.
public struct ForeignPartners: Analysis {
  /// The name in commands and files.
  public static let id = "partenaires"
  /// The title, for people.
  public static let title = LocalizedText(
    fr: "Fiche de chaque partenaire étranger", en: "Sheet of each foreign partner")
  /// The question that the officer has.
  public static let question = LocalizedText(
    fr: "Que fait-on avec chaque partenaire étranger, qui le connaît, et jusqu’à quand\u{A0}?",
    en: "What is done with each foreign partner, who knows it, and until when?")
  /// How it is computed.
  public static let method = LocalizedText(
    fr: """
      Pour chaque partenaire étranger en vigueur\u{A0}: ses accords et relations, les actions où il prend \
      sûrement part ou qui s’appuient sur l’un de ses accords, les acteurs du territoire qui y participent, \
      et l’argent attribué à ces actions.
      """,
    en: """
      For each foreign partner in force: its agreements and relations, the actions in which it surely takes \
      part or that lean on one of its agreements, the actors of the territory that take part in them, and the \
      money given to these actions.
      """)
  /// What it cannot say.
  public static let limits = LocalizedText(
    fr: """
      La fiche ne contient que ce que les tables disent du partenaire\u{A0}: son profil économique est à \
      compléter auprès de lui. Un montant attribué à une action n’est pas versé à ce seul partenaire.
      """,
    en: """
      The sheet holds only what the tables say of the partner: its economic profile is to be completed with it. \
      An amount given to an action is not paid to this partner alone.
      """)

  /// Creates the analysis with its default options.
  public init() {}

  /// Gathers the sheets.
  public func run(on study: Study) -> Result {
    PartnerBuilder(study).result()
  }

  /// The sheet of a partner.
  public struct Sheet: Sendable, Hashable {
    /// The partner, its country, and the zones of that country.
    public let partner: String, country: String, zones: [String]
    /// Its agreements begun by the day.
    public let agreements: [Agreement]
    /// Its other relations in force, by identifier.
    public let relations: [String]
    /// The actions begun by the day that it shares.
    public let actions: [Action]
    /// Those of them that are in force.
    public let currentActions: [String]
    /// The territory's actors that share its agreements, relations or actions.
    public let actors: [String]
    /// The money given to these actions, and how many grants say no amount.
    public let amount: Double, unknownAmounts: Int
    /// The grants themselves.
    public let grants: [FundingGrant]
  }

  /// The sheets of a territory on a day.
  public struct Result: AnalysisResult {
    /// One sheet per foreign partner in force, in the order of their identifiers.
    public let sheets: [Sheet]

    let typology: Typology
    let names: Names
    let relationsById: [String: Relation]
    let instruments: [String: String]
  }
}
