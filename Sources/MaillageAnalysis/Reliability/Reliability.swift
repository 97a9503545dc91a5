public import MaillageModel
internal import NetworkAlgorithms

/// How far the ranking of the actors can be believed, if the tables are a little wrong.
public struct Reliability: Analysis {
  /// The name in commands and files.
  public static let id = "fiabilite"
  /// The title, for people.
  public static let title = LocalizedText(fr: "Fiabilité des rangs", en: "Reliability of the ranks")
  /// The question that the officer has.
  public static let question = LocalizedText(
    fr: "Ce classement tiendrait-il si les tables se trompaient un peu\u{A0}?",
    en: "Would this ranking hold if the tables were a little wrong?")
  /// How it is computed.
  public static let method = LocalizedText(
    fr: """
      Le classement est refait sur toutes les façons d’ôter un lien, d’en ôter deux, d’en ajouter un, d’écarter un \
      acteur, jusqu’à 20\u{202F}000 cas, puis sur un échantillon de graine fixe avec son erreur (Borgatti, Carley et \
      Krackhardt 2006\u{A0}; Martin et Niemeyer 2019)\u{A0}; et sur les réseaux que permettent les liens à vérifier, \
      tous jusqu’à seize liens si le calcul reste court, sinon tirés au sort. Rang\u{A0}: 1 + le nombre d’acteurs de \
      valeur strictement plus grande. Force, proximité, vecteur propre et PageRank ne sont éprouvés que contre un \
      lien ou un acteur de moins, et selon les liens à vérifier.
      """,
    en: """
      The ranking is made again over all the ways to take away one tie, or two, to add one, to leave out an actor, \
      up to 20,000 cases, then over a sample of fixed seed with its error (Borgatti, Carley and Krackhardt 2006; \
      Martin and Niemeyer 2019); and over the networks that the doubtful ties allow, all of them up to sixteen \
      ties if the computation stays short, else drawn at random. Rank: 1 + the number of actors of strictly \
      greater value. Strength, closeness, eigenvector and PageRank are only tried against one tie or one actor \
      less, and depending on the doubtful ties.
      """)
  /// What it cannot say.
  public static let limits = LocalizedText(
    fr: """
      Les erreurs y sont petites et également probables\u{A0}; des tables incomplètes se trompent davantage, et pas \
      au hasard\u{A0}: des acteurs mal connus y manquent de liens. Un rang qui tient ici n’est pas pour autant juste.
      """,
    en: """
      The errors tried are small and equally likely; incomplete tables err more, and not at random: actors that \
      are not well known lack ties in them. A rank that holds here is not thereby right.
      """)

  /// Creates the analysis with its default options.
  public init() {}

  /// Puts the rankings to the test.
  public func run(on study: Study) -> Result {
    let tests = study.rankTrials, network = tests.network
    let trials = RankedMeasure.allCases.flatMap { measure in
      measure.perturbations.compactMap { tests.trial(of: measure, under: $0) }
    }
    return Result(
      trials: trials, betweenness: network.plain.betweenness(), tieCount: network.graph.tieCount,
      doubtfulTieCount: network.doubtfulTies.count, doubtfulWeightCount: network.doubtfulWeights.count,
      names: MarkedNames(of: study))
  }

  /// The reliability of the ranks of a territory on a day.
  public struct Result: AnalysisResult {
    /// One trial per measure and perturbation; none for the doubtful ties where there are none.
    public let trials: [RankTrial]
    /// The betweenness of each actor, in the order of the study's actors.
    let betweenness: [Double?]
    /// How many ties are certain, and how many pairs only doubtful relations join.
    public let tieCount: Int, doubtfulTieCount: Int
    /// How many certain ties doubtful relations would make heavier.
    public let doubtfulWeightCount: Int

    let names: MarkedNames

    /// The trial of a measure under a perturbation.
    public func trial(_ measure: RankedMeasure, _ perturbation: Perturbation) -> RankTrial? {
      trials.first { $0.measure == measure && $0.perturbation == perturbation }
    }

    /// What became of an actor under a perturbation.
    public func ranks(of actor: String, _ measure: RankedMeasure, _ perturbation: Perturbation) -> ActorRanks?
    {
      trial(measure, perturbation)?.actors.first { $0.actor == actor }
    }
  }
}
