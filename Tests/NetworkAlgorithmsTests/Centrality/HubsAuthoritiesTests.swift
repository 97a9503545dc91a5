import NetworkAlgorithms
import Testing

@Suite struct HubsAuthoritiesTests {
  @Test("Directed graph, networkx 3.6.1 rescaled; absent for the isolated node")
  func networkx() {
    let scores = DirectedOracle.graph.hubsAndAuthorities()
    expectAll(scores.hubs.dropLast(), unit(DirectedOracle.hubs).dropLast())
    expectAll(scores.authorities.dropLast(), unit(DirectedOracle.authorities).dropLast())
    #expect(scores.hubs.last == .some(nil) && scores.authorities.last == .some(nil))
  }

  @Test("A star of arcs: one hub, equal authorities")
  func star() {
    let scores = DirectedGraph(nodeCount: 5, ends: [(0, 1), (0, 2), (0, 3), (0, 4)]).hubsAndAuthorities()
    expectAll(scores.hubs, [1, 0, 0, 0, 0])
    expectAll(scores.authorities, [0, 0.5, 0.5, 0.5, 0.5])
  }

  @Test("Two equal ties apart, whose rounding once mixed them: both score, the squares sum to 1")
  func equalParts() {
    // Singular values of a tie come twice; numpy’s projection of equal scores on both gives nearly √½ for each end.
    let ends: [(Int, Int, Double)] = [
      (0, 3, 463.1201257000776), (0, 4, 0.0034748482835199965), (0, 2, 0.002053440458751236),
      (1, 2, 0.0019751015278850746), (1, 6, 11.285743634695566), (4, 5, 0.895653626671673),
      (6, 7, 5.523605546998264),
    ]
    let graph = Graph(nodeCount: 8, ties: ends.map { Graph.Tie(a: $0.0, b: $0.1, weight: $0.2) })
    let scores = graph.directed.hubsAndAuthorities()
    for values in [scores.hubs, scores.authorities] {
      expectClose(values[0], (0.5).squareRoot(), within: 1e-5)
      expectClose(values[3], (0.5).squareRoot(), within: 1e-5)
      expectClose(values.compactMap { $0 }.reduce(0) { $0 + $1 * $1 }, 1)
    }
  }

  @Test("Stars out of 0 and into 5, of equal singular value: equal scores give 2 : √2 to their parts")
  func stars() {
    let scores = DirectedGraph(nodeCount: 6, ends: [(0, 1), (0, 2), (3, 5), (4, 5)]).hubsAndAuthorities()
    // One step from equal authorities, 1 for each: hubs 2, 0, 0, 1, 1, 0, then authorities 0, 2, 2, 0, 0, 2.
    let third = (1 / 3.0).squareRoot()
    let sixth = (1 / 6.0).squareRoot()
    expectAll(scores.authorities, [0, third, third, 0, 0, third])
    expectAll(scores.hubs, [2 * sixth, 0, 0, sixth, sixth, 0])
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

  private func expectAll(_ scores: some Collection<Double?>, _ expected: some Collection<Double?>) {
    expectClose(Array(scores), Array(expected))
  }
}
