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
  /// Whether the rows are low, and totals and findings on the last sheet of a group only.
  private(set) var isDense = false

  /// How many sheets are drawn with rows of usual height, and in all.
  private static let looseSheets = 4, mostSheets = 6
  /// The least width of the column of names, in points.
  private static let leastNames = 104.0

  init(_ matrix: RoleMatrix, _ page: Page) {
    self.matrix = matrix
    self.page = page
    groups = Self.groups(matrix.phases, width: page.cellWidth - Self.leastNames - MatrixSheet.totalWidth)
    let heights = heights
    rows = matrix.actors.shared { actors in heights.allSatisfy { $0.fits(actors, hasTail: true, on: page) } }
    guard rows.count * groups.count > Self.looseSheets else { return }
    isDense = true
    rows = shared(matrix.actors, self.heights)
    guard rows.count * groups.count > Self.mostSheets else { return }
    keepMost()
  }

  /// The space around the words of a cell, in points.
  var padding: Int { isDense ? 1 : 2 }

  private var heights: [MatrixHeights] {
    groups.indices.map { MatrixHeights(sheet(matrix.actors, $0, hasTail: true)) }
  }

  /// As many whole phases side by side as a width takes.
  private static func groups(
    _ phases: [RoleMatrix.PhaseColumns], width: Double
  ) -> [[RoleMatrix.PhaseColumns]] {
    var groups: [[RoleMatrix.PhaseColumns]] = []
    var used = 0.0
    for phase in phases {
      let own = Double(phase.widths.reduce(0, +))
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
    func fits(_ actors: [Actor], hasTail: Bool) -> Bool {
      heights.allSatisfy { $0.fits(actors, hasTail: hasTail, on: page) }
    }
    var pages = actors.shared { fits($0, hasTail: false) }
    while let last = pages.last, last.count > 1, !fits(last, hasTail: true) {
      pages = actors.evenly(atMost: (actors.count + pages.count) / (pages.count + 1))
    }
    return pages
  }

  /// Leaves out the actors of fewest functions, as few of them as the sheets allow.
  private mutating func keepMost() {
    let ranked = matrix.actors.enumerated().sorted { a, b in
      let left = matrix.heldCount(a.element), right = matrix.heldCount(b.element)
      return left != right ? left > right : a.offset < b.offset
    }.map(\.offset)
    let most = max(1, Self.mostSheets / groups.count)
    // What leaving out adds to the words and to the totals counts from the start.
    left = matrix.actors.suffix(1)
    let heights = heights
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
