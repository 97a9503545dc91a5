public import MaillageModel

/// The coverage cut by level of government, zone, sector and phase, and action types by category of actor.
public struct CoverageSlices: Analysis {
  /// The name in commands and files.
  public static let id = "tranches"
  /// The title, for people.
  public static let title = LocalizedText(
    fr: "Couverture par échelon, zone, secteur et phase", en: "Coverage by level, zone, sector and phase")
  /// The question that the officer has.
  public static let question = LocalizedText(
    fr: "À quel échelon, dans quelle zone, pour quel secteur et à quelle phase manque-t-il quelqu’un\u{A0}?",
    en: "At which level, in which zone, for which sector and in which phase is somebody missing?")
  /// How it is computed.
  public static let method = LocalizedText(
    fr: """
      Les tenants de chaque fonction, toutes familles confondues, sont rangés par échelon de l’acteur, par \
      zone du rôle et par secteur de l’acteur. Un rôle sans zone vaut dans toutes, un acteur sans secteur pour \
      tous. Un rôle limité à une zone compte dans celles qui partagent un pays avec elle. Chaque tranche a \
      son intervalle\u{A0}: tenants sûrs, puis avec les rôles à vérifier.
      """,
    en: """
      The holders of each function, all families together, are sorted by the actor’s level, by the part’s zone \
      and by the actor’s sector. A part without zone holds in all of them, an actor without sector works for \
      all. A part limited to a zone counts in those that share a country with it. Each slice has its interval: \
      sure holders, then with the parts to verify.
      """)
  /// What it cannot say.
  public static let limits = LocalizedText(
    fr: """
      Une fonction absente d’un échelon n’y manque pas forcément\u{A0}: un autre échelon peut la tenir pour tous, \
      ce que dit la colonne «\u{A0}Tenants ailleurs\u{A0}». Seules les zones et les secteurs que les tables nomment \
      apparaissent\u{A0}; les zones se chevauchent et ne s’additionnent pas.
      """,
    en: """
      A function absent from a level is not necessarily missing there: another level may hold it for all, as \
      the column “Holders elsewhere” says. Only the zones and sectors that the tables name appear; zones overlap and \
      are not summed.
      """)

  /// Creates the analysis with its default options.
  public init() {}

  /// Cuts the coverage.
  public func run(on study: Study) -> Result {
    SliceBuilder(study).result()
  }

  /// What the coverage is cut by.
  public enum Axis: String, Sendable, CaseIterable {
    case echelon, zone
    case sector = "secteur"
  }

  /// One slice: a level, a zone or a sector.
  public struct Slice: Sendable, Hashable {
    /// What the coverage is cut by.
    public let axis: Axis
    /// The code of the level or of the zone, the sector's own words; absent for actors without level.
    public let value: String?
    /// One cell per function, in the typology's order.
    public let cells: [SliceCell]

    /// How many functions make sense, and how many have a holder in the slice.
    public var summary: CoverageSummary {
      CoverageSummary(family: Coverage.allFamilies, cells: cells.map(\.cell))
    }
  }

  /// A function in a slice.
  public struct SliceCell: Sendable, Hashable {
    /// The holders within the slice, whatever the family.
    public let cell: CoverageCell
    /// The sure holders that belong to this slice only: that name the zone, or that have the sector.
    public let own: [String]
    /// How many sure holders are outside the slice.
    public let elsewhere: Int
  }

  /// A phase in a family, or in all of them.
  public struct PhaseCoverage: Sendable, Hashable {
    /// The phase, and its functions in the family.
    public let phase: String
    /// How much of it is covered.
    public let summary: CoverageSummary
  }

  /// What a category of actors does in a type of action.
  public struct TypeByCategory: Sendable, Hashable {
    /// The codes of the type and of the category.
    public let type: String, category: String
    /// The actions in which an actor of the category surely takes part.
    public let actions: [String]
    /// The actors that surely take part, and those whose part is to be verified.
    public let actors: [String], uncertain: [String]
  }

  /// The slices of a territory on a day.
  public struct Result: AnalysisResult {
    /// Levels in the typology's order, then zones, then sectors.
    public let slices: [Slice]
    /// Families in the typology's order, then all of them; phases in theirs.
    public let phases: [PhaseCoverage]
    /// The pairs that some action shows, in the order of their codes.
    public let typesByCategory: [TypeByCategory]
    /// Whether some actor has a role line.
    public let hasRoles: Bool

    let typology: Typology

    /// The slices of an axis.
    public func slices(_ axis: Axis) -> [Slice] { slices.filter { $0.axis == axis } }
  }
}
