internal import MaillageAnalysis
internal import MaillageModel

/// A page of the matrix: some actors, the functions of some phases.
struct MatrixSheet {
  let layout: MatrixLayout
  /// The place of its phases among the groups.
  let group: Int
  let actors: [Actor]
  /// Whether totals and findings stand under the rows.
  let hasTail: Bool

  /// The width of the column of totals, in points.
  static let totalWidth = 40.0

  var matrix: RoleMatrix { layout.matrix }
  var context: FigureContext { layout.matrix.context }
  var phases: [RoleMatrix.PhaseColumns] { layout.groups[group] }
  /// The places of its functions among all.
  var columns: Range<Int> { layout.columns(of: group) }
  var functions: ArraySlice<SupportFunction> { matrix.functions[columns] }
  /// Whether the sheet shows some of the phases only.
  var isPart: Bool { layout.groups.count > 1 }
  /// Whether a border would touch the words beside it.
  private var isTight: Bool { layout.padding < 2 }

  // MARK: Grid

  var grid: Grid {
    var rows = headings
    var last: String?
    for actor in actors {
      if actor.category != last { rows.append([heading(ofCategory: actor.category)]) }
      last = actor.category
      rows.append(row(actor))
    }
    return Grid(rows: hasTail ? rows + tail : rows, padding: layout.padding, cellBorder: 1)
  }

  /// What stands under the rows of actors.
  var tail: [[GridCell]] {
    (layout.left.isEmpty ? [] : [rest]) + [totals] + matrix.families.map(findings)
  }

  /// How many characters a name has on a line: names take what the letters leave.
  private var nameLimit: Int {
    let letters = phases.flatMap(layout.widths).reduce(0, +)
    let room = layout.page.cellWidth - Double(letters) - Self.totalWidth - Double(2 * layout.padding)
    return min(38, max(16, Int(room / (Typography.smallest * Typography.averageCharacterWidth))))
  }

  var headings: [[GridCell]] {
    let corner = GridCell.empty.with { $0.border = 0 }
    let phaseRow = phases.map { columns in
      GridCell([context.say(columns.phase.label)], bold: true).with {
        $0.columnSpan = columns.functions.count
        $0.fill = Palette.heading
        $0.alignment = .center
      }
    }
    let names = phases.flatMap { columns in
      zip(columns.functions, layout.widths(of: columns)).map { function, width in
        GridCell(Wrapping.lines(context.say(function.label), limit: RoleMatrix.headingLimit)).with {
          $0.alignment = .center
          $0.verticalAlignment = .bottom
          $0.width = width
        }
      }
    }
    let actorHeading = GridCell([context.say(fr: "Acteur", en: "Actor")], bold: true).with {
      $0.border = 0
      $0.verticalAlignment = .bottom
    }
    let total = GridCell([context.say(fr: "Total", en: "Total")], bold: true).with {
      $0.border = 0
      $0.alignment = .center
      $0.verticalAlignment = .bottom
    }
    return [[corner] + phaseRow + [corner], [actorHeading] + names + [total]]
  }

  /// The category of the rows below, in its colours.
  func heading(ofCategory code: String) -> GridCell {
    let style = context.style(ofCategory: code)
    let label = context.say(context.typology.categories.label(code))
    let first = layout.rows.joined().first { $0.category == code }
    let isContinued = first.map { first in !actors.contains { $0.id == first.id } } ?? false
    let words = (label == code ? code : code + "\u{A0}– " + label) + (isContinued ? context.continued : "")
    return GridCell([(isTight ? "\u{A0}" : "") + words], color: style.text).with {
      $0.columnSpan = functions.count + 2
      $0.fill = style.fill
      $0.borderColor = style.border
    }
  }

  func row(_ actor: Actor) -> [GridCell] {
    let names = Wrapping.lines(context.name(actor, limit: 19), limit: nameLimit)
    let name = GridCell(isTight ? names.map { "\u{A0}" + $0 } : names).with {
      $0.border = 0
      // Seen or not, it is as high as its row.
      $0.fill = Palette.paper
      $0.actor = actor.id
      $0.headsRow = true
    }
    let roles = matrix.cells(of: actor)[columns]
    let cells = roles.map { role -> GridCell in
      guard let role, let level = role.level else { return .empty }
      return cell(level, words: role.words)
    }
    let total = matrix.heldCount(actor)
    let words = isPart ? "\(roles.count { $0?.level?.holds ?? false })/\(total)" : "\(total)"
    let sum = GridCell([words]).with {
      $0.border = 0
      $0.alignment = .center
    }
    return [name] + cells + [sum]
  }

  private func cell(_ level: RoleLevel, words: [String]) -> GridCell {
    let tint = RoleMatrix.tint(of: level)
    return GridCell(words, color: tint.text).with {
      $0.fill = tint.fill
      $0.alignment = .center
    }
  }

  // MARK: Totals and findings

  /// The actors that no row names, counted in each function.
  private var rest: [GridCell] {
    let left = layout.left.map(matrix.cells)
    let words = context.say(
      fr: "\(context.count(left.count, .actor)) de plus", en: "\(context.count(left.count, .actor)) more")
    return [side(words)]
      + columns.map { column in
        let levels = left.compactMap { $0[column]?.level }
        let sure = levels.count(where: \.holds), doubtful = levels.count { $0 == .unknown }
        let words = [sure > 0 ? "\(sure)" : nil, doubtful > 0 ? "+\(doubtful)\u{A0}?" : nil].compactMap { $0 }
        return GridCell([words.joined(separator: " ")], color: Palette.grey).with { $0.alignment = .center }
      } + [.empty.with { $0.border = 0 }]
  }

  private var totals: [GridCell] {
    [side(context.say(fr: "Nombre d’acteurs", en: "Number of actors") + overPages)]
      + functions.map { function in
        let cell = matrix.total(function)
        let doubt = cell.uncertain > 0 ? " +\(cell.uncertain)\u{A0}?" : ""
        return GridCell(["\(cell.holders)" + doubt], bold: true).with { $0.alignment = .center }
      } + [.empty.with { $0.border = 0 }]
  }

  /// Which pages a total counts.
  private var overPages: String {
    let count = layout.rows.count, first = group * count + 1, last = first + count - 1
    guard isPart, count > 1 else { return context.overPages(count) }
    return count == 2
      ? context.say(fr: " (pages \(first) et \(last))", en: " (pages \(first) and \(last))")
      : context.say(fr: " (pages \(first) à \(last))", en: " (pages \(first) to \(last))")
  }

  private func findings(_ family: Family) -> [GridCell] {
    [side(context.say(fr: "Constat, ", en: "Finding, ") + context.say(family.shortLabel).lowercasedFirst)]
      + functions.map { function in
        guard let cell = matrix.coverage.cell(function: function.code, family: family.code) else {
          return .empty
        }
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
    GridCell(Wrapping.lines(words, limit: max(20, nameLimit - 2)), bold: true).with {
      $0.border = 0
      $0.alignment = .right
    }
  }
}
