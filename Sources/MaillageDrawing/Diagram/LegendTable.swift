internal import MaillageModel

/// A sign and what it means.
struct LegendEntry {
  let sample: GridCell
  let words: String
}

/// The entries of a legend in as little height as the width allows.
///
/// They stand in columns, filled from top to bottom, as many as hold every entry on one line; one after the
/// other, as in running text, where columns would take two rows more.
struct LegendTable {
  /// An entry, the width of its words, and that of the whole on one line; one wider than the legend takes several.
  private struct Measured {
    let entry: LegendEntry
    let words: Double
    let room: Int
  }

  private let entries: [Measured]
  private let width: Int

  /// The width of a sample, what stands between it and its words, and between an entry and the next, in points.
  private static let sampleWidth = 46, wordGap = 3, gap = 24

  init(_ entries: [LegendEntry], width: Int) {
    self.entries = entries.map { entry in
      let words = LetterWidths.width(of: entry.words, size: Typography.smallest)
      return Measured(
        entry: entry, words: words, room: min(width, Self.sampleWidth + Int(words) + Self.gap))
    }
    self.width = width
  }

  var grid: Grid {
    let columns = columns, lines = lines
    let height = (entries.count + columns.count - 1) / max(1, columns.count)
    return height > lines.count + 1 ? running(lines) : aligned(columns, height: height)
  }

  /// The widths of the columns: of the most that hold every entry.
  private var columns: [Int] {
    for count in stride(from: min(6, entries.count), to: 1, by: -1) {
      let perColumn = (entries.count + count - 1) / count
      let widths = stride(from: 0, to: entries.count, by: perColumn).map { start in
        entries[start..<min(start + perColumn, entries.count)].lazy.map(\.room).max() ?? 0
      }
      if widths.reduce(0, +) <= width { return widths }
    }
    return [width]
  }

  /// The entries line by line.
  private var lines: [[Measured]] {
    var lines: [[Measured]] = []
    var used = 0
    for entry in entries {
      if lines.isEmpty || used + entry.room > width {
        lines.append([])
        used = 0
      }
      lines[lines.count - 1].append(entry)
      used += entry.room
    }
    return lines
  }

  private func aligned(_ columns: [Int], height: Int) -> Grid {
    let rows = (0..<height).map { row in
      columns.enumerated().flatMap { column, width -> [GridCell] in
        let index = column * height + row
        let words = Self.wordsWidth(in: width)
        guard index < entries.count else {
          return [.empty, .empty, GridCell([""]).with { $0.width = words }]
        }
        return cells(entries[index], words)
      } + [rest(columns.reduce(0, +))]
    }
    return Grid(rows: rows, spacing: 1, padding: 1)
  }

  private func running(_ lines: [[Measured]]) -> Grid {
    let rows = lines.map { line in
      let signs = line.flatMap { cells($0, Self.wordsWidth(in: $0.room)) }
      return [GridCell(Grid(rows: [signs + [rest(line.reduce(0) { $0 + $1.room })]], spacing: 1, padding: 1))]
    }
    return Grid(rows: rows, padding: 0)
  }

  private func cells(_ measured: Measured, _ width: Int) -> [GridCell] {
    let entry = measured.entry
    let limit = Int(Double(width) / (Typography.smallest * Typography.proseCharacterWidth))
    let isShort = measured.words <= Double(width)
    let words = GridCell(isShort ? [entry.words] : Wrapping.lines(entry.words, limit: max(12, limit)))
    let space = GridCell([""]).with { $0.width = Self.wordGap }
    return [entry.sample.with { $0.width = Self.sampleWidth }, space, words.with { $0.width = width }]
  }

  /// What the sample and the spaces leave to the words of an entry.
  private static func wordsWidth(in width: Int) -> Int { width - sampleWidth - wordGap - 3 }

  /// What is left at the right: the library would spread it over samples and words.
  private func rest(_ used: Int) -> GridCell { GridCell([""]).with { $0.width = max(1, width - used) } }
}
