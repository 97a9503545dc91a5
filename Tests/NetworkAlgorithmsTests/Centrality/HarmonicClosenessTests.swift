import NetworkAlgorithms
import Testing

@Suite struct HarmonicClosenessTests {
  @Test("Florentine families, networkx 3.6.1")
  func florentine() {
    let sums: [Double] = [
      5.916666666667, 7.833333333333, 7.083333333333, 7.2, 6.916666666667, 5.333333333333, 8.083333333333,
      5.366666666667, 9.5, 4.766666666667, 6.783333333333, 8.0, 6.583333333333, 7.833333333333,
      7.833333333333,
    ]
    expectClose(Networks.florentine.harmonicCloseness(normalized: false), sums)
    expectClose(Networks.florentine.harmonicCloseness(), sums.map { $0 / 14 })
  }

  @Test("Closed forms and isolated nodes")
  func closedForms() {
    expectClose(Networks.complete(4).harmonicCloseness(), [1, 1, 1, 1])
    expectClose(Networks.star(leaves: 4).harmonicCloseness(), [1, 0.625, 0.625, 0.625, 0.625])
    expectClose(Networks.path(3).harmonicCloseness(), [0.75, 1, 0.75])
    #expect(Networks.isolated(2).harmonicCloseness() == [0, 0])
    #expect(Networks.isolated(1).harmonicCloseness() == [nil])
    #expect(Networks.isolated(0).harmonicCloseness() == [])
  }

  @Test("Scattered graph, networkx 3.6.1")
  func scattered() {
    expectClose(ScatteredOracle.graph.harmonicCloseness(), ScatteredOracle.harmonic)
  }

  @Test("The definition, on small random graphs", arguments: 0..<60 as Range<UInt64>)
  func bruteForce(seed: UInt64) {
    let graph = Networks.random(seed: seed)
    guard graph.nodeCount > 1 else { return }
    let sums = BruteForce(graph).distance.map { row in
      row.reduce(0.0) { sum, steps in sum + (steps.map { $0 > 0 ? 1 / Double($0) : 0 } ?? 0) }
    }
    expectClose(graph.harmonicCloseness(normalized: false), sums)
  }

  @Test("More than 512 nodes, in wide and in long components, whatever the number of threads")
  func large() {
    var ends = (0..<700 as Range<Int32>).map { ($0, $0 * $0 % 701 / 2) }
    ends += (701..<1400 as Range<Int32>).map { ($0, $0 + 1) }
    let graph = Graph(nodeCount: 1402, ends: ends)
    let expected = (0..<1402).map { source -> Double? in
      var steps = [Int](repeating: 0, count: 1402)
      var queue = [source]
      var sum = 0.0
      for node in 0..<1402 where node < queue.count {
        for next in graph.neighbors(of: queue[node]).map(Int.init) where next != source && steps[next] == 0 {
          steps[next] = steps[queue[node]] + 1
          sum += 1 / Double(steps[next])
          queue.append(next)
        }
      }
      return sum
    }
    let scores = graph.harmonicCloseness(normalized: false)
    expectClose(scores, expected)
    #expect(Threads.$limit.withValue(1) { graph.harmonicCloseness(normalized: false) } == scores)
  }

  @Test("Names of nodes do not matter")
  func invariance() { expectInvariant { $0.harmonicCloseness() } }
}
