internal import NetworkAlgorithms

/// The groups that the ties draw, and how much they are worth.
struct GroupSearch {
  /// The group of each node, numbered from 0, the largest first; absent for an isolated node.
  let groups: [Int?]
  /// How many groups there are.
  let groupCount: Int
  /// Newman and Girvan's modularity; absent without ties.
  let modularity: Double?
  /// Mean agreement (adjusted Rand index) with other searches; absent where it is undefined.
  let agreement: Double?
  /// For each node, the mean share of its group that other searches keep with it; absent when isolated.
  let stability: [Double?]

  /// How many searches the main one is compared with.
  static let otherSearches: UInt64 = 20

  /// How many searches the best is kept of: ten, down to two on a large network.
  static func tries(_ graph: Graph) -> Int {
    min(10, max(2, 6_000 / max(1, graph.nodeCount + graph.tieCount)))
  }

  /// The best division found: the group of each node, the members of each group, and its modularity.
  static func best(_ graph: Graph) -> (groups: [Int?], members: [[Int]], quality: Double?) {
    let found = graph.leidenCommunities(tries: Self.tries(graph))
    let linked = (0..<graph.nodeCount).filter { graph.degree(of: $0) > 0 }
    let members = Dictionary(grouping: linked) { found.groups[$0] }.values
      .sorted { $0.count == $1.count ? $0[0] < $1[0] : $0.count > $1.count }
    var groups = [Int?](repeating: nil, count: graph.nodeCount)
    for (number, nodes) in members.enumerated() {
      for node in nodes { groups[node] = number }
    }
    return (groups, members, found.quality)
  }

  init(_ graph: Graph) {
    let (groups, members, quality) = Self.best(graph)
    let linked = (0..<graph.nodeCount).filter { graph.degree(of: $0) > 0 }
    let others = (0..<Self.otherSearches).map { graph.leidenCommunities(seed: 2 + $0).groups }
    let main = linked.map { groups[$0] ?? 0 }
    let agreements = others.compactMap { other in
      PartitionComparison(main, linked.map { other[$0] }).adjustedRand
    }
    var stability = [Double](repeating: 0, count: graph.nodeCount)
    for other in others {
      let byOther = Dictionary(grouping: linked) { other[$0] }
      for node in linked {
        let mine = members[groups[node] ?? 0]
        let theirs = byOther[other[node]] ?? []
        let shared = theirs.count { groups[$0] == groups[node] }
        stability[node] += Double(shared) / Double(mine.count + theirs.count - shared)
      }
    }
    self.groups = groups
    groupCount = members.count
    modularity = quality
    agreement =
      agreements.isEmpty ? nil : agreements.reduce(0, +) / Double(agreements.count)
    self.stability = groups.indices.map { node in
      groups[node].map { _ in stability[node] / Double(Self.otherSearches) }
    }
  }
}

/// How divided random networks of the same degrees are.
struct ChanceModularity {
  /// The mean of their modularities, and the share of the networks, the observed one among them, that are as
  /// divided as the observed one.
  let mean: Double, pValue: Double
  /// How many random networks are less divided than the observed one.
  let below: Int

  /// How many random networks are drawn.
  static let draws = 99

  /// Absent without ties.
  init?(_ graph: Graph, observed: Double?) {
    guard let observed, graph.tieCount > 0 else { return nil }
    var rewiring = DegreeRewiring(graph, seed: 1)
    let drawn = (0..<Self.draws).compactMap { draw in
      rewiring.next().leidenCommunities(seed: UInt64(draw) + 1, tries: GroupSearch.tries(graph)).quality
    }
    guard !drawn.isEmpty else { return nil }
    mean = drawn.reduce(0, +) / Double(drawn.count)
    below = drawn.count { $0 < observed - 1e-9 }
    pValue = Double(1 + drawn.count - below) / Double(1 + drawn.count)
  }
}
