internal import NetworkAlgorithms

extension ActorNetwork {
  /// The certain ties, each counting once whatever its weight.
  var plain: Graph {
    Graph(nodeCount: graph.nodeCount, ties: graph.ties.map { Graph.Tie(a: $0.a, b: $0.b) })
  }

  /// The certain and the doubtful ties together, each counting once.
  var plainWithDoubts: Graph {
    Graph(
      nodeCount: graph.nodeCount,
      ties: plain.ties + doubtfulTies.map { Graph.Tie(a: $0.a, b: $0.b) })
  }

  /// What may be or not: pairs that only doubtful relations join and, by weight, what such relations would add to
  /// the others.
  func doubts(weighted: Bool) -> [DoubtfulTie] { weighted ? doubtfulTies + doubtfulWeights : doubtfulTies }

  /// The scores over the networks that the doubtful ties leave possible.
  ///
  /// Every one of them up to sixteen doubtful ties, as far as the work allows; beyond, a seeded sample. Each tie
  /// counts once, or by the weights of its relations.
  func possibleWorlds(
    weighted: Bool = false, measure: @Sendable (Graph) -> [Double?]
  ) -> PossibleWorlds {
    let doubts = doubts(weighted: weighted)
    let work = max(1, graph.nodeCount * (graph.tieCount + doubts.count))
    let affordable = (0...Self.mostDoubtfulTies).last { work << $0 <= Self.mostWork } ?? 0
    return (weighted ? graph : plain).possibleWorlds(
      doubtful: doubts.map {
        NetworkAlgorithms.DoubtfulTie(
          Graph.Tie(a: $0.a, b: $0.b, weight: weighted ? $0.weight : 1), probability: $0.probability)
      },
      limit: affordable, sample: Self.sampleSize(work: work), measure: measure)
  }

  /// How many cases to draw where not all can be tried: fewer on a large network.
  ///
  /// - Parameter work: What one case costs, as nodes times ties.
  /// - Returns: From 500 to 2,000 cases.
  static func sampleSize(work: Int) -> Int {
    min(2_000, max(500, mostSampledWork / max(1, work)))
  }

  /// Sixteen ties make 65,536 networks.
  private static let mostDoubtfulTies = 16
  /// What all cases may cost together, as nodes times ties: about a second.
  private static let mostWork = 1_000_000_000
  private static let mostSampledWork = 225_000_000
}
