import NetworkAlgorithms
import Testing

@Suite struct EccentricityTests {
  @Test("Scattered graph, networkx 3.6.1 by component")
  func scattered() {
    #expect(ScatteredOracle.graph.eccentricities() == ScatteredOracle.eccentricity)
    #expect(ScatteredOracle.graph.diameter() == nil)
  }

  @Test("Parts of more than 512 nodes, shallow and deep, against the steps from each node")
  func manyNodes() {
    // A broad tree, a long path, and nodes alone.
    let tree = (1..<600 as Range<Int32>).map { ($0, $0 / 3) }
    let path = (601..<800 as Range<Int32>).map { ($0 - 1, $0) }
    let graph = Graph(nodeCount: 803, ends: tree + path)
    let expected = (0..<803).map { farthest(from: $0, in: graph) }
    for limit in 1...2 { #expect(Threads.$limit.withValue(limit) { graph.eccentricities() } == expected) }
  }

  @Test("Closed forms and tiny graphs")
  func closedForms() {
    #expect(Networks.path(5).eccentricities() == [4, 3, 2, 3, 4])
    #expect(Networks.path(5).diameter() == 4 && Networks.path(5).radius() == 2)
    #expect(Networks.kite.diameter() == 4 && Networks.florentine.diameter() == 5)
    #expect(Networks.isolated(1).diameter() == 0)
    #expect(Networks.isolated(2).radius() == nil)
    #expect(Networks.isolated(0).diameter() == nil && !Networks.isolated(0).isConnected)
  }

  @Test("The diameter of more than 512 nodes is the largest eccentricity", arguments: 0..<12 as Range<UInt64>)
  func manyNodesDiameter(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    // From trees with few hubs to long thin ones, with some ties more.
    let reach = [1_000, 60, 8, 2][Int(seed % 4)]
    var ends = (1..<900).map { (Int32($0), Int32(max(0, $0 - 1 - generator.next(below: min($0, reach))))) }
    for _ in 0..<Int(seed) * 20 {
      let node = 1 + generator.next(below: 899)
      ends.append((Int32(node), Int32(max(0, node - 1 - generator.next(below: min(node, reach))))))
    }
    let graph = Graph(nodeCount: 900, ends: ends)
    let expected = (0..<900).map { farthest(from: $0, in: graph) }.max()
    for limit in 1...2 { #expect(Threads.$limit.withValue(limit) { graph.diameter() } == expected) }
    #expect(Graph(nodeCount: 901, ends: ends).diameter() == nil)
  }

  @Test("Directed: a strong graph, networkx 3.6.1; a node that does not reach all has none, never 0")
  func directed() {
    let ring = DirectedGraph(nodeCount: 5, ends: [(0, 1), (1, 2), (2, 3), (3, 4), (4, 0), (0, 3), (2, 0)])
    #expect(ring.eccentricities() == [2, 3, 2, 4, 3])
    #expect(ring.diameter() == 4 && ring.radius() == 2)
    #expect(ring.reversed.eccentricities() == [2, 3, 4, 2, 3])
    let tree = DirectedGraph(nodeCount: 4, ends: [(0, 1), (1, 2), (0, 3)])
    #expect(tree.eccentricities() == [2, nil, nil, nil])
    #expect(tree.diameter() == nil && tree.radius() == 2)
    #expect(DirectedGraph(nodeCount: 2, arcs: []).eccentricities() == [nil, nil])
    #expect(DirectedGraph(nodeCount: 2, arcs: []).radius() == nil)
    #expect(DirectedGraph(nodeCount: 1, arcs: []).diameter() == 0)
    #expect(DirectedGraph(nodeCount: 0, arcs: []).diameter() == nil)
  }

  @Test("Directed: symmetric arcs as the graph without directions", arguments: 0..<12 as Range<UInt64>)
  func symmetric(seed: UInt64) {
    let graph = Networks.broad(seed: seed)
    for graph in [graph, Networks.florentine, Networks.random(seed: seed)] {
      let reach = graph.isConnected
      #expect(graph.directed.eccentricities() == graph.eccentricities().map { reach ? $0 : nil })
      #expect(graph.directed.diameter() == graph.diameter() && graph.directed.radius() == graph.radius())
    }
  }

  private func farthest(from start: Int, in graph: Graph) -> Int {
    var steps = [Int?](repeating: nil, count: graph.nodeCount)
    steps[start] = 0
    var queue = [start]
    var last = 0
    for index in 0..<graph.nodeCount {
      guard index < queue.count else { break }
      last = steps[queue[index]] ?? 0
      for next in graph.neighbors(of: queue[index]).map(Int.init) where steps[next] == nil {
        steps[next] = last + 1
        queue.append(next)
      }
    }
    return last
  }
}
