internal import MaillageAnalysis
internal import MaillageModel

/// The roles of the actors, as letters in cells, shared by all the sheets that are tried.
final class RoleMatrix {
  let context: FigureContext
  let coverage: Coverage.Result
  let families: [Family]
  let phases: [PhaseColumns]
  /// The functions of all phases.
  let functions: [SupportFunction]
  let abbreviations: RoleAbbreviations
  /// The actors with a role, by category then name.
  let actors: [Actor]
  /// The cells of each actor, in the order of the functions; absent without role.
  private let cellsByActor: [String: [Cell?]]
  /// How many functions each actor surely holds.
  private let heldByActor: [String: Int]

  /// What an actor does in a function.
  struct Cell {
    /// The level; absent when it is declared in none of the families asked for.
    let level: RoleLevel?
    /// The level with its families, by line, and on lines that the cell can hold.
    let lines: [String], words: [String]
  }

  /// A phase with the columns of its functions.
  struct PhaseColumns {
    let phase: Phase
    let functions: [SupportFunction]
    /// The widths of the words of the columns, in points.
    let widths: [Int]
  }

  init(_ context: FigureContext) {
    self.context = context
    let typology = context.typology
    coverage = context.study.answer(to: Coverage.self)
    let wanted = context.filter.families
    families = typology.families.filter { wanted.isEmpty || wanted.contains($0.code) }
    let abbreviations = RoleAbbreviations(context, families)
    self.abbreviations = abbreviations
    phases = typology.phases.map { phase in
      let functions = typology.functions(ofPhase: phase.code)
      return PhaseColumns(
        phase: phase, functions: functions, widths: functions.map { Self.width(of: $0, context) })
    }.filter { !$0.functions.isEmpty }
    let functions = phases.flatMap(\.functions)
    self.functions = functions
    let withRole = context.selection.actors.filter { actor in
      context.study.roles[actor.id]?.values.contains { Self.level($0, wanted) != nil } ?? false
    }
    let order = withRole.map { actor in
      (typology.categories.position(of: actor.category) ?? .max, FrenchCollationKey(actor.name), actor)
    }
    actors = order.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    let columns = functions.map { ($0.code, abbreviations.meant(in: $0)) }
    cellsByActor = Dictionary(
      actors.map { actor in
        let roles = context.study.roles[actor.id] ?? [:]
        return (
          actor.id,
          columns.map { code, meant in roles[code].map { Self.cell($0, abbreviations, meant, wanted) } }
        )
      }, uniquingKeysWith: { first, _ in first })
    heldByActor = cellsByActor.mapValues { cells in cells.count { $0?.level?.holds ?? false } }
  }

  private static func cell(
    _ role: ResolvedRole, _ abbreviations: RoleAbbreviations, _ meant: Set<Int>, _ wanted: [String]
  ) -> Cell {
    let lines = abbreviations.lines(of: role, meant: meant)
    return Cell(
      level: level(role, wanted), lines: lines, words: lines.flatMap { Wrapping.filled($0, limit: cellLimit) }
    )
  }

  /// The level of a role: the strongest of the families asked for, or that of the function as a whole.
  private static func level(_ role: ResolvedRole, _ families: [String]) -> RoleLevel? {
    guard !families.isEmpty else { return role.level }
    return families.compactMap { role.levelByFamily[$0] }.max { $0.strength < $1.strength }
  }

  /// What an actor does in each function.
  func cells(of actor: Actor) -> [Cell?] {
    cellsByActor[actor.id] ?? [Cell?](repeating: nil, count: functions.count)
  }

  /// How many functions an actor surely holds.
  func heldCount(_ actor: Actor) -> Int { heldByActor[actor.id] ?? 0 }

  // MARK: Columns

  /// The least width of a column of letters, in points.
  private static let leastWidth = 38

  /// How many characters the heading of a column and its cells have on a line.
  static let headingLimit = 12, cellLimit = 8

  /// The column of a function is as wide as its name.
  private static func width(of function: SupportFunction, _ context: FigureContext) -> Int {
    let lines = Wrapping.lines(context.say(function.label), limit: headingLimit)
    let longest = lines.map { LetterWidths.width(of: $0, size: Typography.smallest) }.max() ?? 0
    return max(leastWidth, Int(longest.rounded(.up)))
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

  /// How many actors hold a function, surely and perhaps, in the families shown.
  func total(_ function: SupportFunction) -> (holders: Int, uncertain: Int) {
    if context.filter.families.isEmpty {
      let cell = coverage.overall.first { $0.function == function.code }
      return (cell?.holders.count ?? 0, cell?.uncertain.count ?? 0)
    }
    let cells = families.compactMap { coverage.cell(function: function.code, family: $0.code) }
    let holders = Set(cells.flatMap(\.holders))
    return (holders.count, Set(cells.flatMap(\.uncertain)).subtracting(holders).count)
  }
}
