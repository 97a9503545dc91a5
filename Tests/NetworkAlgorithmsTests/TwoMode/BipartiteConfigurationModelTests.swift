import NetworkAlgorithms
import Testing

@Suite struct BipartiteConfigurationModelTests {
  private func table(_ model: BipartiteConfigurationModel, rows: Int) -> [[Double]] {
    (0..<rows).map { model.probabilities(ofRow: $0) }
  }

  @Test("Three by three, to the 3 decimals that R’s backbone documents")
  func published() throws {
    let model = try #require(BipartiteConfigurationModel(TwoModeGraph(["001", "010", "101"])))
    let expected = [[0.216, 0.216, 0.568], [0.216, 0.216, 0.568], [0.568, 0.568, 0.863]]
    for (row, values) in zip(table(model, rows: 3), expected) { expectClose(row, values, within: 5.1e-4) }
    #expect(model.residual <= 1e-10)
  }

  @Test("Davis, Python’s bicm 3.4.0")
  func davis() throws {
    let model = try #require(BipartiteConfigurationModel(TwoModeNetworks.davis))
    #expect(model.residual <= 1e-10)
    expectClose(model.probabilities(ofRow: 0), ConfigurationOracle.evelyn, within: 1e-8)
    expectClose((0..<18).map { model.probability($0, 7) }, ConfigurationOracle.eventEight, within: 1e-8)
  }

  @Test("Degrees are kept, odds are products, forced cells are certain", arguments: 0..<200 as Range<UInt64>)
  func definition(seed: UInt64) throws {
    let graph = TwoModeNetworks.random(seed: seed, upTo: 4, by: 4)
    let model = try #require(BipartiteConfigurationModel(graph))
    let p = table(model, rows: graph.rowCount)
    for row in 0..<graph.rowCount {
      expectClose(p[row].reduce(0, +), Double(graph.degree(ofRow: row)), within: 1e-10)
    }
    for column in 0..<graph.columnCount {
      expectClose(p.reduce(0) { $0 + $1[column] }, Double(graph.degree(ofColumn: column)), within: 1e-10)
    }
    let tables = graph.sameDegrees()
    for row in 0..<graph.rowCount {
      for column in 0..<graph.columnCount {
        let share = tables.count { $0.contains(row, column) }
        let isForced = share == 0 || share == tables.count
        #expect((p[row][column] == 0 || p[row][column] == 1) == isForced)
        if isForced { #expect(p[row][column] == (share > 0 ? 1 : 0)) }
      }
    }
    expectProductOdds(p)
  }

  /// Among free cells, the odds of a rectangle’s corners cancel out.
  private func expectProductOdds(_ p: [[Double]]) {
    for a in p.indices {
      for b in 0..<a {
        for k in p[a].indices {
          for l in 0..<k where [p[a][k], p[a][l], p[b][k], p[b][l]].allSatisfy({ $0 > 0 && $0 < 1 }) {
            let odds = [p[a][k], p[b][l], p[a][l], p[b][k]].map { $0 / (1 - $0) }
            expectClose(odds[0] * odds[1] / (odds[2] * odds[3]), 1, within: 1e-7)
          }
        }
      }
    }
  }

  @Test("Fixed cells keep their value, the others the margins", arguments: 0..<200 as Range<UInt64>)
  func fixedCells(seed: UInt64) throws {
    let graph = TwoModeNetworks.random(seed: seed, upTo: 4, by: 4)
    var generator = SeededGenerator(seed: seed &+ 77)
    var forbidden = [(row: Int32, column: Int32)]()
    var compulsory = forbidden
    for row in 0..<graph.rowCount {
      for column in 0..<graph.columnCount where generator.nextUnit() < 0.2 {
        let cell = (row: Int32(row), column: Int32(column))
        if graph.contains(row, column) { compulsory.append(cell) } else { forbidden.append(cell) }
      }
    }
    let fixed = FixedCells(
      forbidden: TwoModeGraph(
        rowCount: graph.rowCount, columnCount: graph.columnCount, incidences: forbidden),
      compulsory: TwoModeGraph(
        rowCount: graph.rowCount, columnCount: graph.columnCount, incidences: compulsory))
    let model = try #require(BipartiteConfigurationModel(graph, fixed: fixed))
    #expect(model.residual <= 1e-10)
    let p = table(model, rows: graph.rowCount)
    let tables = graph.sameDegrees().filter { fixed.agree(with: $0) }
    for row in 0..<graph.rowCount {
      expectClose(p[row].reduce(0, +), Double(graph.degree(ofRow: row)), within: 1e-10)
      for column in 0..<graph.columnCount {
        let share = tables.count { $0.contains(row, column) }
        #expect((p[row][column] == 0) == (share == 0))
        #expect((p[row][column] == 1) == (share == tables.count))
      }
    }
    expectProductOdds(p)
  }

  @Test("A network that has a forbidden incidence or lacks a compulsory one has no model")
  func contradiction() {
    let graph = TwoModeNetworks.small
    let none = TwoModeGraph(["0000", "0000", "0000"])
    let first = TwoModeGraph(["1000", "0000", "0000"])
    let second = TwoModeGraph(["0100", "0000", "0000"])
    #expect(
      BipartiteConfigurationModel(graph, fixed: FixedCells(forbidden: first, compulsory: none)) == nil)
    #expect(
      BipartiteConfigurationModel(graph, fixed: FixedCells(forbidden: none, compulsory: second)) == nil)
    #expect(
      BipartiteConfigurationModel(graph, fixed: FixedCells(forbidden: second, compulsory: first)) != nil)
  }

  @Test("Larger tables, sparse and dense, reach 10⁻¹⁰", arguments: 0..<20 as Range<UInt64>)
  func large(seed: UInt64) throws {
    let graph = TwoModeNetworks.random(seed: seed, upTo: 60, by: 300)
    let model = try #require(BipartiteConfigurationModel(graph))
    #expect(model.residual <= 1e-10)
  }

  @Test("Tables without rows or without incidences")
  func empty() throws {
    let none = try #require(
      BipartiteConfigurationModel(TwoModeGraph(rowCount: 0, columnCount: 2, incidences: [])))
    #expect(none.residual == 0)
    let blank = try #require(BipartiteConfigurationModel(TwoModeGraph(["00", "00"])))
    #expect(blank.probabilities(ofRow: 1) == [0, 0])
  }
}
