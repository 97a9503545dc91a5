internal import NetworkAlgorithms
internal import MaillageModel

/// How far a number counted for each node, and the rank that it gives, may move when a tie is missing or depending
/// on those to be verified.
struct CountIntervals: Sendable {
  /// The least and the greatest number of each node over the combinations of the doubtful ties.
  let inDoubt: [ClosedRange<Int>]
  /// The best and the worst rank, also over the networks without one sure tie; absent where these are too many.
  let ranks: [ClosedRange<Int>?]

  /// What the networks with a tie less may cost together, in pairs of contacts looked at.
  private static let mostWork = 200_000_000

  /// - Parameters:
  ///   - network: The network.
  ///   - count: The number of each node of a graph.
  init(of network: ActorNetwork, count: @escaping @Sendable (Graph) -> [Int]) {
    let plain = network.plain
    let observed = count(plain), observedRanks = Ranking.ranks(of: observed.map(Double.init))
    let worlds = network.possibleWorlds { count($0).map(Double.init) }
    inDoubt = zip(observed, worlds.nodes).map { observed, node in
      let known = [observed] + [node.lowest, node.highest].compactMap { $0.map(Int.init) }
      return (known.min() ?? observed)...(known.max() ?? observed)
    }
    let pairs = plain.degrees().reduce(1) { $0 + $1 * $1 / 2 }
    guard plain.tieCount <= Self.mostWork / pairs else {
      ranks = observed.map { _ in nil }
      return
    }
    var best = observedRanks.map { $0 ?? 1 }, worst = best
    for (node, world) in worlds.nodes.enumerated() {
      best[node] = min(best[node], world.best ?? best[node])
      worst[node] = max(worst[node], world.worst ?? worst[node])
    }
    for place in plain.ties.indices {
      var ties = plain.ties
      ties.remove(at: place)
      let tried = count(Graph(nodeCount: plain.nodeCount, ties: ties))
      for (node, rank) in Ranking.ranks(of: tried.map(Double.init)).enumerated() {
        best[node] = min(best[node], rank ?? best[node])
        worst[node] = max(worst[node], rank ?? worst[node])
      }
    }
    ranks = zip(best, worst).map { $0...$1 }
  }

  /// « , 30 à 41 selon les liens à vérifier, rang 1 à 3 », to follow the number of a node.
  func words(of node: Int) -> LocalizedText {
    let range = inDoubt[node]
    let (least, most) = (Phrasing.whole(range.lowerBound), Phrasing.whole(range.upperBound))
    let ties = Perturbation.doubtfulTies.condition
    let numbers =
      range.count == 1
      ? LocalizedText(verbatim: "")
      : LocalizedText(
        fr: ", \(least.fr) à \(most.fr) \(ties.fr)", en: ", \(least.en) to \(most.en) \(ties.en)")
    let rank =
      ranks[node].map { Phrasing.rank($0) }
      ?? LocalizedText(fr: "rang non éprouvé", en: "rank not put to the test")
    return numbers + LocalizedText(fr: ", \(rank.fr)", en: ", \(rank.en)")
  }
}

extension CategoryBridges {
  /// For each node, how many pairs of categories without any direct tie it alone brings together.
  static func aloneCounts(of graph: Graph, groups: [Int]) -> [Int] {
    let size = (groups.max() ?? 0) + 1
    var isTied = [Bool](repeating: false, count: size * size)
    for tie in graph.ties {
      isTied[groups[tie.a] * size + groups[tie.b]] = true
      isTied[groups[tie.b] * size + groups[tie.a]] = true
    }
    let nobody = -1, several = -2
    var brokers = [Int](repeating: nobody, count: size * size)
    for broker in 0..<graph.nodeCount {
      let categories = Set(graph.neighbors(of: broker).map { groups[Int($0)] }).sorted()
      for (place, a) in categories.enumerated() {
        for b in categories[(place + 1)...] where !isTied[a * size + b] {
          brokers[a * size + b] = brokers[a * size + b] == nobody ? broker : several
        }
      }
    }
    var counts = [Int](repeating: 0, count: graph.nodeCount)
    for broker in brokers where broker >= 0 { counts[broker] += 1 }
    return counts
  }
}
