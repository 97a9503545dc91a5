import MaillageModel
import Testing

@testable import MaillageAnalysis

struct TruthTests {
  private static let values: [Truth.Value] = [.yes, .no, .unknown]
  private func truth(_ value: Truth.Value) -> Truth {
    Truth(value: value, reasons: [LocalizedText(verbatim: "\(value)")])
  }

  /// The tables of S. C. Kleene, Introduction to Metamathematics, 1952, §64.
  @Test("Kleene’s tables", arguments: values, values)
  func tables(a: Truth.Value, b: Truth.Value) {
    let rank: [Truth.Value: Int] = [.no: 0, .unknown: 1, .yes: 2]
    let least = (rank[a] ?? 0) < (rank[b] ?? 0) ? a : b
    let greatest = (rank[a] ?? 0) < (rank[b] ?? 0) ? b : a
    #expect(Truth.all([truth(a), truth(b)]).value == least)
    #expect(Truth.any([truth(a), truth(b)]).value == greatest)
    #expect(truth(a).negated.negated == truth(a))
    #expect(
      Truth.all([truth(a), truth(b)]).negated.value
        == Truth.any([truth(a).negated, truth(b).negated]).value)
  }

  @Test("The reasons kept are those that decide")
  func reasons() {
    #expect(Truth.all([truth(.yes), truth(.no), truth(.unknown)]).reasons.map(\.fr) == ["no"])
    #expect(Truth.any([truth(.no), truth(.unknown)]).reasons.map(\.fr) == ["unknown"])
    #expect(Truth.any([truth(.no), truth(.no)]).reasons.map(\.fr) == ["no, ou no"])
  }

  @Test(
    "A count with doubt",
    arguments: [
      (2, 0, 2, 9, Truth.Value.yes), (1, 0, 2, 9, .no), (1, 1, 2, 9, .unknown), (1, 0, 0, 1, .yes),
      (2, 0, 0, 1, .no), (1, 1, 0, 1, .unknown), (0, 0, 0, 1, .yes),
    ])
  func counts(certain: Int, doubtful: Int, least: Int, most: Int, expected: Truth.Value) {
    let text = LocalizedText(verbatim: "")
    let truth = Truth.count(
      certain: certain, doubtful: doubtful, atLeast: least, atMost: most, found: [], lacking: text,
      why: text)
    #expect(truth.value == expected)
  }
}
