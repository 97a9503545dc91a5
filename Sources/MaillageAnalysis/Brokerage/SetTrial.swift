internal import NetworkAlgorithms

/// How far a best set of actors stays the best when a tie is missing, or depending on the ties to be verified.
public struct SetTrial: Sendable, Hashable {
  /// In how many of the networks with one tie less the set is among the best, of how many.
  public let best: Int, cases: Int
  /// The same over every combination of the ties to be verified; absent without such ties, or with too many.
  public let bestInDoubt: Int?, casesInDoubt: Int?
  /// How many ties to be verified were too many for their combinations to be tried; 0 when they were tried.
  public let untriedDoubts: Int
  /// The least and the greatest score of the set over all these networks, that of today among them.
  public let scores: ClosedRange<Double>
}

extension SetTrial {
  /// More doubtful ties than this make too many combinations, each a search of its own.
  private static let mostDoubtfulTies = 6
  /// What the searches for one criterion and size may cost together, in steps of ``cost(of:in:)``.
  private static let mostWork = 25_000_000
  /// Scores nearer than this are equal, as in the search.
  private static let tolerance = 1e-12

  /// Tries the best sets of one size; none where the cases are too many, or without ties.
  ///
  /// - Parameters:
  ///   - sets: The best sets, as nodes.
  ///   - goal: What they are chosen for.
  ///   - network: The network in which they are the best.
  /// - Returns: One trial per set, or none at all.
  static func all(_ sets: [[Int]], for goal: KeyPlayerGoal, in network: ActorNetwork) -> [SetTrial] {
    let plain = network.plain, doubts = network.doubtfulTies
    guard let size = sets.first?.count, plain.tieCount > 0 else { return [] }
    let combinations = doubts.isEmpty || doubts.count > mostDoubtfulTies ? 0 : 1 << doubts.count
    let choices = (0..<size).reduce(1) { $0 * (plain.nodeCount - $1) / ($1 + 1) }
    // The score of one set alone takes all distances.
    let scores = sets.count * plain.nodeCount * (plain.nodeCount + plain.tieCount)
    let work = choices * cost(of: goal, in: plain) + scores
    guard work <= mostWork / (plain.tieCount + combinations) else { return [] }
    let missing = plain.ties.indices.map { place in
      network.with { $0.remove(at: place) }
    }
    let doubtful = (0..<combinations).map { chosen in
      network.with { ties in
        for (place, tie) in doubts.enumerated() where chosen & (1 << place) != 0 {
          ties.append(Graph.Tie(a: tie.a, b: tie.b))
        }
      }
    }
    let (without, inDoubt) = (tally(sets, goal, in: missing), tally(sets, goal, in: doubtful))
    return sets.indices.map { place in
      let scores =
        [without[place], inDoubt[place]].flatMap(\.scores)
        + [plain.keyPlayerScore(of: sets[place], for: goal) ?? 0]
      return SetTrial(
        best: without[place].best, cases: missing.count,
        bestInDoubt: doubtful.isEmpty ? nil : inDoubt[place].best,
        casesInDoubt: doubtful.isEmpty ? nil : doubtful.count,
        untriedDoubts: doubtful.isEmpty ? doubts.count : 0,
        scores: (scores.min() ?? 0)...(scores.max() ?? 0))
    }
  }

  /// What holds of each of some trials of equal sets: the least number of cases of each kind.
  static func leastFavourable(of trials: [SetTrial]) -> SetTrial? {
    guard let first = trials.first else { return nil }
    return SetTrial(
      best: trials.map(\.best).min() ?? first.best, cases: first.cases,
      bestInDoubt: trials.compactMap(\.bestInDoubt).min(), casesInDoubt: first.casesInDoubt,
      untriedDoubts: first.untriedDoubts,
      scores: (trials.map(\.scores.lowerBound).min() ?? 0)...(trials.map(\.scores.upperBound).max() ?? 0))
  }

  /// What one set costs: reach reads a row of distances for each member, the other goals follow the ties.
  private static func cost(of goal: KeyPlayerGoal, in graph: Graph) -> Int {
    goal == .reach ? graph.nodeCount : 4 * (graph.nodeCount + graph.tieCount)
  }

  /// In how many networks each set is among the best, and its scores there.
  private static func tally(
    _ sets: [[Int]], _ goal: KeyPlayerGoal, in graphs: [Graph]
  ) -> [(best: Int, scores: [Double])] {
    var tallies = [(best: Int, scores: [Double])](repeating: (0, []), count: sets.count)
    for graph in graphs {
      // Without any tie all sets are alike, and where nobody separates others none is the best at it.
      guard graph.tieCount > 0 else {
        for (place, set) in sets.enumerated() {
          tallies[place].scores += [graph.keyPlayerScore(of: set, for: goal)].compactMap { $0 }
        }
        continue
      }
      guard let best = graph.keyPlayers(sets[0].count, for: goal)?.score else { continue }
      for (place, set) in sets.enumerated() {
        guard let score = graph.keyPlayerScore(of: set, for: goal) else { continue }
        tallies[place].scores.append(score)
        let isWorth = goal != .separation || best > tolerance
        if isWorth && score >= best - tolerance { tallies[place].best += 1 }
      }
    }
    return tallies
  }
}

extension ActorNetwork {
  /// The certain ties, each counting once, with a change.
  fileprivate func with(_ change: (inout [Graph.Tie]) -> Void) -> Graph {
    var ties = plain.ties
    change(&ties)
    return Graph(nodeCount: graph.nodeCount, ties: ties)
  }
}
