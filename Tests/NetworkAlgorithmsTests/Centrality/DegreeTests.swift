import NetworkAlgorithms
import Testing

@Suite struct DegreeTests {
  @Test("Closed forms: star, complete graph, isolated nodes")
  func closedForms() {
    #expect(Networks.star(leaves: 4).degrees() == [4, 1, 1, 1, 1])
    #expect(Networks.star(leaves: 4).degreeCentrality() == [1, 0.25, 0.25, 0.25, 0.25])
    #expect(Networks.complete(5).degreeCentrality() == [1, 1, 1, 1, 1])
    #expect(Networks.isolated(2).degreeCentrality() == [0, 0])
    #expect(Networks.isolated(1).degreeCentrality() == [nil])
    #expect(Networks.isolated(0).degrees() == [])
  }

  @Test("Strength adds weights, and is the degree without weights")
  func strength() {
    let graph = Graph(nodeCount: 4, ties: [Graph.Tie(a: 0, b: 1, weight: 2.5), Graph.Tie(a: 1, b: 2)])
    #expect(graph.strengths() == [2.5, 3.5, 1, 0])
    #expect(Networks.kite.strengths() == Networks.kite.degrees().map(Double.init))
  }
}
