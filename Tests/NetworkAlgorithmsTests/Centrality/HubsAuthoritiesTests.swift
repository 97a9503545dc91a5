import NetworkAlgorithms
import Testing

@Suite struct HubsAuthoritiesTests {
  @Test("Directed graph, networkx 3.6.1 rescaled; absent for the isolated node")
  func networkx() {
    let scores = DirectedOracle.graph.hubsAndAuthorities()
    expectClose(scores.hubs.dropLast(), unit(DirectedOracle.hubs).dropLast())
    expectClose(scores.authorities.dropLast(), unit(DirectedOracle.authorities).dropLast())
    #expect(scores.hubs.last == .some(nil) && scores.authorities.last == .some(nil))
  }

  @Test("A star of arcs: one hub, equal authorities")
  func star() {
    let scores = DirectedGraph(nodeCount: 5, ends: [(0, 1), (0, 2), (0, 3), (0, 4)]).hubsAndAuthorities()
    expectClose(scores.hubs, [1, 0, 0, 0, 0])
    expectClose(scores.authorities, [0, 0.5, 0.5, 0.5, 0.5])
  }

  @Test("Absent without arcs")
  func empty() {
    #expect(DirectedGraph(nodeCount: 2, arcs: []).hubsAndAuthorities().hubs == [nil, nil])
    #expect(DirectedGraph(nodeCount: 0, arcs: []).hubsAndAuthorities().authorities == [])
  }

  private func unit(_ values: [Double]) -> [Double?] {
    let length = values.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return values.map { $0 / length }
  }

  private func expectClose(_ scores: some Collection<Double?>, _ expected: some Collection<Double?>) {
    NetworkAlgorithmsTests.expectClose(Array(scores), Array(expected))
  }
}
