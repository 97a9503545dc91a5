import NetworkAlgorithms
import Testing

@Suite struct StochasticDegreeSequenceTests {
  private func test(_ graph: TwoModeGraph) throws -> PairTest {
    graph.stochasticDegreeTest(against: try #require(BipartiteConfigurationModel(graph)))
  }

  @Test("Three by four: exact convolution, to 4 decimals")
  func small() throws {
    let test = try test(TwoModeNetworks.small)
    expectClose(test.upper, [1, 0.5553, 1], within: 5e-5)
  }

  @Test("Davis: no pair below 0.05 one-tailed, and the smallest probabilities")
  func davis() throws {
    let davis = TwoModeNetworks.davis
    let test = try test(davis)
    func upper(_ a: String, _ b: String) -> Double? {
      test.projection.index(of: TwoModeNetworks.woman(a), TwoModeNetworks.woman(b)).map { test.upper[$0] }
    }
    #expect(test.upper.count { $0 <= 0.05 } == 0)
    expectClose(upper("Olivia", "Flora"), 0.0884, within: 5e-5)
    expectClose(upper("Katherina", "Sylvia"), 0.0935, within: 5e-5)
    expectClose(upper("Evelyn", "Theresa"), 0.1867, within: 5e-5)
    #expect(test.upper.min() == upper("Olivia", "Flora"))
    for correction in [MultipleTesting.holm, .benjaminiHochberg] {
      #expect(test.verdicts(correction: correction).allSatisfy { $0 == .chance })
    }
  }

  @Test("All outcomes of the shared columns, both tails, fixed cells too", arguments: 0..<40 as Range<UInt64>)
  func bruteForce(seed: UInt64) throws {
    let graph = TwoModeNetworks.random(seed: seed)
    var fixed: FixedCells?
    if seed % 2 == 1, let first = graph.incidences.first {
      let cell = TwoModeGraph(
        rowCount: graph.rowCount, columnCount: graph.columnCount,
        incidences: [(Int32(first.row), Int32(first.column))])
      let none = TwoModeGraph(rowCount: graph.rowCount, columnCount: graph.columnCount, incidences: [])
      fixed = FixedCells(forbidden: none, compulsory: cell)
    }
    let model = try #require(BipartiteConfigurationModel(graph, fixed: fixed))
    let test = graph.stochasticDegreeTest(against: model)
    for (index, pair) in test.projection.pairs.enumerated() {
      let law = PoissonBinomial(
        (0..<graph.columnCount).map {
          model.probability(pair.first, $0) * model.probability(pair.second, $0)
        })
      expectClose(test.upper[index], law.atLeast(pair.count), within: 1e-12)
      expectClose(test.lower[index], law.atMost(pair.count), within: 1e-12)
    }
    let sharing = graph.stochasticDegreeTest(against: model, .sharing)
    for (index, pair) in sharing.projection.pairs.enumerated() {
      let same = try #require(test.projection.index(of: pair.first, pair.second))
      #expect(sharing.upper[index] == test.upper[same])
    }
  }

  @Test("A compulsory meeting says nothing: fixed, the pair’s probability rises")
  func compulsory() throws {
    let graph = TwoModeNetworks.davis
    let model = try #require(BipartiteConfigurationModel(graph))
    let meetings = graph.columns(of: 0).filter { graph.contains(2, Int($0)) }
    let fixed = FixedCells(
      forbidden: TwoModeGraph(rowCount: 18, columnCount: 14, incidences: []),
      compulsory: TwoModeGraph(
        rowCount: 18, columnCount: 14,
        incidences: meetings.map { (row: 0, column: $0) } + meetings.map { (row: 2, column: $0) }))
    let constrained = try #require(BipartiteConfigurationModel(graph, fixed: fixed))
    let free = graph.stochasticDegreeTest(against: model)
    let bound = graph.stochasticDegreeTest(against: constrained)
    let pair = try #require(free.projection.index(of: 0, 2))
    #expect(free.upper[pair] < 0.2 && bound.upper[pair] == 1)
  }
}
