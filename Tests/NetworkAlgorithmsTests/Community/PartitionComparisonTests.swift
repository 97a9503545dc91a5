import NetworkAlgorithms
import Testing

@Suite struct PartitionComparisonTests {
  private static let best = [
    0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 1, 0, 0, 0, 2, 2, 1, 0, 2, 0, 2, 0, 2, 3, 3, 3, 2, 3, 3, 2, 2, 3, 2, 2,
  ]
  private static let thirds = (0..<34).map { $0 % 3 }

  @Test("Divisions of the karate club, igraph 1.0.0")
  func igraph() {
    let first = PartitionComparison(Networks.karateClubs, Self.best)
    expectClose(first.adjustedRand, 0.46459109844332364)
    expectClose(first.normalizedMutualInformation, 0.5878497068250671)
    let second = PartitionComparison(Self.thirds, Self.best)
    expectClose(second.adjustedRand, 0.010382978723403963)
    expectClose(second.normalizedMutualInformation, 0.08493893196290928)
    let third = PartitionComparison(Networks.karateClubs, Self.thirds)
    expectClose(third.adjustedRand, -0.01682692307692312)
    expectClose(third.normalizedMutualInformation, 0.02060360460245702)
  }

  @Test("Equal divisions under other names, and either order")
  func equal() {
    let renamed = PartitionComparison([0, 0, 1, 2], [5, 5, 0, 3])
    expectClose(renamed.adjustedRand, 1)
    expectClose(renamed.normalizedMutualInformation, 1)
    #expect(
      PartitionComparison(Self.thirds, Self.best) == PartitionComparison(Self.best, Self.thirds))
  }

  @Test("Names far apart")
  func farNames() {
    let (first, second) = ([0, 0, 1, 1, 2, 2, 2], [0, 1, 1, 1, 2, 2, 0])
    let far = PartitionComparison(first.map { $0 * 1_000_000_007 }, second.map { 5_000_000_000 - $0 })
    #expect(far == PartitionComparison(first, second))
  }

  @Test("Absent where chance alone makes two divisions equal")
  func absent() {
    let single = PartitionComparison([0, 0, 0], [0, 0, 0])
    #expect(single.adjustedRand == nil && single.normalizedMutualInformation == nil)
    let ones = PartitionComparison([0, 1, 2], [2, 1, 0])
    #expect(ones.adjustedRand == nil)
    expectClose(ones.normalizedMutualInformation, 1)
    #expect(PartitionComparison([], []).adjustedRand == nil)
    #expect(PartitionComparison([0, 0, 0], [0, 1, 1]).normalizedMutualInformation == 0)
    #expect(PartitionComparison([0, 0, 0], [0, 1, 1]).adjustedRand == 0)
  }

  @Test("Two single groups of any size: no index", arguments: [2, 13_778, 13_779, 20_000])
  func singleGroups(_ count: Int) {
    let one = [Int](repeating: 0, count: count)
    #expect(PartitionComparison(one, one).adjustedRand == nil)
  }
}
