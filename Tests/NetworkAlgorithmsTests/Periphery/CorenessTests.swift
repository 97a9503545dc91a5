import NetworkAlgorithms
import Testing

@Suite struct CorenessTests {
  @Test("Krackhardt’s kite, plain and weighted: the best of twelve runs of scipy 1.17.1 (L-BFGS-B)")
  func kite() throws {
    let plain = try #require(Networks.kite.coreness())
    expectClose(plain.fit, 0.608681682, within: 1e-8)
    expectClose(
      plain.scores,
      [0.33275, 0.33275, 0.252618, 0.600947, 0.252618, 0.373098, 0.373098, 0.106682, 0, 0], within: 1e-4)
    let ties = Networks.kite.ties.map {
      Graph.Tie(a: $0.a, b: $0.b, weight: Double(1 + ($0.b * 3 + $0.a) % 4))
    }
    let weighted = try #require(Graph(nodeCount: 10, ties: ties).coreness())
    expectClose(weighted.fit, 0.520446187, within: 1e-8)
    expectClose(
      weighted.scores,
      [0.334814, 0.361153, 0.231305, 0.501397, 0.246209, 0.427126, 0.430788, 0.154704, 0, 0], within: 1e-4)
  }

  @Test("Beyond 200 nodes too: the best of fifty runs of scipy (L-BFGS-B), most of which end at 0.147235")
  func large() throws {
    var generator = SeededGenerator(seed: 2)
    let ends = (0..<330).map { _ in
      (Int32(generator.next(below: 220)), Int32(generator.next(below: 220)))
    }
    // A pair drawn twice counts once.
    let pairs = Set(ends.filter { $0.0 != $0.1 }.map { [min($0.0, $0.1), max($0.0, $0.1)] })
    let found = try #require(Graph(nodeCount: 220, ends: pairs.map { ($0[0], $0[1]) }).coreness())
    expectClose(found.fit, 0.155443916, within: 1e-6)
  }

  @Test("Florence: the Medici and their ties fit best, 0.507519 in the limit (scipy 1.17.1)")
  func florence() throws {
    let found = try #require(Networks.florentine.coreness())
    expectClose(found.fit, 0.507519219, within: 1e-4)
    #expect(found.scores.indices.max { found.scores[$0] < found.scores[$1] } == Networks.medici)
  }

  @Test("A star and a clique with isolated nodes fit perfectly; the scores have length 1")
  func perfect() throws {
    let clique = Graph(nodeCount: 6, ends: [(0, 1), (0, 2), (1, 2)])
    for graph in [Networks.star(leaves: 5), clique] {
      let found = try #require(graph.coreness())
      expectClose(found.fit, 1, within: 1e-6)
      expectClose(found.scores.reduce(0) { $0 + $1 * $1 }, 1)
    }
    let found = try #require(clique.coreness())
    expectClose(found.scores, [1, 1, 1, 0, 0, 0].map { $0 / 3.0.squareRoot() }, within: 1e-4)
  }

  /// The best of sixty runs of scipy 1.17.1 (L-BFGS-B) from random scores, the correlation taken on exact fractions.
  private static let best: [(Int, [(Int32, Int32)], Double)] = [
    // Four nodes less a tie: √0.6, in the limit of equal scores.
    (4, [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3)], 0.6.squareRoot()),
    (4, [(0, 1), (1, 2), (2, 3)], 0.5.squareRoot()),
    (5, [(0, 1), (1, 2), (2, 3), (3, 4)], 0.612372345),
    (6, [(0, 4), (0, 5), (1, 3), (2, 3), (3, 4)], 0.707106679),
    (7, [(0, 1), (0, 2), (0, 4), (0, 5), (1, 4), (2, 3), (5, 6)], 0.685994333),
    (7, [(0, 1), (0, 4), (1, 4), (2, 4), (2, 6), (3, 4), (3, 5), (5, 6)], 0.618346891),
    (7, [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (4, 5), (4, 6), (5, 6)], 0.525777812),
    (9, [(0, 4), (0, 8), (1, 6), (2, 3), (2, 8), (3, 8), (5, 8), (7, 8)], 0.751363873),
    (9, [(0, 1), (0, 6), (0, 7), (1, 2), (1, 3), (2, 3), (3, 4), (3, 7), (3, 8)], 0.69560832),
    (
      9,
      [
        (0, 3), (0, 4), (0, 8), (1, 5), (2, 7), (2, 8), (3, 4), (3, 6), (4, 7), (4, 8), (5, 6), (5, 7),
        (7, 8),
      ], 0.54059261
    ),
    (
      9,
      [
        (0, 7), (1, 5), (1, 7), (2, 4), (2, 5), (2, 6), (3, 4), (3, 6), (3, 8), (4, 5), (4, 7), (4, 8),
        (5, 8),
      ], 0.543619204
    ),
  ]

  @Test("As high as a dense search by scipy, no higher than the supremum, and the fit of the scores told")
  func highest() throws {
    for (nodeCount, ends, best) in Self.best {
      let graph = Graph(nodeCount: nodeCount, ends: ends)
      let found = try #require(graph.coreness())
      // A climb ends a millionth from a limit.
      expectClose(found.fit, best, within: 2e-6, "\(ends)")
      expectClose(found.fit, correlation(of: found.scores, in: graph), within: 1e-8)
    }
    #expect(
      try #require(Graph(nodeCount: 4, ends: Self.best[0].1).coreness()).fit <= 0.6.squareRoot() + 1e-12)
    for seed in 0..<40 as Range<UInt64> {
      let graph = Networks.random(seed: seed, weighted: true)
      guard let found = graph.coreness() else { continue }
      expectClose(found.fit, correlation(of: found.scores, in: graph), within: 1e-8, "seed \(seed)")
    }
  }

  /// The correlation of the weights and the products of scores over all pairs, by its definition.
  private func correlation(of scores: [Double], in graph: Graph) -> Double {
    var weights = [[Int]: Double]()
    for tie in graph.ties { weights[[tie.a, tie.b]] = tie.weight }
    let pairs = scores.indices.flatMap { b in
      (0..<b).map { (weight: weights[[$0, b]] ?? 0, product: scores[$0] * scores[b]) }
    }
    let weight = pairs.reduce(0) { $0 + $1.weight } / Double(pairs.count)
    let product = pairs.reduce(0) { $0 + $1.product } / Double(pairs.count)
    let both = pairs.reduce(0) { $0 + ($1.weight - weight) * ($1.product - product) }
    let weightSquares = pairs.reduce(0) { $0 + ($1.weight - weight) * ($1.weight - weight) }
    let productSquares = pairs.reduce(0) { $0 + ($1.product - product) * ($1.product - product) }
    return both / (weightSquares * productSquares).squareRoot()
  }

  @Test("No pair differs from another: no correlation")
  func absent() {
    for graph in [Networks.isolated(0), Networks.isolated(4), Networks.complete(5), Networks.path(2)] {
      #expect(graph.coreness() == nil)
    }
  }

  @Test("The scale of the weights does not matter, nor do the names of the nodes")
  func invariance() throws {
    let ties = Networks.kite.ties.map { Graph.Tie(a: $0.a, b: $0.b, weight: 1e300) }
    let large = try #require(Graph(nodeCount: 10, ties: ties).coreness())
    let plain = try #require(Networks.kite.coreness())
    expectClose(large.scores, plain.scores, within: 1e-6)
    let permutation = Networks.kite.permutation(seed: 3)
    let renamed = try #require(Networks.kite.relabeled(permutation).coreness())
    expectClose(permutation.map { renamed.scores[$0] }, plain.scores, within: 1e-4)
  }

  @Test("Nodes of equal strength: no core shows")
  func even() {
    let pairs = Graph(nodeCount: 4, ends: [(0, 1), (2, 3)])
    for graph in [Networks.cycle(5), Networks.cycle(6), pairs] { #expect(graph.coreness() == nil) }
  }
}
