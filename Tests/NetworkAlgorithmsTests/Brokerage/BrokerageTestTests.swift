import NetworkAlgorithms
import Testing

@Suite struct BrokerageTestTests {
  @Test("Every deal is tried when there are few: a path of three, one node apart")
  func exact() {
    let graph = DirectedGraph(nodeCount: 3, ends: [(0, 1), (1, 2)])
    let test = graph.brokerageTest(groups: [0, 0, 1])
    #expect(test.isExact && test.deals == 3)
    #expect(test.observed[1] == BrokerageRoles(representative: 1))
    expectClose(test.atLeast[1].representative, 1 / 3.0)
    expectClose(test.atMost[1].representative, 1)
    expectClose(test.mean[1].gatekeeper, 1 / 3.0)
    expectClose(test.mean[1].itinerant, 1 / 3.0)
    expectClose(test.atLeast[1].gatekeeper, 1)
  }

  @Test("A random sample nears the exact answer, repeats with its seed and differs with another")
  func sampled() {
    let graph = DirectedOracle.graph
    let groups = (0..<14).map { $0 < 3 ? 0 : 1 }
    let exact = graph.brokerageTest(groups: groups)
    #expect(exact.isExact && exact.deals == 364)
    let sample = graph.brokerageTest(groups: groups, deals: 363, seed: 7)
    #expect(!sample.isExact && sample.deals == 364)
    #expect(sample == graph.brokerageTest(groups: groups, deals: 363, seed: 7))
    #expect(sample != graph.brokerageTest(groups: groups, deals: 363, seed: 8))
    for node in 0..<14 {
      for role in BrokerageRole.allCases {
        expectClose(sample.atLeast[node][role], exact.atLeast[node][role], within: 0.1)
        #expect(sample.atLeast[node][role] > 0)
      }
    }
  }

  @Test("No nodes, no deals to choose from")
  func empty() {
    let test = DirectedGraph(nodeCount: 0, arcs: []).brokerageTest(groups: [])
    #expect(test.isExact && test.deals == 1 && test.mean.isEmpty)
  }
}
