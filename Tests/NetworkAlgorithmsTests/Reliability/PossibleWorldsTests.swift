import NetworkAlgorithms
import Testing

@Suite struct PossibleWorldsTests {
  /// Medici–Ridolfi and Albizzi–Medici as likely as not, Barbadori–Medici at 0.8.
  private static let doubtful = [
    DoubtfulTie(Graph.Tie(a: 8, b: 11)), DoubtfulTie(Graph.Tie(a: 1, b: 8)),
    DoubtfulTie(Graph.Tie(a: 2, b: 8), probability: 0.8),
  ]
  private static let certain = Graph(
    nodeCount: 15,
    ties: Networks.florentine.ties.filter { tie in
      !doubtful.contains { $0.tie == tie }
    })

  @Test("Three doubtful Florentine marriages: figures of an independent exhaustive run")
  func florentine() {
    let worlds = Self.certain.possibleWorlds(doubtful: Self.doubtful) { $0.betweenness(normalized: false) }
    #expect(worlds.worlds == 8 && worlds.isExact)
    let medici = worlds.nodes[Networks.medici]
    expectClose(medici.expected, 42.366667, within: 0.0000005)
    expectClose(medici.lowest, 35)
    expectClose(medici.highest, 47.5)
    expectClose(medici.first, 0.9)
    #expect(medici.expectedError == 0 && medici.defined == 1)
    let guadagni = worlds.nodes[Networks.guadagni]
    expectClose(guadagni.expected, 32.733333, within: 0.0000005)
    expectClose(guadagni.lowest, 23 + 1 / 6.0)
    expectClose(guadagni.highest, 42.5)
    expectClose(guadagni.first, 0.05)
    expectClose(worlds.nodes.reduce(0) { $0 + $1.first }, 1)
  }

  @Test("Drawn worlds near the exact figures within their error, and repeat with their seed")
  func sampled() throws {
    let sample = Self.certain.possibleWorlds(doubtful: Self.doubtful, limit: 2, sample: 1000, seed: 5) {
      $0.betweenness(normalized: false)
    }
    #expect(!sample.isExact && sample.worlds == 1000)
    let medici = sample.nodes[Networks.medici]
    let error = try #require(medici.expectedError)
    #expect(error > 0.05 && error < 0.2)
    expectClose(medici.expected, 42.366667, within: 4 * error)
    expectClose(medici.first, 0.9, within: 4 * (medici.firstError ?? 0))
    #expect(
      sample
        == Self.certain.possibleWorlds(doubtful: Self.doubtful, limit: 2, sample: 1000, seed: 5) {
          $0.betweenness(normalized: false)
        })
  }

  @Test("A score that only some worlds give; ties sure to exist or not open no world")
  func absent() {
    let graph = Networks.isolated(3)
    let doubtful = [
      DoubtfulTie(Graph.Tie(a: 0, b: 1), probability: 0.25),
      DoubtfulTie(Graph.Tie(a: 1, b: 2), probability: 0),
    ]
    let worlds = graph.possibleWorlds(doubtful: doubtful) { $0.constraint() }
    #expect(worlds.worlds == 2)
    #expect(worlds.nodes.map(\.defined) == [0.25, 0.25, 0])
    #expect(worlds.nodes.map(\.expected) == [1, 1, nil] && worlds.nodes.map(\.worst) == [1, 1, nil])
    #expect(worlds.nodes.map(\.first) == [0.125, 0.125, 0])
    let sure = graph.possibleWorlds(doubtful: [DoubtfulTie(Graph.Tie(a: 0, b: 1), probability: 1)]) {
      $0.constraint()
    }
    #expect(sure.worlds == 1 && sure.nodes[0].defined == 1)
  }
}
