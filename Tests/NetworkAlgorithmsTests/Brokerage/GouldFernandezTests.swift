import NetworkAlgorithms
import Testing

@Suite struct GouldFernandezTests {
  @Test("Four nodes in two groups, the example of the R package cograph")
  func cograph() {
    let graph = DirectedGraph(nodeCount: 4, ends: [(0, 1), (0, 2), (1, 2), (1, 3), (2, 3), (3, 0)])
    let roles = graph.brokerage(groups: [0, 0, 1, 1])
    #expect(
      roles == [
        BrokerageRoles(itinerant: 1, gatekeeper: 1), BrokerageRoles(representative: 1),
        BrokerageRoles(gatekeeper: 1), BrokerageRoles(itinerant: 1, representative: 1),
      ])
  }

  /// DREETS and BF (0), CCI and CCI International (1), a cluster (2), a firm (3).
  private static let territory = DirectedGraph(
    nodeCount: 6, ends: [(0, 1), (0, 2), (1, 3), (2, 3), (2, 4), (4, 5), (2, 5), (5, 2), (4, 2)])
  private static let groups = [0, 0, 1, 1, 2, 3]

  @Test("A chamber of commerce between state, cluster and firm, by hand")
  func territory() {
    let roles = Self.territory.brokerage(groups: Self.groups)
    #expect(roles[2] == BrokerageRoles(gatekeeper: 3, liaison: 3))
    #expect(roles[1] == BrokerageRoles(representative: 1))
    #expect(roles[0] == BrokerageRoles())
  }

  @Test("Expectations of a chamber at density 0.3, by the formulae of the R package sna")
  func expectations() throws {
    let roles = try #require(Self.territory.expectedBrokerage(groups: Self.groups)[2])
    expectClose(roles.itinerant, 0.126)
    expectClose(roles.representative, 0.252)
    expectClose(roles.gatekeeper, 0.252)
    expectClose(roles.liaison, 0.63)
    expectClose(roles.coordinator, 0)
    expectClose(roles.total, 1.26)
    #expect(DirectedGraph(nodeCount: 1, arcs: []).expectedBrokerage(groups: [0]) == [nil])
  }

  @Test("Expectations are the means over every placing of the arcs")
  func meanOverArcs() {
    let pairs: [(Int32, Int32)] = (0..<4).flatMap { a in (0..<4).filter { $0 != a }.map { (a, $0) } }
    let groups = [0, 0, 1, 2]
    var sum = [BrokerageRoles](repeating: BrokerageRoles(), count: 4)
    let density = 0.3
    for choice in 0..<(1 << 12) {
      let ends = pairs.indices.filter { choice >> $0 & 1 == 1 }.map { pairs[$0] }
      let chance = (0..<12).reduce(1.0) { $0 * (choice >> $1 & 1 == 1 ? density : 1 - density) }
      let roles = DirectedGraph(nodeCount: 4, ends: ends).brokerage(groups: groups)
      for node in 0..<4 {
        for role in BrokerageRole.allCases { sum[node][role] += chance * roles[node][role] }
      }
    }
    let open = density * density * (1 - density)
    expectClose(sum[0].liaison, open * 2)
    expectClose(sum[2].itinerant, open * 2)
    expectClose(sum[0].representative, open * 2)
    expectClose(sum[3].liaison, open * 4)
  }

  @Test("Without direction every open pair counts in both orders")
  func undirected() {
    #expect(
      Networks.path(3).brokerage(groups: [0, 0, 1])[1] == BrokerageRoles(representative: 1, gatekeeper: 1))
    #expect(Networks.star(leaves: 3).brokerage(groups: [0, 0, 0, 0])[0].coordinator == 6)
    #expect(Networks.complete(4).brokerage(groups: [0, 1, 2, 3]).allSatisfy { $0.total == 0 })
  }

  @Test("Shared credit divides an open pair between its intermediaries")
  func shared() {
    let roles = Networks.cycle(4).brokerage(groups: [0, 1, 2, 3], credit: .shared)
    #expect(roles.allSatisfy { $0 == BrokerageRoles(liaison: 1) })
  }

  @Test("The definition, over all triples", arguments: 0..<60 as Range<UInt64>)
  func bruteForce(seed: UInt64) {
    let graph = Networks.randomDirected(seed: seed)
    let nodes = 0..<graph.nodeCount
    let groups = nodes.map { ($0 * 7 + Int(seed)) % 3 }
    var expected = nodes.map { _ in BrokerageRoles() }
    for a in nodes {
      for b in nodes {
        for c in nodes where a != c && graph.hasArc(a, b) && graph.hasArc(b, c) && !graph.hasArc(a, c) {
          switch (groups[a] == groups[b], groups[b] == groups[c], groups[a] == groups[c]) {
          case (true, true, _): expected[b].coordinator += 1
          case (true, false, _): expected[b].representative += 1
          case (false, true, _): expected[b].gatekeeper += 1
          case (false, false, true): expected[b].itinerant += 1
          case (false, false, false): expected[b].liaison += 1
          }
        }
      }
    }
    #expect(graph.brokerage(groups: groups) == expected)
  }
}
