import NetworkAlgorithms
import Testing

@Suite struct AssortativityTests {
  @Test("Scattered graph, networkx 3.6.1, by degree and by groups")
  func scattered() {
    expectClose(ScatteredOracle.graph.degreeAssortativity(), ScatteredOracle.assortativity)
    expectClose(
      ScatteredOracle.graph.assortativity(groups: (0..<22).map { $0 % 3 }), ScatteredOracle.groupAssortativity
    )
  }

  @Test("Directed graph, networkx 3.6.1, all four pairs of degrees and groups")
  func directed() {
    let graph = DirectedOracle.graph
    expectClose(
      graph.degreeAssortativity(source: .incoming, target: .incoming), DirectedOracle.assortativityInIn)
    expectClose(
      graph.degreeAssortativity(source: .incoming, target: .outgoing), DirectedOracle.assortativityInOut)
    expectClose(graph.degreeAssortativity(), DirectedOracle.assortativityOutIn)
    expectClose(
      graph.degreeAssortativity(source: .outgoing, target: .outgoing), DirectedOracle.assortativityOutOut)
    expectClose(graph.assortativity(groups: (0..<14).map { $0 % 3 }), DirectedOracle.groupAssortativity)
  }

  @Test("Absent when the ends do not vary")
  func absent() {
    #expect(Networks.cycle(6).degreeAssortativity() == nil)
    #expect(Networks.isolated(3).degreeAssortativity() == nil)
    #expect(Networks.cycle(6).assortativity(of: [Double](repeating: 0.1, count: 6)) == nil)
    #expect(Networks.cycle(4).assortativity(groups: [1, 1, 1, 1]) == nil)
    #expect(Networks.isolated(0).assortativity(groups: []) == nil)
  }

  @Test("Degrees in whole numbers against degrees as a quantity", arguments: 0..<40 as Range<UInt64>)
  func degrees(seed: UInt64) {
    let graph = Networks.broad(seed: seed)
    expectClose(graph.degreeAssortativity(), graph.assortativity(of: graph.degrees().map(Double.init)))
    expectClose(graph.degreeAssortativity(), graph.directed.degreeAssortativity())
  }

  @Test("A star is as disassortative as can be; tiny values are no noise")
  func extremes() {
    expectClose(Networks.star(leaves: 4).degreeAssortativity(), -1)
    expectClose(Networks.path(4).assortativity(of: [1e-9, 1e-9, 2e-9, 2e-9]), 1 / 3.0)
    let pairs = Graph(nodeCount: 4, ends: [(0, 1), (2, 3)])
    expectClose(pairs.assortativity(groups: [0, 0, 1, 1]), 1)
    expectClose(Networks.path(2).assortativity(groups: [0, 1]), -1)
  }

  @Test("The scale of the values does not matter", arguments: [1e-200, 1e80, 1e300])
  func scale(_ unit: Double) throws {
    let values = [1.0, 2, -1, 5]
    let path = Networks.path(4)
    let expected = try #require(path.assortativity(of: values))
    expectClose(expected, -31 / 38.0)
    expectClose(path.assortativity(of: values.map { $0 * unit }), expected)
  }
}
