import MaillageAnalysis
import MaillageModel
import Testing

@testable import Maillage

@Suite("What a page sorts a column of numbers by")
struct SortOrderTests {
  private let column = Column(
    "x", .number(decimals: 2), LocalizedText(fr: "x", en: "x"), description: LocalizedText(fr: "x", en: "x"))

  private func ranks(_ cells: [Cell]) -> [Int?] {
    let order = SortOrder(of: cells, in: column, .fr)
    return cells.indices.map(order.rank)
  }

  @Test("what the page shows is enough while it tells the numbers apart; equal numbers are equal")
  func shown() {
    #expect(
      ranks([.number(0.5), .number(0.25), .empty, .number(0.5), .integer(3)]) == [nil, nil, nil, nil, nil])
  }

  @Test("where rounding hides a difference, ranks tell the whole column; what is undefined has none")
  func hidden() {
    #expect(ranks([.number(0.501), .number(2), .empty, .number(0.5), .number(2)]) == [1, 2, nil, 0, 2])
  }
}
