import NetworkAlgorithms
import Testing

@Suite struct EigenvectorTests {
  private static let half = (0.5).squareRoot()

  @Test("Florentine families, networkx 3.6.1")
  func florentine() {
    expectClose(
      Networks.florentine.eigenvectorCentrality(),
      [
        0.132154294729, 0.243956109159, 0.211705251161, 0.282800086544, 0.25902616719, 0.0749227077,
        0.289115599012, 0.088791887979, 0.430308094041, 0.044813435896, 0.275730373581, 0.341552644057,
        0.145917196466, 0.355980448411, 0.325842301124,
      ])
  }

  @Test("Closed forms: star, path, complete graph")
  func closedForms() {
    let leaf = (0.125).squareRoot()
    expectClose(Networks.star(leaves: 4).eigenvectorCentrality(), [Self.half, leaf, leaf, leaf, leaf])
    expectClose(Networks.path(3).eigenvectorCentrality(), [0.5, Self.half, 0.5])
    expectClose(Networks.complete(4).eigenvectorCentrality(), [0.5, 0.5, 0.5, 0.5])
    expectClose(
      Networks.cycle(6).eigenvectorCentrality(), [Double?](repeating: (1 / 6.0).squareRoot(), count: 6))
  }

  @Test("A weighted graph, networkx 3.6.1")
  func weighted() {
    expectClose(WeightedOracle.graph.eigenvectorCentrality(), WeightedOracle.eigenvector)
    expectClose(WeightedOracle.plainGraph.eigenvectorCentrality(), WeightedOracle.eigenvectorUnweighted)
  }

  @Test("The component of the largest eigenvalue holds the scores; isolated nodes have none")
  func components() {
    let ends: [(Int32, Int32)] = [(0, 1), (1, 2), (2, 3), (4, 5), (5, 6), (4, 6)]
    let third = (1 / 3.0).squareRoot()
    expectClose(
      Graph(nodeCount: 8, ends: ends).eigenvectorCentrality(), [0, 0, 0, 0, third, third, third, nil])
  }

  @Test(
    "Components of equal eigenvalue share the scores: a square and a star of four leaves, both of value 2")
  func ties() {
    let ends: [(Int32, Int32)] = [(0, 1), (1, 2), (2, 3), (3, 0), (4, 5), (4, 6), (4, 7), (4, 8)]
    let scores = Graph(nodeCount: 9, ends: ends).eigenvectorCentrality()
    let square = 2.0
    let leaf = (0.125).squareRoot()
    let star = Self.half + 4 * leaf
    let length = (square * square + star * star).squareRoot()
    expectClose(scores[0], 0.5 * square / length)
    expectClose(scores[4], Self.half * star / length)
    expectClose(scores[5], leaf * star / length)
  }

  @Test("Two equal parts that only a tie lost in rounding joins: half each, mpmath with 60 digits")
  func faintTie() {
    let part: [(Int, Int, Double)] = [
      (0, 1, 0.056191987362068305), (0, 2, 0.03803988789950561), (0, 3, 13.753031591442054),
      (0, 4, 757.3866837380214), (2, 3, 0.1093661540682206), (2, 4, 0.1449370910838679),
      (3, 4, 0.006760149314166971),
    ]
    let ties = part.flatMap {
      [Graph.Tie(a: $0.0, b: $0.1, weight: $0.2), Graph.Tie(a: $0.0 + 5, b: $0.1 + 5, weight: $0.2)]
    }
    let graph = Graph(nodeCount: 10, ties: ties + [Graph.Tie(a: 0, b: 5, weight: 1e-14)])
    let scores = graph.eigenvectorCentrality()
    expectClose(scores[0], 0.499999947644802)
    expectClose(scores[4], 0.499917542076013)
    expectClose(Array(scores[5...]), Array(scores[..<5]))
    expectClose(scores.compactMap { $0 }.reduce(0) { $0 + $1 * $1 }, 1)
  }

  @Test("A long path, where neighbouring eigenvalues almost meet: x(k) = sin(kπ / (n + 1))")
  func longPath() {
    let scores = Networks.path(300).eigenvectorCentrality()
    let middle = scores[149] ?? 0
    #expect((scores[0] ?? 0) > 0)
    expectClose(middle, (2 / 301.0).squareRoot(), within: 1e-5)
    expectClose(scores[0], scores[299], within: 1e-9)
    for node in 1..<299 {
      let sum = (scores[node - 1] ?? 0) + (scores[node + 1] ?? 0)
      expectClose(sum / (scores[node] ?? 1), 1.9998910686, within: 1e-7)
    }
  }

  @Test("Absent without ties or without weight; huge weights do no harm")
  func tiny() {
    #expect(Networks.isolated(0).eigenvectorCentrality() == [])
    #expect(Networks.isolated(2).eigenvectorCentrality() == [nil, nil])
    #expect(
      Graph(nodeCount: 2, ties: [Graph.Tie(a: 0, b: 1, weight: 0)]).eigenvectorCentrality() == [nil, nil])
    let huge = Graph(
      nodeCount: 3, ties: [Graph.Tie(a: 0, b: 1, weight: 1e300), Graph.Tie(a: 1, b: 2, weight: 1e300)])
    expectClose(huge.eigenvectorCentrality(), [0.5, Self.half, 0.5])
  }

  @Test("Names of nodes do not matter")
  func invariance() {
    expectInvariant { $0.eigenvectorCentrality() }
    expectInvariant(weighted: true) { $0.eigenvectorCentrality() }
  }
}
