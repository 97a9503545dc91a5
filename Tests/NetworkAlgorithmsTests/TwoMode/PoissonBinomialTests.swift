import NetworkAlgorithms
import Testing

@Suite struct PoissonBinomialTests {
  private let trials = [0.123, 0.234, 0.345, 0.456, 0.567, 0.678, 0.789, 0.801, 0.911]

  @Test("Nine trials of different probabilities, exact values by convolution")
  func published() {
    let law = PoissonBinomial(trials)
    expectClose(law.atMost(5), 0.6791345, within: 5e-8)
    expectClose(law.atLeast(5), 0.6283854, within: 5e-8)
  }

  @Test("All outcomes of small random trials", arguments: 0..<40 as Range<UInt64>)
  func bruteForce(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var trials = (0..<generator.next(below: 9)).map { _ in generator.nextUnit() }
    if seed % 3 == 0 { trials += [0, 1] }
    var masses = [Double](repeating: 0, count: trials.count + 1)
    for outcome in 0..<1 << trials.count {
      let probability = trials.indices.reduce(1.0) {
        $0 * (outcome >> $1 & 1 == 1 ? trials[$1] : 1 - trials[$1])
      }
      masses[outcome.nonzeroBitCount] += probability
    }
    let law = PoissonBinomial(trials)
    expectClose(law.probabilities, masses, within: 1e-14)
    for count in -1...trials.count + 1 {
      expectClose(law.atLeast(count), masses.dropFirst(max(0, count)).reduce(0, +), within: 1e-14)
      expectClose(law.atMost(count), masses.prefix(max(0, count + 1)).reduce(0, +), within: 1e-14)
      let limited = PoissonBinomial(trials, limit: max(0, count))
      expectClose(limited.atLeast(count), law.atLeast(count), within: 1e-14)
      expectClose(limited.atMost(count), law.atMost(count), within: 1e-14)
    }
  }

  @Test("Groups are as many trials; tails of 10⁻³⁰ keep their digits")
  func groups() {
    let groups = PoissonBinomial(groups: [(0.2, 3), (0.7, 2)])
    #expect(groups.probabilities == PoissonBinomial([0.2, 0.2, 0.2, 0.7, 0.7]).probabilities)
    let law = PoissonBinomial(groups: [(1e-3, 10)], limit: 10)
    expectClose(law.atLeast(10) * 1e30, 1, within: 1e-12)
    let eleven = PoissonBinomial(groups: [(1e-3, 11)], limit: 10)
    expectClose(eleven.atLeast(10) * 1e30, 11 * 0.999 + 1e-3, within: 1e-12)
  }

  @Test("Large groups at once agree with trials one by one, far tails included")
  func largeGroups() {
    for limit in [0, 1, 7, 30] {
      let groups: [(probability: Double, count: Int)] = [
        (0.01, 2000), (0.4, 12), (1e-4, 900), (0.3, 300), (0, 5), (1, 2),
      ]
      let large = PoissonBinomial(groups: groups, limit: limit)
      let trials = groups.flatMap { [Double](repeating: $0.probability, count: $0.count) }
      let alone = PoissonBinomial(trials)
      for count in 0...limit {
        expectClose(large.atMost(count), alone.atMost(count), within: 1e-12 * alone.atMost(count))
        expectClose(large.atLeast(count), alone.atLeast(count), within: 1e-12)
      }
      let rare = PoissonBinomial(groups: [(1e-6, 4000), (1e-5, 300)], limit: limit)
      let rareAlone = PoissonBinomial(
        [Double](repeating: 1e-6, count: 4000) + [Double](repeating: 1e-5, count: 300))
      expectClose(rare.atLeast(limit) / rareAlone.atLeast(limit), 1, within: 1e-11)
    }
  }
}
