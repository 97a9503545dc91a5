import Testing

@testable import MaillageDrawing

@Suite struct PageSheetsTests {
  /// Cells of some heights, in points, under a title, on a page held sideways.
  private static func sheets(_ heights: [Int]) -> PageSheets<[Int]> {
    PageSheets(sharing: heights) { part, index, count in
      Samples.diagram(.grid(Grid()), title: "\(index + 1) sur \(count) : \(part.count)")
    } grid: { part in
      Grid(rows: part.map { height in [GridCell([""]).with { $0.height = height }] }, padding: 0)
    } description: {
      "\($0)"
    }
  }

  @Test("Rows go to as few pages as hold them with what surrounds them, each with its own cells and words")
  func shared() {
    // A page is 723 points high, of which the title and the cartouche take some.
    let sheets = Self.sheets([300, 300, 300])
    #expect(sheets.parts == [[300, 300], [300]] || sheets.parts == [[300], [300], [300]])
    #expect(sheets.fit)
    let diagrams = sheets.diagrams
    #expect(diagrams.map(\.description) == sheets.parts.map { "\($0)" })
    for (index, (diagram, part)) in zip(diagrams, sheets.parts).enumerated() {
      #expect(diagram.title == "\(index + 1) sur \(sheets.parts.count) : \(part.count)")
      #expect(diagram.fitsPage)
      guard case .grid(let grid) = diagram.body else { return #expect(Bool(false), "not a grid") }
      #expect(grid.rows.map { $0[0].height } == part)
    }
    #expect(Self.sheets([100, 100]).parts == [[100, 100]])
  }

  @Test("A row higher than any page has one, which does not hold it; nothing has none")
  func unfit() {
    let sheets = Self.sheets([100, 2000])
    #expect(sheets.parts == [[100], [2000]])
    #expect(!sheets.fit)
    #expect(Self.sheets([]).parts.isEmpty && Self.sheets([]).diagrams.isEmpty)
  }

  @Test("The extent that is told decides, not the cells")
  func told() {
    let sheets = PageSheets(sharing: [1, 2, 3]) { (part: [Int], index: Int, count: Int) in
      Samples.diagram(.grid(Grid()), title: "A")
    } extent: { part in
      GridExtent(width: 10, height: part.count > 1 ? 10_000 : 10)
    } grid: { _ in
      Grid(rows: [[GridCell(["x"])]])
    } description: { _ in
      ""
    }
    #expect(sheets.parts == [[1], [2], [3]])
    #expect(sheets.fit)
  }
}
