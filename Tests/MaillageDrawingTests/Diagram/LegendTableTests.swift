@testable import MaillageDrawing
import Testing

struct LegendTableTests {
  private static func rows(_ words: [String], width: Int) -> Int {
    LegendTable(words.map { LegendEntry(sample: GridCell(["A"]), words: $0) }, width: width).grid.rows.count
  }

  @Test("Entries of one length stand in as many columns as the width holds")
  func columns() {
    // 20 letters of 5.04 points, a sample of 46 and a gap of 12: 158 points an entry.
    let words = [String](repeating: String(repeating: "a", count: 20), count: 8)
    #expect(Self.rows(words, width: 158) == 8)
    #expect(Self.rows(words, width: 158 * 2) == 4)
    #expect(Self.rows(words, width: 158 * 4) == 2)
  }

  @Test("Where one long entry would make columns too few, entries follow one another")
  func running() {
    // In columns, the long one leaves room for one only: nine rows; in lines, eight short ones take three.
    let words = [String(repeating: "a", count: 50)] + [String](repeating: "aaaaaaaaaa", count: 8)
    let rows = Self.rows(words, width: 330)
    #expect(rows == 4)
  }

  @Test("Nothing is left out, whatever the layout")
  func whole() {
    for width in [200, 330, 700, 1_200] {
      let words = (1...13).map { String(repeating: "a", count: 3 * $0) }
      let grid = LegendTable(words.map { LegendEntry(sample: GridCell(["A"]), words: $0) }, width: width).grid
      #expect(Self.letters(of: grid) == words.joined().count + words.count)
    }
  }

  private static func letters(of grid: Grid) -> Int {
    grid.rows.joined().reduce(0) { total, cell in
      switch cell.content {
      case .grid(let inner): total + letters(of: inner)
      case .text(let lines):
        total + lines.joined().reduce(0) { $0 + $1.text.count { $0 == "a" || $0 == "A" } }
      }
    }
  }
}
