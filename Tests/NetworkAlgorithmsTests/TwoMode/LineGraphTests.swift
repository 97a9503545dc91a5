import NetworkAlgorithms
import Testing

@Suite struct LineGraphTests {
  @Test("Davis: ties from one shared event to six")
  func ties() {
    let ties = (1...6).map { TwoModeNetworks.davis.lineGraph(sharing: $0).graph.tieCount }
    #expect(ties == [139, 95, 46, 24, 9, 8])
  }

  @Test("Davis: at three shared events one group of fifteen, at four the two known groups")
  func components() {
    func sizes(_ least: Int) -> [Int] {
      let components = TwoModeNetworks.davis.lineGraph(sharing: least).components().compactMap(\.self)
      return Dictionary(grouping: components, by: \.self).map(\.value.count).sorted(by: >)
    }
    #expect(sizes(3) == [15])
    #expect(sizes(4).prefix(2) == [8, 6])
    let four = TwoModeNetworks.davis.lineGraph(sharing: 4).components()
    let alone = Dictionary(grouping: four.compactMap(\.self), by: \.self).values.count { $0.count == 1 }
    #expect(alone + four.count { $0 == nil } == 4)
    #expect(four[TwoModeNetworks.woman("Dorothy")] == nil)
    let first = four.indices.filter { four[$0] == 0 }.map { TwoModeNetworks.women[$0] }
    #expect(
      first == ["Evelyn", "Laura", "Theresa", "Brenda", "Charlotte", "Frances", "Eleanor", "Ruth"])
  }

  @Test("Centralities are those of the line graph, in the order of the rows")
  func centralities() {
    let chain = TwoModeGraph(["110000", "011000", "001100", "000010", "000000"]).lineGraph(sharing: 1)
    #expect(chain.rows == [0, 1, 2, 3])
    #expect(chain.components() == [0, 0, 0, 1, nil])
    expectClose(chain.betweenness(), [0, 1 / 3.0, 0, 0, nil])
    expectClose(chain.closeness(), [4 / 9.0, 2 / 3.0, 4 / 9.0, nil, nil])
    expectClose(chain.harmonicCloseness(), [0.5, 2 / 3.0, 0.5, 0, nil])
    #expect(chain.eccentricities() == [2, 1, 2, 0, nil])
  }

  @Test("By definition on random tables", arguments: 0..<60 as Range<UInt64>)
  func bruteForce(seed: UInt64) {
    let graph = TwoModeNetworks.random(seed: seed, upTo: 9, by: 9)
    for least in 1...4 {
      let line = graph.lineGraph(sharing: least)
      #expect(line.rows == (0..<graph.rowCount).filter { graph.degree(ofRow: $0) >= least })
      for (a, first) in line.rows.enumerated() {
        for (b, second) in line.rows.enumerated() where a != b {
          let shared = graph.shared(first, second)
          #expect(line.graph.weight(a, b) == (shared >= least ? Double(shared) : nil))
        }
      }
    }
  }
}
