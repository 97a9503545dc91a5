internal import MaillageAnalysis
internal import MaillageModel

/// Actors in rows, zones in columns, numbers by family in the cells: what lines cannot show any more.
struct CrossingMatrix {
  let context: FigureContext
  let ties: [CrossingScene.Tie]
  /// The actors present in a zone, those with the most actions and partnerships first.
  let ranked: [Actor]
  let zones: [String]
  let leftZones: Int
  let families: [(code: String, short: String, label: String)]
  let unreached: (zones: [String], sharesCountries: Bool)

  /// Some of the actors and of the zones.
  struct Part {
    let actors: [Actor], zones: [String]
    /// Whether the actors are the last ones.
    let isLast: Bool
  }

  /// From how many lines on none of them can be followed: the table takes their place.
  static let mostLines = 60
  /// How many actors and zones there can be.
  private static let rowLimit = 52, zoneLimit = 18

  init(_ context: FigureContext) {
    let result = context.study.answer(to: Crossing.self)
    let ties = CrossingScene.ties(result, context)
    var weights: [String: Int] = [:]
    for tie in ties { weights[tie.actor, default: 0] += tie.count }
    let present = Dictionary(grouping: ties, by: \.zone).mapValues { Set($0.map(\.actor)).count }
    var seen: Set<String> = []
    let all = result.cells.map(\.zone).filter { seen.insert($0).inserted }
    let busiest = Set(
      present.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key.precedesInBytes($1.key) }
        .prefix(Self.zoneLimit).map(\.key))
    seen = []
    let codes = result.cells.map(\.family).filter { code in
      seen.insert(code).inserted && ties.contains { $0.family == code }
    }
    self.context = context
    self.ties = ties
    ranked = weights.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key.precedesInBytes($1.key) }
      .compactMap { context.study.actor($0.key) }
    zones = all.filter(busiest.contains)
    leftZones = present.count - zones.count
    families = codes.map { code in
      guard let family = context.typology.families[code] else {
        let words = context.say(fr: "famille non précisée", en: "family not given")
        return (code, "?", words)
      }
      return (
        code, String(context.say(family.shortLabel).prefix(3)), context.say(family.label).lowercasedFirst
      )
    }
    unreached = context.empty(
      among: all.filter { present[$0] == nil && $0 != Crossing.outsideZones },
      reached: all.filter { present[$0] != nil })
  }

  /// The actors that have a row.
  var shown: [Actor] { Array(ranked.prefix(Self.rowLimit)) }

  // MARK: Grid

  /// The least widths of a column of numbers and of that of names, in points, and what categories and margins
  /// take.
  private static let leastWidth = 44, leastNames = 120.0, aside = 60.0
  /// The width of a column that holds two numbers on a line, where there is room for it.
  private static let easyWidth = 64

  /// The columns of zones are as wide as their names and, where there is room for it, as two numbers.
  private func widths(of zones: [String], on page: Page) -> [Int] {
    let narrow = zones.map(width), easy = narrow.map { max($0, Self.easyWidth) }
    let room = page.cellWidth - Self.leastNames - Self.aside
    return Double(easy.reduce(0, +)) <= room ? easy : narrow
  }

  private func width(of zone: String) -> Int {
    let isBold = actorCount(zone) >= CrossingScene.shared
    let widths = heading(zone).map { LetterWidths.width(of: $0, size: Typography.smallest, isBold: isBold) }
    return max(Self.leastWidth, Int((widths.max() ?? 0).rounded(.up)) + 6)
  }

  private func heading(_ zone: String) -> [String] { Wrapping.lines(label(zone), limit: 13) }

  /// The zones side by side, as many as a page is wide enough for, shared out evenly.
  func zoneGroups(on page: Page) -> [[String]] {
    let room = page.cellWidth - Self.leastNames - Self.aside
    return zones.shared { zones in Double(zones.reduce(0) { $0 + width(of: $1) }) <= room }
  }

  func grid(of part: Part, on page: Page) -> Grid {
    let widths = widths(of: part.zones, on: page)
    let room = page.cellWidth - Self.aside - Double(widths.reduce(0, +))
    let limit = min(38, Int(room / (Typography.smallest * Typography.averageCharacterWidth)))
    var rows = [heading(part.zones, widths)] + part.actors.map { row($0, part.zones, widths, limit) }
    if part.isLast, ranked.count > shown.count { rows.append(rest(part.zones)) }
    rows.append(totals(part))
    return Grid(rows: rows, padding: 2, cellBorder: 1)
  }

  func label(_ zone: String) -> String { context.say(context.typology.zones.label(zone)) }

  private func heading(_ zones: [String], _ widths: [Int]) -> [GridCell] {
    let first = GridCell([context.say(fr: "Acteur", en: "Actor")], bold: true).with {
      $0.columnSpan = 2
      $0.border = 0
      $0.verticalAlignment = .bottom
    }
    return [first]
      + zip(zones, widths).map { zone, width in
        GridCell(heading(zone), bold: actorCount(zone) >= CrossingScene.shared).with {
          $0.fill = Palette.heading
          $0.alignment = .center
          $0.verticalAlignment = .bottom
          $0.width = width
        }
      }
  }

  private func row(_ actor: Actor, _ zones: [String], _ widths: [Int], _ limit: Int) -> [GridCell] {
    let style = context.style(ofCategory: actor.category)
    let code = GridCell([actor.category], color: style.text).with {
      $0.fill = style.fill
      $0.borderColor = style.border
      $0.alignment = .center
    }
    let name = GridCell(Wrapping.lines(context.name(actor, limit: 19), limit: limit)).with { $0.border = 0 }
    return [code, name] + zip(zones, widths).map { cell(actor.id, $0, width: $1) }
  }

  private func cell(_ actor: String, _ zone: String, width: Int) -> GridCell {
    let own = ties.filter { $0.actor == actor && $0.zone == zone }
    guard !own.isEmpty else { return .empty }
    let words = families.compactMap { family -> String? in
      let count = own.filter { $0.family == family.code }.reduce(0) { $0 + $1.count }
      return count == 0 ? nil : "\(family.short)\u{A0}\(count)"
    }
    let tint = total(actor, zone) >= Self.strong ? Palette.medium : Palette.light
    let limit = Int(Double(width - 4) / (Typography.smallest * Typography.averageCharacterWidth))
    return GridCell(Wrapping.filled(words.joined(separator: " "), limit: limit), color: tint.text).with {
      $0.fill = tint.fill
      $0.alignment = .center
    }
  }

  /// From how many actions and partnerships on a cell is darker.
  private static let strong = 5

  private func total(_ actor: String, _ zone: String) -> Int {
    ties.filter { $0.actor == actor && $0.zone == zone }.reduce(0) { $0 + $1.count }
  }

  /// What the darker cells mean, where there is one.
  func strongNote(for part: Part) -> String {
    guard part.actors.contains(where: { actor in part.zones.contains { total(actor.id, $0) >= Self.strong } })
    else { return "" }
    return context.say(
      fr: "Fond plus soutenu à partir de \(Self.strong). ", en: "Stronger fill from \(Self.strong) on. ")
  }

  func actorCount(_ zone: String, among actors: Set<String>? = nil) -> Int {
    Set(ties.filter { tie in tie.zone == zone && actors?.contains(tie.actor) ?? true }.map(\.actor)).count
  }

  /// The actors that no row names, counted in each zone.
  private func rest(_ zones: [String]) -> [GridCell] {
    let others = Set(ranked.dropFirst(shown.count).map(\.id))
    let words = context.say(
      fr: "\(context.count(others.count, .actor)) de plus", en: "\(context.count(others.count, .actor)) more")
    return [side(words)]
      + zones.map { zone in
        let count = actorCount(zone, among: others)
        return GridCell([count == 0 ? "" : context.count(count, .actor)], color: Palette.grey).with {
          $0.alignment = .center
        }
      }
  }

  private func totals(_ part: Part) -> [GridCell] {
    // A page shows some of the actors only: totals are of them all.
    let all =
      part.actors.count == ranked.count
      ? "" : context.say(fr: " (\(ranked.count) en tout)", en: " (\(ranked.count) in all)")
    return [side(context.say(fr: "Nombre d’acteurs", en: "Number of actors") + all)]
      + part.zones.map { zone in
        GridCell(["\(actorCount(zone))"], bold: true).with { $0.alignment = .center }
      }
  }

  private func side(_ words: String) -> GridCell {
    GridCell([words], bold: true).with {
      $0.columnSpan = 2
      $0.border = 0
      $0.alignment = .right
    }
  }
}
