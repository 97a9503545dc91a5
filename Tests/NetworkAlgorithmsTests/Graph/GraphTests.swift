import NetworkAlgorithms
import Testing

@Suite struct GraphTests {
  @Test("Parallel ties merge, loops vanish, weights add up")
  func building() {
    let graph = Graph(
      nodeCount: 4,
      ties: [
        Graph.Tie(a: 2, b: 0, weight: 3), Graph.Tie(a: 0, b: 2, weight: 0.5),
        Graph.Tie(a: 1, b: 1, weight: 9),
        Graph.Tie(a: 0, b: 1),
      ])
    #expect(graph.nodeCount == 4)
    #expect(graph.tieCount == 2)
    #expect(graph.isWeighted)
    #expect(Array(graph.neighbors(of: 0)) == [1, 2])
    #expect(Array(graph.weights(of: 0)) == [1, 3.5])
    #expect(Array(graph.weights(of: 2)) == [3.5])
    #expect(graph.degree(of: 3) == 0)
    #expect(graph.hasTie(2, 0) && graph.hasTie(0, 2) && !graph.hasTie(1, 2) && !graph.hasTie(1, 1))
    #expect(graph.weight(2, 0) == 3.5 && graph.weight(1, 2) == nil)
    #expect(graph.ties == [Graph.Tie(a: 0, b: 1), Graph.Tie(a: 0, b: 2, weight: 3.5)])
  }

  @Test("Weights that are all 1 are no weights")
  func noWeights() {
    let graph = Graph(nodeCount: 2, ties: [Graph.Tie(a: 0, b: 1, weight: 1)])
    #expect(!graph.isWeighted)
    #expect(Array(graph.weights(of: 1)) == [1])
    #expect(graph == Graph(nodeCount: 2, ends: [(1, 0)]))
    #expect(Graph(nodeCount: 2, ends: [(1, 0), (0, 1)]).isWeighted)
  }

  @Test("The order of ties never shows, even in the last digit of a sum")
  func order() {
    let weights = [0.1, 0.7, 1e-9, 3.3, 0.2]
    let ties = weights.map { Graph.Tie(a: 0, b: 1, weight: $0) } + [Graph.Tie(a: 2, b: 1, weight: 4)]
    let graph = Graph(nodeCount: 3, ties: ties)
    for seed in 0..<20 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let turned = ties.shuffled(using: &generator).map { Graph.Tie(a: $0.b, b: $0.a, weight: $0.weight) }
      #expect(Graph(nodeCount: 3, ties: turned) == graph)
    }
  }

  @Test("Empty graphs, and a tie of weight 0")
  func tiny() {
    #expect(Graph(nodeCount: 0, ties: []).ties.isEmpty)
    #expect(Networks.isolated(3).tieCount == 0)
    let graph = Graph(nodeCount: 2, ties: [Graph.Tie(a: 0, b: 1, weight: 0)])
    #expect(graph.tieCount == 1 && graph.degree(of: 0) == 1 && graph.weight(0, 1) == 0)
  }

  @Test("A part keeps its ties and renumbers its nodes")
  func induced() {
    let part = Networks.kite.induced(keeping: [
      true, false, true, true, false, false, false, true, true, false,
    ])
    #expect(part == Graph(nodeCount: 5, ends: [(0, 1), (0, 2), (1, 2), (3, 4)]))
    let weighted = Graph(nodeCount: 3, ties: [Graph.Tie(a: 0, b: 1, weight: 2), Graph.Tie(a: 1, b: 2)])
    #expect(weighted.induced(keeping: [false, true, true]) == Networks.path(2))
  }

  @Test("The sum of parallel ties stays finite")
  func largeSum() {
    let half = Graph.Tie(a: 0, b: 1, weight: 1.7e308)
    let graph = Graph(nodeCount: 2, ties: [half, half])
    #expect(graph.weight(0, 1) == .greatestFiniteMagnitude)
    let found = graph.leidenCommunities()
    #expect(found.groups == [0, 0])
    #expect(found.quality == 0)
  }
}
