internal import MaillageAnalysis
internal import MaillageModel

/// The boxes of the observed groups, and which lines join them.
extension CommunitiesScene {
  /// The pairs of groups of most ties, and for each group the first that has it; all when they are few.
  static func main(of ties: [[Int]: Int], _ shown: Set<Int>) -> Set<[Int]> {
    let ranked = ties.filter { shown.isSuperset(of: $0.key) }
      .sorted { $0.value != $1.value ? $0.value > $1.value : $0.key.lexicographicallyPrecedes($1.key) }
    guard ranked.count > lineLimit else { return Set(ranked.map(\.key)) }
    var kept = Set(shown.compactMap { number in ranked.first { $0.key.contains(number) }?.key })
    for entry in ranked where kept.count < mainLimit { kept.insert(entry.key) }
    return kept
  }

  func box(_ group: Group) -> Grid {
    let columns = Self.columnCount(group)
    var rows = heading(group).enumerated().map { index, words in
      [GridCell([words], bold: index == 0).with { $0.columnSpan = columns }]
    }
    for start in stride(from: 0, to: group.named.count, by: columns) {
      rows.append(
        group.named[start..<min(start + columns, group.named.count)].map {
          context.chip($0, limit: Self.chipWidth(columns))
        })
    }
    let rest = group.members.count - group.named.count
    if rest > 0 {
      let words = context.say(
        fr: "et \(rest)\u{A0}autre\(rest < 2 ? "" : "s")", en: "and \(rest) other\(rest == 1 ? "" : "s")")
      rows.append([GridCell([words]).with { $0.columnSpan = columns }])
    }
    return Grid(rows: rows, spacing: 3, padding: 3, border: 1, borderColor: Palette.rule, fill: Palette.box)
  }

  /// About the size of the box of a group, in points.
  static func size(of group: Group, _ context: FigureContext) -> BoxPlacement.Box {
    let columns = columnCount(group)
    let chips = group.named.map { context.chip($0, limit: chipWidth(columns)) }
    let letters = (0..<columns).map { column -> Int in
      let own = stride(from: column, to: chips.count, by: columns).map { chips[$0] }
      return own.map(\.longestLine).max() ?? 0
    }
    let perLetter = Typography.smallest * 0.56
    let names = letters.reduce(0.0) { $0 + Double($1) * perLetter + 14 }
    var height = 60.0 + (group.members.count > group.named.count ? 22 : 0)
    for start in stride(from: 0, to: chips.count, by: columns) {
      let row = Array(chips[start..<min(start + columns, chips.count)])
      height += Grid(rows: [row], padding: 3).estimatedHeight + 5
    }
    return BoxPlacement.Box(width: max(names + 8, 40 * perLetter), height: height)
  }

  /// The actors named, each with the letters that its cell leaves to its name.
  var labels: [(actor: Actor, limit: Int)] {
    groups.flatMap { group in
      group.named.map { ($0, Self.chipWidth(Self.columnCount(group)) / 2) }
    } + alone.prefix(Self.aloneLimit).map { ($0, Self.aloneWidth / 2) }
  }

  /// How many letters a line of the name of an actor without group holds.
  static let aloneWidth = 30

  static func columnCount(_ group: Group) -> Int {
    group.named.count <= 4 ? 1 : group.named.count <= 16 ? 2 : 3
  }

  /// How many letters a line of a name holds: a single column is as wide as the heading.
  private static func chipWidth(_ columns: Int) -> Int { columns == 1 ? 38 : 24 }
}

extension GridCell {
  /// How many letters its longest line has.
  fileprivate var longestLine: Int {
    guard case .text(let lines) = content else { return 0 }
    return lines.map { $0.reduce(0) { $0 + $1.text.count } }.max() ?? 0
  }
}
