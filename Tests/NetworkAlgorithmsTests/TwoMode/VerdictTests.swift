import NetworkAlgorithms
import Testing

/// What the tests of pairs say together with their corrections.
@Suite struct VerdictTests {
  private let sampling = FixedDegreeSampling(enumerationLimit: 0, draws: 1_600, seed: 11)

  /// A table of independent cells.
  private func noise(rows: Int, columns: Int, seed: UInt64) -> [[Bool]] {
    var generator = SeededGenerator(seed: seed)
    let chances = (0..<columns).map { _ in 0.15 + 0.5 * generator.nextUnit() }
    return (0..<rows).map { _ in chances.map { generator.nextUnit() < $0 } }
  }

  private func graph(_ table: [[Bool]]) -> TwoModeGraph {
    TwoModeGraph(table.map { String($0.map { $0 ? "1" : "0" }) })
  }

  @Test("Independent cells: hardly any table has a pair that stands out")
  func chance() {
    let tables = (0..<8 as Range<UInt64>).map { graph(noise(rows: 7, columns: 24, seed: $0)) }
    let alarms = tables.count { table in
      let verdicts = table.fixedDegreeTest(sampling).test.verdicts(correction: .benjaminiHochberg)
      return verdicts.contains { $0 != .chance }
    }
    #expect(alarms <= 1)
  }

  @Test("Two rows that act together, and one that avoids them, are found among noise")
  func planted() throws {
    for seed in 0..<3 as Range<UInt64> {
      var table = noise(rows: 7, columns: 36, seed: seed)
      table[1] = (0..<36).map { $0 % 2 == 0 }
      table[4] = (0..<36).map { $0 % 2 == 0 && $0 > 1 }
      table[6] = (0..<36).map { $0 % 2 == 1 }
      let result = graph(table).fixedDegreeTest(sampling)
      let verdicts = result.test.verdicts(correction: .benjaminiHochberg)
      let together = try #require(result.test.projection.index(of: 1, 4))
      let apart = try #require(result.test.projection.index(of: 1, 6))
      #expect(verdicts[together] == .positive && verdicts[apart] == .negative)
      #expect(verdicts.count { $0 != .chance } <= 5)
    }
  }

  @Test("The draws needed for one pair to stand out: 2p / q")
  func resolution() {
    let table = graph(
      (0..<6).map { row in (0..<40).map { $0 % 2 == 0 ? row < 2 : row >= 2 && $0 % 5 < row } })
    let pairs = 15.0
    let few = FixedDegreeSampling(enumerationLimit: 0, draws: Int(2 * pairs / 0.05) / 2, seed: 2)
    let verdicts = table.fixedDegreeTest(few).test.verdicts(correction: .holm)
    #expect(verdicts.allSatisfy { $0 == .chance })
    let many = FixedDegreeSampling(enumerationLimit: 0, draws: 3 * Int(2 * pairs / 0.05), seed: 2)
    #expect(table.fixedDegreeTest(many).test.verdicts(correction: .holm)[0] == .positive)
  }
}
