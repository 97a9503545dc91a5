import NetworkAlgorithms
import Testing

@Suite struct DegreeRewiringTests {
  @Test("Degrees stay, ties change, and equal seeds give equal networks")
  func degrees() {
    let graph = Networks.karate
    var rewiring = DegreeRewiring(graph, seed: 7)
    var again = DegreeRewiring(graph, seed: 7)
    var other = DegreeRewiring(graph, seed: 8)
    for _ in 0..<5 {
      let random = rewiring.next()
      #expect(random.degrees() == graph.degrees())
      #expect(random.tieCount == graph.tieCount)
      #expect(random != graph)
      #expect(random == again.next())
      #expect(random != other.next())
    }
  }

  @Test("The networks of degrees 1, 1, 2, 2 on four nodes, and of six nodes of degree 1, come equally often")
  func uniform() {
    // Two paths have the degrees 1, 2, 2, 1 of the path 0–1–2–3: itself and 0–2–1–3.
    expectEven(Networks.path(4), kinds: 2)
    // Six nodes are paired in 15 ways.
    expectEven(Graph(nodeCount: 6, ends: [(0, 1), (2, 3), (4, 5)]), kinds: 15)
  }

  private func expectEven(_ graph: Graph, kinds: Int, at place: SourceLocation = #_sourceLocation) {
    var rewiring = DegreeRewiring(graph, seed: 1)
    var counts = [[Graph.Tie]: Int]()
    let draws = 600 * kinds
    for _ in 0..<draws { counts[rewiring.next().ties, default: 0] += 1 }
    #expect(counts.count == kinds, sourceLocation: place)
    // Five standard deviations of a count of mean 600.
    #expect(counts.values.allSatisfy { abs($0 - 600) < 125 }, sourceLocation: place)
  }

  @Test("Networks without a second tie, stars and complete networks have no other network of their degrees")
  func fixed() {
    for graph in [
      Graph(nodeCount: 0, ties: []), Networks.isolated(3), Networks.path(2), Networks.star(leaves: 5),
      Networks.complete(5),
    ] {
      var rewiring = DegreeRewiring(graph, seed: 1)
      #expect(rewiring.next() == graph)
    }
  }
}
