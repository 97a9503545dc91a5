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
