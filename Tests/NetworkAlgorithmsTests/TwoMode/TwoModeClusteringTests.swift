import NetworkAlgorithms
import Testing

@Suite struct TwoModeClusteringTests {
  @Test("Davis 0.467764, networkx 3.6.1")
  func davis() {
    expectClose(TwoModeNetworks.davis.clustering(), 0.467764, within: 5e-7)
    expectClose(TwoModeNetworks.davis.transposed.clustering(), 0.467764, within: 5e-7)
  }

  @Test("Closed forms")
  func closedForms() {
    expectClose(TwoModeNetworks.complete(3, 4).clustering(), 1)
    #expect(TwoModeNetworks.complete(1, 4).clustering() == nil)
    #expect(TwoModeGraph(["110", "011", "101"]).clustering() == 0)
  }

  @Test("The definition, over all pairs of rows and of columns", arguments: 0..<80 as Range<UInt64>)
  func bruteForce(seed: UInt64) {
    let graph = TwoModeNetworks.random(seed: seed)
    var cycles = 0
    for a in 0..<graph.rowCount {
      for b in 0..<a {
        for k in 0..<graph.columnCount {
          for l in 0..<k where [a, b].allSatisfy({ graph.contains($0, k) && graph.contains($0, l) }) {
            cycles += 1
          }
        }
      }
    }
    // Each path of three incidences has one in its middle.
    let paths = graph.incidences.reduce(0) { sum, middle in
      let ends = (0..<graph.columnCount).count { $0 != middle.column && graph.contains(middle.row, $0) }
      let starts = (0..<graph.rowCount).count { $0 != middle.row && graph.contains($0, middle.column) }
      return sum + ends * starts
    }
    expectClose(graph.clustering(), paths > 0 ? 4 * Double(cycles) / Double(paths) : nil)
  }
}
