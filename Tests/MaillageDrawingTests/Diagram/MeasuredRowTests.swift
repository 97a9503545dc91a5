import Testing

@testable import MaillageDrawing

@Suite struct MeasuredRowTests {
  private static let rows: [[GridCell]] = [
    [GridCell(["long heading over both columns"], bold: true).with { $0.columnSpan = 2 }],
    [GridCell(["a"]).with { $0.width = 60 }, GridCell(["one", "two"])],
    [GridCell(["b"]), GridCell(["three"]).with { $0.border = 0 }],
  ]

  @Test("Rows measured one by one are together as high as their grid, and as wide as their columns")
  func together() {
    for count in 0...Self.rows.count {
      let rows = Array(Self.rows.prefix(count))
      let measured = rows.map { MeasuredRow($0, padding: 2, cellBorder: 1) }
      #expect(GridExtent(measured).height == Grid(rows: rows, padding: 2, cellBorder: 1).estimatedHeight)
    }
    func cell(_ width: Int, columns: Int = 1) -> GridCell {
      GridCell([""]).with {
        $0.width = width
        $0.columnSpan = columns
      }
    }
    // Columns of 60 and 40; a heading over both takes 150.
    let rows = [[cell(60), cell(30)], [cell(20), cell(40)], [cell(150, columns: 2)]]
    let measured = rows.map { MeasuredRow($0, padding: 2, cellBorder: 1) }
    #expect(GridExtent([]).width == 0)
    #expect(GridExtent(Array(measured.prefix(2))).width == 100)
    #expect(GridExtent(measured).width == 150)
    #expect(GridExtent.columnWidths(of: measured.map(\.widths)) == [85, 65])
  }

  @Test("A row is as high as its highest cell: two lines of 10.5 points, two spaces and two borders")
  func height() {
    let row = MeasuredRow(Self.rows[1], padding: 2, cellBorder: 1)
    #expect(abs(row.height - (2 * 1.2 * 10.5 + 4 + 2)) < 1e-9)
    #expect(row.widths.map(\.columns) == [0..<1, 1..<2])
    #expect(row.widths[0].width == 60)
  }
}
