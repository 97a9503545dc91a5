import NetworkAlgorithms
import Testing

@Suite struct StrongComponentsTests {
  @Test("Directed graph, networkx 3.6.1")
  func networkx() { #expect(DirectedOracle.graph.strongComponents() == DirectedOracle.strongComponents) }

  @Test("Two nodes share a component when paths lead both ways", arguments: 0..<80 as Range<UInt64>)
  func bruteForce(seed: UInt64) {
    let graph = Networks.randomDirected(seed: seed)
    let component = graph.strongComponents()
    let distance = BruteForce(graph).distance
    for a in 0..<graph.nodeCount {
      for b in 0..<graph.nodeCount {
        #expect((component[a] == component[b]) == (distance[a][b] != nil && distance[b][a] != nil))
      }
    }
    #expect(component.first ?? 0 == 0)
  }

  @Test("A long cycle does not exhaust the stack")
  func longCycle() {
    let n: Int32 = 100_000
    let graph = DirectedGraph(nodeCount: Int(n), ends: (0..<n).map { ($0, ($0 + 1) % n) })
    #expect(graph.strongComponents().allSatisfy { $0 == 0 })
  }
}
