import NetworkAlgorithms
import Testing

@Suite struct DensityTests {
  @Test("Closed forms and graphs without pairs")
  func closedForms() {
    #expect(Networks.complete(6).density() == 1)
    #expect(Networks.isolated(4).density() == 0)
    #expect(Networks.isolated(1).density() == nil)
    #expect(Networks.florentine.density() == 40.0 / 210)
    #expect(DirectedGraph(nodeCount: 3, ends: [(0, 1), (1, 0), (1, 2)]).density() == 0.5)
    #expect(DirectedGraph(nodeCount: 1, arcs: []).density() == nil)
  }
}
