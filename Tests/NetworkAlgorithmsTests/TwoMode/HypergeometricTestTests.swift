import NetworkAlgorithms
import Testing

@Suite struct HypergeometricTestTests {
  /// Probabilities by Pascal’s triangle.
  private func tails(_ count: Int, _ a: Int, _ b: Int, of total: Int) -> (upper: Double, lower: Double) {
    var rows = [[1.0]]
    for _ in 0..<total { rows.append(zip([0] + (rows.last ?? []), (rows.last ?? []) + [0]).map(+)) }
    func choose(_ n: Int, _ k: Int) -> Double { n >= 0 && k >= 0 && k <= n ? rows[n][k] : 0 }
    let masses = (0...total).map { choose(a, $0) * choose(total - a, b - $0) / choose(total, b) }
    return (masses[count...].reduce(0, +), masses[...count].reduce(0, +))
  }

  @Test("Davis, every pair of women and of events")
  func davis() {
    for graph in [TwoModeNetworks.davis, TwoModeNetworks.davis.transposed] {
      expectExact(graph)
    }
  }

  @Test("Small random tables, empty and full rows included", arguments: 0..<100 as Range<UInt64>)
  func bruteForce(seed: UInt64) {
    expectExact(TwoModeNetworks.random(seed: seed, upTo: 8, by: 30))
  }

  private func expectExact(_ graph: TwoModeGraph) {
    let test = graph.projection(.all).hypergeometricTest()
    for (index, pair) in test.projection.pairs.enumerated() {
      let exact = tails(
        pair.count, graph.degree(ofRow: pair.first), graph.degree(ofRow: pair.second), of: graph.columnCount)
      expectClose(test.upper[index] / exact.upper, 1, within: 1e-12)
      expectClose(test.lower[index] / exact.lower, 1, within: 1e-12)
    }
  }

  @Test("Large sets to twelve digits, mpmath 1.3 with 60 digits")
  func large() {
    for (count, upper, lower) in HypergeometricOracle.values {
      let shared = (0..<count).flatMap { [(row: 0, column: $0), (row: 1, column: $0)] }
      let first = (count..<3000).map { (row: 0, column: $0) }
      let second = (3000..<3000 + 2000 - count).map { (row: 1, column: $0) }
      let graph = TwoModeGraph(
        rowCount: 2, columnCount: 50_000,
        incidences: (shared + first + second).map { (Int32($0.row), Int32($0.column)) })
      let test = graph.projection(.all).hypergeometricTest()
      expectClose(test.upper[0] / upper, 1, within: 1e-12)
      expectClose(test.lower[0] / lower, 1, within: 1e-12)
    }
  }

  @Test("One large set with several: tails of the same law, from one term, to twelve digits")
  func oneLaw() {
    var incidences = (0..<3000).map { (row: Int32(0), column: Int32($0)) }
    for (row, value) in HypergeometricOracle.values.enumerated() {
      let start = Int32(3000 - value.count)
      incidences += (start..<start + 2000).map { (row: Int32(row + 1), column: $0) }
    }
    let count = HypergeometricOracle.values.count
    let graph = TwoModeGraph(rowCount: count + 1, columnCount: 50_000, incidences: incidences)
    let test = graph.projection(.all).hypergeometricTest()
    for (pair, value) in HypergeometricOracle.values.enumerated() {
      #expect(test.projection.counts[pair] == Int32(value.count))
      expectClose(test.upper[pair] / value.upper, 1, within: 1e-12)
      expectClose(test.lower[pair] / value.lower, 1, within: 1e-12)
    }
  }

  @Test("Counts far apart, of too few pairs to fill a table; exact fractions of Python")
  func farApart() {
    let sets: [Range<Int32>] = [0..<6000, 0..<6000, 4150..<10_150]
    let graph = TwoModeGraph(
      rowCount: 3, columnCount: 20_000,
      incidences: sets.enumerated().flatMap { row, columns in columns.map { (Int32(row), $0) } })
    let test = graph.projection().hypergeometricTest()
    #expect(test.projection.counts == [6000, 1850, 1850])
    #expect(test.upper[0] == 0)
    #expect(test.lower[0] == 1)
    for pair in 1...2 {
      expectClose(test.upper[pair] / 0.047937041289912594, 1, within: 1e-12)
      expectClose(test.lower[pair] / 0.9553184510738773, 1, within: 1e-12)
    }
  }

  @Test("The same on one thread and on several, when pairs are many")
  func threads() {
    let projection = TwoModeNetworks.large.projection(.all)
    let test = projection.hypergeometricTest()
    #expect(test.upper.count == 300 * 299 / 2)
    #expect(Threads.$limit.withValue(1) { projection.hypergeometricTest() } == test)
  }
}
