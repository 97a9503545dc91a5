import NetworkAlgorithms
import Testing

@Suite struct ComponentsTests {
  @Test("Numbered in the order of their smallest node")
  func numbering() {
    let graph = Graph(nodeCount: 7, ends: [(6, 0), (5, 1), (1, 3)])
    #expect(graph.components() == [0, 1, 2, 1, 3, 1, 0])
    #expect(Networks.isolated(0).components() == [])
    #expect(Networks.kite.components() == [Int](repeating: 0, count: 10))
  }

  @Test("Two nodes share a component exactly when a path joins them", arguments: 0..<60 as Range<UInt64>)
  func bruteForce(seed: UInt64) {
    let graph = Networks.random(seed: seed)
    let component = graph.components()
    let distance = BruteForce(graph).distance
    for a in 0..<graph.nodeCount {
      for b in 0..<graph.nodeCount { #expect((component[a] == component[b]) == (distance[a][b] != nil)) }
    }
  }

  @Test("Weak components follow arcs both ways")
  func weak() {
    #expect(DirectedGraph(nodeCount: 4, ends: [(3, 0), (1, 0)]).weakComponents() == [0, 0, 1, 0])
  }

  @Test("Weak components are those of the ties without direction", arguments: 0..<60 as Range<UInt64>)
  func weakOfTies(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let arcs = Networks.broad(seed: seed).ties.map {
      generator.next(below: 2) == 0
        ? DirectedGraph.Arc(source: $0.a, target: $0.b) : DirectedGraph.Arc(source: $0.b, target: $0.a)
    }
    let graph = DirectedGraph(nodeCount: 220, arcs: arcs)
    #expect(graph.weakComponents() == graph.undirected.components())
  }

  @Test(
    "Two nodes share a component when a search from one meets the other", arguments: 0..<40 as Range<UInt64>)
  func search(seed: UInt64) {
    for graph in [Networks.random(seed: seed), Networks.broad(seed: seed)] {
      var expected = [Int](repeating: -1, count: graph.nodeCount)
      var count = 0
      for start in 0..<graph.nodeCount where expected[start] < 0 {
        var stack = [start]
        while let node = stack.popLast() {
          guard expected[node] < 0 else { continue }
          expected[node] = count
          stack += graph.neighbors(of: node).map(Int.init)
        }
        count += 1
      }
      #expect(graph.components() == expected)
    }
  }
}
