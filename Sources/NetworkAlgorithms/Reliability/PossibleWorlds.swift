/// A tie that may or may not exist.
public struct DoubtfulTie: Sendable, Hashable {
  /// The tie, if it exists.
  public var tie: Graph.Tie
  /// The probability that it does, 0...1.
  public var probability: Double

  /// A tie that exists with a probability.
  ///
  /// - Parameters:
  ///   - tie: The tie, if it exists.
  ///   - probability: The probability that it does, 0...1.
  public init(_ tie: Graph.Tie, probability: Double = 0.5) {
    self.tie = tie
    self.probability = probability
  }
}

/// Scores over all the networks that the doubtful ties allow.
public struct PossibleWorlds: Sendable, Equatable {
  /// What became of one node.
  public struct Node: Sendable, Equatable {
    /// Mean score over the worlds that give one, weighted by their probability; `nil` when none does.
    public let expected: Double?
    /// The lowest score of a possible world; `nil` when none gives one.
    public let lowest: Double?
    /// The highest score of a possible world; `nil` when none gives one.
    public let highest: Double?
    /// The best rank in a possible world; `nil` when none gives one.
    public let best: Int?
    /// The worst rank in a possible world; `nil` when none gives one.
    public let worst: Int?
    /// Probability to be first; nodes first together share it, so that it sums to 1 over the nodes when every
    /// world ranks one.
    public let first: Double
    /// Probability that the node has a score.
    public let defined: Double
    /// Standard error of ``expected``; 0 when exact, `nil` when it cannot be estimated.
    public let expectedError: Double?
    /// Standard error of ``first``; 0 when exact, `nil` when it cannot be estimated, as when no world drawn
    /// differs from the others.
    public let firstError: Double?
  }

  /// One result for each node, in node order.
  public let nodes: [Node]
  /// How many worlds were tried, those of probability 0 left out.
  public let worlds: Int
  /// Whether these are all the possible worlds; otherwise they are a random sample.
  public let isExact: Bool
}

extension Graph {
  /// Scores over all the networks in which each doubtful tie exists or not, independently.
  ///
  /// Up to `limit` doubtful ties, every world counts with its probability; beyond, worlds are drawn at random.
  ///
  /// - Precondition: the probabilities lie in 0...1; `limit` is below 30.
  ///
  /// - Parameters:
  ///   - doubtful: The doubtful ties, to be added to those of the graph, which are certain.
  ///   - limit: For how many doubtful ties every world is tried.
  ///   - sample: How many worlds to draw beyond.
  ///   - seed: Seed of the draws; equal seeds give equal results.
  ///   - measure: The scores of a graph, in node order, the highest first in rank.
  /// - Returns: The scores and ranks over the worlds.
  /// - Complexity: one run of the measure for each world, 2ᵏ of them for k doubtful ties up to the limit.
  /// - Source: A. Parchas et al., SIGMOD 2014, doi:10.1145/2588555.2593668, for the semantics.
  public func possibleWorlds(
    doubtful: [DoubtfulTie], limit: Int = 16, sample: Int = 2_000, seed: UInt64 = 1,
    measure: @Sendable (Graph) -> [Double?]
  ) -> PossibleWorlds {
    precondition(doubtful.allSatisfy { (0...1).contains($0.probability) }, "probabilities lie in 0...1")
    precondition(limit < 30, "too many worlds to try them all")
    let open = doubtful.indices.filter { doubtful[$0].probability > 0 && doubtful[$0].probability < 1 }
    let isExact = open.count <= limit
    let count = isExact ? 1 << open.count : sample
    var generator = SeededGenerator(seed: seed)
    var tally = WorldTally(nodeCount: nodeCount)
    let certain = ties + doubtful.filter { $0.probability == 1 }.map(\.tie)
    for start in stride(from: 0, to: count, by: 256) {
      let worlds = (start..<min(count, start + 256)).map { number in
        isExact
          ? World(choice: number, of: open.map { doubtful[$0] })
          : World(drawing: &generator, from: open.map { doubtful[$0] }, outOf: count)
      }
      let scores = inParallel(worlds.count) { index in
        measure(Graph(nodeCount: nodeCount, ties: certain + worlds[index].ties))
      }
      for (world, scores) in zip(worlds, scores) { tally.add(scores, probability: world.probability) }
    }
    return tally.result(isExact: isExact)
  }
}

/// The doubtful ties that exist in one world.
private struct World: Sendable {
  var ties: [Graph.Tie] = []
  var probability = 1.0

  /// The world in which the ties whose bits are set exist.
  init(choice: Int, of doubtful: [DoubtfulTie]) {
    for (bit, tie) in doubtful.enumerated() {
      let exists = choice >> bit & 1 == 1
      probability *= exists ? tie.probability : 1 - tie.probability
      if exists { ties.append(tie.tie) }
    }
  }

  /// A world drawn at random, one of `count` that weigh the same.
  init(drawing generator: inout SeededGenerator, from doubtful: [DoubtfulTie], outOf count: Int) {
    for tie in doubtful where generator.nextUnit() < tie.probability { ties.append(tie.tie) }
    probability = 1 / Double(count)
  }
}
