internal import MaillageAnalysis
internal import MaillageModel

/// Actions in rows, types of service in columns, the guide's verdict at the end of each row.
struct MobilisationChart {
  let context: FigureContext
  let types: [ServiceType]
  let outcomes: [String: [RuleOutcome]]
  /// The actions begun by the day that mobilise a service, by family, then by the services that they share.
  let actions: [Action]
  private let current: Set<String>
  let hidden: Int

  init(_ context: FigureContext) {
    let study = context.study, typology = context.typology
    let begun = study.actions.filter(context.keeps)
    let mobilising = begun.filter { !(study.participations[$0.id]?.services.isEmpty ?? true) }
    let rules = study.answer(to: Rules.self)
    let used = Set(
      mobilising.flatMap { action in
        (study.participations[action.id]?.services.keys).map(Array.init) ?? []
      }
      .flatMap { study.service($0)?.types ?? [] })
    self.context = context
    let listed = typology.serviceTypes.filter { used.contains($0.code) }
    outcomes = Dictionary(uniqueKeysWithValues: mobilising.map { ($0.id, rules.outcomes(ofAction: $0.id)) })
    let keyed = mobilising.map { action in
      (typology.actionTypes.position(of: action.type) ?? .max, action.id, action)
    }
    let known = keyed.sorted { $0.0 != $1.0 ? $0.0 < $1.0 : $0.1.precedesInBytes($1.1) }.map(\.2)
    // Rows stay within their family; within it, and for columns, those that share the most come together.
    let seriation = Seriation(
      known.map { action in
        let services = study.participations[action.id]?.services.filter { $0.value.takesPart }.keys
        let types = Set((services.map(Array.init) ?? []).flatMap { study.service($0)?.types ?? [] })
        return listed.indices.filter { types.contains(listed[$0].code) }
      }, columnCount: listed.count)
    types = seriation.columns.map { listed[$0] }
    let families = known.map { typology.family(ofType: $0.type)?.code }.map { code in
      code.flatMap { typology.families.position(of: $0) } ?? .max
    }
    actions = known.indices.sorted { a, b in
      (families[a], seriation.rowScores[a], a) < (families[b], seriation.rowScores[b], b)
    }.map { known[$0] }
    current = Set(study.currentActions.map(\.id))
    hidden = begun.count - mobilising.count
  }

  private func family(_ action: Action) -> Family? { context.typology.family(ofType: action.type) }

  // MARK: Grid

  func grid(of actions: [Action], on page: Page) -> Grid {
    let limits = limits(on: page)
    var rows = [heading]
    var last: String?
    for action in actions {
      let family = family(action)
      if let family, family.code != last {
        let first = self.actions.first { self.family($0)?.code == family.code }
        let isContinued = first.map { first in !actions.contains { $0.id == first.id } } ?? false
        rows.append([
          GridCell([context.say(family.label) + (isContinued ? context.continued : "")], bold: true).with {
            $0.columnSpan = types.count + 2
            $0.fill = Palette.heading
          }
        ])
        last = family.code
      }
      rows.append(row(action, limits))
    }
    return Grid(rows: rows, padding: 3, cellBorder: 1)
  }

  /// The width of a column of letters, and how many characters the other columns have on a line at most.
  private static let columnWidth = 58, widest = (title: 50, finding: 60)

  /// How many characters titles and findings have on a line: they share what the letters leave.
  private func limits(on page: Page) -> (title: Int, finding: Int) {
    let letters = Double(types.count * (Self.columnWidth + 2) + 24)
    let room = (page.cellWidth - letters) / (Typography.smallest * Typography.averageCharacterWidth)
    let title = min(Self.widest.title, max(20, Int(room * 0.48)))
    return (title, min(Self.widest.finding, max(20, Int(room) - title)))
  }

  private var heading: [GridCell] {
    let first = GridCell([context.say(fr: "Action", en: "Action")], bold: true).with { $0.border = 0 }
    let last = GridCell([context.say(fr: "Constat", en: "Finding")], bold: true).with { $0.border = 0 }
    let columns = types.map { type in
      GridCell(Wrapping.lines(context.say(type.shortLabel), limit: 14)).with {
        $0.fill = Palette.heading
        $0.alignment = .center
        $0.width = Self.columnWidth
      }
    }
    return [first] + columns + [last]
  }

  private func row(_ action: Action, _ limits: (title: Int, finding: Int)) -> [GridCell] {
    let title = GridCell(Wrapping.lines(PlainText.printable(action.title), limit: limits.title))
    return [title] + types.map { cell(part(of: $0, in: action)) } + [finding(action, limit: limits.finding)]
  }

  /// The strongest part of the services of a type.
  func part(of type: ServiceType, in action: Action) -> MobilisationPart? {
    let parts = context.study.participations[action.id]?.services.filter { service, _ in
      context.study.service(service)?.types.contains(type.code) ?? false
    }
    let order: [MobilisationPart] = [.pilot, .contributes, .funder, .beneficiary, .unknown, .none]
    return order.first { part in parts?.values.contains(part) ?? false }
  }

  private func cell(_ part: MobilisationPart?) -> GridCell {
    guard let part else { return .empty }
    let tint = Self.tint(of: part)
    return GridCell([context.typology.vocabulary.code(part)], color: tint.text).with {
      $0.fill = tint.fill
      $0.alignment = .center
    }
  }

  static func tint(of part: MobilisationPart) -> Palette.Tint {
    switch part {
    case .pilot: Palette.strong
    case .contributes: Palette.medium
    case .funder, .beneficiary: Palette.light
    case .unknown: Palette.doubtful
    case .none: Palette.blank
    }
  }

  // MARK: Findings

  /// The rules that give the gravest verdict about an action.
  func verdict(_ action: Action) -> (verdict: Verdict, rules: [RuleOutcome])? {
    let told = (outcomes[action.id] ?? []).filter { $0.verdict != .notApplicable && $0.level != .info }
    guard let gravest = told.first else { return nil }
    return (gravest.verdict, told.filter { $0.verdict == gravest.verdict })
  }

  private func finding(_ action: Action, limit: Int) -> GridCell {
    guard let (verdict, rules) = verdict(action) else {
      let words =
        current.contains(action.id)
        ? context.say(fr: "aucune règle applicable", en: "no rule applies")
        : context.say(fr: "action terminée, sans constat", en: "ended, without finding")
      return GridCell(Wrapping.lines(words, limit: limit), color: Palette.grey)
    }
    let finding = FindingWords.of(verdict)
    let first = context.say(finding.words)
    // What is in line needs no detail: the codes are enough.
    let details =
      verdict == .compliant || rules.count > 2
      ? [rules.map(\.rule).joined(separator: ", ")]
      : rules.map { $0.rule + " " + context.say($0.title).lowercasedFirst }
    // The verdict stands before the first line.
    let head = first + "\u{A0}–\u{A0}"
    let lines = details.enumerated().flatMap { Wrapping.lines(($0 == 0 ? head : "") + $1, limit: limit) }
    var cell = GridCell([])
    cell.content = .text(
      [[TextRun(head, bold: true), TextRun(String((lines.first ?? "").dropFirst(head.count)))]]
        + lines.dropFirst().map { [TextRun($0)] })
    cell.fill = finding.fill
    return cell
  }
}
