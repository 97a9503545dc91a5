internal import MaillageModel
internal import NetworkAlgorithms

/// How far the rank of each actor may move when a tie is missing or when a doubtful one exists.
///
/// Two ways to be wrong are tried apart: every network without one of the sure ties, and those that the
/// doubtful ties allow. A rank is 1 + the number of actors of strictly greater score.
package struct RankIntervals: Sendable {
  /// The rank of each actor in the network as declared, in the order of the study's actors.
  package let observed: [Int?]
  /// The best and the worst rank of each, the observed one included; absent where the measure is.
  package let ranges: [ClosedRange<Int>?]

  /// The intervals of a measure; those of the degree are exact, the others over the cases of ``Reliability``.
  package init(of study: Study, by measure: RankedMeasure) {
    (observed, ranges) =
      measure == .degree
      ? Self.degrees(of: study.network) : Self.extremes(of: measure, in: study.rankTrials)
  }

  private static func extremes(
    of measure: RankedMeasure, in tests: RankTrials
  ) -> (observed: [Int?], ranges: [ClosedRange<Int>?]) {
    let trials = [Perturbation.withoutOneTie, .doubtfulTies]
      .compactMap { tests.trial(of: measure, under: $0) }
    let observed = Ranking.ranks(of: measure.scores(of: measure.graph(of: tests.network)))
    let ranges = observed.indices.map { node -> ClosedRange<Int>? in
      guard let rank = observed[node] else { return nil }
      let known = trials.flatMap { [$0.actors[node].best, $0.actors[node].worst] }.compactMap { $0 } + [rank]
      return (known.min() ?? rank)...(known.max() ?? rank)
    }
    return (observed, ranges)
  }

  /// For the degree, the extremes are known without trying every combination: an actor ranks best when all its
  /// own doubtful ties exist and no other does, worst when none of its own exists and all others do.
  private static func degrees(
    of network: ActorNetwork
  ) -> (observed: [Int?], ranges: [ClosedRange<Int>?]) {
    let sure = network.plain.degrees()
    var own = [[Int]](repeating: [], count: sure.count)
    for tie in network.doubtfulTies {
      own[tie.a].append(tie.b)
      own[tie.b].append(tie.a)
    }
    func rank(of score: Int, among others: [Int], without node: Int) -> Int {
      1 + others.indices.count { $0 != node && others[$0] > score }
    }
    let observed = sure.indices.map { rank(of: sure[$0], among: sure, without: $0) }
    var best = observed, worst = observed
    for node in sure.indices {
      var alone = sure, together = sure.indices.map { sure[$0] + own[$0].count }
      for other in own[node] {
        alone[other] += 1
        together[other] -= 1
      }
      best[node] = min(best[node], rank(of: sure[node] + own[node].count, among: alone, without: node))
      worst[node] = max(worst[node], rank(of: sure[node], among: together, without: node))
    }
    for tie in network.plain.ties {
      for node in sure.indices where node != tie.a && node != tie.b {
        // The others rank better when an end that stood just above falls level with them.
        let passed = [tie.a, tie.b].count { sure[$0] == sure[node] + 1 }
        best[node] = min(best[node], observed[node] - passed)
      }
      var less = sure
      less[tie.a] -= 1
      less[tie.b] -= 1
      for node in [tie.a, tie.b] {
        let rank = rank(of: less[node], among: less, without: node)
        best[node] = min(best[node], rank)
        worst[node] = max(worst[node], rank)
      }
    }
    return (observed, observed.indices.map { best[$0]...worst[$0] })
  }
}
