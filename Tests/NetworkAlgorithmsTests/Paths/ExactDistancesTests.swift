import Testing

@testable import NetworkAlgorithms

/// Ties far shorter than the paths around them: what counts as equally short may not hang on the numbers of the nodes.
@Suite struct ExactDistancesTests {
  /// Two nodes a hair's breadth apart, both on the ways from 0 to the nodes beyond.
  private static let hair: [(Int, Int, Double)] = [
    (0, 1, 1), (1, 2, 1e-20), (0, 2, 1), (2, 3, 1), (1, 3, 1), (3, 4, 1),
  ]

  @Test("A tie of 1e-20 between nodes as far from the source: 1/6 each, under every numbering")
  func everyNumbering() {
    for names in permutations(of: 5) {
      let graph = Graph(
        nodeCount: 5, ties: Self.hair.map { Graph.Tie(a: names[$0.0], b: names[$0.1], weight: $0.2) })
      let scores = graph.betweenness(lengths: .weight)
      expectClose(names.map { scores[$0] }, [0, 1 / 6, 1 / 6, 0.5, 0], within: 1e-14, "\(names)")
      let directed = graph.directed.betweenness(lengths: .weight)
      expectClose(names.map { directed[$0] }, [0, 1 / 6, 1 / 6, 0.5, 0], within: 1e-14, "\(names)")
      let ties = zip(graph.ties, graph.tieBetweenness(normalized: false, lengths: .weight))
      let shares = Dictionary(uniqueKeysWithValues: ties.map { ([$0.a, $0.b], $1) })
      expectClose(
        Self.hair.map { shares[[names[$0.0], names[$0.1]].sorted()] ?? nil }, [2, 1, 2, 3, 3, 4],
        within: 1e-14, "\(names)")
    }
  }

  @Test("A path of ties that rounding would swallow keeps its order")
  func swallowed() {
    for names in permutations(of: 5) {
      let ties = [(0, 1, 1.0), (1, 2, 1e-300), (2, 3, Double.leastNonzeroMagnitude), (3, 4, 1e300)]
      let graph = Graph(
        nodeCount: 5, ties: ties.map { Graph.Tie(a: names[$0.0], b: names[$0.1], weight: $0.2) })
      let scores = graph.directed.betweenness(normalized: false, lengths: .weight)
      expectClose(names.map { scores[$0] }, [0, 6, 8, 6, 0])
    }
  }

  @Test("Graphs with ties from 1e-30 to 2, against exact distances", arguments: 0..<80 as Range<UInt64>)
  func random(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let n = 4 + generator.next(below: 4)
    // Halves of 2 let many ways be as long, at many scales.
    let lengths = [1, 2, 0.5, 0x1p-45, 0x1p-60, 0x1p-100, 3 * 0x1p-100]
    // A ring, so that the graph is one block, and distances within it are those in the graph.
    var ties = (0..<n).map { ($0, ($0 + 1) % n, lengths[generator.next(below: lengths.count)]) }
    for a in 0..<n {
      for b in 0..<a where a - b > 1 && a - b < n - 1 && generator.next(below: 2) == 0 {
        ties.append((a, b, lengths[generator.next(below: lengths.count)]))
      }
    }
    let oracle = ExactPaths(n, ties)
    for _ in 0..<6 {
      var names = Array(0..<n)
      names.seededShuffle(&generator)
      let graph = Graph(
        nodeCount: n, ties: ties.map { Graph.Tie(a: names[$0.0], b: names[$0.1], weight: $0.2) })
      let scores = graph.betweenness(normalized: false, lengths: .weight)
      expectClose(names.map { scores[$0] }, oracle.nodes, within: 1e-12, "\(names)")
      let directed = graph.directed.betweenness(normalized: false, lengths: .weight)
      expectClose(names.map { directed[$0] }, oracle.nodes.map { 2 * $0 }, within: 1e-12, "\(names)")
      let shares = zip(graph.ties, graph.tieBetweenness(normalized: false, lengths: .weight))
      let byEnds = Dictionary(uniqueKeysWithValues: shares.map { ([$0.a, $0.b], $1) })
      expectClose(
        ties.map { byEnds[[names[$0.0], names[$0.1]].sorted()] ?? nil }, oracle.ties, within: 1e-12,
        "\(names)")
    }
  }

  @Test("Lengths near the end of the range of numbers: as those a hundred million times shorter")
  func long() {
    let ties = (0..<6).map { Graph.Tie(a: $0, b: ($0 + 1) % 7, weight: [1e308, 1.5e308, 0.5e308][$0 % 3]) }
    let short = ties.map { Graph.Tie(a: $0.a, b: $0.b, weight: $0.weight / 1e8) }
    let (far, near) = (Graph(nodeCount: 8, ties: ties), Graph(nodeCount: 8, ties: short))
    expectClose(far.betweenness(lengths: .weight), near.betweenness(lengths: .weight))
    expectClose(far.tieBetweenness(lengths: .weight), near.tieBetweenness(lengths: .weight))
    expectClose(far.directed.betweenness(lengths: .weight), near.directed.betweenness(lengths: .weight))
    for (a, b) in [
      (far.closeness(lengths: .weight), near.closeness(lengths: .weight)),
      (far.directed.closeness(lengths: .weight), near.directed.closeness(lengths: .weight)),
    ] {
      expectClose(a.map { $0.map { $0 * 1e308 } }, b.map { $0.map { $0 * 1e300 } })
      #expect(a.dropLast().allSatisfy { ($0 ?? 0) > 0 })
    }
  }

  @Test("A strength whose inverse is out of range makes the measures absent; one of 0 leads nowhere")
  func weak() {
    let ties = [
      Graph.Tie(a: 0, b: 1), Graph.Tie(a: 1, b: 2, weight: Double.leastNormalMagnitude / 16),
      Graph.Tie(a: 0, b: 2, weight: 0),
    ]
    let graph = Graph(nodeCount: 3, ties: ties)
    let none = [Double?](repeating: nil, count: 3)
    #expect(graph.betweenness(lengths: .inverseWeight) == none)
    #expect(graph.tieBetweenness(lengths: .inverseWeight) == none)
    #expect(graph.closeness(lengths: .inverseWeight) == none)
    #expect(graph.harmonicCloseness(lengths: .inverseWeight) == none)
    #expect(graph.directed.betweenness(lengths: .inverseWeight) == none)
    #expect(graph.directed.closeness(lengths: .inverseWeight) == none)
    #expect(graph.directed.harmonicCloseness(lengths: .inverseWeight) == none)
    let strong = Graph(nodeCount: 3, ties: ties.map { Graph.Tie(a: $0.a, b: $0.b, weight: $0.weight * 8) })
    expectClose(strong.betweenness(lengths: .inverseWeight), [0, 1, 0])
    #expect(strong.closeness(lengths: .inverseWeight).allSatisfy { ($0 ?? 0) > 0 })
  }

  @Test("A score beyond the range of numbers is absent")
  func outOfRange() {
    let graph = Graph(nodeCount: 2, ties: [Graph.Tie(a: 0, b: 1, weight: Double.leastNormalMagnitude / 64)])
    #expect(graph.closeness(lengths: .weight) == [nil, nil])
    #expect(graph.harmonicCloseness(lengths: .weight) == [nil, nil])
    #expect(graph.directed.closeness(lengths: .weight) == [nil, nil])
    #expect(graph.directed.harmonicCloseness(lengths: .weight) == [nil, nil])
  }

  private func permutations(of count: Int) -> [[Int]] {
    guard count > 0 else { return [[]] }
    return permutations(of: count - 1).flatMap { rest in
      (0..<count).map { Array(rest[..<$0]) + [count - 1] + Array(rest[$0...]) }
    }
  }
}

/// Betweenness from distances that are whole numbers of 2⁻¹⁰⁰, without rounding.
private struct ExactPaths {
  private(set) var nodes: [Double]
  private(set) var ties: [Double]

  init(_ n: Int, _ list: [(Int, Int, Double)]) {
    let whole = list.map { Int128($0.2 * 0x1p100) }
    let shortest = whole.min() ?? 0
    var (nodes, ties) = ([Double](repeating: 0, count: n), [Double](repeating: 0, count: list.count))
    for source in 0..<n {
      var distance = [Int128](repeating: .max / 4, count: n)
      distance[source] = 0
      for _ in 0..<n {
        for (tie, length) in zip(list, whole) {
          distance[tie.1] = min(distance[tie.1], distance[tie.0] + length)
          distance[tie.0] = min(distance[tie.0], distance[tie.1] + length)
        }
      }
      // Ways into each node by ties that lead over as short a way.
      func ways(into node: Int) -> [(from: Int, tie: Int)] {
        list.indices.flatMap { index -> [(from: Int, tie: Int)] in
          let (a, b, _) = list[index]
          return [(a, b), (b, a)].filter { from, to -> Bool in
            let excess = distance[from] + whole[index] - distance[to]
            return to == node && excess <= distance[to] / 1_000_000_000_000 && 4 * excess <= shortest
          }.map { (from: $0.0, tie: index) }
        }
      }
      func paths(to node: Int) -> [(nodes: [Int], ties: [Int])] {
        guard node != source else { return [([], [])] }
        return ways(into: node).flatMap { way in
          paths(to: way.from).map { ($0.nodes + [way.from], $0.ties + [way.tie]) }
        }
      }
      for target in 0..<n where target != source {
        let found = paths(to: target)
        for path in found {
          for node in path.nodes.dropFirst() { nodes[node] += 0.5 / Double(found.count) }
          for tie in path.ties { ties[tie] += 0.5 / Double(found.count) }
        }
      }
    }
    (self.nodes, self.ties) = (nodes, ties)
  }
}
