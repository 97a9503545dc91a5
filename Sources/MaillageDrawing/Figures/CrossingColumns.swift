internal import MaillageAnalysis
internal import MaillageModel

/// Some of the zones with the rows of all actors, each measured once: pages are tried with some of them and with
/// others.
struct CrossingColumns {
  let zones: [String]
  private let matrix: CrossingMatrix
  private let heading: MeasuredRow, rest: MeasuredRow?
  private let rowByActor: [String: MeasuredRow]
  /// The actors with a darker cell.
  private let strongActors: Set<String>

  /// From how many actions and partnerships on a cell is darker.
  static let strong = 5
  private static let padding = 2, cellBorder = 1

  init(_ matrix: CrossingMatrix, _ zones: [String], on page: Page) {
    let widths = Self.widths(matrix, zones, on: page)
    let room = page.cellWidth - Self.aside - Double(widths.reduce(0, +))
    let limit = min(38, Int(room / (Typography.smallest * Typography.averageCharacterWidth)))
    let shown = matrix.shown
    self.zones = zones
    self.matrix = matrix
    heading = Self.measured(Self.heading(matrix, zones, widths))
    rowByActor = Dictionary(
      shown.map { ($0.id, Self.measured(Self.row($0, matrix, zones, widths, limit))) },
      uniquingKeysWith: { first, _ in first })
    rest = matrix.ranked.count > shown.count ? Self.measured(Self.rest(matrix, zones)) : nil
    strongActors = Set(
      shown.map(\.id).filter { actor in
        zones.contains { matrix.cell(actor, $0)?.total ?? 0 >= Self.strong }
      })
  }

  private static func measured(_ cells: [GridCell]) -> MeasuredRow {
    MeasuredRow(cells, padding: padding, cellBorder: cellBorder)
  }

  /// The rows of some actors.
  func rows(of part: CrossingMatrix.Part) -> [MeasuredRow] {
    [heading] + part.actors.compactMap { rowByActor[$0.id] }
      + (part.isLast ? [rest].compactMap { $0 } : []) + [Self.measured(totals(of: part.actors.count))]
  }

  func grid(of part: CrossingMatrix.Part) -> Grid {
    Grid(rows: rows(of: part).map(\.cells), padding: Self.padding, cellBorder: Self.cellBorder)
  }

  /// Whether some of the actors have a darker cell.
  func hasStrong(_ actors: [Actor]) -> Bool { actors.contains { strongActors.contains($0.id) } }

  // MARK: Widths

  /// The least widths of a column of numbers and of that of names, in points, and what categories and margins
  /// take.
  private static let leastWidth = 44, leastNames = 120.0, aside = 60.0
  /// The width of a column that holds two numbers on a line, where there is room for it.
  private static let easyWidth = 64

  /// The zones side by side, as many as a page is wide enough for, shared out evenly.
  static func groups(of matrix: CrossingMatrix, on page: Page) -> [[String]] {
    let room = page.cellWidth - leastNames - aside
    let widths = Dictionary(
      matrix.zones.map { ($0, width(of: $0, matrix)) }, uniquingKeysWith: { first, _ in first })
    return matrix.zones.shared { zones in Double(zones.reduce(0) { $0 + (widths[$1] ?? 0) }) <= room }
  }

  /// The columns of zones are as wide as their names and, where there is room for it, as two numbers.
  private static func widths(_ matrix: CrossingMatrix, _ zones: [String], on page: Page) -> [Int] {
    let narrow = zones.map { width(of: $0, matrix) }, easy = narrow.map { max($0, easyWidth) }
    let room = page.cellWidth - leastNames - aside
    return Double(easy.reduce(0, +)) <= room ? easy : narrow
  }

  private static func width(of zone: String, _ matrix: CrossingMatrix) -> Int {
    let isBold = matrix.actorCount(zone) >= CrossingScene.shared
    let widths = heading(zone, matrix).map {
      LetterWidths.width(of: $0, size: Typography.smallest, isBold: isBold)
    }
    return max(leastWidth, Int((widths.max() ?? 0).rounded(.up)) + 6)
  }

  // MARK: Cells

  private static func heading(_ zone: String, _ matrix: CrossingMatrix) -> [String] {
    Wrapping.lines(matrix.label(zone), limit: 13)
  }

  private static func heading(_ matrix: CrossingMatrix, _ zones: [String], _ widths: [Int]) -> [GridCell] {
    let first = GridCell([matrix.context.say(fr: "Acteur", en: "Actor")], bold: true).with {
      $0.columnSpan = 2
      $0.border = 0
      $0.verticalAlignment = .bottom
    }
    return [first]
      + zip(zones, widths).map { zone, width in
        GridCell(heading(zone, matrix), bold: matrix.actorCount(zone) >= CrossingScene.shared).with {
          $0.fill = Palette.heading
          $0.alignment = .center
          $0.verticalAlignment = .bottom
          $0.width = width
        }
      }
  }

  private static func row(
    _ actor: Actor, _ matrix: CrossingMatrix, _ zones: [String], _ widths: [Int], _ limit: Int
  ) -> [GridCell] {
    let context = matrix.context
    let style = context.style(ofCategory: actor.category)
    let code = GridCell([actor.category], color: style.text).with {
      $0.fill = style.fill
      $0.borderColor = style.border
      $0.alignment = .center
    }
    let name = GridCell(Wrapping.lines(context.name(actor, limit: 19), limit: limit)).with {
      $0.border = 0
      // Seen or not, it is as high as its row.
      $0.fill = Palette.paper
      $0.actor = actor.id
      $0.headsRow = true
    }
    return [code, name]
      + zip(zones, widths).map { zone, width in
        matrix.cell(actor.id, zone).map { cell($0, matrix, width: width) } ?? .empty
      }
  }

  private static func cell(_ cell: CrossingMatrix.Cell, _ matrix: CrossingMatrix, width: Int) -> GridCell {
    let words = matrix.families.compactMap { family in
      cell.byFamily[family.code].flatMap { $0 == 0 ? nil : "\(family.short)\u{A0}\($0)" }
    }
    let tint = cell.total >= strong ? Palette.medium : Palette.light
    let line = words.joined(separator: " ")
    let isShort = LetterWidths.width(of: line, size: Typography.smallest) <= Double(width - 6)
    let limit = Int(Double(width - 4) / (Typography.smallest * Typography.averageCharacterWidth))
    return GridCell(isShort ? [line] : Wrapping.filled(line, limit: limit), color: tint.text).with {
      $0.fill = tint.fill
      $0.alignment = .center
    }
  }

  /// The actors that no row names, counted in each zone.
  private static func rest(_ matrix: CrossingMatrix, _ zones: [String]) -> [GridCell] {
    let others = matrix.others, context = matrix.context
    let words = context.say(
      fr: "\(context.count(others.count, .actor)) de plus", en: "\(context.count(others.count, .actor)) more")
    return [side(words)]
      + zones.map { zone in
        let count = matrix.actorCount(zone, among: others)
        return GridCell([count == 0 ? "" : context.count(count, .actor)], color: Palette.grey).with {
          $0.alignment = .center
        }
      }
  }

  private func totals(of count: Int) -> [GridCell] {
    let context = matrix.context, all = matrix.ranked.count
    // A page shows some of the actors only: totals are of them all.
    let words = count == all ? "" : context.say(fr: " (\(all) en tout)", en: " (\(all) in all)")
    return [Self.side(context.say(fr: "Nombre d’acteurs", en: "Number of actors") + words)]
      + zones.map { zone in
        GridCell(["\(matrix.actorCount(zone))"], bold: true).with { $0.alignment = .center }
      }
  }

  private static func side(_ words: String) -> GridCell {
    GridCell([words], bold: true).with {
      $0.columnSpan = 2
      $0.border = 0
      $0.alignment = .right
    }
  }
}
