@testable import MaillageDrawing
import Testing

struct LegendTableTests {
  private static func rows(_ words: [String], width: Int) -> Int {
    LegendTable(words.map { LegendEntry(sample: GridCell(["A"]), words: $0) }, width: width).grid.rows.count
  }

  @Test("Entries of one length stand in as many columns as the width holds")
  func columns() {
    // 20 letters of 6 points, a sample of 46 and a gap of 24: 190 points an entry.
    let words = [String](repeating: String(repeating: "a", count: 20), count: 8)
    #expect(Self.rows(words, width: 190) == 8)
    #expect(Self.rows(words, width: 190 * 2) == 4)
    #expect(Self.rows(words, width: 190 * 4) == 2)
  }

  @Test("Where one long entry would make columns too few, entries follow one another")
  func running() {
    // In columns, the long one leaves room for one only: nine rows; in lines, eight short ones take three.
    let words = [String(repeating: "a", count: 50)] + [String](repeating: "aaaaaaaaaa", count: 8)
    let rows = Self.rows(words, width: 400)
    #expect(rows == 4)
  }

  @Test("As much stands between a short entry of wide letters and the next as after a long one")
  func gaps() {
    let words = ["Réseau consulaire", "Collectivités territoriales et groupements", "MMMMMM", "iiiiiiiiiiii"]
    let grid = LegendTable(words.map { LegendEntry(sample: GridCell(["A"]), words: $0) }, width: 900).grid
    let cells = grid.rows.joined().filter { !["", "A"].contains(Self.text(of: $0)) }
    #expect(cells.map(Self.text) == words)
    for cell in cells {
      let rest =
        Double(cell.width ?? 0) - LetterWidths.width(of: Self.text(of: cell), size: Typography.smallest)
      #expect((17...19).contains(rest))
    }
  }

  @Test("Nothing is left out, whatever the layout")
  func whole() {
    for width in [200, 330, 700, 1_200] {
      let words = (1...13).map { String(repeating: "a", count: 3 * $0) }
      let grid = LegendTable(words.map { LegendEntry(sample: GridCell(["A"]), words: $0) }, width: width).grid
      #expect(Self.letters(of: grid) == words.joined().count + words.count)
    }
  }

  private static func text(of cell: GridCell) -> String {
    guard case .text(let lines) = cell.content else { return "" }
    return lines.joined().map(\.text).joined()
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
