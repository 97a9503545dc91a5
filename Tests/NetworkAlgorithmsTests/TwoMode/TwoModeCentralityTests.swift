import NetworkAlgorithms
import Testing

@Suite struct TwoModeCentralityTests {
  private let davis = TwoModeNetworks.davis
  private let evelyn = TwoModeNetworks.woman("Evelyn")

  @Test("Davis, published by Borgatti and Everett to 2 decimals and by Borgatti and Halgin to 4")
  func published() {
    expectClose(davis.degreeCentrality().rows[evelyn], 0.5714, within: 5e-5)
    expectClose(davis.degreeCentrality().columns[7], 0.7778, within: 5e-5)
    expectClose(davis.closeness().rows[evelyn], 0.8, within: 5e-5)
    expectClose(davis.closeness().columns[7], 0.8462, within: 5e-5)
    expectClose(davis.betweenness().rows[evelyn], 0.0966, within: 5e-5)
    expectClose(davis.betweenness().columns[7], 0.2438, within: 5e-5)
  }

  @Test("Davis, every node, networkx.bipartite 3.6.1")
  func networkx() {
    expectClose(davis.degreeCentrality().rows, TwoModeOracle.degreeOfRows)
    expectClose(davis.degreeCentrality().columns, TwoModeOracle.degreeOfColumns)
    expectClose(davis.closeness().rows, TwoModeOracle.closenessOfRows)
    expectClose(davis.closeness().columns, TwoModeOracle.closenessOfColumns)
    expectClose(davis.betweenness().rows, TwoModeOracle.betweennessOfRows)
    expectClose(davis.betweenness().columns, TwoModeOracle.betweennessOfColumns)
  }

  @Test("The most central place of its mode scores 1")
  func closedForms() {
    let star = TwoModeNetworks.complete(1, 5)
    #expect(star.degreeCentrality().rows == [1] && star.closeness().rows == [1])
    #expect(star.betweenness().rows == [1])
    expectClose(star.closeness().columns, [1, 1, 1, 1, 1])
    let complete = TwoModeNetworks.complete(3, 4)
    expectClose(complete.closeness().rows, [1, 1, 1])
    expectClose(complete.closeness().columns, [1, 1, 1, 1])
  }

  @Test("Small component: its own best place, by the share of the network it holds")
  func components() {
    // Rows 0 and 1 meet in column 0; row 2 and column 1 are alone together; column 2 is empty.
    let graph = TwoModeGraph(["100", "100", "010"])
    let closeness = graph.closeness()
    expectClose(closeness.rows, [2 / 5.0, 2 / 5.0, 1 / 5.0])
    expectClose(closeness.columns, [2 / 5.0, 1 / 5.0, nil])
    #expect(graph.betweenness().columns[2] == 0)
    #expect(graph.degreeCentrality().columns[2] == 0)
  }

  @Test("Undefined without a mode, or where no place lies between others")
  func undefined() {
    let none = TwoModeGraph(rowCount: 2, columnCount: 0, incidences: [])
    #expect(none.degreeCentrality().rows == [nil, nil])
    #expect(none.betweenness().rows == [nil, nil])
    #expect(TwoModeGraph(["1"]).betweenness() == TwoModeGraph(["0"]).betweenness())
    #expect(TwoModeGraph(["1"]).betweenness().rows == [nil])
    #expect(TwoModeNetworks.complete(1, 5).betweenness().columns == [nil, nil, nil, nil, nil])
  }

  @Test("Scores lie in 0...1 and do not depend on names", arguments: 0..<60 as Range<UInt64>)
  func range(seed: UInt64) {
    let graph = TwoModeNetworks.random(seed: seed)
    for scores in [graph.closeness(), graph.betweenness(), graph.degreeCentrality()] {
      #expect((scores.rows + scores.columns).compactMap(\.self).allSatisfy { $0 >= 0 && $0 <= 1 + 1e-12 })
    }
  }

  @Test("Names do not matter")
  func invariance() {
    expectRowInvariant { $0.closeness().rows }
    expectRowInvariant { $0.betweenness().rows }
  }
}
