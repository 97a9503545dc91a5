internal import MaillageAnalysis
internal import MaillageModel

/// The agreements that have no place in time, named under the chart.
extension TimelineChart {
  /// How many columns agreements without action stand in at most, and their least width, in points.
  private static let mostColumns = 3, leastColumn = 300.0

  /// How many agreements without date are named at most.
  static let undatedLimit = 48

  /// The agreements without any date, nor any action with one: those with actions first, then side by side;
  /// nothing when all have one.
  func undatedList(on page: Page) -> Grid? {
    let undated = groups.filter { !$0.isDated }
    guard !undated.isEmpty else { return nil }
    let room = Self.room(of: page)
    // As many as a page holds: those with actions take a row for all of them.
    let lists = sequence(first: Self.undatedLimit) { $0 > 1 ? $0 - 1 : nil }.lazy.map {
      list(of: undated, naming: $0, on: page)
    }
    return lists.first { $0.estimatedHeight <= room } ?? list(of: undated, naming: 1, on: page)
  }

  private func list(of undated: [Group], naming limit: Int, on page: Page) -> Grid {
    let named = undated.prefix(limit), rest = undated.count - named.count
    let most = max(1, min(Self.mostColumns, Int(page.drawingWidth / Self.leastColumn)))
    let columns = max(1, min(most, named.count(where: \.events.isEmpty)))
    let characters = Int(
      page.drawingWidth * 0.9 / (Typography.smallest * Typography.averageCharacterWidth))
    func whole(_ words: String, bold: Bool = false) -> [GridCell] {
      [GridCell(Wrapping.filled(words, limit: characters), bold: bold).with { $0.columnSpan = columns }]
    }
    let total = context.count(undated.count, Self.agreement)
    let colon = Wording.colon(context.language)
    var rows = [whole(context.say(fr: "\(total) sans date\u{A0}:", en: "\(total) without date:"), bold: true)]
    rows[0][0].fill = Palette.heading
    func title(_ group: Group) -> String {
      context.say(context.typology.relationKinds.label(group.agreement.kind)) + colon + name(of: group)
    }
    rows += named.filter { !$0.events.isEmpty }.map { group in
      let actions = group.events.map { code($0) + self.title($0) }
      return whole(title(group) + colon + actions.joined(separator: Wording.semicolon(context.language)))
    }
    let limit = characters / columns - 2
    let alone = named.filter(\.events.isEmpty).map { GridCell(Wrapping.lines(title($0), limit: limit)) }
    for start in stride(from: 0, to: alone.count, by: columns) {
      var row = Array(alone[start..<min(start + columns, alone.count)])
      // The last one takes the rest of its row: an empty cell would look like an agreement without name.
      row[row.count - 1].columnSpan = columns - row.count + 1
      rows.append(row)
    }
    if rest > 0 {
      let others = context.count(rest, Self.agreement)
      rows.append(
        whole(
          context.say(fr: "et \(others) de plus, dans accords.csv", en: "and \(others) more, in accords.csv"))
      )
    }
    return Grid(rows: rows, padding: 3, cellBorder: 1)
  }
}
