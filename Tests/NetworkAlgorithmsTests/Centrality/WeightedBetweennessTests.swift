import NetworkAlgorithms
import Testing

@Suite struct WeightedBetweennessTests {
  @Test("A weighted graph, networkx 3.6.1, weights as lengths and as strengths")
  func weighted() {
    let graph = WeightedOracle.graph
    expectClose(graph.betweenness(lengths: .weight), WeightedOracle.betweennessByLength)
    expectClose(graph.betweenness(lengths: .inverseWeight), WeightedOracle.betweennessByStrength)
    expectClose(graph.betweenness(lengths: .steps), graph.betweenness())
  }

  @Test("Ties: a scattered graph by steps and a weighted graph by length, networkx 3.6.1")
  func ties() {
    expectClose(ScatteredOracle.graph.tieBetweenness(), ScatteredOracle.tieBetweenness)
    expectClose(
      WeightedOracle.graph.tieBetweenness(lengths: .weight), WeightedOracle.tieBetweennessByLength)
    expectClose(Networks.path(4).tieBetweenness(normalized: false), [3, 4, 3])
    expectClose(Networks.complete(4).tieBetweenness(), [Double?](repeating: 1 / 6.0, count: 6))
    #expect(Networks.isolated(1).tieBetweenness() == [])
  }

  @Test("Directed graph, networkx 3.6.1")
  func directed() {
    expectClose(DirectedOracle.graph.betweenness(), DirectedOracle.betweenness)
    #expect(DirectedGraph(nodeCount: 2, ends: [(0, 1)]).betweenness() == [nil, nil])
  }

  @Test("Lengths that only rounding tells apart are equal: 1/2 + 1/3 and 5/6")
  func rounding() {
    let graph = Graph(
      nodeCount: 4,
      ties: [
        Graph.Tie(a: 0, b: 1, weight: 2), Graph.Tie(a: 1, b: 2, weight: 3),
        Graph.Tie(a: 0, b: 2, weight: 1.2),
        Graph.Tie(a: 2, b: 3),
      ])
    expectClose(graph.betweenness(normalized: false, lengths: .inverseWeight), [0, 1, 2, 0])
  }

  @Test("A weight of 0 leads nowhere as a strength, and makes the measure absent as a length")
  func zero() {
    let graph = Graph(
      nodeCount: 3,
      ties: [Graph.Tie(a: 0, b: 1, weight: 0), Graph.Tie(a: 1, b: 2), Graph.Tie(a: 0, b: 2, weight: 4)])
    expectClose(graph.betweenness(lengths: .inverseWeight), [0, 0, 1])
    #expect(graph.betweenness(lengths: .weight) == [nil, nil, nil])
    #expect(graph.tieBetweenness(lengths: .weight) == [nil, nil, nil])
    #expect(Networks.path(2).betweenness(lengths: .weight) == [nil, nil])
  }

  @Test("The definition, over all simple paths of small random graphs", arguments: 0..<60 as Range<UInt64>)
  func bruteForce(seed: UInt64) {
    let graph = Networks.random(seed: seed, weighted: true)
    guard (3...8).contains(graph.nodeCount) else { return }
    for lengths in [TieLength.weight, .inverseWeight] {
      let oracle = PathEnumeration(graph, inverse: lengths == .inverseWeight)
      expectClose(graph.betweenness(normalized: false, lengths: lengths), oracle.nodeShares)
      expectClose(graph.tieBetweenness(normalized: false, lengths: lengths), oracle.tieShares)
    }
  }

  @Test("The definition, over all pairs of small directed graphs", arguments: 0..<60 as Range<UInt64>)
  func bruteForceDirected(seed: UInt64) {
    let graph = Networks.randomDirected(seed: seed)
    guard graph.nodeCount > 2 else { return }
    expectClose(graph.betweenness(normalized: false), BruteForce(graph).betweenness)
  }

  @Test(
    "Lengths alike, by sweeps, and lengths apart, by a heap, against the plain kernel of directed graphs")
  func plainKernel() {
    for seed in 0..<60 as Range<UInt64> {
      let laws: [(inout SeededGenerator) -> Double] = [
        { Double(1 + $0.next(below: 5)) }, { 0.5 + $0.nextUnit() }, { 1e-3 + 1e6 * $0.nextUnit() },
        { 1e300 * Double(1 + $0.next(below: 3)) }, { $0.next(below: 2) == 0 ? 1e-9 : 1 },
      ]
      let graph = Networks.broad(seed: seed, weight: laws[Int(seed % 5)])
      let plain = graph.directed.betweenness(normalized: false, lengths: .weight).map { $0.map { $0 / 2 } }
      let scores = graph.betweenness(normalized: false, lengths: .weight)
      expectClose(scores, plain, within: 1e-7, "seed \(seed)")
      for limit in 1...2 {
        let again = Threads.$limit.withValue(limit) { graph.betweenness(normalized: false, lengths: .weight) }
        #expect(again == scores)
      }
    }
  }

  @Test("Ways that turn at every step between the near and the far nodes of a hub, more than sweeps follow")
  func turning() {
    var ties = (1..<200).map { Graph.Tie(a: $0, b: $0 + 1) }
    for node in stride(from: 1, to: 200, by: 2) { ties.append(Graph.Tie(a: 0, b: node, weight: 300)) }
    let graph = Graph(nodeCount: 201, ties: ties)
    var expected = [Double](repeating: 0, count: 201)
    for node in 1...200 {
      expected[node] = Double((node - 1) * (200 - node))
      // From the hub to the nodes of even number, by both sides but for the last.
      if node % 2 == 1 { expected[node] += node == 1 ? 0.5 : node == 199 ? 1.5 : 1 }
    }
    expectClose(graph.betweenness(normalized: false, lengths: .weight), expected)
  }

  @Test("Names of nodes do not matter")
  func invariance() { expectInvariant(weighted: true) { $0.betweenness(lengths: .inverseWeight) } }
}

/// Shares of shortest paths by listing every simple path.
private struct PathEnumeration {
  private(set) var nodeShares: [Double]
  private(set) var tieShares: [Double]

  init(_ graph: Graph, inverse: Bool) {
    nodeShares = [Double](repeating: 0, count: graph.nodeCount)
    let ties = graph.ties
    tieShares = [Double](repeating: 0, count: ties.count)
    for start in 0..<graph.nodeCount {
      for end in 0..<start {
        var found: [(path: [Int], length: Double)] = []
        func extend(_ path: [Int], _ length: Double) {
          guard let node = path.last, node != end else { return found.append((path, length)) }
          for (next, weight) in zip(graph.neighbors(of: node).map(Int.init), graph.weights(of: node)) {
            if !path.contains(next) { extend(path + [next], length + (inverse ? 1 / weight : weight)) }
          }
        }
        extend([start], 0)
        let shortest = found.map(\.length).min() ?? 0
        let paths = found.filter { $0.length < shortest + 1e-9 }.map(\.path)
        for path in paths {
          for node in path.dropFirst().dropLast() { nodeShares[node] += 1 / Double(paths.count) }
          for (a, b) in zip(path, path.dropFirst()) {
            let tie = ties.firstIndex { ($0.a, $0.b) == (min(a, b), max(a, b)) }
            if let tie { tieShares[tie] += 1 / Double(paths.count) }
          }
        }
      }
    }
  }
}
