public import MaillageModel

/// Who acts at each level of government, and how the levels are tied.
public struct Levels: Analysis {
  /// The name in commands and files.
  public static let id = "niveaux"
  /// The title, for people.
  public static let title = LocalizedText(
    fr: "Gouvernance à plusieurs niveaux", en: "Multi-level governance")
  /// The question that the officer has.
  public static let question = LocalizedText(
    fr: "Qui agit à chaque échelon, et les échelons sont-ils reliés\u{A0}?",
    en: "Who acts at each level, and are the levels tied?")
  /// How it is computed.
  public static let method = LocalizedText(
    fr: """
      Chaque acteur en vigueur est rangé à son échelon avec ce qu’il tient sûrement, ce qu’il pilote, les \
      actions en vigueur où il prend part et ses relations sûres, comptées une fois par paire d’acteurs, à \
      son échelon et avec les autres.
      """,
    en: """
      Each actor in force is placed at its level with what it surely holds, what it leads, the actions in force \
      in which it takes part and its sure relations, counted once per pair of actors, at its level and with \
      the others.
      """)
  /// What it cannot say.
  public static let limits = LocalizedText(
    fr: """
      L’échelon est celui que la table des acteurs déclare\u{A0}; il ne dit pas la compétence juridique. Un \
      échelon sans acteur dans les tables est peut-être hors du périmètre décrit.
      """,
    en: """
      The level is the one that the table of actors declares; it does not give the legal remit. A level without \
      actor in the tables may be outside what they describe.
      """)

  /// Creates the analysis with its default options.
  public init() {}

  /// Places the actors at their levels.
  public func run(on study: Study) -> Result {
    LevelBuilder(study).result()
  }

  /// What an actor does from its level.
  public struct Member: Sendable, Hashable {
    /// The actor, its category, and its level; absent when it is not given.
    public let actor: String, category: String, echelon: Echelon?
    /// The functions that it surely holds, and those to verify, in the typology's order.
    public let functions: [String], uncertain: [String]
    /// The cells that it leads.
    public let leads: [CellKey]
    /// The actions in force in which it surely takes part.
    public let actions: [String]
    /// How many actors of its level, and of other levels, a sure relation ties it to.
    public let tiesWithin: Int, tiesAcross: Int
  }

  /// The relations between two levels.
  public struct Link: Sendable, Hashable {
    /// The two levels, in the order of the vocabulary; absent for actors without one.
    public let a: Echelon?, b: Echelon?
    /// How many pairs of actors sure relations tie, and how many only doubtful ones do.
    public let certain: Int, doubtful: Int
  }

  /// The levels of a territory on a day.
  public struct Result: AnalysisResult {
    /// One member per actor in force, in the order of their identifiers.
    public let members: [Member]
    /// One link per pair of levels with actors, levels with themselves included.
    public let links: [Link]

    let typology: Typology
    let names: Names

    /// The levels with actors, in the order of the vocabulary; absent last.
    public var echelons: [Echelon?] {
      let present = Set(members.map(\.echelon))
      return Echelon.allCases.filter { present.contains($0) } + (present.contains(nil) ? [nil] : [])
    }

    func members(at echelon: Echelon?) -> [Member] { members.filter { $0.echelon == echelon } }
  }
}
