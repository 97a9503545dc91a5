internal import MaillageAnalysis
internal import MaillageModel

/// The boxes of the observed groups, and which lines join them.
extension CommunitiesScene {
  /// The pairs of groups of most ties, and for each group the first that has it; all when they are few.
  static func main(of ties: [[Int]: Int], _ shown: Set<Int>) -> Set<[Int]> {
    let ranked = ranked(ties, shown)
    guard ranked.count > lineLimit else { return Set(ranked) }
    var kept = first(of: ranked, shown)
    for pair in ranked where kept.count < mainLimit { kept.insert(pair) }
    return kept
  }

  /// The pairs of groups shown, those of most ties first.
  private static func ranked(_ ties: [[Int]: Int], _ shown: Set<Int>) -> [[Int]] {
    ties.filter { shown.isSuperset(of: $0.key) }
      .sorted { $0.value != $1.value ? $0.value > $1.value : $0.key.lexicographicallyPrecedes($1.key) }
      .map(\.key)
  }

  /// For each group the first pair that has it.
  private static func first(of ranked: [[Int]], _ shown: Set<Int>) -> Set<[Int]> {
    Set(shown.compactMap { number in ranked.first { $0.contains(number) } })
  }

  /// Whether the lines are only those of the first pair of each group.
  var drawsOnlyFirst: Bool {
    let shown = Set(groups.map(\.number))
    return main == Self.first(of: Self.ranked(ties, shown), shown)
  }

  func box(_ group: Group) -> Grid {
    let columns = columnCount(group)
    let limit = columns * Self.chipWidth + 2
    var rows = [headingCell(heading(group), limit: limit).with { $0.columnSpan = columns }].map { [$0] }
    for start in stride(from: 0, to: group.named.count, by: columns) {
      rows.append(
        group.named[start..<min(start + columns, group.named.count)].map {
          context.chip($0, limit: Self.chipWidth)
        })
    }
    // The heading counts them all: « others » are so beside those named.
    let rest = group.members.count - group.named.count
    if rest > 0 && !group.named.isEmpty {
      let words = context.say(
        fr: "et \(rest)\u{A0}autre\(rest < 2 ? "" : "s")", en: "and \(rest) other\(rest == 1 ? "" : "s")")
      rows.append([GridCell([words]).with { $0.columnSpan = columns }])
    }
    return Grid(rows: rows, spacing: 3, padding: 2, border: 1, borderColor: Palette.rule, fill: Palette.box)
  }

  /// The heading broken at the width of the names below it, its first sentence in bold.
  func headingCell(_ words: [String], limit: Int) -> GridCell {
    var cell = GridCell([""])
    cell.content = .text(
      words.enumerated().flatMap { index, words in
        Wrapping.lines(words, limit: limit).map { [TextRun($0, bold: index == 0)] }
      })
    return cell
  }

  /// About the sizes of the boxes of the groups, in points.
  func boxes(_ sizes: ChipSizes) -> [BoxPlacement.Box] {
    groups.map { group in
      let columns = columnCount(group)
      let heading = heading(group).flatMap { Wrapping.lines($0, limit: columns * Self.chipWidth + 2) }
      let chips = group.named.map { sizes.size(of: $0) }
      let widths = (0..<columns).map { column -> Double in
        stride(from: column, to: chips.count, by: columns).map { chips[$0].width }.max() ?? 0
      }
      let rows = stride(from: 0, to: chips.count, by: columns).map { start in
        chips[start..<min(start + columns, chips.count)].map(\.height).max() ?? 0
      }
      let rest = !group.named.isEmpty && group.members.count > group.named.count ? 19.6 : 0
      let words = heading.map { Double($0.count) * ChipSizes.perLetter }.max() ?? 0
      return BoxPlacement.Box(
        width: max(widths.reduce(0) { $0 + $1 + 3 } + 5, words + 14),
        height: rows.reduce(0) { $0 + $1 + 3 } + rest + Double(heading.count) * 12.6 + 16)
    }
  }

  /// The actors named, each with the letters that its cell leaves to its name.
  var labels: [(actor: Actor, limit: Int)] {
    groups.flatMap { group in
      group.named.map { ($0, Self.chipWidth / 2) }
    } + (rest == .cells ? alone : []).map { ($0, Self.aloneWidth / 2) }
  }

  /// How many letters a line of the name of an actor without group holds, and the room of its cell in a row.
  static let aloneWidth = 30, aloneRoom = 215.0

  /// How many columns the names of a group stand in: up to the limit, as few as keep the box low.
  private func columnCount(_ group: Group) -> Int {
    min(columnLimit, group.named.count <= 4 ? 1 : group.named.count <= 16 ? 2 : 3)
  }

  /// How many letters a line of a name holds.
  static let chipWidth = 24
}

/// About the sizes of the cells that name actors, each measured once.
struct ChipSizes {
  /// The width that a letter takes, in points.
  static let perLetter = Typography.smallest * 0.56

  private let sizes: [String: (width: Double, height: Double)]

  init(of actors: [Actor], limit: Int, _ context: FigureContext) {
    sizes = Dictionary(
      actors.map { actor in
        guard case .text(let lines) = context.chip(actor, limit: limit).content else {
          return (actor.id, (width: 0, height: 0))
        }
        let letters = lines.map { $0.reduce(0) { $0 + $1.text.count } }.max() ?? 0
        return (
          actor.id,
          (width: Double(letters) * Self.perLetter + 8, height: Double(lines.count) * 12.6 + 6)
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  func size(of actor: Actor) -> (width: Double, height: Double) { sizes[actor.id] ?? (0, 0) }
}
