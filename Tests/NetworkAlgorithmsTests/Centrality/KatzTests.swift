import NetworkAlgorithms
import Testing

@Suite struct KatzTests {
  @Test("Scattered, weighted and directed graphs, networkx 3.6.1")
  func networkx() {
    expectClose(ScatteredOracle.graph.katzCentrality(attenuation: 0.1), ScatteredOracle.katz)
    expectClose(WeightedOracle.graph.katzCentrality(attenuation: 0.03), WeightedOracle.katz)
    expectClose(DirectedOracle.graph.katzCentrality(attenuation: 0.1), DirectedOracle.katz)
  }

  @Test("Closed form: x = 1 / (1 − α(n − 1)) on a complete graph")
  func complete() {
    expectClose(
      Networks.complete(4).katzCentrality(attenuation: 0.25, normalized: false), [4, 4, 4, 4])
  }

  @Test("Absent when α is too large; 1 for everyone when α is 0")
  func bounds() {
    #expect(Networks.complete(4).katzCentrality(attenuation: 0.34) == [nil, nil, nil, nil])
    #expect(Networks.path(3).katzCentrality(attenuation: 0, normalized: false) == [1, 1, 1])
    expectClose(Networks.isolated(4).katzCentrality(attenuation: 2), [0.5, 0.5, 0.5, 0.5])
    #expect(Networks.isolated(0).katzCentrality(attenuation: 1) == [])
  }

  @Test("Largest eigenvalues: complete n − 1, star √leaves, none without nodes")
  func eigenvalues() {
    expectClose(Networks.complete(7).largestEigenvalue(), 6)
    expectClose(Networks.star(leaves: 9).largestEigenvalue(), 3)
    expectClose(Networks.path(4).largestEigenvalue(), 1.618033988749895)
    #expect(Networks.isolated(3).largestEigenvalue() == 0)
    #expect(Networks.isolated(0).largestEigenvalue() == nil)
  }
}
