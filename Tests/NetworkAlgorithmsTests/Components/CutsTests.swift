import NetworkAlgorithms
import Testing

@Suite struct CutsTests {
  @Test("Closed forms: path, cycle, star, kite")
  func closedForms() {
    #expect(Networks.path(4).articulationPoints() == [false, true, true, false])
    #expect(Networks.path(4).bridges() == Networks.path(4).ties)
    #expect(Networks.cycle(5).articulationPoints() == [Bool](repeating: false, count: 5))
    #expect(Networks.cycle(5).bridges().isEmpty)
    #expect(Networks.cycle(5).biconnectedComponents() == [[0, 1, 2, 3, 4]])
    #expect(Networks.star(leaves: 3).articulationPoints() == [true, false, false, false])
    #expect(Networks.kite.bridges().map(\.a) == [7, 8])
    #expect(Networks.isolated(2).articulationPoints() == [false, false])
    #expect(Networks.isolated(0).biconnectedComponents() == [])
  }

  @Test("Scattered graph, networkx 3.6.1")
  func scattered() {
    let flags = ScatteredOracle.graph.articulationPoints()
    #expect(flags.indices.filter { flags[$0] } == ScatteredOracle.articulationPoints)
    #expect(
      ScatteredOracle.graph.bridges()
        == ScatteredOracle.bridges.map { Graph.Tie(a: Int($0.0), b: Int($0.1)) })
  }

  @Test("Bridges keep their weight")
  func weights() {
    let graph = Graph(nodeCount: 2, ties: [Graph.Tie(a: 1, b: 0, weight: 3)])
    #expect(graph.bridges() == [Graph.Tie(a: 0, b: 1, weight: 3)])
  }

  @Test(
    "A node or a tie is a cut exactly when its removal adds a component", arguments: 0..<120 as Range<UInt64>)
  func bruteForce(seed: UInt64) {
    let graph = Networks.random(seed: seed)
    let flags = graph.articulationPoints()
    let count = componentCount(graph)
    for node in 0..<graph.nodeCount where graph.degree(of: node) > 0 {
      let rest = graph.induced(keeping: (0..<graph.nodeCount).map { $0 != node })
      #expect(flags[node] == (componentCount(rest) > count))
    }
    let cuts = graph.ties.filter { tie in
      componentCount(Graph(nodeCount: graph.nodeCount, ties: graph.ties.filter { $0 != tie })) > count
    }
    #expect(graph.bridges() == cuts)
  }

  @Test("Every tie lies in one block; two blocks share one node at most", arguments: 0..<60 as Range<UInt64>)
  func blocks(seed: UInt64) {
    let graph = Networks.random(seed: seed)
    let blocks = graph.biconnectedComponents().map(Set.init)
    for tie in graph.ties { #expect(blocks.filter { $0.contains(tie.a) && $0.contains(tie.b) }.count == 1) }
    for (index, block) in blocks.enumerated() {
      for other in blocks[..<index] { #expect(block.intersection(other).count <= 1) }
    }
    let flags = graph.articulationPoints()
    for node in 0..<graph.nodeCount {
      #expect(flags[node] == (blocks.filter { $0.contains(node) }.count > 1))
    }
  }

  @Test("A chain of a hundred thousand nodes does not exhaust the stack")
  func longChain() {
    #expect(Networks.path(100_000).articulationPoints().filter { $0 }.count == 99_998)
  }

  private func componentCount(_ graph: Graph) -> Int { (graph.components().max() ?? -1) + 1 }
}
