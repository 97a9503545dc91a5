import NetworkAlgorithms
import Testing

@Suite struct TwoModeGraphTests {
  @Test("Both orders of the incidences, duplicates once, order of input unseen")
  func incidences() {
    let graph = TwoModeGraph(
      rowCount: 3, columnCount: 4, incidences: [(2, 3), (0, 2), (2, 0), (0, 2), (0, 0), (1, 1), (0, 3)])
    #expect(graph == TwoModeNetworks.small)
    #expect(graph.incidenceCount == 6)
    #expect(Array(graph.columns(of: 0)) == [0, 2, 3])
    #expect(Array(graph.rows(of: 3)) == [0, 2])
    #expect(graph.degree(ofRow: 0) == 3 && graph.degree(ofColumn: 2) == 1)
    #expect(graph.contains(0, 2) && !graph.contains(2, 2))
    #expect(graph.transposed.transposed == graph)
    #expect(graph.transposed.rowCount == 4 && graph.transposed.contains(2, 0))
  }

  @Test("As one graph: rows first, then columns")
  func oneGraph() {
    let graph = TwoModeNetworks.small.graph
    #expect(graph.nodeCount == 7 && graph.tieCount == 6)
    #expect(Array(graph.neighbors(of: 0)) == [3, 5, 6])
    #expect(Array(graph.neighbors(of: 6)) == [0, 2])
  }

  @Test("Tables without rows, without columns, without incidences")
  func empty() {
    let none = TwoModeGraph(rowCount: 0, columnCount: 3, incidences: [])
    #expect(none.density() == nil && none.transposed.density() == nil)
    #expect(TwoModeGraph(["000", "000"]).density() == 0)
    #expect(none.graph.nodeCount == 3)
    #expect(none.projection().pairCount == 0 && none.transposed.projection(.all).pairCount == 3)
  }

  @Test("Davis: 18 by 14, 89 incidences, density 0.353175")
  func davis() {
    let davis = TwoModeNetworks.davis
    #expect(davis.rowCount == 18 && davis.columnCount == 14 && davis.incidenceCount == 89)
    expectClose(davis.density(), 0.353175, within: 5e-7)
  }
}
