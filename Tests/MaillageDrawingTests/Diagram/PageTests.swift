import MaillageDrawing
import Testing

@Suite struct PageTests {
  @Test("A drawing may be as large as its smallest text allows on the page")
  func drawing() {
    let page = Page(.a4, .landscape)
    #expect(page.usableWidth == 729 && page.usableHeight == 482)
    #expect(page.drawingWidth == 729 * Typography.smallest / Typography.smallestOnPaper)
    #expect(Page(.a4, .portrait).usableWidth == page.usableHeight)
  }

  @Test("A drawing too large for its page goes to one where it can be read")
  func larger() async throws {
    let rows = (0..<60).map { [GridCell(["Ligne \($0)"])] }
    let diagram = Samples.diagram(.grid(Grid(rows: rows)), title: "Longue", page: Page(.a4, .landscape))
    let results = await FigureRenderer(InProcessRendering()).render([diagram])
    #expect(try results.first?.get().diagram.page == Page(.a3, .portrait))
  }
}
