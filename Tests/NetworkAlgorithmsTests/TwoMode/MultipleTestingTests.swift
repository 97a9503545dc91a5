import NetworkAlgorithms
import Testing

@Suite struct MultipleTestingTests {
  /// The fifteen probabilities of Benjamini and Hochberg's example, J. R. Stat. Soc. B 57(1), 1995, section 4.1.
  private let published = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
    0.7590, 1,
  ]

  @Test("Published example: Holm rejects three at 0.05, Benjamini and Hochberg four")
  func example() {
    #expect(MultipleTesting.holm.adjusted(published).count { $0 <= 0.05 } == 3)
    #expect(MultipleTesting.benjaminiHochberg.adjusted(published).count { $0 <= 0.05 } == 4)
    #expect(MultipleTesting.none.adjusted(published) == published)
  }

  @Test("By hand, in any order")
  func byHand() {
    let probabilities = [0.04, 0.01, 0.03, 0.5]
    expectClose(MultipleTesting.holm.adjusted(probabilities), [0.09, 0.04, 0.09, 0.5])
    expectClose(
      MultipleTesting.benjaminiHochberg.adjusted(probabilities), [0.16 / 3, 0.04, 0.16 / 3, 0.5])
    #expect(MultipleTesting.holm.adjusted([]) == [])
    #expect(MultipleTesting.holm.adjusted([0.9, 0.9]) == [1, 1])
  }

  @Test("Benjamini and Hochberg reject as their step-up rule does", arguments: 0..<40 as Range<UInt64>)
  func stepUp(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let probabilities = (0..<20).map { _ in generator.nextUnit() * generator.nextUnit() * generator.nextUnit()
    }
    let sorted = probabilities.sorted()
    let last = sorted.indices.last { sorted[$0] <= 0.05 * Double($0 + 1) / 20 }
    let adjusted = MultipleTesting.benjaminiHochberg.adjusted(probabilities)
    #expect(adjusted.count { $0 <= 0.05 + 1e-15 } == (last.map { $0 + 1 } ?? 0))
    let firstKept = sorted.indices.first { sorted[$0] > 0.05 / Double(20 - $0) } ?? 20
    #expect(MultipleTesting.holm.adjusted(probabilities).count { $0 <= 0.05 } == firstKept)
  }
}
