internal import MaillageAnalysis
internal import MaillageModel

/// Members in rows, exact combinations in columns, the largest first; the empty ones that matter at the end.
struct ExclusivesChart {
  /// What the rows are.
  enum Subject {
    case types, services
  }

  let context: FigureContext
  let subject: Subject
  let actionCount: Int
  /// The combinations drawn that occur, and those that do not but matter.
  let formed: [ExclusiveCombinations.Combination], empty: [ExclusiveCombinations.Combination]
  let unformed: Int, unlisted: Int, unlistedActions: Int
  /// The members of these combinations, those of most actions first.
  let members: [String]
  let sizes: [String: Int]
  /// The members of an action that no column holds.
  let absent: [String]

  /// The page that it is made for, and how many members may have a row on it.
  let page: Page, rowLimit: Int

  /// How many columns a chart has at most for what occurs and for what does not, and how many rows.
  private static let columns = 24, emptyColumns = 8
  static let mostRows = 26
  /// The widths of a column and of that of the totals, and the least of the column of names, in points.
  private static let columnWidth = 28.0, totalWidth = 56.0, leastNames = 160.0
  /// The height of the longest bar.
  private var barHeight: Double { page.drawingHeight / 12 }

  init(
    _ context: FigureContext, _ result: ExclusiveCombinations.Result, of subject: Subject, on page: Page,
    rows: Int
  ) {
    let places = Int((page.cellWidth - Self.leastNames - Self.totalWidth) / Self.columnWidth)
    let all = subject == .types ? result.types : result.services
    let observed = all.filter { !$0.actions.isEmpty }
    // What rules ask for before what never meets.
    let lacking = all.filter { $0.actions.isEmpty && ($0.isNeverTogether || $0.including.isEmpty) }
      .sorted { !$0.rules.isEmpty && $1.rules.isEmpty }
    var sizes: [String: Int] = [:]
    for combination in observed {
      for member in combination.members { sizes[member, default: 0] += combination.actions.count }
    }
    let ranked = Set(observed.flatMap(\.members)).sorted { a, b in
      let left = sizes[a] ?? 0, right = sizes[b] ?? 0
      return left != right ? left > right : a.precedesInBytes(b)
    }
    let kept = Set(ranked.prefix(rows))
    let missing = lacking.prefix(min(Self.emptyColumns, max(1, places / 4)))
    let drawn = observed.filter { kept.isSuperset(of: $0.members) }
      .prefix(min(Self.columns, max(1, places - missing.count)))
    self.page = page
    rowLimit = rows
    self.context = context
    self.subject = subject
    self.sizes = sizes
    actionCount = result.actionCount
    formed = Array(drawn)
    empty = Array(missing)
    unformed = lacking.count - missing.count
    unlisted = observed.count - drawn.count
    unlistedActions = result.actionCount - drawn.reduce(0) { $0 + $1.actions.count }
    let present = Set((formed + empty).flatMap(\.members))
    absent = ranked.filter { !present.contains($0) }
    members = ranked.filter { present.contains($0) } + present.subtracting(ranked).sortedByBytes()
  }

  // MARK: Grid

  var grid: Grid {
    var rows = [bars, headings]
    for (place, member) in members.enumerated() { rows.append(row(member, isShaded: place % 2 == 1)) }
    if !empty.isEmpty || formed.contains(where: { !$0.rules.isEmpty }) { rows.append(reasons) }
    return Grid(rows: rows, spacing: 0, padding: 2)
  }

  var combinations: [ExclusiveCombinations.Combination] { formed + empty }

  /// How many actions each combination has, as a bar with its number.
  private var bars: [GridCell] {
    let most = Double(formed.first?.actions.count ?? 1)
    let columns = combinations.map { combination -> GridCell in
      let count = combination.actions.count
      let doubt = combination.doubtfulCount > 0 ? "\u{A0}?" : ""
      let number = GridCell(["\(count)" + doubt], bold: true).with {
        $0.alignment = .center
        $0.width = Int(Self.columnWidth) - 6
      }
      // All columns are as high: the library would spread what is missing over the bars.
      let height = count > 0 ? max(2, Int(Double(count) / most * barHeight)) : 0
      let space = GridCell.space.with { $0.height = Int(barHeight) + 2 - height }
      let bar = GridCell.space.with {
        $0.fill = count > 0 ? Palette.strong.fill : nil
        $0.height = max(1, height)
      }
      return GridCell(Grid(rows: [[space], [number], [bar]], padding: 0))
    }
    let title = GridCell(
      Wrapping.lines(
        context.say(
          fr: "Nombre d’actions de chaque équipe exacte", en: "Number of actions of each exact team"),
        limit: nameLimit), bold: true
    ).with { $0.verticalAlignment = .bottom }
    return [title, GridCell([""])] + columns
  }

  private var headings: [GridCell] {
    let total = GridCell([context.say(fr: "en tout", en: "in all")], bold: true).with {
      $0.alignment = .center
    }
    var cells = [
      GridCell([context.say(subject == .types ? Self.typeHeading : Self.serviceHeading)], bold: true), total,
    ]
    if !formed.isEmpty {
      cells.append(
        GridCell([context.say(fr: "équipes qui se forment", en: "teams that form")]).with {
          $0.columnSpan = formed.count
          $0.fill = Palette.heading
          $0.alignment = .center
        })
    }
    if !empty.isEmpty {
      let words = context.say(fr: "qui ne se forment pas", en: "that do not form")
      cells.append(
        GridCell(Wrapping.lines(words, limit: max(7, empty.count * 5))).with {
          $0.columnSpan = empty.count
          $0.fill = Palette.toCheck
          $0.alignment = .center
        })
    }
    return cells
  }

  /// How many characters a name has on a line: names take what the columns leave.
  private var nameLimit: Int {
    let room = page.cellWidth - Self.totalWidth - Double(combinations.count) * Self.columnWidth
    return min(70, Int(room / (Typography.smallest * Typography.averageCharacterWidth)))
  }

  private static let typeHeading = LocalizedText(fr: "Type de service", en: "Type of service")
  private static let serviceHeading = LocalizedText(fr: "Service", en: "Service")

  private func row(_ member: String, isShaded: Bool) -> [GridCell] {
    let shade = isShaded ? Palette.box : nil
    let label = GridCell(Wrapping.lines(name(member), limit: nameLimit)).with { $0.fill = shade }
    let total = GridCell(["\(sizes[member] ?? 0)"]).with {
      $0.fill = shade
      $0.alignment = .center
    }
    return [label, total]
      + combinations.map { combination in
        guard combination.members.contains(member) else {
          return GridCell([" "]).with {
            $0.fill = shade
            $0.border = 1
            $0.borderColor = Palette.heading
          }
        }
        let isEmpty = combination.actions.isEmpty
        return GridCell(["●"], color: isEmpty ? Palette.ink : Palette.strong.text).with {
          $0.fill = isEmpty ? Palette.toCheck : Palette.strong.fill
          $0.alignment = .center
          $0.border = 1
          $0.borderColor = isEmpty ? Palette.alert : Palette.strong.fill
          $0.borderPattern = isEmpty ? .dashed : .solid
        }
      }
  }

  /// Why an empty combination is there, and which rules ask for one that forms.
  private var reasons: [GridCell] {
    let words = context.say(
      fr: "Règle qui la demande, en tout ou partie", en: "Rule that asks for it, whole or in part")
    let title = GridCell(Wrapping.lines(words, limit: 24), bold: true)
    return [title, GridCell([""])]
      + combinations.map { combination in
        GridCell(combination.rules.isEmpty ? [" "] : combination.rules).with { $0.alignment = .center }
      }
  }
}

extension Phrasing.Noun {
  static let team = Self(fr: ("équipe", "équipes"), en: ("team", "teams"), isFeminine: true)
}
