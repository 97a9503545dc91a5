internal import MaillageAnalysis
internal import MaillageModel

/// The types of action with their numbers of actions, as a map or as bars.
struct TypologyMap {
  let context: FigureContext
  /// The types asked for, in the typology's order.
  let blocks: [Block]
  /// The actions that they hold.
  let actions: [Action]

  /// A type with the number of its actions.
  struct Block {
    let type: ActionType, subcategory: Subcategory, family: Family
    let count: Int
    /// The fill of its sub-category: the colour of the family, lighter from one sub-category to the next.
    let fill: String
  }

  init(_ context: FigureContext) {
    let typology = context.typology
    let actions = context.study.actions.filter(context.keeps)
    let kept = Set(actions.map(\.id))
    let blocks = context.study.answer(to: Coverage.self).actionTypes.compactMap { row -> Block? in
      guard let type = typology.actionTypes[row.type],
        let subcategory = typology.subcategories[row.subcategory],
        let family = typology.families[row.family]
      else { return nil }
      guard context.filter.families.isEmpty || context.filter.families.contains(family.code) else {
        return nil
      }
      return Block(
        type: type, subcategory: subcategory, family: family, count: row.actions.count(where: kept.contains),
        fill: Self.fill(of: subcategory, family, typology))
    }
    self.context = context
    self.blocks = blocks
    let types = Set(blocks.map(\.type.code))
    self.actions = actions.filter { types.contains($0.type) }
  }

  private static func fill(of subcategory: Subcategory, _ family: Family, _ typology: Typology) -> String {
    let all = typology.subcategories.filter { $0.family == family.code }.map(\.code)
    let place = Double(all.firstIndex(of: subcategory.code) ?? 0)
    // Black stays readable on the strongest of them, and the lightest still shows beside white.
    return Palette.mixed(family.color, strength: 0.42 - 0.26 * place / Double(max(1, all.count - 1)))
  }

  var total: Int { actions.count }
  var present: [Block] { blocks.filter { $0.count > 0 } }
  var missing: [Block] { blocks.filter { $0.count == 0 } }

  /// The code in a cell, after that of its sub-category unless it begins with it.
  func code(_ block: Block) -> String {
    block.type.code.hasPrefix(block.subcategory.code)
      ? block.type.code : block.subcategory.code + " " + block.type.code
  }

  // MARK: Map

  /// The map and what is missing under it, its width in points and in at most that much room; `nil` when a
  /// cell would be too small for its words.
  func grid(width: Int, room: Double) -> Grid? {
    let below = Grid(rows: missingRows(width: width), padding: 3)
    // A few actions do not need a whole page.
    let height = Int(min(room - below.estimatedHeight, max(90, Double(total) * 20_000 / Double(width))))
    guard height >= 60, let map = map(width: width, height: height) else { return nil }
    // A map that grew with the page would enlarge narrow cells as much as wide ones.
    var exact = map
    exact.width = width
    exact.height = height
    exact.isFixed = true
    return Grid(rows: [[GridCell(exact)]] + [[GridCell(below)]], padding: 0)
  }

  private func map(width: Int, height: Int) -> Grid? {
    let groups = Dictionary(grouping: present, by: \.family.code)
    let families = context.typology.families.compactMap { family in
      groups[family.code].map { (content: $0, weight: Self.weight($0)) }
    }
    return Treemap(families, width: width, height: height).shape.flatMap { shape in
      Self.grid(shape) { part in
        let bySubcategory = Dictionary(grouping: part.content, by: \.subcategory.code)
        let groups = context.typology.subcategories.compactMap { subcategory in
          bySubcategory[subcategory.code].map { (content: $0, weight: Self.weight($0)) }
        }
        return Treemap(groups, width: part.width, height: part.height).shape.flatMap { shape in
          Self.grid(shape) { part in
            let types = part.content.map { (content: $0, weight: Double($0.count)) }
            return Treemap(types, width: part.width, height: part.height).shape.flatMap { shape in
              Self.grid(shape) { cell($0).map { Grid(rows: [[$0]], padding: 0) } }
            }
          }
        }
      }
    }
  }

  private static func weight(_ blocks: [Block]) -> Double { Double(blocks.reduce(0) { $0 + $1.count }) }

  /// Cells within cells; `nil` as soon as a part has no drawing.
  private static func grid<Content>(
    _ shape: Treemap<Content>.Shape, _ draw: (Treemap<Content>.Part) -> Grid?
  ) -> Grid? {
    switch shape {
    case .part(let part): return draw(part)
    case .columns(let shapes):
      let grids = shapes.compactMap { grid($0, draw) }
      return grids.count == shapes.count ? Grid(rows: [grids.map { GridCell($0) }], padding: 0) : nil
    case .rows(let shapes):
      let grids = shapes.compactMap { grid($0, draw) }
      return grids.count == shapes.count ? Grid(rows: grids.map { [GridCell($0)] }, padding: 0) : nil
    }
  }

  /// The cell of a type, in the largest letters that it can hold; `nil` when it holds none.
  private func cell(_ part: Treemap<Block>.Part) -> GridCell? {
    let block = part.content
    let number = context.count(block.count, .action)
    for size in Typography.steps.reversed() {
      let limit = Int((Double(part.width) - 12) / (size * 0.58))
      let label = context.say(block.type.shortLabel)
      let words = (label + " " + code(block) + " " + number).split(separator: " ")
      guard limit > 3, words.allSatisfy({ $0.count <= limit }) else { continue }
      let lines = Wrapping.lines(label, limit: limit)
      guard Double(lines.count + 2) * size * 1.25 + 8 <= Double(part.height) else { continue }
      var cell = GridCell([])
      cell.content = .text(
        [[TextRun(code(block), bold: true, size: size)]] + lines.map { [TextRun($0, size: size)] }
          + [[TextRun(number, bold: true, size: size)]])
      cell.fill = block.fill
      cell.border = 2
      cell.borderColor = Palette.paper
      cell.alignment = .center
      cell.width = part.width
      cell.height = part.height
      return cell
    }
    return nil
  }

  // MARK: Missing types

  private func missingRows(width: Int) -> [[GridCell]] {
    guard !missing.isEmpty else { return [] }
    let heading = context.say(
      fr: context.isFiltered ? "Types sans action dans le filtre" : "Trous\u{A0}: types sans action déclarée",
      en: context.isFiltered ? "Types without action in the filter" : "Gaps: types without declared action")
    let limit = Int(Double(width) / (Typography.smallest * Typography.averageCharacterWidth)) - 4
    var rows = [[GridCell(["\(heading) (\(missing.count))"], bold: true)]]
    for subcategory in context.typology.subcategories {
      let own = missing.filter { $0.subcategory.code == subcategory.code }
      guard !own.isEmpty else { continue }
      let words =
        subcategory.code + ", " + context.say(subcategory.label) + Wording.colon(context.language)
        + own.map { code($0) + " " + context.say($0.type.shortLabel) }
        .joined(separator: Wording.semicolon(context.language)) + "."
      rows.append([GridCell(Wrapping.filled(words, limit: limit))])
    }
    return rows
  }

  // MARK: Bars

  /// Types as rows with a bar, when a map would have cells too small to read.
  func bars(of shown: [Block], on page: Page) -> Grid {
    let most = Double(blocks.map(\.count).max() ?? 1)
    return Grid(
      rows: shown.map { block in
        let words =
          block.count > 0
          ? context.count(block.count, .action) : context.say(fr: "aucune action", en: "no action")
        return [
          GridCell([code(block)], bold: true).with {
            $0.fill = block.fill
            $0.alignment = .center
          },
          GridCell([context.say(block.type.shortLabel)]),
          BarCells.bar(
            share: Double(block.count) / most, width: Int(page.drawingWidth * 0.48),
            style: ShapeStyle(fill: block.fill, border: Palette.rule)),
          GridCell([words], bold: block.count == 0),
        ]
      }, spacing: 2)
  }
}
