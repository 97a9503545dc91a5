import NetworkAlgorithms
import Testing

@Suite struct NestednessTests {
  @Test("Perfectly nested 100, identity 0")
  func closedForms() {
    for table in [["111", "110", "100"], ["001", "111", "011"]] {
      let nested = TwoModeGraph(table).nestedness()
      #expect(nested.rows == 100 && nested.columns == 100 && nested.overall == 100)
    }
    let identity = TwoModeGraph(["100", "010", "001"]).nestedness()
    #expect(identity.rows == 0 && identity.columns == 0 && identity.overall == 0)
  }

  @Test("The example of Almeida-Neto and others, Oikos 117(8), 2008: 53 for rows, 63 for columns, 58")
  func published() {
    let nestedness = TwoModeGraph(["10111", "11100", "01110", "11000", "11000"]).nestedness()
    expectClose(nestedness.columns, 63.333333, within: 1e-6)
    expectClose(nestedness.rows, 53.333333, within: 1e-6)
    expectClose(nestedness.overall, 58.333333, within: 1e-6)
  }

  @Test("Undefined without pairs")
  func undefined() {
    let row = TwoModeGraph(["110"]).nestedness()
    #expect(row.rows == nil && row.columns != nil && row.overall == row.columns)
    #expect(TwoModeGraph(["1"]).nestedness().overall == nil)
  }

  @Test("Names do not matter")
  func invariance() {
    expectRowInvariant { graph in [Double?](repeating: graph.nestedness().overall, count: graph.rowCount) }
  }
}
