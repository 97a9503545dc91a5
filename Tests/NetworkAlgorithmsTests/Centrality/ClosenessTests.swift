import NetworkAlgorithms
import Testing

@Suite struct ClosenessTests {
  @Test("Florentine families, networkx 3.6.1: Medici 0.56")
  func florentine() {
    expectClose(
      Networks.florentine.closeness(),
      [
        0.368421052632, 0.48275862069, 0.4375, 0.4, 0.388888888889, 0.333333333333, 0.466666666667,
        0.325581395349, 0.56, 0.285714285714, 0.368421052632, 0.5, 0.388888888889, 0.4375, 0.48275862069,
      ])
  }

  @Test("Krackhardt’s kite, published to 3 decimals")
  func kite() {
    let published = [0.529, 0.529, 0.500, 0.600, 0.500, 0.643, 0.643, 0.600, 0.429, 0.310]
    expectClose(Networks.kite.closeness(), published, within: 0.0005)
  }

  @Test("Scattered graph, networkx 3.6.1, but absent for an isolated node")
  func scattered() {
    let graph = ScatteredOracle.graph
    let expected = ScatteredOracle.closeness.enumerated().map { graph.degree(of: $0) > 0 ? $1 : nil }
    expectClose(graph.closeness(), expected)
  }

  @Test("Weighted graph, networkx 3.6.1, weights as lengths")
  func weighted() {
    expectClose(WeightedOracle.graph.closeness(lengths: .weight), WeightedOracle.closenessByLength)
    expectClose(WeightedOracle.graph.harmonicCloseness(lengths: .weight), WeightedOracle.harmonicByLength)
    expectClose(
      WeightedOracle.graph.harmonicCloseness(lengths: .steps), WeightedOracle.graph.harmonicCloseness())
  }

  @Test("Directed graph, networkx 3.6.1, along incoming arcs")
  func directed() {
    let backward = DirectedOracle.graph.reversed
    let expected = DirectedOracle.closenessIn.enumerated().map { node, score in
      backward.successors(of: node).isEmpty ? nil : score
    }
    expectClose(backward.closeness(), expected)
    expectClose(backward.harmonicCloseness(), DirectedOracle.harmonicIn)
  }

  @Test("Closed forms and tiny graphs")
  func closedForms() {
    expectClose(Networks.complete(5).closeness(), [1, 1, 1, 1, 1])
    expectClose(Networks.star(leaves: 3).closeness(), [1, 0.6, 0.6, 0.6])
    #expect(Networks.isolated(2).closeness() == [nil, nil])
    #expect(Networks.isolated(1).harmonicCloseness(lengths: .weight) == [nil])
    let strong = Graph(nodeCount: 2, ties: [Graph.Tie(a: 0, b: 1, weight: 4)])
    expectClose(strong.closeness(lengths: .inverseWeight), [4, 4])
    let zero = Graph(nodeCount: 2, ties: [Graph.Tie(a: 0, b: 1, weight: 0)])
    #expect(zero.closeness(lengths: .inverseWeight) == [nil, nil])
    #expect(zero.closeness(lengths: .weight) == [nil, nil])
    #expect(zero.harmonicCloseness(lengths: .inverseWeight) == [0, 0])
  }

  @Test("Two parts and nodes alone, searched from many nodes at once, against the search from each node")
  func manyNodes() {
    for last in [200, 500] as [Int32] {
      // From 0 on and from `last` on, each node tied to one long before it; isolated nodes at the end.
      let ends = (1..<last).map { ($0, $0 * 5 / 7) } + (1..<400).map { (last + $0, last + $0 / 3) }
      let graph = Graph(nodeCount: Int(last) + 403, ends: ends)
      let scores = graph.closeness()
      expectClose(scores, graph.directed.closeness())
      #expect(scores.suffix(3) == [nil, nil, nil])
      for limit in 1...2 { #expect(Threads.$limit.withValue(limit) { graph.closeness() } == scores) }
    }
  }

  @Test("Names of nodes do not matter")
  func invariance() {
    expectInvariant { $0.closeness() }
    expectInvariant(weighted: true) { $0.closeness(lengths: .inverseWeight) }
  }
}
