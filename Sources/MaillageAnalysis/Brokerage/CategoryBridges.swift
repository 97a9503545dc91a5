internal import MaillageModel
internal import NetworkAlgorithms

/// Who stands between the actors of two categories that no tie joins directly.
public struct CategoryBridge: Sendable, Hashable {
  /// An actor between the two categories.
  public struct Broker: Sendable, Hashable {
    /// The actor's identifier.
    public let actor: String
    /// How many pairs of actors it stands between.
    public let pairs: Int
    /// Of these pairs, how many have no other actor between them.
    public let pairsAlone: Int
  }

  /// The codes of the two categories, in the typology's order.
  public let a: String, b: String
  /// How many pairs of actors, one of each, are tied directly.
  public let directTies: Int
  /// How many pairs, one of each, are not tied but have a contact in common.
  public let bridgedPairs: Int
  /// The actors that they have in common, those between the most pairs first.
  public let brokers: [Broker]
}

/// Counts, for every two categories, the pairs that only a common contact joins.
struct CategoryBridges {
  /// Every two categories that some tie or common contact joins, in the typology's order.
  let bridges: [CategoryBridge]
  /// For each actor in node order, the pairs of different categories that it stands between, and those
  /// that it alone does.
  let pairs: [Int], pairsAlone: [Int]

  private struct Ends: Hashable, Comparable {
    let low: Int, high: Int
    init(_ a: Int, _ b: Int) { (low, high) = (min(a, b), max(a, b)) }
    static func < (x: Ends, y: Ends) -> Bool { (x.low, x.high) < (y.low, y.high) }
  }

  /// - Parameters:
  ///   - graph: The certain ties.
  ///   - study: The study whose actors are the nodes.
  ///   - groups: The place of each node's category in the typology.
  init(of graph: Graph, study: Study, groups: [Int]) {
    var brokersByPair: [Ends: [Int]] = [:]
    for broker in 0..<graph.nodeCount {
      let contacts = graph.neighbors(of: broker).map(Int.init)
      for (place, a) in contacts.enumerated() {
        for b in contacts[(place + 1)...] where groups[a] != groups[b] && !graph.hasTie(a, b) {
          brokersByPair[Ends(a, b), default: []].append(broker)
        }
      }
    }
    var pairs = [Int](repeating: 0, count: graph.nodeCount)
    var pairsAlone = pairs
    var counts: [Ends: [Int: (pairs: Int, alone: Int)]] = [:]
    var bridged: [Ends: Int] = [:]
    for (ends, brokers) in brokersByPair {
      let categories = Ends(groups[ends.low], groups[ends.high])
      let alone = brokers.count == 1 ? 1 : 0
      bridged[categories, default: 0] += 1
      for broker in brokers {
        pairs[broker] += 1
        pairsAlone[broker] += alone
        let known = counts[categories]?[broker] ?? (0, 0)
        counts[categories, default: [:]][broker] = (known.pairs + 1, known.alone + alone)
      }
    }
    var direct: [Ends: Int] = [:]
    for tie in graph.ties where groups[tie.a] != groups[tie.b] {
      direct[Ends(groups[tie.a], groups[tie.b]), default: 0] += 1
    }
    let ids = study.actors.map(\.id)
    let code = Dictionary(
      zip(groups, study.actors.map(\.category)), uniquingKeysWith: { first, _ in first })
    bridges = Set(bridged.keys).union(direct.keys).sorted().map { ends in
      CategoryBridge(
        a: code[ends.low] ?? "", b: code[ends.high] ?? "", directTies: direct[ends] ?? 0,
        bridgedPairs: bridged[ends] ?? 0,
        brokers: (counts[ends] ?? [:]).sorted { ($1.value.pairs, $0.key) < ($0.value.pairs, $1.key) }
          .map {
            CategoryBridge.Broker(actor: ids[$0.key], pairs: $0.value.pairs, pairsAlone: $0.value.alone)
          })
    }
    self.pairs = pairs
    self.pairsAlone = pairsAlone
  }

  /// For each node, the pairs of different categories that it stands between, and nothing else: what is wanted of
  /// each of many networks.
  static func pairCounts(of graph: Graph, groups: [Int]) -> [Int] {
    (0..<graph.nodeCount).map { broker in
      let contacts = graph.neighbors(of: broker).map(Int.init)
      return contacts.indices.reduce(0) { sum, place in
        sum
          + contacts[(place + 1)...].count {
            groups[contacts[place]] != groups[$0] && !graph.hasTie(contacts[place], $0)
          }
      }
    }
  }
}
