public import MaillageModel
internal import NetworkAlgorithms

/// Which actors hold the network together, and how far the doubtful ties leave that open.
public struct Centrality: Analysis {
  /// The name in commands and files.
  public static let id = "centralite"
  /// The title, for people.
  public static let title = LocalizedText(fr: "Centralité des acteurs", en: "Centrality of the actors")
  /// The question that the officer has.
  public static let question = LocalizedText(
    fr: "Par qui passent les liens entre les acteurs\u{A0}?",
    en: "Through whom do the ties between actors pass?")
  /// How it is computed.
  public static let method = LocalizedText(
    fr: """
      Les nœuds sont tous les acteurs en vigueur, les liens leurs relations en vigueur, sans direction ni \
      doublon\u{A0}; les rôles et les actions n’en créent pas. L’intermédiarité (part des plus courts chemins, \
      Brandes 2001) est rapportée au nombre de paires, la proximité harmonique à n − 1, le vecteur propre a \
      une longueur de 1\u{A0}; seule la force tient compte du poids des relations.
      """,
    en: """
      The nodes are all actors in force, the ties their relations in force, without direction or double; \
      roles and actions make none. Betweenness (share of the shortest paths, Brandes 2001) is divided by the \
      number of pairs, harmonic closeness by n − 1, the eigenvector has unit length; only strength takes \
      the weight of relations into account.
      """)
  /// What it cannot say.
  public static let limits = LocalizedText(
    fr: """
      Un lien qui n’est pas dans les tables n’existe pas pour le calcul\u{A0}: les acteurs bien \
      connus de ceux qui ont rempli les tables paraissent plus centraux. Être central n’est pas un mérite, \
      et ne pas l’être n’est pas un défaut.
      """,
    en: """
      A tie that the tables do not hold does not exist for the computation: the actors best known to those \
      who filled the tables look more central. Being central is no merit, and not being so is no fault.
      """)

  /// Creates the analysis with its default options.
  public init() {}

  /// Scores every actor in force.
  public func run(on study: Study) -> Result {
    let network = study.network
    let plain = network.plain
    let worlds = WorldRanges(of: study.rankTrials)
    let degrees = plain.degrees()
    let strengths = network.graph.strengths()
    let harmonic = plain.harmonicCloseness()
    let eigenvector = plain.eigenvectorCentrality()
    let articulations = plain.articulationPoints()
    let further = FurtherCentrality.scores(of: plain)
    let actors = study.actors.indices.map { node in
      ActorCentrality(
        actor: study.actors[node].id, degree: degrees[node], strength: strengths[node],
        betweenness: worlds.observed[node], harmonicCloseness: harmonic[node],
        eigenvector: eigenvector[node], isArticulation: articulations[node],
        rank: worlds.observedRanks[node], betweennessRange: worlds.scores[node],
        rankRange: worlds.ranks[node], further: further[node],
        isGeneric: study.actors[node].nature == .genericGroup,
        doubtfulTies: network.doubtfulTies.filter { $0.a == node || $0.b == node }.count)
    }
    return Result(
      actors: actors, tieCount: plain.tieCount, doubtfulTieCount: network.doubtfulTies.count,
      areWorldsExhaustive: worlds.areExhaustive, worldCount: worlds.count,
      rankTrials: study.rankTrials, categoryByActor: study.actors.map(\.category),
      names: MarkedNames(of: study), categories: study.typology.categories)
  }

  /// The centralities of a territory on a day.
  public struct Result: AnalysisResult {
    /// One row per actor in force, in the order of the study's actors.
    public let actors: [ActorCentrality]
    /// How many ties are certain, and how many pairs only doubtful relations join.
    public let tieCount: Int, doubtfulTieCount: Int
    /// Whether the intervals cover every combination of the doubtful ties, or a random sample of them.
    public let areWorldsExhaustive: Bool
    /// How many combinations of the doubtful ties were tried.
    public let worldCount: Int

    let rankTrials: RankTrials
    let categoryByActor: [String]
    let names: MarkedNames
    let categories: CodeTable<Category>

    /// The ranks that each actor may have by betweenness, in the order of the actors: over the combinations of the
    /// doubtful ties, and over the cases where one of the sure ties is missing; absent where it has no rank.
    ///
    /// These cases take as long as everything else together: only who tells them asks.
    func ranksIfWrong() -> [ClosedRange<Int>?] {
      let missing = rankTrials.trial(of: .betweenness, under: .withoutOneTie)
      return actors.indices.map { node in
        actors[node].rankRange.map { range in
          let tried = [missing?.actors[node].best, missing?.actors[node].worst].compactMap { $0 }
          return min(range.lowerBound, tried.min() ?? .max)...max(range.upperBound, tried.max() ?? 1)
        }
      }
    }
  }
}

/// The place of an actor in the network.
public struct ActorCentrality: Sendable, Hashable {
  /// The actor's identifier.
  public let actor: String
  /// How many actors it is tied to.
  public let degree: Int
  /// The sum of the weights of its relations.
  public let strength: Double
  /// The share of the shortest paths that pass through it, 0 to 1; absent with fewer than three actors.
  public let betweenness: Double?
  /// Its mean nearness to the others, 0 to 1; absent for an actor alone.
  public let harmonicCloseness: Double?
  /// Its eigenvector centrality, 0 to 1; absent for an isolated actor.
  public let eigenvector: Double?
  /// Whether its departure would split its component.
  public let isArticulation: Bool
  /// One more than the number of actors of greater betweenness.
  public let rank: Int?
  /// Its betweenness and its rank over the combinations of the doubtful ties.
  public let betweennessRange: ClosedRange<Double>?, rankRange: ClosedRange<Int>?
  /// The other measures of its place.
  public let further: FurtherCentrality
  /// Whether it stands for a kind of actor.
  public let isGeneric: Bool
  /// How many doubtful ties it has besides.
  public let doubtfulTies: Int
}
