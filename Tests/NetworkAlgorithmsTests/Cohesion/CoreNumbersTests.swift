import NetworkAlgorithms
import Testing

@Suite struct CoreNumbersTests {
  @Test("Scattered graph, networkx 3.6.1")
  func scattered() { #expect(ScatteredOracle.graph.coreNumbers() == ScatteredOracle.coreNumbers) }

  @Test("Closed forms")
  func closedForms() {
    #expect(Networks.complete(5).coreNumbers() == [4, 4, 4, 4, 4])
    #expect(Networks.star(leaves: 3).coreNumbers() == [1, 1, 1, 1])
    #expect(Networks.isolated(2).coreNumbers() == [0, 0])
    #expect(Networks.isolated(0).coreNumbers() == [])
  }

  @Test("The definition: peel off the nodes of fewer than k neighbours", arguments: 0..<80 as Range<UInt64>)
  func bruteForce(seed: UInt64) {
    let graph = Networks.random(seed: seed)
    var expected = [Int](repeating: 0, count: graph.nodeCount)
    for k in 1...max(1, graph.nodeCount) {
      var kept = Set(0..<graph.nodeCount)
      while let weak = kept.first(where: { node in
        graph.neighbors(of: node).count { kept.contains(Int($0)) } < k
      }) {
        kept.remove(weak)
      }
      for node in kept { expected[node] = k }
    }
    #expect(graph.coreNumbers() == expected)
  }
}
