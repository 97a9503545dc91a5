internal import MaillageModel
internal import NetworkAlgorithms

/// The measures of brokerage of every node.
struct BrokerageScores {
  private let plain: Graph
  private let constraint: [Double?], effectiveSize: [Double?], efficiency: [Double?]
  private let weightedConstraint: [Double?], weightedEffectiveSize: [Double?]
  private let constraintRanges: [ClosedRange<Double>?]
  private let pairsRanges: [ClosedRange<Int>?]
  private let expected: [BrokerageRoles?]
  private let test: BrokerageTest

  /// How many deals of the categories were tried, and whether these were all of them.
  var deals: Int { test.deals }
  var areDealsExhaustive: Bool { test.isExact }

  /// - Parameters:
  ///   - study: The study.
  ///   - network: Its network.
  ///   - groups: The place of each actor's category in the typology.
  init(of study: Study, network: ActorNetwork, groups: [Int]) {
    plain = network.plain
    constraint = plain.constraint()
    effectiveSize = plain.effectiveSize()
    efficiency = plain.efficiency()
    weightedConstraint = network.graph.constraint()
    weightedEffectiveSize = network.graph.effectiveSize()
    let worlds = network.possibleWorlds { $0.constraint() }
    constraintRanges = zip(constraint, worlds.nodes).map { observed, node in
      let known = [observed, node.lowest, node.highest].compactMap { $0 }
      guard let least = known.min(), let greatest = known.max() else { return nil }
      return least...greatest
    }
    let pairs = network.possibleWorlds { CategoryBridges.pairCounts(of: $0, groups: groups).map(Double.init) }
    pairsRanges = zip(CategoryBridges.pairCounts(of: plain, groups: groups), pairs.nodes).map {
      observed, node in
      let known = [observed] + [node.lowest, node.highest].compactMap { $0.map(Int.init) }
      guard let least = known.min(), let greatest = known.max() else { return nil }
      return least...greatest
    }
    let directed = ActorNetwork.directed(of: study)
    expected = directed.expectedBrokerage(groups: groups)
    test = directed.brokerageTest(groups: groups, deals: Self.deals(for: directed))
  }

  /// Ten thousand deals, fewer where each looks at very many paths.
  private static func deals(for graph: DirectedGraph) -> Int {
    let paths = (0..<graph.nodeCount).reduce(0) { sum, node in
      sum + graph.predecessors(of: node).count * graph.successors(of: node).count
    }
    return min(10_000, max(1_000, 200_000_000 / max(1, paths)))
  }

  /// What is known of a node.
  func actor(_ node: Int, of study: Study, pairs: Int, pairsAlone: Int) -> ActorBrokerage {
    let roles = RoleCounts(test.observed[node])
    let isBetween = roles.total > 0
    return ActorBrokerage(
      actor: study.actors[node].id, contacts: plain.degree(of: node), constraint: constraint[node],
      effectiveSize: effectiveSize[node], efficiency: efficiency[node],
      weightedConstraint: weightedConstraint[node], weightedEffectiveSize: weightedEffectiveSize[node],
      constraintRange: constraintRanges[node], roles: roles, expected: expected[node].map(RoleCounts.init),
      atLeast: isBetween ? RoleCounts(test.atLeast[node]) : nil,
      atMost: isBetween ? RoleCounts(test.atMost[node]) : nil,
      pairs: pairs, pairsAlone: pairsAlone, pairsRange: pairsRanges[node],
      isGeneric: study.actors[node].nature == .genericGroup)
  }
}
