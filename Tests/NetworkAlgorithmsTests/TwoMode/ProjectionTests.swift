import NetworkAlgorithms
import Testing

@Suite struct ProjectionTests {
  @Test("Davis: 139 of 153 pairs of women meet, 66 of 91 of events; Evelyn and Theresa most, 7 times")
  func davis() {
    let women = TwoModeNetworks.davis.projection()
    #expect(women.pairCount == 139 && women.graph.tieCount == 139)
    #expect(TwoModeNetworks.davis.projection(.all).pairCount == 153)
    #expect(TwoModeNetworks.davis.transposed.projection().pairCount == 66)
    let most = women.counts.indices.filter { women.counts[$0] == women.counts.max() }
    #expect(most.map { women.pairs[$0] }.map { [$0.first, $0.second, $0.count] } == [[0, 2, 7]])
    #expect(women.graph.weight(0, 2) == 7)
  }

  @Test("Counts by definition, pairs in order, places found again", arguments: 0..<80 as Range<UInt64>)
  func bruteForce(seed: UInt64) {
    let graph = TwoModeNetworks.random(seed: seed, upTo: 40, by: 12)
    for selection in [Projection.Selection.sharing, .all] {
      let projection = graph.projection(selection)
      var expected = [[Int]]()
      for a in 0..<graph.rowCount {
        for b in a + 1..<max(a + 1, graph.rowCount) where selection == .all || graph.shared(a, b) > 0 {
          #expect(projection.index(of: a, b) == expected.count)
          #expect(projection.index(of: b, a) == expected.count)
          expected.append([a, b, graph.shared(a, b)])
        }
      }
      #expect(projection.pairs.map { [$0.first, $0.second, $0.count] } == expected)
    }
    let sharing = graph.projection()
    for a in 0..<graph.rowCount {
      for b in 0..<a where graph.shared(a, b) == 0 { #expect(sharing.index(of: a, b) == nil) }
    }
  }

  @Test("A sparse projection, where few nodes are touched, is the same as a full count")
  func sparse() {
    var generator = SeededGenerator(seed: 5)
    let incidences = (0..<900).map { _ in
      (row: Int32(generator.next(below: 400)), column: Int32(generator.next(below: 700)))
    }
    let graph = TwoModeGraph(rowCount: 400, columnCount: 700, incidences: incidences)
    let full = graph.projection(.all).pairs.filter { $0.count > 0 }
    #expect(graph.projection().pairs == full)
    #expect(full.allSatisfy { $0.count == graph.shared($0.first, $0.second) })
  }

  @Test("Similarities by hand: Evelyn 8 events, Theresa 8, 7 together, of 14")
  func similarities() throws {
    let women = TwoModeNetworks.davis.projection()
    let pair = try #require(women.index(of: 0, 2))
    expectClose(women.similarities(.jaccard)[pair], 7 / 9.0)
    expectClose(women.similarities(.cosine)[pair], 7 / 8.0)
    expectClose(women.similarities(.lift)[pair], 7 * 14 / 64.0)
    expectClose(women.similarities(.pointwiseMutualInformation)[pair], 0.614709844, within: 1e-9)
    let apart = TwoModeGraph(["10", "01", "00", "00"]).projection(.all)
    #expect(apart.similarities(.jaccard) == [0, 0, 0, 0, 0, nil])
    #expect(apart.similarities(.cosine) == [0, nil, nil, nil, nil, nil])
    #expect(apart.similarities(.lift) == [0, nil, nil, nil, nil, nil])
    #expect(apart.similarities(.pointwiseMutualInformation) == [nil, nil, nil, nil, nil, nil])
  }

  @Test("Newman’s weights: networkx 3.6.1 on Davis, and each row’s weights sum to its columns with company")
  func collaboration() throws {
    let davis = TwoModeNetworks.davis
    let women = davis.projection()
    let weights = davis.collaborationWeights(of: women)
    let pair = try #require(women.index(of: 0, 2))
    expectClose(weights[pair], TwoModeOracle.collaborationOfEvelynAndTheresa)
    var sums = [Double](repeating: 0, count: 18)
    for (pair, weight) in zip(women.pairs, weights) {
      sums[pair.first] += weight
      sums[pair.second] += weight
    }
    expectClose(sums, (0..<18).map { Double(davis.degree(ofRow: $0)) })
    let all = davis.projection(.all)
    #expect(davis.collaborationWeights(of: all).filter { $0 > 0 } == weights)
  }

  @Test("Enough rows for several threads, against sets", arguments: [Projection.Selection.sharing, .all])
  func large(selection: Projection.Selection) {
    let graph = TwoModeNetworks.large
    #expect(graph.incidenceCount > 8192)
    let sets = (0..<300).map { Set(graph.columns(of: $0)) }
    var expected = [[Int]]()
    for first in 0..<300 {
      for second in first + 1..<300 {
        let count = sets[first].intersection(sets[second]).count
        if count == 0 && selection == .sharing { continue }
        expected.append([first, second, count])
      }
    }
    let projection = graph.projection(selection)
    #expect(projection.pairs.map { [$0.first, $0.second, $0.count] } == expected)
    #expect(Threads.$limit.withValue(1) { graph.projection(selection) } == projection)
  }
}
