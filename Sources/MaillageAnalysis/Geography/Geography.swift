public import MaillageModel

/// Agreements, economic actions and their targets by country, zone and sector, and how agreements age.
public struct Geography: Analysis {
  /// The name in commands and files.
  public static let id = "geographie"
  /// The title, for people.
  public static let title = LocalizedText(
    fr: "Partenariats et actions économiques par pays, zone et secteur",
    en: "Partnerships and economic actions by country, zone and sector")
  /// The question that the officer has.
  public static let question = LocalizedText(
    fr: "Où un accord pourrait-il porter une action économique, et quels accords arrivent à terme\u{A0}?",
    en: "Where could an agreement carry an economic action, and which agreements come to term?")
  /// How it is computed.
  public static let method = LocalizedText(
    fr: """
      Les actions en vigueur comptent dans les pays, zones et secteur qu’elles nomment\u{A0}; les accords \
      (conventions, accords, jumelages) dans le pays et les zones du partenaire étranger et dans le secteur de \
      leurs signataires. Une action s’appuie sur un accord quand sa ligne le nomme. Chaque accord est situé \
      par sa fin et sa date de révision.
      """,
    en: """
      Actions in force count in the countries, zones and sector that they name; agreements (conventions, \
      agreements, twinnings) in the country and zones of the foreign partner and in the sector of those who \
      signed. An action leans on an agreement when its line names it. Each agreement is placed by its end and \
      its review date.
      """)
  /// What it cannot say.
  public static let limits = LocalizedText(
    fr: """
      Les territoires de coopération et les cibles de prospection n’ont pas à coïncider, le guide le dit\u{A0}: \
      les rapprochements donnés ici sont des possibilités à examiner, jamais des écarts. Une action dont la \
      ligne ne nomme pas d’accord peut en dépendre quand même.
      """,
    en: """
      The territories of cooperation and the targets of prospecting need not be the same, the guide says so: \
      what is put side by side here is a possibility to look at, never a discrepancy. An action whose line \
      names no agreement may depend on one all the same.
      """)

  /// Creates the analysis with its default options.
  public init() {}

  /// Places agreements and actions.
  public func run(on study: Study) -> Result {
    GeographyBuilder(study).result()
  }

  /// What things are placed by.
  public enum Axis: String, Sendable, CaseIterable {
    case country = "pays"
    case zone
    case sector = "secteur"
  }

  /// What happens in a country, a zone or a sector, in one family.
  public struct Place: Sendable, Hashable {
    /// What things are placed by.
    public let axis: Axis
    /// The code of the country or of the zone, or the sector in the tables' own words.
    public let value: String
    /// The family, or ``Crossing/unspecifiedFamily`` for agreements that name none.
    public let family: String
    /// The agreements in force, sure and to be verified.
    public let partnerships: [String], doubtfulPartnerships: [String]
    /// The actions in force, those that are economic, and those of which nobody said.
    public let actions: [String], economicActions: [String], unspecifiedActions: [String]
    /// The foreign partners of the agreements.
    public let partners: [String]
    /// The territory's actors behind the actions and the agreements.
    public let actors: [String]
  }

  /// Something that could be built upon.
  public struct Opportunity: Sendable, Hashable {
    /// What is there without the other.
    public enum Kind: String, Sendable, CaseIterable {
      /// An agreement in force on which no economic action in force leans.
      case agreementAlone = "accord_sans_action_economique"
      /// Economic actions in force in a country without agreement in force.
      case actionsAlone = "actions_economiques_sans_accord"
    }

    /// What is there without the other.
    public let kind: Kind
    /// The country; absent when nobody gave the partner's.
    public let country: String?
    /// The agreement, when there is one.
    public let agreement: String?
    /// The economic actions in force in the country.
    public let actions: [String]
    /// The foreign partners of the country.
    public let partners: [String]
    /// The territory's actors that know the country: those who signed, or who take part in the actions.
    public let actors: [String]
  }

  /// An agreement or an action on the time line.
  public struct Event: Sendable, Hashable {
    /// The agreement.
    public let agreement: String
    /// The action that hangs from it; absent for the agreement itself.
    public let action: String?
    /// When it holds.
    public let validity: Period
    /// The family, and whether it is economic.
    public let family: String?, isEconomic: Bool?
    /// Whether it goes on although the agreement is over.
    public let outlivesAgreement: Bool
  }

  /// The geography of a territory on a day.
  public struct Result: AnalysisResult {
    /// What happens where, by axis, value and family.
    public let places: [Place]
    /// The agreements begun by the day, foreign or not, in the order of their identifiers.
    public let agreements: [Agreement]
    /// What could be built upon, by kind, country and agreement.
    public let opportunities: [Opportunity]
    /// The agreements with their actions, in order of time within each.
    public let timeline: [Event]

    let date: CalendarDate
    let typology: Typology
    let names: Names
  }
}
