import NetworkAlgorithms
import Testing

@Suite struct ExclusiveIntersectionsTests {
  private func counts(_ list: [ExclusiveIntersection]) -> [[Int]: Int] {
    Dictionary(uniqueKeysWithValues: list.map { ($0.members, $0.count) })
  }

  @Test("Davis, events 7, 8 and 9, every combination of them, the empty one included")
  func davis() {
    let events = TwoModeNetworks.davis.transposed
    let list = events.exclusiveIntersections(of: [8, 6, 7], empty: .all)
    #expect(
      counts(list) == [
        []: 0, [8]: 2, [7]: 1, [7, 8]: 5, [6]: 1, [6, 8]: 1, [6, 7]: 4, [6, 7, 8]: 4,
      ])
    #expect(list.map(\.count) == [5, 4, 4, 2, 1, 1, 1, 0])
    #expect(list.map(\.members).prefix(3) == [[7, 8], [6, 7], [6, 7, 8]])
    let both = list.first { $0.members == [6, 7] }
    #expect(both?.inclusiveCount == 8)
  }

  @Test("Empty intersections: none, those whose sets meet, all")
  func empty() {
    let sets = TwoModeGraph(["1100", "1000", "0010"])
    let none = sets.exclusiveIntersections(of: [0, 1, 2], empty: .none)
    #expect(counts(none) == [[0, 1]: 1, [0]: 1, [2]: 1, []: 1])
    let meeting = sets.exclusiveIntersections(of: [0, 1, 2])
    #expect(counts(meeting) == [[0, 1]: 1, [0]: 1, [2]: 1, []: 1, [1]: 0])
    #expect(sets.exclusiveIntersections(of: [0, 1, 2], empty: .all).count == 8)
    #expect(sets.exclusiveIntersections(of: []).map(\.count) == [4])
  }

  @Test("By definition, over all combinations", arguments: 0..<60 as Range<UInt64>)
  func bruteForce(seed: UInt64) {
    let graph = TwoModeNetworks.random(seed: seed)
    let all = graph.exclusiveIntersections(of: Array(0..<graph.rowCount), empty: .all)
    #expect(all.reduce(0) { $0 + $1.count } == graph.columnCount)
    for combination in all {
      let holders = (0..<graph.columnCount).map { graph.rows(of: $0).map(Int.init) }
      #expect(combination.count == holders.count { $0 == combination.members })
      #expect(combination.inclusiveCount == holders.count { Set($0).isSuperset(of: combination.members) })
    }
    let few = graph.exclusiveIntersections(of: Array(0..<graph.rowCount), empty: .none)
    #expect(few == all.filter { $0.count > 0 })
    let meeting = graph.exclusiveIntersections(of: Array(0..<graph.rowCount))
    #expect(meeting == all.filter { $0.inclusiveCount > 0 || $0.count > 0 })
  }
}
