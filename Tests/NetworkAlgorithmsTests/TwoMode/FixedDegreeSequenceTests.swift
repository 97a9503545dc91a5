import NetworkAlgorithms
import Testing

@Suite struct FixedDegreeSequenceTests {
  @Test("Three by four: eight networks, exact probabilities")
  func small() {
    let result = TwoModeNetworks.small.fixedDegreeTest()
    #expect(result.isExact && result.hasConverged && result.networkCount == 8)
    expectClose(result.test.upper, [1, 0.25, 1])
    expectClose(result.test.lower, [0.5, 1, 0.75])
    #expect(result.upperErrors == [0, 0, 0] && result.shrinkFactor == nil)
  }

  @Test("Every network of the same degrees, by brute force", arguments: 0..<120 as Range<UInt64>)
  func enumeration(seed: UInt64) {
    let graph = TwoModeNetworks.random(seed: seed, upTo: 4, by: 4)
    let networks = graph.sameDegrees()
    let result = graph.fixedDegreeTest(FixedDegreeSampling(enumerationLimit: networks.count))
    #expect(result.isExact && result.networkCount == networks.count)
    for (index, pair) in result.test.projection.pairs.enumerated() {
      let shared = networks.map { $0.shared(pair.first, pair.second) }
      expectClose(result.test.upper[index], Double(shared.count { $0 >= pair.count }) / Double(shared.count))
      expectClose(result.test.lower[index], Double(shared.count { $0 <= pair.count }) / Double(shared.count))
      expectClose(result.expected[index], Double(shared.reduce(0, +)) / Double(shared.count))
    }
    let fewer = graph.fixedDegreeTest(FixedDegreeSampling(enumerationLimit: networks.count - 1, draws: 1))
    #expect(!fewer.isExact)
  }

  @Test("Curveball draws every network as often as another: estimates within five errors of the exact values")
  func sampled() {
    for seed in 0..<6 as Range<UInt64> {
      let graph = TwoModeNetworks.random(seed: seed, upTo: 5, by: 5)
      let exact = graph.fixedDegreeTest(FixedDegreeSampling(enumerationLimit: 10_000))
      let sample = graph.fixedDegreeTest(FixedDegreeSampling(enumerationLimit: 0, draws: 960, seed: seed))
      #expect(exact.isExact && !sample.isExact && sample.networkCount == 960)
      #expect(sample.shrinkFactor ?? 1 < 1.03)
      for index in exact.test.upper.indices {
        // An event never seen has no error of its own: one draw in the sample is added.
        let slack = 1 / 960.0
        expectClose(
          sample.test.upper[index], exact.test.upper[index], within: 5 * sample.upperErrors[index] + slack)
        expectClose(
          sample.test.lower[index], exact.test.lower[index], within: 5 * sample.lowerErrors[index] + slack)
        #expect(sample.test.upper[index] > 0 && sample.test.lower[index] > 0)
      }
    }
  }

  @Test("Trades of one column for one other: every network is reached, as often as another")
  func smallestTrades() {
    for table in [["1011", "0100", "1001"], ["1110", "1111", "0111", "1110"], ["11000", "00010", "10101"]] {
      let graph = TwoModeGraph(table)
      let exact = graph.fixedDegreeTest()
      let sample = graph.fixedDegreeTest(FixedDegreeSampling(enumerationLimit: 0, draws: 8_000, seed: 6))
      for index in exact.expected.indices {
        expectClose(sample.test.upper[index], exact.test.upper[index], within: 0.02)
        expectClose(sample.expected[index], exact.expected[index], within: 0.02)
      }
    }
  }

  @Test("Davis: five pairs below 0.05 one-tailed, one positive and eight negative at 0.05 two-tailed")
  func davis() {
    let result = TwoModeNetworks.davis.fixedDegreeTest(
      FixedDegreeSampling(enumerationLimit: 100, draws: 8_000, seed: 3))
    #expect(!result.isExact && result.hasConverged)
    func upper(_ a: String, _ b: String, _ value: Double) {
      let index = result.test.projection.index(of: TwoModeNetworks.woman(a), TwoModeNetworks.woman(b)) ?? 0
      expectClose(result.test.upper[index], value, within: 0.0005 + 4 * result.upperErrors[index], a + b)
      #expect(result.upperErrors[index] < 0.005)
    }
    upper("Katherina", "Sylvia", 0.0077)
    upper("Olivia", "Flora", 0.034)
    upper("Evelyn", "Theresa", 0.0345)
    upper("Laura", "Brenda", 0.0375)
    upper("Myra", "Katherina", 0.0486)
    #expect(result.test.upper.count { $0 <= 0.043 } == 4)
    let index = result.test.projection.index(of: 0, TwoModeNetworks.woman("Nora")) ?? 0
    expectClose(result.test.lower[index], 0.003, within: 0.0005 + 4 * result.lowerErrors[index])
    let verdicts = result.test.verdicts(correction: .none)
    #expect(verdicts.count { $0 == .positive } == 1)
    #expect(verdicts.count { $0 == .negative } == 8)
  }

  @Test("The number of threads does not show; the seed does")
  func deterministic() {
    func sample(threads: Int, seed: UInt64) -> FixedDegreeTest {
      Threads.$limit.withValue(threads) {
        TwoModeNetworks.davis.fixedDegreeTest(
          FixedDegreeSampling(enumerationLimit: 10, draws: 160, seed: seed), .sharing)
      }
    }
    let alone = sample(threads: 1, seed: 4)
    for threads in [2, 3, 16, 100] { #expect(sample(threads: threads, seed: 4) == alone) }
    #expect(sample(threads: 2, seed: 5) != alone)
  }

  @Test("Chains too short to agree are said not to")
  func unconverged() {
    let result = TwoModeNetworks.davis.fixedDegreeTest(
      FixedDegreeSampling(enumerationLimit: 10, draws: 32, tradesPerRow: 1))
    #expect(!result.hasConverged)
  }

  @Test("One row has no pairs; forced networks are alone")
  func tiny() {
    #expect(TwoModeGraph(["101"]).fixedDegreeTest().test.upper.isEmpty)
    let nested = TwoModeGraph(["111", "110", "100"]).fixedDegreeTest()
    #expect(nested.isExact && nested.networkCount == 1 && nested.test.upper == [1, 1, 1])
  }
}
