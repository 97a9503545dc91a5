import NetworkAlgorithms
import Testing

@Suite struct EccentricityTests {
  @Test("Scattered graph, networkx 3.6.1 by component")
  func scattered() {
    #expect(ScatteredOracle.graph.eccentricities() == ScatteredOracle.eccentricity)
    #expect(ScatteredOracle.graph.diameter() == nil)
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
}
