public import MaillageModel

/// Where the actions and the partnerships of the territory go, family by family.
public struct Crossing: Analysis {
  /// The name in commands and files.
  public static let id = "croisement"
  /// The title, for people.
  public static let title = LocalizedText(
    fr: "Croisement des zones et des familles", en: "Crossing of zones and families")
  /// The question that the officer has.
  public static let question = LocalizedText(
    fr: "Où le territoire agit-il, avec qui, et pour quoi\u{A0}?",
    en: "Where does the territory act, with whom, and for what?")
  /// How it is computed.
  public static let method = LocalizedText(
    fr: """
      Une action en vigueur compte dans les zones qu’elle nomme et dans celles de ses pays à la date\u{A0}; un \
      partenariat (convention, accord, jumelage) en vigueur compte dans les zones de son partenaire \
      étranger, sous sa propre famille. Les acteurs sont ceux du territoire qui prennent sûrement part à \
      ces actions ou qui tiennent ces partenariats, chacun compté une fois par case.
      """,
    en: """
      An action in force counts in the zones that it names and in those of its countries on the day; a \
      partnership (convention, agreement, twinning) in force counts in the zones of its foreign partner, \
      under its own family. The actors are those of the territory that surely take part in these actions \
      or hold these partnerships, each counted once per cell.
      """)
  /// What it cannot say.
  public static let limits = LocalizedText(
    fr: """
      Les zones se chevauchent\u{A0}: leurs lignes ne s’additionnent jamais. Une action sans zone ni pays \
      n’apparaît dans aucune ligne.
      """,
    en: """
      Zones overlap: their rows are never summed. An action without zone or country appears in no row.
      """)

  /// The zone of the countries that no other zone holds.
  public static let outsideZones = "sans-zone"
  /// The family of the partnerships that name none.
  public static let unspecifiedFamily = "non-precisee"

  /// Creates the analysis with its default options.
  public init() {}

  /// Crosses the zones with the families.
  public func run(on study: Study) -> Result {
    CrossingBuilder(study).result()
  }

  /// What one actor does in a zone and a family.
  public struct Presence: Sendable, Hashable {
    /// The actor's identifier.
    public let actor: String
    /// The actions it surely takes part in, and the partnerships it holds, by identifier.
    public let actions: [String], partnerships: [String]
  }

  /// A zone and a family.
  public struct Cell: Sendable, Hashable {
    /// The codes of the zone and of the family.
    public let zone: String, family: String
    /// The actions in force that target the zone, in the order of their identifiers.
    public let actions: [String]
    /// The partnerships in force with a partner of the zone, in the order of their identifiers.
    public let partnerships: [String]
    /// The partnerships that are to be verified.
    public let doubtfulPartnerships: [String]
    /// The territory's actors present, in the order of their identifiers.
    public let presences: [Presence]
    /// The foreign partners of the zone that the partnerships join, in the order of their identifiers.
    public let partners: [String]
  }

  /// The crossing of a territory on a day.
  public struct Result: AnalysisResult {
    /// One cell per zone and family in the typology's order, then those of partnerships without family.
    public let cells: [Cell]
    /// The actions in force that name no zone and no country.
    public let actionsWithoutPlace: [String]

    let typology: Typology
    let names: Names

    /// The cell of a zone and a family.
    public func cell(zone: String, family: String) -> Cell? {
      cells.first { $0.zone == zone && $0.family == family }
    }
  }
}
