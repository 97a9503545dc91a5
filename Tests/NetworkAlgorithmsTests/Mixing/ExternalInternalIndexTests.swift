import NetworkAlgorithms
import Testing

@Suite struct ExternalInternalIndexTests {
  @Test("By hand: a square of two pairs with one diagonal")
  func byHand() {
    let graph = Graph(nodeCount: 5, ends: [(0, 1), (1, 2), (2, 3), (3, 0), (0, 2)])
    let index = graph.externalInternalIndex(groups: [0, 0, 1, 1, 3])
    expectClose(index.overall, 0.2)
    expectClose(index.perGroup, [0.5, 0.5, nil, nil])
    expectClose(index.perNode, [1 / 3.0, 0, 1 / 3.0, 0, nil])
  }

  @Test("−1 when every tie stays inside, 1 when every tie goes outside, absent without ties")
  func extremes() {
    #expect(Networks.complete(4).externalInternalIndex(groups: [0, 0, 0, 0]).overall == -1)
    #expect(Networks.path(3).externalInternalIndex(groups: [0, 1, 0]).overall == 1)
    #expect(Networks.isolated(2).externalInternalIndex(groups: [0, 1]).overall == nil)
    #expect(Networks.isolated(0).externalInternalIndex(groups: []).perGroup == [])
  }
}
