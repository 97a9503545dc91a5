internal import MaillageAnalysis
internal import MaillageModel

/// The roles of the actors as a grid of letters.
struct RoleMatrix {
  private let context: FigureContext
  private let coverage: Coverage.Result
  private let families: [Family]
  private let phases: [(phase: Phase, functions: [SupportFunction])]
  private let abbreviations: RoleAbbreviations
  /// The actors with a role, by category then name.
  let actors: [Actor]

  init(_ context: FigureContext) {
    self.context = context
    let typology = context.typology
    coverage = Coverage().run(on: context.study)
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
  }

  /// The level of a role: the strongest of the families asked for, or that of the function as a whole.
  private static func level(_ role: ResolvedRole, _ families: [String]) -> RoleLevel? {
    guard !families.isEmpty else { return role.level }
    return families.compactMap { role.levelByFamily[$0] }.max { $0.strength < $1.strength }
  }

  private func level(of actor: Actor, in function: SupportFunction) -> RoleLevel? {
    context.study.role(of: actor.id, in: function.code).flatMap { Self.level($0, context.filter.families) }
  }

  private var functions: [SupportFunction] { phases.flatMap(\.functions) }

  // MARK: Pages

  /// The height that rows of actors may take on a page, in points.
  private static let room = 640.0

  /// The actors of each page, as evenly as their rows allow.
  var pages: [[Actor]] {
    let heights = actors.map { Grid(rows: [row($0)], padding: 3, cellBorder: 1).estimatedHeight }
    let count = max(1, Int((heights.reduce(0, +) / Self.room).rounded(.up)))
    return actors.evenly(atMost: max(1, (actors.count + count - 1) / count))
  }

  // MARK: Grid

  /// The width of a column of letters, in points.
  private static let columnWidth = 62

  func grid(of actors: [Actor]) -> Grid {
    var rows = headings
    rows += actors.map(row)
    rows.append(totals)
    rows += families.map(findings)
    return Grid(rows: rows, padding: 3, cellBorder: 1)
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
    let name = GridCell(Wrapping.lines(context.name(actor, limit: 19), limit: 38)).with { $0.border = 0 }
    let levels = functions.map { level(of: actor, in: $0) }
    let cells = zip(functions, levels).map { cell($1, words: abbreviations.words(of: actor, in: $0)) }
    let total = GridCell(["\(levels.count { $0?.holds ?? false })"]).with {
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

  private static func tint(of level: RoleLevel) -> Palette.Tint {
    switch level {
    case .pilot: Palette.strong
    case .contributes: Palette.medium
    case .occasional: Palette.light
    case .unknown: Palette.doubtful
    case .none: Palette.blank
    }
  }

  private var totals: [GridCell] {
    [side(context.say(fr: "Nombre d’acteurs", en: "Number of actors"))]
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

  // MARK: Words

  func legend(of actors: [Actor]) -> Legend {
    var legend = Legend()
    legend.categories = context.legend(of: actors, withShapes: false)
    let present = Set(actors.flatMap { actor in functions.compactMap { level(of: actor, in: $0) } })
    legend.marks = RoleLevel.allCases.filter { present.contains($0) }.map { level in
      let tint = Self.tint(of: level)
      return Legend.MarkEntry(
        sample: context.typology.vocabulary.code(level), style: ShapeStyle(fill: tint.fill, text: tint.text),
        meaning: context.say(context.typology.vocabulary.label(level)).lowercasedFirst)
    }
    let states = Set(
      families.flatMap { family in
        functions.compactMap { coverage.cell(function: $0.code, family: family.code)?.state }
      })
    let meanings = CoverageState.allCases.filter { states.contains($0) }.map {
      context.say(FindingWords.meaning(of: $0, threshold: coverage.coordinationThreshold))
    }
    let separator = Wording.semicolon(context.language)
    legend.notes = [
      context.say(
        fr: "Case vide\u{A0}: rôle non déclaré. Constats\u{A0}: ",
        en: "Empty cell: role not declared. Findings: ")
        + meanings.joined(separator: separator) + ". "
        + context.say(
          fr: "Un collectif n’est pas compté à côté de l’un de ses membres.",
          en: "A collective is not counted beside one of its members.")
    ]
    legend.notes += abbreviations.note.map { [$0] } ?? []
    legend.notes += context.glossary(of: actors, limit: 19)
    return legend
  }

  func counts(of shown: [Actor]) -> String {
    let without = context.selection.actors.count - actors.count
    let part =
      shown.count == actors.count ? "" : context.say(fr: " sur \(actors.count)", en: " of \(actors.count)")
    return context.count(shown.count, .actor) + part
      + context.say(fr: "\u{A0}; \(without) sans rôle déclaré.", en: "; \(without) without declared role.")
  }

  var summary: String {
    let shown = families.map(\.code)
    let cells = coverage.cells.filter { shown.contains($0.family) && $0.state != .notApplicable }
    let holes = cells.count { $0.state == .hole }, fragile = cells.count { $0.state == .fragile }
    let who = context.count(actors.count, .actor), functions = context.count(functions.count, .function)
    let all = context.count(cells.count, .functionInFamily)
    return context.say(
      fr: "\(who) et \(functions)\u{A0}; sur \(all), \(holes) sans acteur déclaré et "
        + "\(fragile) \(fragile < 2 ? "tenu" : "tenus") par un seul.",
      en: "\(who) and \(functions); of \(all), \(holes) without declared actor and "
        + "\(fragile) held by a single one.")
  }

  func description(of shown: [Actor]) -> String {
    let vocabulary = context.typology.vocabulary
    let sentences = shown.map { actor in
      let parts = functions.compactMap { function -> String? in
        guard let level = level(of: actor, in: function) else { return nil }
        return context.say(function.label).lowercasedFirst + " ("
          + context.say(vocabulary.label(level)).lowercasedFirst + ")"
      }
      return PlainText.printable(actor.name) + Wording.colon(context.language)
        + parts.joined(separator: ", ") + "."
    }
    return ([summary] + sentences).joined(separator: " ")
  }
}
