internal import MaillageModel
internal import NetworkAlgorithms

/// A ranking put to the test of one perturbation.
public struct RankTrial: Sendable, Hashable {
  /// The measure that ranks, and what was changed.
  public let measure: RankedMeasure, perturbation: Perturbation
  /// How many cases were tried, and whether these were all of them; otherwise they were drawn at random.
  public let cases: Int, isExhaustive: Bool
  /// What became of each actor, in the order of the study's actors.
  public let actors: [ActorRanks]
  /// The mean overlap (Jaccard) of the actors of the first three ranks with those observed; absent without cases and for
  /// doubtful ties.
  public let topOverlap: Double?, topOverlapError: Double?
  /// The mean share of the pairs of actors that keep their order; absent without cases and for doubtful ties.
  public let concordance: Double?, concordanceError: Double?
}

/// The ranks of an actor over the cases of a perturbation.
public struct ActorRanks: Sendable, Hashable {
  /// The actor's identifier.
  public let actor: String
  /// In how many cases it had a rank.
  public let cases: Int
  /// Its rank in the network as declared; absent when the measure is undefined.
  public let observed: Int?
  /// Its best and its worst rank; absent without cases.
  public let best: Int?, worst: Int?
  /// In how many cases it was first, alone or not.
  public let casesFirst: Int
  /// The share of the cases in which it was first; for doubtful ties the probability, shared between equals.
  public let firstShare: Double?
  /// The standard error of that share; 0 when every case was tried, absent when all the cases drawn agree, which
  /// says nothing of the others.
  public let firstError: Double?
}

extension RankTrial {
  /// Tries a ranking against a change of one or two ties, or of an actor.
  init(
    _ measure: RankedMeasure, under perturbation: Perturbation, _ change: GraphChange,
    in network: ActorNetwork, actors: [String]
  ) {
    let graph = measure.graph(of: network)
    let found = graph.rankReliability(
      under: change, sample: ActorNetwork.sampleSize(work: graph.nodeCount * graph.tieCount)
    ) { measure.scores(of: $0) }
    self.init(
      measure: measure, perturbation: perturbation, cases: found.cases, isExhaustive: found.isExact,
      actors: zip(actors, found.nodes).map { actor, node in
        let share = node.cases > 0 ? Double(node.casesFirst) / Double(node.cases) : nil
        return ActorRanks(
          actor: actor, cases: node.cases, observed: node.rank, best: node.best, worst: node.worst,
          casesFirst: node.casesFirst, firstShare: share,
          firstError: found.isExact ? share.map { _ in 0 } : share.flatMap { Self.error(of: $0, node.cases) })
      },
      topOverlap: found.topOverlap, topOverlapError: found.topOverlapError,
      concordance: found.concordance, concordanceError: found.concordanceError)
  }

  private static func error(of share: Double, _ cases: Int) -> Double? {
    0 < share && share < 1 ? (share * (1 - share) / Double(cases)).squareRoot() : nil
  }

  /// Tries a ranking over the networks that the doubtful ties allow.
  init(_ measure: RankedMeasure, over scores: WorldScores, in network: ActorNetwork, actors: [String]) {
    let observed = Ranking.ranks(of: measure.scores(of: measure.graph(of: network)))
    self.init(
      measure: measure, perturbation: .doubtfulTies, cases: scores.worlds.worlds,
      isExhaustive: scores.worlds.isExact,
      actors: actors.indices.map { place in
        let node = scores.worlds.nodes[place]
        return ActorRanks(
          actor: actors[place], cases: scores.ranked[place], observed: observed[place], best: node.best,
          worst: node.worst, casesFirst: scores.first[place], firstShare: node.first,
          firstError: node.firstError)
      },
      topOverlap: nil, topOverlapError: nil, concordance: nil, concordanceError: nil)
  }
}
