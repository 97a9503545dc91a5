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

  @Test("Directed steps, from many nodes at once, against lengths of two, from each node")
  func directedSteps() {
    for chain in [20, 300] as [Int32] {
      // Arcs forth and back among some, a chain that only leads away, more steps than bits walk, and nodes alone.
      var ends = (1..<500 as Range<Int32>).map { ($0, $0 * 5 / 7) } + (1..<90).map { ($0 * 2 / 3, $0 * 5) }
      ends += (0..<chain).map { (500 + $0 - ($0 == 0 ? 300 : 1), 500 + $0) }
      let count = Int(500 + chain) + 3
      let graph = DirectedGraph(nodeCount: count, ends: ends)
      let double = DirectedGraph(
        nodeCount: count,
        arcs: graph.arcs.map { DirectedGraph.Arc(source: $0.source, target: $0.target, weight: 2) })
      let scores = graph.closeness()
      expectClose(scores, double.closeness(lengths: .weight).map { $0.map { 2 * $0 } })
      expectClose(
        graph.harmonicCloseness(), double.harmonicCloseness(lengths: .weight).map { $0.map { 2 * $0 } })
      expectClose(
        graph.betweenness(normalized: false), double.betweenness(normalized: false, lengths: .weight))
      for limit in 1...2 {
        #expect(Threads.$limit.withValue(limit) { graph.closeness() } == scores)
        #expect(Threads.$limit.withValue(limit) { graph.betweenness() } == graph.betweenness())
      }
    }
  }

  @Test("Lengths, by sweeps and by a heap, against the search from each node of a directed graph")
  func lengths() {
    for seed in 0..<20 as Range<UInt64> {
      let graph = Networks.broad(seed: seed) {
        seed % 2 == 0 ? 1 + $0.nextUnit() : 1e-3 + 1e6 * $0.nextUnit()
      }
      for lengths in [TieLength.weight, .inverseWeight] {
        let scores = graph.closeness(lengths: lengths)
        expectClose(scores, graph.directed.closeness(lengths: lengths), "seed \(seed)")
        expectClose(
          graph.harmonicCloseness(lengths: lengths), graph.directed.harmonicCloseness(lengths: lengths),
          "seed \(seed)")
        for limit in 1...2 {
          #expect(Threads.$limit.withValue(limit) { graph.closeness(lengths: lengths) } == scores)
        }
      }
    }
    // Ways that turn at every step between the near and the far nodes of a hub, more than sweeps follow.
    var ties = (1..<200).map { Graph.Tie(a: $0, b: $0 + 1) }
    for node in stride(from: 1, to: 200, by: 2) { ties.append(Graph.Tie(a: 0, b: node, weight: 300)) }
    let graph = Graph(nodeCount: 201, ties: ties)
    expectClose(graph.closeness(lengths: .weight), graph.directed.closeness(lengths: .weight))
  }

  @Test("Names of nodes do not matter")
  func invariance() {
    expectInvariant { $0.closeness() }
    expectInvariant(weighted: true) { $0.closeness(lengths: .inverseWeight) }
  }
}
