public import MaillageModel

/// What each actor brings to the coverage, and what remains when actors leave.
public struct Contribution: Analysis {
  /// The name in commands and files.
  public static let id = "contribution"
  /// The title, for people.
  public static let title = LocalizedText(
    fr: "Apport de chaque acteur et solidité de la couverture",
    en: "What each actor brings and how solid the coverage is")
  /// The question that the officer has.
  public static let question = LocalizedText(
    fr: "Si un acteur s’en va, que perd-on, et qui pourrait reprendre\u{A0}?",
    en: "If an actor leaves, what is lost, and who could take over?")
  /// How it is computed.
  public static let method = LocalizedText(
    fr: """
      On compte les cases fonction × famille où la fonction a un sens. Part d’un acteur\u{A0}: pour chaque case \
      qu’il tient sûrement, 1 divisé par le nombre de ses tenants (valeur de Shapley exacte)\u{A0}; les parts \
      s’additionnent au nombre de cases tenues. Exclusivité, définie ici\u{A0}: somme de e^(1 − tenants). \
      Robustesse d’une case\u{A0}: part moyenne des départs, dans un ordre au hasard, pendant laquelle elle \
      reste tenue (formule exacte, tous les acteurs en vigueur pouvant partir). Plus petite équipe\u{A0}: \
      couverture minimale exacte des cases tenues. Rang\u{A0}: 1 + le nombre d’acteurs de part strictement plus \
      grande\u{A0}; encadré\u{A0}: avec un rôle sûr de moins, ou selon les rôles à vérifier, aucun cas \
      n’en sort.
      """,
    en: """
      We count the function × family cells where the function makes sense. Share of an actor: for each cell \
      that it surely holds, 1 divided by the number of its holders (exact Shapley value); the shares add up \
      to the number of cells held. Exclusivity, defined here: sum of e^(1 − holders). Robustness of a cell: \
      the average part of the departures, in random order, during which it stays held (exact formula, every \
      actor in force may leave). Smallest team: exact minimum cover of the cells held. Rank: 1 + the number of \
      actors of strictly greater share; bounded: with one sure part less, or depending on the parts to verify, no \
      case lies outside.
      """)
  /// What it cannot say.
  public static let limits = LocalizedText(
    fr: """
      Un rôle compte pour un, quels que soient les moyens\u{A0}: deux tenants ne se remplacent pas toujours. La \
      plus petite équipe montre qui est irremplaçable dans les tables\u{A0}; elle n’est pas un effectif à viser \
      et ne dit pas que les autres seraient inutiles. Un collectif n’est pas compté à côté d’un de ses membres.
      """,
    en: """
      A part counts for one, whatever the means: two holders do not always replace each other. The smallest \
      team shows who cannot be replaced in the tables; it is no target and does not make the others useless. \
      A collective is not counted beside one of its members.
      """)

  /// How many branches the search for the smallest teams tries before it says that it is not sure.
  var workLimit = 50_000

  /// Creates the analysis with its default options.
  public init() {}

  /// Measures what each actor brings.
  public func run(on study: Study) -> Result {
    ContributionBuilder(study).result(workLimit: workLimit)
  }

  /// What one actor brings.
  public struct ActorShare: Sendable, Hashable {
    /// The actor's identifier.
    public let actor: String
    /// The cells that it surely holds, in the typology's order.
    public let cells: [CellKey]
    /// The cells where its part is to be verified.
    public let uncertainCells: [CellKey]
    /// Its Shapley value: the cells held, each divided between its holders.
    public let share: Double
    /// Its share of all cells held, 0 to 1; absent when none is.
    public let relativeShare: Double?
    /// Σ e^(1 − holders) over its cells.
    public let exclusivity: Double
    /// What nobody else surely holds.
    public let losses: [Loss]
    /// Whether some role line names it.
    public let hasRoles: Bool
    /// Its share at the least and at the most, when one part is missing or depending on those to be verified.
    public let shareRange: ClosedRange<Double>
    /// One more than the number of actors of strictly greater share, and its extremes in the same cases; absent
    /// when it holds nothing, not even in doubt.
    public let rank: Int?, rankRange: ClosedRange<Int>?
  }

  /// A cell that an actor is alone to hold.
  public struct Loss: Sendable, Hashable {
    /// The function and the family.
    public let cell: CellKey
    /// The actors whose part is to be verified.
    public let uncertain: [String]
    /// The collectives that declare the function beside the actor.
    public let collectives: [String]
    /// The actors best placed to take over, the best first.
    public let successors: [Candidate]
  }

  /// How solid a cell is.
  public struct CellRobustness: Sendable, Hashable {
    /// The function and the family.
    public let cell: CellKey
    /// Whether the function makes sense in the family.
    public let applies: Bool
    /// How many actors hold it, at the least and at the most.
    public let holders: ClosedRange<Int>
    /// Its robustness with the sure holders, then with the uncertain ones too; absent when the function
    /// makes no sense in the family, or without actors.
    public let robustness: ClosedRange<Double>?
  }

  /// The contribution of a territory's actors on a day.
  public struct Result: AnalysisResult {
    /// One share per actor in force, in the order of their identifiers.
    public let actors: [ActorShare]
    /// One robustness per family and function, in the typology's order.
    public let cells: [CellRobustness]
    /// What remains after departures: random, then by betweenness, then by share.
    public let curves: [DepartureCurve]
    /// The smallest teams that hold every cell held; absent when none is.
    public let team: SmallestTeam?

    let typology: Typology
    let names: Names
    let categories: [String: String]
    let generic: Set<String>

    /// The cells where the function makes sense.
    public var applicableCells: [CellRobustness] { cells.filter(\.applies) }
    /// Those that an actor surely holds.
    public var heldCells: [CellRobustness] { applicableCells.filter { $0.holders.lowerBound > 0 } }
    /// Mean robustness over the applicable cells, those held by nobody counting 0; absent without any.
    public var meanRobustness: Double? { Self.mean(applicableCells) }
    /// Mean robustness over the cells held; absent when none is.
    public var meanRobustnessOfHeld: Double? { Self.mean(heldCells) }

    private static func mean(_ cells: [CellRobustness]) -> Double? {
      let values = cells.compactMap { $0.robustness?.lowerBound }
      return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }
  }
}
