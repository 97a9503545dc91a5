import Testing

@testable import MaillageDrawing

struct SeriationTests {
  @Test("Two blocks scattered over a table come together, whatever the order of the rows")
  func blocks() {
    // Columns 0, 2, 4 go together, and 1, 3, 5; one row joins the two blocks.
    let table = [[0, 2], [1, 3], [2, 4], [3, 5], [0, 4], [1, 5], [4, 5]]
    let seriation = Seriation(table, columnCount: 6)
    let halves = [Set(seriation.columns.prefix(3)), Set(seriation.columns.suffix(3))]
    #expect(Set(halves) == [[0, 2, 4], [1, 3, 5]])
    let rows = seriation.rows.map { table[$0] }
    #expect(rows[3] == [4, 5])
    #expect(Seriation(table.reversed(), columnCount: 6).columns == seriation.columns)
  }

  @Test("An empty table, and a single column, keep their order")
  func small() {
    #expect(Seriation([], columnCount: 0).columns.isEmpty)
    #expect(Seriation([[0], [0]], columnCount: 1).rows == [0, 1])
    #expect(Seriation([[], []], columnCount: 2).columns == [0, 1])
  }
}
