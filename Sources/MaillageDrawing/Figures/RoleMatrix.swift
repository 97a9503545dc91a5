internal import MaillageAnalysis
internal import MaillageModel

/// The roles of the actors as a grid of letters.
struct RoleMatrix {
  let context: FigureContext
  let coverage: Coverage.Result
  let families: [Family]
  private let phases: [(phase: Phase, functions: [SupportFunction])]
  let abbreviations: RoleAbbreviations
  /// The actors with a role, by category then name.
  let actors: [Actor]
  /// The actors of each page, and those that no page names.
  private(set) var pages: [[Actor]] = [], left: [Actor] = []
  /// Whether the rows are low, and totals and findings on the last page only.
  private(set) var isDense = false

  init(_ context: FigureContext) {
    self.context = context
    let typology = context.typology
    coverage = context.study.answer(to: Coverage.self)
    families = typology.families.filter {
      context.filter.families.isEmpty || context.filter.families.contains($0.code)
    }
    abbreviations = RoleAbbreviations(context, families)
    phases = typology.phases.map { ($0, typology.functions(ofPhase: $0.code)) }
      .filter { !$0.1.isEmpty }
    let wanted = context.filter.families
    let withRole = context.selection.actors.filter { actor in
      context.study.roles[actor.id]?.values.contains { Self.level($0, wanted) != nil } ?? false
    }
    let order = withRole.map { actor in
      (typology.categories.position(of: actor.category) ?? .max, FrenchCollationKey(actor.name), actor)
    }
    actors = order.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    paginate()
  }

  /// The level of a role: the strongest of the families asked for, or that of the function as a whole.
  private static func level(_ role: ResolvedRole, _ families: [String]) -> RoleLevel? {
    guard !families.isEmpty else { return role.level }
    return families.compactMap { role.levelByFamily[$0] }.max { $0.strength < $1.strength }
  }

  func level(of actor: Actor, in function: SupportFunction) -> RoleLevel? {
    context.study.role(of: actor.id, in: function.code).flatMap { Self.level($0, context.filter.families) }
  }

  var functions: [SupportFunction] { phases.flatMap(\.functions) }

  // MARK: Pages

  /// The height that rows of actors may take on a page, in points, and what totals and findings leave free
  /// when they stand on another page.
  private static let room = 640.0, tail = 130.0, rest = 40.0
  /// How many pages are drawn with rows of usual height, and in all.
  private static let loosePages = 2, mostPages = 4

  /// Shares the actors out between pages; beyond a few, rows are lower, totals and findings stand on the last
  /// page only, and the actors of fewest functions are counted together.
  private mutating func paginate() {
    func pageCount(_ height: Double, _ room: Double) -> Int { max(1, Int((height / room).rounded(.up))) }
    let height = height(of: actors)
    guard pageCount(height, Self.room) > Self.loosePages else {
      pages = evenly(actors, pageCount(height, Self.room))
      return
    }
    isDense = true
    let room = Self.room + Self.tail, most = (room - Self.rest) * Double(Self.mostPages) - Self.tail
    let ranked = actors.enumerated().sorted { a, b in
      let left = heldCount(a.element), right = heldCount(b.element)
      return left != right ? left > right : a.offset < b.offset
    }
    var used = 0.0
    let kept = ranked.prefix { entry in
      used += self.height(of: [entry.element])
      return used <= most
    }
    let numbers = Set(kept.map(\.offset))
    let shown = actors.indices.filter(numbers.contains).map { actors[$0] }
    left = actors.indices.filter { !numbers.contains($0) }.map { actors[$0] }
    pages = evenly(shown, pageCount(self.height(of: shown) + Self.tail, room - Self.rest))
  }

  private func evenly(_ actors: [Actor], _ count: Int) -> [[Actor]] {
    actors.evenly(atMost: max(1, (actors.count + count - 1) / count))
  }

  private func height(of actors: [Actor]) -> Double {
    Grid(rows: actors.map(row), padding: padding, cellBorder: 1).estimatedHeight
  }

  private var padding: Int { isDense ? 1 : 3 }

  /// How many functions an actor surely holds.
  func heldCount(_ actor: Actor) -> Int { functions.count { level(of: actor, in: $0)?.holds ?? false } }

  // MARK: Grid

  /// The width of a column of letters, in points.
  private static let columnWidth = 62

  func grid(of actors: [Actor], isLast: Bool) -> Grid {
    var rows = headings
    rows += actors.map(row)
    if isLast || !isDense {
      if !left.isEmpty { rows.append(rest) }
      rows.append(totals)
      rows += families.map(findings)
    }
    return Grid(rows: rows, padding: padding, cellBorder: 1)
  }

  /// The actors that no row names, counted in each function.
  private var rest: [GridCell] {
    let words = context.say(
      fr: "\(context.count(left.count, .actor)) de plus", en: "\(context.count(left.count, .actor)) more")
    return [side(words)]
      + functions.map { function in
        let count = left.count { level(of: $0, in: function)?.holds ?? false }
        return GridCell([count == 0 ? "" : "\(count)"], color: Palette.grey).with { $0.alignment = .center }
      } + [.empty.with { $0.border = 0 }]
  }

  private var headings: [[GridCell]] {
    let corner = GridCell.empty.with {
      $0.columnSpan = 2
      $0.border = 0
    }
    let phaseRow = phases.map { phase, functions in
      GridCell([context.say(phase.label)], bold: true).with {
        $0.columnSpan = functions.count
        $0.fill = Palette.heading
        $0.alignment = .center
      }
    }
    let names = functions.map { function in
      GridCell(Wrapping.lines(context.say(function.label), limit: 12)).with {
        $0.alignment = .center
        $0.verticalAlignment = .bottom
        $0.width = Self.columnWidth
      }
    }
    let actorHeading = GridCell([context.say(fr: "Acteur", en: "Actor")], bold: true).with {
      $0.columnSpan = 2
      $0.border = 0
      $0.verticalAlignment = .bottom
    }
    let total = GridCell([context.say(fr: "Total", en: "Total")], bold: true).with {
      $0.border = 0
      $0.alignment = .center
      $0.verticalAlignment = .bottom
    }
    return [[corner] + phaseRow + [.empty.with { $0.border = 0 }], [actorHeading] + names + [total]]
  }

  private func row(_ actor: Actor) -> [GridCell] {
    let style = context.style(ofCategory: actor.category)
    let code = GridCell([actor.category], color: style.text).with {
      $0.fill = style.fill
      $0.borderColor = style.border
      $0.alignment = .center
    }
    let names = Wrapping.lines(context.name(actor, limit: 19), limit: 38)
    let name = GridCell(isDense ? names.map { "\u{A0}" + $0 } : names).with { $0.border = 0 }
    let levels = functions.map { level(of: actor, in: $0) }
    let cells = zip(functions, levels).map { cell($1, words: abbreviations.words(of: actor, in: $0)) }
    let total = GridCell(["\(heldCount(actor))"]).with {
      $0.border = 0
      $0.alignment = .center
    }
    return [code, name] + cells + [total]
  }

  private func cell(_ level: RoleLevel?, words: [String]) -> GridCell {
    guard let tint = level.map(Self.tint) else { return .empty }
    return GridCell(words, color: tint.text).with {
      $0.fill = tint.fill
      $0.alignment = .center
    }
  }

  static func tint(of level: RoleLevel) -> Palette.Tint {
    switch level {
    case .pilot: Palette.strong
    case .contributes: Palette.medium
    case .occasional: Palette.light
    case .unknown: Palette.doubtful
    case .none: Palette.blank
    }
  }

  private var totals: [GridCell] {
    [side(context.say(fr: "Nombre d’acteurs", en: "Number of actors") + context.overPages(pages.count))]
      + functions.map { function in
        let cell = total(function)
        let doubt = cell.uncertain > 0 ? " +\(cell.uncertain)\u{A0}?" : ""
        return GridCell(["\(cell.holders)" + doubt], bold: true).with { $0.alignment = .center }
      } + [.empty.with { $0.border = 0 }]
  }

  /// How many actors hold a function, surely and perhaps, in the families shown.
  private func total(_ function: SupportFunction) -> (holders: Int, uncertain: Int) {
    if context.filter.families.isEmpty {
      let cell = coverage.overall.first { $0.function == function.code }
      return (cell?.holders.count ?? 0, cell?.uncertain.count ?? 0)
    }
    let cells = families.compactMap { coverage.cell(function: function.code, family: $0.code) }
    let holders = Set(cells.flatMap(\.holders))
    return (holders.count, Set(cells.flatMap(\.uncertain)).subtracting(holders).count)
  }

  private func findings(_ family: Family) -> [GridCell] {
    [side(context.say(fr: "Constat, ", en: "Finding, ") + context.say(family.shortLabel).lowercasedFirst)]
      + functions.map { function in
        guard let cell = coverage.cell(function: function.code, family: family.code) else { return .empty }
        let finding = FindingWords.of(cell.state)
        let isQuiet = finding.fill == nil
        return GridCell(
          Wrapping.filled(context.say(finding.words), limit: 9), color: isQuiet ? Palette.grey : Palette.ink
        ).with {
          $0.fill = finding.fill
          $0.alignment = .center
        }
      } + [.empty.with { $0.border = 0 }]
  }

  private func side(_ words: String) -> GridCell {
    GridCell([words], bold: true).with {
      $0.columnSpan = 2
      $0.border = 0
      $0.alignment = .right
    }
  }
}
