import MaillageDrawing
import Testing

@Suite struct GridTests {
  @Test("The height of a grid is that of its rows")
  func height() {
    let row = [GridCell(["une"]), GridCell(["une", "deux"])]
    let grid = Grid(rows: [row, row], spacing: 2, padding: 3, border: 1, cellBorder: 1)
    let line = 1.2 * Typography.smallest
    #expect(abs(grid.estimatedHeight - (2 + 2 + 2 * (2 * line + 6 + 2 + 2))) < 0.001)
    #expect(Grid(rows: [[GridCell(grid)]], padding: 0).estimatedHeight == grid.estimatedHeight)
  }

  @Test("A grid filled to a height has that height, to a point")
  func filled() {
    let grid = Grid(rows: [[GridCell(["une"])]])
    #expect(abs(grid.filled(to: 100).estimatedHeight - 100) <= 1)
    #expect(abs(grid.filled(to: 1).estimatedHeight - grid.estimatedHeight) < 2)
  }
}
