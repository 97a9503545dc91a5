internal import MaillageAnalysis
internal import MaillageModel

/// Actors in rows, zones in columns, numbers by family in the cells: what lines cannot show any more.
struct CrossingMatrix {
  private let context: FigureContext
  private let ties: [CrossingScene.Tie]
  /// The actors present in a zone, those with the most actions and partnerships first.
  private let ranked: [Actor]
  private let zones: [String]
  private let leftZones: Int
  private let families: [(code: String, short: String, label: String)]
  private let unreached: (zones: [String], sharesCountries: Bool)

  /// How many pages, actors on each, and zones there can be.
  private static let pageLimit = 2, rowLimit = 26, zoneLimit = 18
  /// From how many actors on a zone is marked as shared.
  private static let shared = 3

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

  /// How many lines a drawing would have.
  var lineCount: Int { ties.count }

  private var shown: [Actor] { Array(ranked.prefix(Self.pageLimit * Self.rowLimit)) }

  /// The actors of each page.
  var pages: [[Actor]] { shown.evenly(atMost: Self.rowLimit) }

  // MARK: Grid

  func grid(of actors: [Actor], isLast: Bool) -> Grid {
    var rows = [heading] + actors.map(row)
    if isLast, ranked.count > shown.count { rows.append(rest) }
    rows.append(totals)
    return Grid(rows: rows, padding: 3, cellBorder: 1)
  }

  private func label(_ zone: String) -> String { context.say(context.typology.zones.label(zone)) }

  private var heading: [GridCell] {
    let first = GridCell([context.say(fr: "Acteur", en: "Actor")], bold: true).with {
      $0.columnSpan = 2
      $0.border = 0
      $0.verticalAlignment = .bottom
    }
    return [first]
      + zones.map { zone in
        GridCell(Wrapping.lines(label(zone), limit: 14), bold: actorCount(zone) >= Self.shared).with {
          $0.fill = Palette.heading
          $0.alignment = .center
          $0.verticalAlignment = .bottom
          $0.width = 66
        }
      }
  }

  private func row(_ actor: Actor) -> [GridCell] {
    let style = context.style(ofCategory: actor.category)
    let code = GridCell([actor.category], color: style.text).with {
      $0.fill = style.fill
      $0.borderColor = style.border
      $0.alignment = .center
    }
    let name = GridCell(Wrapping.lines(context.name(actor, limit: 19), limit: 38)).with { $0.border = 0 }
    return [code, name] + zones.map { cell(actor.id, $0) }
  }

  private func cell(_ actor: String, _ zone: String) -> GridCell {
    let own = ties.filter { $0.actor == actor && $0.zone == zone }
    guard !own.isEmpty else { return .empty }
    let words = families.compactMap { family -> String? in
      let count = own.filter { $0.family == family.code }.reduce(0) { $0 + $1.count }
      return count == 0 ? nil : "\(family.short)\u{A0}\(count)"
    }
    let tint = total(actor, zone) >= Self.strong ? Palette.medium : Palette.light
    return GridCell(Wrapping.filled(words.joined(separator: " "), limit: 12), color: tint.text).with {
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
  private func strongNote(for actors: [Actor]) -> String {
    guard actors.contains(where: { actor in zones.contains { total(actor.id, $0) >= Self.strong } })
    else { return "" }
    return context.say(
      fr: "Fond plus soutenu à partir de \(Self.strong). ", en: "Stronger fill from \(Self.strong) on. ")
  }

  private func actorCount(_ zone: String, among actors: Set<String>? = nil) -> Int {
    Set(ties.filter { tie in tie.zone == zone && actors?.contains(tie.actor) ?? true }.map(\.actor)).count
  }

  /// The actors that no row names, counted in each zone.
  private var rest: [GridCell] {
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

  private var totals: [GridCell] {
    // A page shows some of the actors only: totals are of them all.
    let part =
      pages.count == 1 && ranked.count == shown.count
      ? "" : context.say(fr: " (\(ranked.count) en tout)", en: " (\(ranked.count) in all)")
    return [side(context.say(fr: "Nombre d’acteurs", en: "Number of actors") + part)]
      + zones.map { zone in
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

  // MARK: Words

  func legend(of actors: [Actor]) -> Legend {
    var legend = Legend()
    legend.categories = context.legend(of: actors, withShapes: false)
    let shorts = families.map { $0.short + Wording.colon(context.language) + $0.label }
    legend.notes = [
      context.say(
        fr: "Dans une case, le nombre d’actions et de partenariats par famille\u{A0}: ",
        en: "In a cell, the number of actions and partnerships by family: ")
        + shorts.joined(separator: Wording.semicolon(context.language)) + ". "
        + strongNote(for: actors)
        + context.say(
          fr: "Les zones se chevauchent et ne s’additionnent pas.", en: "Zones overlap and are never summed.")
    ]
    if !unreached.zones.isEmpty, context.filter.zones.isEmpty {
      legend.notes.append(
        context.emptyHeading(sharesCountries: unreached.sharesCountries) + " "
          + unreached.zones.map(label).joined(separator: ", ") + ".")
    }
    legend.notes += context.glossary(of: actors, limit: 19)
    return legend
  }

  func counts(of actors: [Actor]) -> String {
    let part =
      actors.count == ranked.count ? "" : context.say(fr: " sur \(ranked.count)", en: " of \(ranked.count)")
    return context.count(actors.count, .actor) + part + ", " + context.count(zones.count, .zone) + "."
  }

  var omissions: [String] {
    var words = [
      context.say(
        fr: "\(lineCount) liens ne se suivraient pas des yeux\u{A0}: un tableau remplace le dessin.",
        en: "\(lineCount) lines could not be followed: a table takes the place of the drawing.")
    ]
    let left = ranked.count - shown.count
    if left > 0 {
      words.append(
        context.say(
          fr:
            "\(context.count(left, .actor)) aux actions les moins nombreuses "
            + (left < 2 ? "est compté à part" : "sont comptés ensemble") + ", en fin de tableau.",
          en:
            "\(context.count(left, .actor)) with the fewest actions "
            + (left == 1 ? "is counted apart" : "are counted together") + ", at the end of the table."
        ))
    }
    if leftZones > 0 {
      words.append(
        context.say(
          fr: "\(context.count(leftZones, .zone)) aux acteurs les moins nombreux ne sont que dans la table.",
          en: "\(context.count(leftZones, .zone)) with the fewest actors are in the table only."))
    }
    return words
  }

  var summary: String {
    let reached = Set(ties.map(\.zone))
    let crowded = reached.count { actorCount($0) >= Self.shared }
    let who = context.count(ranked.count, .actor), zones = context.count(reached.count, .zone)
    return context.say(
      fr: who + (ranked.count > 1 ? " agissent dans " : " agit dans ") + zones
        + ", \(crowded == 0 ? "aucune" : "dont \(crowded)") où au moins \(Self.shared)\u{A0}acteurs sont présents.",
      en: who + (ranked.count > 1 ? " act in " : " acts in ") + zones
        + ", \(crowded == 0 ? "none" : "\(crowded)") of them with at least \(Self.shared) actors.")
  }

  func description(of actors: [Actor]) -> String {
    let sentences = actors.map { actor in
      let parts = zones.compactMap { zone -> String? in
        let count = ties.filter { $0.actor == actor.id && $0.zone == zone }.reduce(0) { $0 + $1.count }
        return count == 0 ? nil : label(zone) + " (\(count))"
      }
      return PlainText.printable(actor.name) + Wording.colon(context.language) + parts.joined(separator: ", ")
        + "."
    }
    return ([summary] + sentences).joined(separator: " ")
  }
}
