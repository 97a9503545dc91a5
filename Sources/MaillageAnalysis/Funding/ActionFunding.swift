public import MaillageModel

/// Which instruments pay for which actions, for whom.
public struct ActionFunding: Analysis {
  /// The name in commands and files.
  public static let id = "financements_actions"
  /// The title, for people.
  public static let title = LocalizedText(
    fr: "Financements par action et par bénéficiaire", en: "Funding by action and beneficiary")
  /// The question that the officer has.
  public static let question = LocalizedText(
    fr: "Quels dispositifs financent quoi, pour qui, et sont-ils encore ouverts\u{A0}?",
    en: "Which instruments fund what, for whom, and are they still open?")
  /// How it is computed.
  public static let method = LocalizedText(
    fr: """
      Les montants attribués sont sommés par action et par dispositif, toutes années confondues. Un montant \
      non renseigné est compté à part et jamais comme zéro. Les bénéficiaires sont ceux que le dispositif \
      annonce, et les acteurs mobilisés comme bénéficiaires de l’action.
      """,
    en: """
      The amounts given are summed by action and instrument, all years together. An amount that is not given is \
      counted apart and never as zero. The beneficiaries are those that the instrument announces, and the \
      actors mobilised as beneficiaries of the action.
      """)
  /// What it cannot say.
  public static let limits = LocalizedText(
    fr: """
      Une action sans ligne d’attribution n’est pas une action sans financement. Les montants sont ceux des \
      tables\u{A0}: ils ne disent ni ce qui a été versé, ni ce que chaque bénéficiaire a reçu.
      """,
    en: """
      An action without grant line is not an action without funding. The amounts are those of the tables: they \
      say neither what was paid, nor what each beneficiary received.
      """)

  /// Creates the analysis with its default options.
  public init() {}

  /// Sums the grants.
  public func run(on study: Study) -> Result {
    let instruments = study.territory.fundingInstruments
    let begun = Set(study.actions.map(\.id))
    let grants = study.territory.fundingGrants.filter {
      begun.contains($0.action) && ($0.year ?? study.date.year) <= study.date.year
    }
    let byPair = Dictionary(grouping: grants) { [$0.action, $0.instrument] }
    return Result(
      grants: byPair.sortedByIdentifiers { $0.key }.map { ends, grants in
        let parts = study.participations[ends[0]]?.partsByActor ?? [:]
        return Grant(
          action: ends[0], instrument: ends[1], amount: Amount(grants),
          years: Set(grants.compactMap(\.year)).sorted(),
          beneficiaries: parts.filter { $0.value.contains(.beneficiary) }.keys.sortedByBytes())
      },
      instruments: instruments.map { instrument in
        Instrument(
          instrument: instrument, moment: Moment(instrument.validity, on: study.date),
          actions: Set(grants.filter { $0.instrument == instrument.id }.map(\.action)).sortedByBytes(),
          amount: Amount(grants.filter { $0.instrument == instrument.id }))
      },
      currentActions: study.currentActions.map(\.id),
      fundersWithoutGrant: study.currentActions.map(\.id).filter { action in
        let parts = study.participations[action]?.partsByActor ?? [:]
        return !grants.contains { $0.action == action } && parts.values.contains { $0.contains(.funder) }
      },
      typology: study.typology, names: Names(of: study))
  }

  /// A sum of grants, some of which may say no amount.
  public struct Amount: Sendable, Hashable {
    /// The sum of the amounts given, in euros; absent when none is.
    public let known: Double?
    /// How many grants give an amount, and how many do not.
    public let knownCount: Int, unknownCount: Int

    init(_ grants: [FundingGrant]) {
      let amounts = grants.compactMap(\.amount)
      known = amounts.isEmpty ? nil : amounts.reduce(0, +)
      knownCount = amounts.count
      unknownCount = grants.count - amounts.count
    }
  }

  /// Whether an instrument can be asked for on the day.
  public enum Moment: String, Sendable, CaseIterable {
    case open = "ouvert"
    case closed = "ferme"
    case future = "a_venir"

    init(_ validity: Period, on date: CalendarDate) {
      if !validity.hasBegun(by: date) {
        self = .future
      } else {
        self = validity.hasEnded(before: date) ? .closed : .open
      }
    }
  }

  /// What an instrument gave to an action.
  public struct Grant: Sendable, Hashable {
    /// The action and the instrument.
    public let action: String, instrument: String
    /// How much.
    public let amount: Amount
    /// The years of the grants.
    public let years: [Int]
    /// The actors mobilised as beneficiaries of the action.
    public let beneficiaries: [String]
  }

  /// An instrument of the catalogue, and what it served for.
  public struct Instrument: Sendable, Hashable {
    /// The instrument.
    public let instrument: FundingInstrument
    /// Whether it can be asked for on the day.
    public let moment: Moment
    /// The actions that it paid for, begun by the day.
    public let actions: [String]
    /// How much.
    public let amount: Amount
  }

  /// The funding of a territory on a day.
  public struct Result: AnalysisResult {
    /// One per action and instrument, in the order of their identifiers.
    public let grants: [Grant]
    /// The catalogue, in the order of identifiers.
    public let instruments: [Instrument]
    /// The actions in force.
    public let currentActions: [String]
    /// Those that an actor is said to fund, and for which no grant is given.
    public let fundersWithoutGrant: [String]

    let typology: Typology
    let names: Names
  }
}
