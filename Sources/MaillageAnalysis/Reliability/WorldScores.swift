internal import NetworkAlgorithms
internal import Synchronization

/// The scores of the actors over the networks that the doubtful ties allow.
struct WorldScores: Sendable {
  /// What became of each node.
  let worlds: PossibleWorlds
  /// In how many of the networks tried each node has a rank, and the first.
  let ranked: [Int], first: [Int]

  init(of measure: RankedMeasure, in network: ActorNetwork) {
    let tallies = Mutex([(ranked: Int, first: Int)](repeating: (0, 0), count: network.graph.nodeCount))
    worlds = network.possibleWorlds(weighted: measure.isWeighted) { graph in
      let scores = measure.scores(of: graph)
      tallies.withLock { counts in
        for (node, rank) in Ranking.ranks(of: scores).enumerated() where rank != nil {
          counts[node].ranked += 1
          if rank == 1 { counts[node].first += 1 }
        }
      }
      return scores
    }
    let counts = tallies.withLock { $0 }
    ranked = counts.map(\.ranked)
    first = counts.map(\.first)
  }
}
