internal import MaillageAnalysis
internal import MaillageModel

/// The state of each function in each family, before and after.
struct ComparisonCoverage {
  private let context: FigureContext
  private let result: Comparison.Result
  private let families: [Family]

  init(_ context: FigureContext, _ result: Comparison.Result) {
    self.context = context
    self.result = result
    families = context.typology.families.map(\.self)
  }

  private func shift(_ function: SupportFunction, _ family: Family) -> CoverageShift? {
    result.coverage.first { $0.function == function.code && $0.family == family.code }
  }

  private func isMoved(_ shift: CoverageShift) -> Bool { shift.before.state != shift.after.state }

  // MARK: Grid

  var grid: Grid {
    let heading =
      [GridCell([context.say(fr: "Fonction", en: "Function")], bold: true).with { $0.width = 130 }]
      + families.map { family in
        GridCell([context.say(family.shortLabel)], bold: true).with {
          $0.fill = Palette.heading
          $0.alignment = .center
          $0.width = 250
        }
      }
    let rows = context.typology.functions.map { function in
      [GridCell([context.say(function.label)])] + families.map { cell(shift(function, $0)) }
    }
    return Grid(rows: [heading] + rows, padding: 2, cellBorder: 1)
  }

  private func cell(_ shift: CoverageShift?) -> GridCell {
    guard let shift else {
      return GridCell([context.say(fr: "non comparé", en: "not compared")], color: Palette.grey)
    }
    let isMoved = isMoved(shift)
    return GridCell([words(shift)], bold: isMoved, color: isMoved ? Palette.ink : Palette.grey).with {
      $0.alignment = .center
      guard isMoved else { return }
      $0.fill = shift.direction == .better ? Palette.compliant : fill(shift)
      $0.border = 2
      $0.borderColor = Palette.ink
    }
  }

  private func fill(_ shift: CoverageShift) -> String {
    shift.direction == .worse ? Palette.gap : Palette.toCoordinate
  }

  private func words(_ shift: CoverageShift) -> String {
    let before = state(shift.before), after = state(shift.after)
    guard before != after else { return before }
    let mark =
      switch shift.direction {
      case .better: context.say(fr: " (mieux)", en: " (better)")
      case .worse: context.say(fr: " (moins)", en: " (less)")
      case .same: ""
      }
    return before + " → " + after + mark
  }

  /// « couvert, 3 acteurs »: the state, with how many surely hold the function.
  private func state(_ cell: CoverageCell) -> String {
    let word = context.say(FindingWords.of(cell.state).words).replacing("- ", with: "")
    guard cell.state == .covered || cell.state == .toCoordinate else { return word }
    return word + " (\(cell.holders.count))"
  }

  // MARK: Words

  var legend: Legend {
    var legend = Legend()
    func add(_ direction: CoverageShift.Direction, _ fill: String, _ fr: String, _ en: String) {
      guard result.coverage.contains(where: { isMoved($0) && $0.direction == direction }) else { return }
      legend.marks.append(
        Legend.MarkEntry(
          sample: "→", style: ShapeStyle(fill: fill, border: Palette.ink, borderWidth: 2),
          meaning: context.say(fr: fr, en: en)))
    }
    add(.better, Palette.compliant, "mieux tenu après", "better held after")
    add(.worse, Palette.gap, "moins bien tenu après", "less well held after")
    add(
      .same, Palette.toCoordinate, "change d’état sans être mieux ni moins tenu",
      "changes state, neither better nor less held")
    let states = Set(result.coverage.flatMap { [$0.before.state, $0.after.state] })
    let threshold = result.after.options.coordinationThreshold
    let meanings = CoverageState.allCases.filter { states.contains($0) }.map {
      context.say(FindingWords.meaning(of: $0, threshold: threshold, doubt: context.roleDoubt))
    }
    legend.notes = [
      context.say(
        fr: "Chaque case est un couple fonction-famille\u{A0}: avant → après. Entre parenthèses, le nombre "
          + "d’acteurs sûrs. ",
        en: "Each cell is a function-family pair: before → after. In brackets, the number of sure actors. ")
        + meanings.joined(separator: Wording.semicolon(context.language)).uppercasedFirst + "."
    ]
    return legend
  }

  /// The cells that make sense in one state at least.
  private var applicable: [CoverageShift] {
    result.coverage.filter { $0.before.state != .notApplicable || $0.after.state != .notApplicable }
  }

  private func moved(_ direction: CoverageShift.Direction) -> [CoverageShift] {
    result.coverage.filter { isMoved($0) && $0.direction == direction }
  }

  var counts: String {
    let all = context.count(applicable.count, .functionInFamily)
    let others = result.coverage.count - applicable.count
    return context.say(
      fr: "\(all)\u{A0}; \(others) sans objet.",
      en: "\(all); \(others) not applicable.")
  }

  var summary: String {
    let all = context.count(applicable.count, .functionInFamily)
    let better = moved(.better).count, worse = moved(.worse).count, same = moved(.same).count
    let others =
      same == 0
      ? ""
      : context.say(
        fr: ", \(same) \(same < 2 ? "autrement tenu" : "autrement tenus")", en: ", \(same) held otherwise")
    let still = applicable.count - better - worse - same
    return context.say(
      fr:
        "\(all)\u{A0}: \(better) mieux \(better < 2 ? "tenu" : "tenus") après, \(worse) moins "
        + "bien\(others), "
        + "\(still) dans le même état.",
      en:
        "\(all): \(better) better held after, \(worse) less well\(others), \(still) in "
        + "the same state.")
  }

  var description: String {
    let sentences = result.coverage.filter(isMoved).map { shift in
      let family = context.typology.families[shift.family].map { context.say($0.shortLabel).lowercasedFirst }
      return context.say(context.typology.functions.label(shift.function)) + " (" + (family ?? shift.family)
        + ")" + Wording.colon(context.language) + words(shift) + "."
    }
    return ([summary] + sentences).joined(separator: " ")
  }
}
