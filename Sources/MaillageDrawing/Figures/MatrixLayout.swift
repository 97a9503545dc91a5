internal import MaillageAnalysis
internal import MaillageModel

/// The matrix on pages of one size: the phases that a page is wide enough for, the actors that it is high
/// enough for.
struct MatrixLayout {
  let matrix: RoleMatrix
  let page: Page
  /// The phases of each group of sheets.
  let groups: [[RoleMatrix.PhaseColumns]]
  /// The actors of each sheet of a group, and those that no sheet names.
  private(set) var rows: [[Actor]] = [], left: [Actor] = []
  /// The space around the words of a cell, in points.
  let padding: Int
  /// Whether totals and findings stand on the last sheet of a group only.
  private(set) var isDense = false

  /// How many sheets have totals and findings each, and how many there are at most.
  private static let looseSheets = 4, mostSheets = 6
  /// The spaces around the words of a cell that sheets are tried with, in points.
  private static let paddings = [2, 1]
  /// The least width of the column of names, in points.
  private static let leastNames = 104.0

  /// The layout that names the most actors, then the one that takes the fewest sheets.
  static func best(_ matrix: RoleMatrix, on pages: [Page]) -> MatrixLayout? {
    let layouts = pages.flatMap { page in
      paddings.map { MatrixLayout(matrix, page, padding: $0) }
    }
    return layouts.map { layout in
      (layout: layout, unfit: layout.isWideEnough ? 0 : 1, count: layout.rows.count * layout.groups.count)
    }
    .min { ($0.unfit, $0.layout.left.count, $0.count) < ($1.unfit, $1.layout.left.count, $1.count) }?.layout
  }

  private init(_ matrix: RoleMatrix, _ page: Page, padding: Int) {
    self.matrix = matrix
    self.page = page
    self.padding = padding
    let room = page.cellWidth - Self.leastNames - MatrixSheet.totalWidth
    groups = Self.groups(matrix.phases, width: room, margins: Self.margins(padding))
    var heights = heights(nil)
    rows = matrix.actors.shared { actors in heights.allSatisfy { $0.fits(actors, hasTail: true, on: page) } }
    guard rows.count * groups.count > Self.looseSheets else { return }
    isDense = true
    heights = self.heights(heights)
    rows = shared(matrix.actors, heights)
    guard rows.count * groups.count > Self.mostSheets else { return }
    keepMost(heights)
  }

  /// The places of the functions of a group among all.
  func columns(of group: Int) -> Range<Int> {
    let start = groups[..<group].joined().reduce(0) { $0 + $1.functions.count }
    return start..<(groups[group].reduce(start) { $0 + $1.functions.count })
  }

  /// What the border and the space around its words add to a column, in points.
  private static func margins(_ padding: Int) -> Int { 2 * padding + 2 }

  /// The width of each column of a phase, in points.
  func widths(of phase: RoleMatrix.PhaseColumns) -> [Int] {
    phase.widths.map { $0 + Self.margins(padding) }
  }

  private var isWideEnough: Bool { sheets.allSatisfy { $0.grid.estimatedWidth <= page.cellWidth } }

  private func heights(_ known: [MatrixHeights]?) -> [MatrixHeights] {
    groups.indices.map { MatrixHeights(sheet(matrix.actors, $0, hasTail: true), known?[$0]) }
  }

  /// As many whole phases side by side as a width takes.
  private static func groups(
    _ phases: [RoleMatrix.PhaseColumns], width: Double, margins: Int
  ) -> [[RoleMatrix.PhaseColumns]] {
    var groups: [[RoleMatrix.PhaseColumns]] = []
    var used = 0.0
    for phase in phases {
      let own = Double(phase.widths.reduce(0) { $0 + $1 + margins })
      if groups.isEmpty || used + own > width {
        groups.append([phase])
        used = own
      } else {
        groups[groups.count - 1].append(phase)
        used += own
      }
    }
    return groups
  }

  // MARK: Sheets

  /// The sheets, group by group.
  var sheets: [MatrixSheet] {
    groups.indices.flatMap { group in
      rows.indices.map { sheet(rows[$0], group, hasTail: !isDense || $0 == rows.count - 1) }
    }
  }

  var diagrams: [Diagram] {
    let sheets = sheets
    return sheets.enumerated().map { $1.diagram($0, of: sheets.count) }
  }

  private func sheet(_ actors: [Actor], _ group: Int, hasTail: Bool) -> MatrixSheet {
    MatrixSheet(layout: self, group: group, actors: actors, hasTail: hasTail)
  }

  /// The actors shared out so that the last sheet holds the totals too.
  private func shared(_ actors: [Actor], _ heights: [MatrixHeights]) -> [[Actor]] {
    func fits(_ actors: ArraySlice<Actor>, hasTail: Bool) -> Bool {
      heights.allSatisfy { $0.fits(actors, hasTail: hasTail, on: page) }
    }
    var pages = actors.shared { fits($0, hasTail: false) }
    var count = pages.count
    while let last = pages.last, last.count > 1, !fits(last[...], hasTail: true) {
      count += 1
      pages = actors.evenly(atMost: (actors.count + count - 1) / count)
    }
    return pages
  }

  /// Leaves out the actors of fewest functions, as few of them as the sheets allow.
  private mutating func keepMost(_ known: [MatrixHeights]) {
    let counts = matrix.actors.map { matrix.heldCount($0) }
    let ranked = counts.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }
    let most = max(1, Self.mostSheets / groups.count)
    // What leaving out adds to the words and to the totals counts from the start.
    left = matrix.actors.suffix(1)
    let heights = heights(known)
    var low = 1, high = matrix.actors.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      keep(Set(ranked.prefix(middle)), heights)
      if rows.count <= most { low = middle } else { high = middle - 1 }
    }
    keep(Set(ranked.prefix(low)), heights)
  }

  private mutating func keep(_ places: Set<Int>, _ heights: [MatrixHeights]) {
    left = matrix.actors.indices.filter { !places.contains($0) }.map { matrix.actors[$0] }
    rows = shared(matrix.actors.indices.filter(places.contains).map { matrix.actors[$0] }, heights)
  }
}
