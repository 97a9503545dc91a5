import NetworkAlgorithms
import Testing

@Suite struct PairTestTests {
  /// Two blocks of rows that never meet: each row shares four columns with its like, none with the others.
  private let blocks = TwoModeGraph(
    [String](repeating: "111111110000000000000000", count: 3)
      + [String](repeating: "000000001111111100000000", count: 3))

  @Test("Verdicts: positive within the blocks, negative between, chance where not considered")
  func verdicts() {
    let test = blocks.projection(.all).hypergeometricTest()
    let verdicts = test.verdicts(correction: .benjaminiHochberg)
    for (pair, verdict) in zip(test.projection.pairs, verdicts) {
      #expect(verdict == (pair.count > 0 ? .positive : .negative))
    }
    let considered = test.projection.pairs.map { $0.count > 0 }
    for (pair, verdict) in zip(
      test.projection.pairs, test.verdicts(correction: .holm, considered: considered))
    {
      #expect(verdict == (pair.count > 0 ? .positive : .chance))
    }
    #expect(test.verdicts(level: 1e-9, correction: .none).allSatisfy { $0 == .chance })
  }

  @Test("Two-tailed: twice the smaller tail, 1 at most")
  func twoTailed() {
    let test = TwoModeNetworks.davis.projection(.all).hypergeometricTest()
    for index in test.upper.indices {
      #expect(test.twoTailed[index] == min(1, 2 * min(test.upper[index], test.lower[index])))
      #expect(test.upper[index] + test.lower[index] >= 1 - 1e-12)
    }
  }
}
