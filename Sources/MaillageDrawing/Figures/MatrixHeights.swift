internal import MaillageAnalysis
internal import MaillageModel

/// The heights of the rows of a matrix, measured once to share them out between pages.
struct MatrixHeights {
  private let actors: [String: Double], categories: [String: Double]
  private let headings: Double, tail: Double
  /// The height of the title, the legend and the cartouche, as if one page had all actors.
  private let frame: Double

  /// Measures a sheet of all actors, whose rows may be known.
  init(_ sheet: MatrixSheet, _ known: MatrixHeights?) {
    func height(_ rows: [[GridCell]]) -> Double {
      Grid(rows: rows, padding: sheet.layout.padding, cellBorder: 1).estimatedHeight
    }
    actors =
      known?.actors
      ?? Dictionary(
        sheet.actors.map { ($0.id, height([sheet.row($0)])) }, uniquingKeysWith: { first, _ in first })
    let codes = Set(sheet.actors.map(\.category))
    categories = Dictionary(
      uniqueKeysWithValues: codes.map { ($0, height([[sheet.heading(ofCategory: $0)]])) })
    headings = height(sheet.headings)
    tail = height(sheet.tail)
    frame = sheet.frameHeight
  }

  /// Whether a page holds the rows of some actors.
  func fits(_ shown: ArraySlice<Actor>, hasTail: Bool, on page: Page) -> Bool {
    var height = headings + frame + (hasTail ? tail : 0)
    var last: String?
    for actor in shown {
      if actor.category != last { height += categories[actor.category] ?? 0 }
      last = actor.category
      height += actors[actor.id] ?? 0
    }
    return height <= page.cellHeight
  }
}
