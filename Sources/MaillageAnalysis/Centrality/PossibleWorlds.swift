internal import NetworkAlgorithms

/// The betweenness of every node in the networks that the doubtful ties leave possible.
struct PossibleWorlds {
  /// The scores and ranks of a network, in node order.
  struct World {
    let scores: [Double?]
    let ranks: [Int?]

    init(_ graph: Graph) {
      scores = graph.betweenness()
      ranks = Self.ranks(scores)
    }

    /// One more than the number of strictly greater scores; closer than 1e-9 is equal.
    private static func ranks(_ scores: [Double?]) -> [Int?] {
      let sorted = scores.compactMap { $0 }.sorted(by: >)
      return scores.map { score in
        guard let score else { return nil }
        // The scores strictly greater form a prefix of the sorted list.
        return 1 + sorted.partitioningIndex { $0 <= score + 1e-9 }
      }
    }
  }

  /// The network of the certain ties alone.
  let observed: World
  /// Every network looked at, the observed one among them.
  private let worlds: [World]
  /// Whether every combination of the doubtful ties was looked at.
  let areExhaustive: Bool

  /// Beyond this many doubtful ties, or this much work, only none and all of them are looked at.
  private static let mostTies = 10
  private static let mostWork = 20_000_000

  init(of network: ActorNetwork) {
    let certain = network.graph.ties.map { Graph.Tie(a: $0.a, b: $0.b) }
    let doubtful = network.doubtfulTies.map { Graph.Tie(a: $0.a, b: $0.b) }
    let nodeCount = network.graph.nodeCount
    func world(_ ties: [Graph.Tie]) -> World { World(Graph(nodeCount: nodeCount, ties: certain + ties)) }

    observed = world([])
    let workPerWorld = nodeCount * (certain.count + doubtful.count)
    areExhaustive =
      doubtful.count <= Self.mostTies && workPerWorld << doubtful.count <= Self.mostWork
    if areExhaustive {
      worlds =
        [observed]
        + (1..<(1 << doubtful.count)).map { combination in
          world(doubtful.indices.filter { combination & (1 << $0) != 0 }.map { doubtful[$0] })
        }
    } else {
      worlds = [observed, world(doubtful)]
    }
  }

  func scoreRange(of node: Int) -> ClosedRange<Double>? { range(worlds.compactMap { $0.scores[node] }) }
  func rankRange(of node: Int) -> ClosedRange<Int>? { range(worlds.compactMap { $0.ranks[node] }) }

  private func range<Value: Comparable>(_ values: [Value]) -> ClosedRange<Value>? {
    guard let least = values.min(), let greatest = values.max() else { return nil }
    return least...greatest
  }
}

extension Array where Element: Comparable {
  /// The first place from which a condition holds, in an array that it splits in two.
  fileprivate func partitioningIndex(where belongsAfter: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongsAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
