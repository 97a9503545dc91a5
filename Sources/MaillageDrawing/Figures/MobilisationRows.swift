internal import MaillageAnalysis
internal import MaillageModel

/// The rows of the chart of mobilisation on a page of one size, each measured once: pages are tried with some of
/// them and with others.
struct MobilisationRows {
  private let chart: MobilisationChart
  private let heading: MeasuredRow
  /// The row of each action, after its family's.
  private let rowByAction: [String: (family: Family?, row: MeasuredRow)]
  /// The first action of each family.
  private let firstByFamily: [String: String]

  private static let padding = 3, cellBorder = 1

  init(_ chart: MobilisationChart, on page: Page) {
    let limits = Self.limits(chart, on: page)
    self.chart = chart
    heading = Self.measured(Self.heading(chart))
    rowByAction = Dictionary(
      chart.actions.map { action in
        let title = GridCell(Wrapping.lines(PlainText.printable(action.title), limit: limits.title))
        let cells =
          [title] + chart.parts(in: action).map { Self.cell($0, chart.context) }
          + [Self.finding(action, chart, limit: limits.finding)]
        return (action.id, (chart.family(action), Self.measured(cells)))
      }, uniquingKeysWith: { first, _ in first })
    firstByFamily = Dictionary(
      chart.actions.compactMap { action in chart.family(action).map { ($0.code, action.id) } },
      uniquingKeysWith: { first, _ in first })
  }

  private static func measured(_ cells: [GridCell]) -> MeasuredRow {
    MeasuredRow(cells, padding: padding, cellBorder: cellBorder)
  }

  func grid(of actions: [Action]) -> Grid {
    Grid(rows: rows(of: actions).map(\.cells), padding: Self.padding, cellBorder: Self.cellBorder)
  }

  /// The heading, and some actions after the name of their family.
  func rows(of actions: [Action]) -> [MeasuredRow] {
    var rows = [heading]
    var last: String?
    for action in actions {
      guard let (family, row) = rowByAction[action.id] else { continue }
      if let family, family.code != last {
        let first = firstByFamily[family.code]
        rows.append(heading(of: family, isContinued: !actions.contains { $0.id == first }))
        last = family.code
      }
      rows.append(row)
    }
    return rows
  }

  private func heading(of family: Family, isContinued: Bool) -> MeasuredRow {
    let words = chart.context.say(family.label) + (isContinued ? chart.context.continued : "")
    return Self.measured([
      GridCell([words], bold: true).with {
        $0.columnSpan = chart.types.count + 2
        $0.fill = Palette.heading
      }
    ])
  }

  // MARK: Cells

  /// The width of a column of letters, and how many characters the other columns have on a line at most.
  private static let columnWidth = 58, widest = (title: 50, finding: 60)

  /// How many characters titles and findings have on a line: they share what the letters leave.
  private static func limits(_ chart: MobilisationChart, on page: Page) -> (title: Int, finding: Int) {
    let letters = Double(chart.types.count * (columnWidth + 2) + 24)
    let room = (page.cellWidth - letters) / (Typography.smallest * Typography.averageCharacterWidth)
    let title = min(widest.title, max(20, Int(room * 0.48)))
    return (title, min(widest.finding, max(20, Int(room) - title)))
  }

  private static func heading(_ chart: MobilisationChart) -> [GridCell] {
    let context = chart.context
    let first = GridCell([context.say(fr: "Action", en: "Action")], bold: true).with { $0.border = 0 }
    let last = GridCell([context.say(fr: "Constat", en: "Finding")], bold: true).with { $0.border = 0 }
    let columns = chart.types.map { type in
      GridCell(Wrapping.lines(context.say(type.shortLabel), limit: 14)).with {
        $0.fill = Palette.heading
        $0.alignment = .center
        $0.width = columnWidth
      }
    }
    return [first] + columns + [last]
  }

  private static func cell(_ part: MobilisationPart?, _ context: FigureContext) -> GridCell {
    guard let part else { return .empty }
    let tint = MobilisationChart.tint(of: part)
    return GridCell([context.letters(of: part)], color: tint.text).with {
      $0.fill = tint.fill
      $0.alignment = .center
    }
  }

  private static func finding(_ action: Action, _ chart: MobilisationChart, limit: Int) -> GridCell {
    let context = chart.context
    guard let (verdict, rules) = chart.verdict(action) else {
      let words =
        chart.isCurrent(action)
        ? context.say(fr: "aucune règle applicable", en: "no rule applies")
        : context.say(fr: "action terminée, sans constat", en: "ended, without finding")
      return GridCell(Wrapping.lines(words, limit: limit), color: Palette.grey)
    }
    let finding = FindingWords.of(verdict)
    let first = context.say(finding.words)
    let details =
      MobilisationChart.tellsTitles(of: rules, verdict)
      ? rules.map { $0.rule + " " + context.say($0.title).lowercasedFirst }
      : [rules.map(\.rule).joined(separator: ", ")]
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
