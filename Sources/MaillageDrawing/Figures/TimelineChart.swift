internal import MaillageAnalysis
internal import MaillageModel

/// Agreements in rows, their actions under each, years in columns.
struct TimelineChart {
  let context: FigureContext
  /// The agreements with their actions: those that carry actions first, then by start.
  let groups: [Group]
  /// Those of them that have a date, or an action with one: the others have no place in time.
  let dated: [Group]
  let years: TimelineYears
  private let namesByAgreement: [String: String]
  /// The actors that the names of an agreement are made of.
  let endsByAgreement: [String: [String]]
  private let actionsById: [String: Action]

  /// An agreement and the actions that hang from it, planned ones included.
  struct Group {
    let agreement: Agreement
    let events: [Geography.Event]

    /// Whether anything in it has a date.
    var isDated: Bool {
      ([agreement.validity] + events.map(\.validity)).contains { $0.start != nil || $0.end != nil }
    }
  }

  /// Past twice as many characters, an acronym stands for a name.
  static let nameLimit = 18

  init(_ context: FigureContext) {
    let result = context.study.answer(to: Geography.self)
    let actions = Dictionary(grouping: result.timeline.filter { $0.action != nil }, by: \.agreement)
    var names: [String: String] = [:], allEnds: [String: [String]] = [:]
    var seen: Set<String> = []
    for agreement in result.agreements {
      let ends = [agreement.origin, agreement.target].map { id in
        context.study.actor(id).map { context.name($0, limit: Self.nameLimit) } ?? id
      }
      allEnds[agreement.relation, default: []] += [agreement.origin, agreement.target]
      let name = ends.joined(separator: "\u{A0}– ")
      names[agreement.relation] = names[agreement.relation].map { $0 + ", " + name } ?? name
    }
    let groups = result.agreements.filter { Self.keeps($0, context) && seen.insert($0.relation).inserted }
      .map { Group(agreement: $0, events: actions[$0.relation] ?? []) }
      // Those of one day, or of none, are looked for by name.
      .sortedInFrench { names[$0.agreement.relation] ?? "" }
      .enumerated().sorted { a, b in
        if a.element.events.isEmpty != b.element.events.isEmpty { return b.element.events.isEmpty }
        let left = a.element.agreement.validity, right = b.element.agreement.validity
        return left != right ? left < right : a.offset < b.offset
      }
      .map(\.element)
    self.context = context
    self.groups = groups
    dated = groups.filter(\.isDated)
    namesByAgreement = names
    endsByAgreement = allEnds
    actionsById = Dictionary(
      context.study.territory.actions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    years = TimelineYears(
      groups.flatMap { [$0.agreement.validity] + $0.events.map(\.validity) }, around: context.study.date.year)
  }

  /// An agreement passes when both ends do, or the end that stands in the territory.
  private static func keeps(_ agreement: Agreement, _ context: FigureContext) -> Bool {
    guard context.isFiltered else { return true }
    let families = context.filter.families
    guard families.isEmpty || agreement.family.map(families.contains) ?? false else { return false }
    return [agreement.origin, agreement.target].contains(where: context.selection.identifiers.contains)
  }

  // MARK: Pages

  /// The height that the title, the headings, the legend and the cartouche leave.
  static func room(of page: Page) -> Double { page.drawingHeight - 210 }

  /// The groups with a date, those of very many actions in pieces that repeat the agreement.
  func pieces(on page: Page) -> [Group] {
    let most = max(4, Int(Self.room(of: page) / 36))
    return dated.flatMap { group in
      group.events.isEmpty
        ? [group]
        : group.events.evenly(atMost: most).map { Group(agreement: group.agreement, events: $0) }
    }
  }

  // MARK: Grid

  /// The rows of a page; the agreements without date stand together under the last.
  func grid(of groups: [Group], isLast: Bool, on page: Page) -> Grid {
    let limits = limits(on: page)
    let chart = Grid(rows: [heading] + groups.flatMap { rows(of: $0, limits) }, padding: 2, cellBorder: 1)
    guard isLast, let undated = undatedList(on: page) else { return chart }
    guard !groups.isEmpty else { return undated }
    return Grid(rows: [[GridCell(chart)], [GridCell(undated)]], padding: 0)
  }

  /// How many characters names and states have on a line: they share what the years leave.
  private func limits(on page: Page) -> (name: Int, state: Int) {
    let room = page.cellWidth - Double(years.columns.count * (Self.yearWidth + 6)) - 20
    let characters = Int(room / (Typography.smallest * Typography.averageCharacterWidth))
    let name = min(Self.widest.name, max(20, characters * 3 / 5))
    return (name, min(Self.widest.state, max(14, characters - name)))
  }

  /// How many characters names and states have on a line at most.
  private static let widest = (name: 62, state: 40)

  private var heading: [GridCell] {
    let words = [
      context.say(fr: "Accord, puis ses actions", en: "Agreement, then its actions"),
      context.say(fr: "Dates et état", en: "Dates and state"),
    ]
    let names = words.map { GridCell([$0], bold: true).with { $0.fill = Palette.heading } }
    return names
      + years.columns.map { year in
        let isNow = year == context.study.date.year
        return GridCell([years.label(year, context)], bold: isNow).with {
          $0.fill = isNow ? Palette.toCheck : Palette.heading
          $0.alignment = .center
          $0.width = Self.yearWidth
        }
      }
  }

  /// The least width of the column of a year, in points.
  private static let yearWidth = 26

  private func rows(of group: Group, _ limits: (name: Int, state: Int)) -> [[GridCell]] {
    let agreement = group.agreement
    let kind = context.say(context.typology.relationKinds.label(agreement.kind))
    let title = kind + Wording.colon(context.language) + name(of: group)
    let head =
      [
        GridCell(Wrapping.lines(title, limit: limits.name - 2), bold: true),
        GridCell(Wrapping.lines(state(of: agreement), limit: limits.state)),
      ]
      + years.cells(
        agreement.validity, fill: agreement.isCertain ? TimelineYears.agreementFill : Palette.toCheck,
        isPast: agreement.state == .expired)
    guard !group.events.isEmpty else { return [head] }
    return [head]
      + group.events.map { event in
        let words = "– " + code(event) + self.title(event)
        return [
          GridCell(Wrapping.lines(words, limit: limits.name)),
          GridCell(Wrapping.lines(state(of: event), limit: limits.state)),
        ]
          + years.cells(
            event.validity, fill: TimelineYears.actionFill,
            isPast: event.validity.hasEnded(before: context.study.date))
      }
  }

  private func action(_ event: Geography.Event) -> Action? {
    event.action.flatMap { actionsById[$0] }
  }

  func title(_ event: Geography.Event) -> String {
    action(event).map { PlainText.printable($0.title) } ?? ""
  }

  func code(_ event: Geography.Event) -> String { action(event).map { $0.type + " " } ?? "" }

  /// The dates and the state of an agreement, in words.
  func state(of agreement: Agreement) -> String {
    let dates =
      context.words(agreement.validity) ?? context.say(fr: "dates non renseignées", en: "dates not given")
    return dates + (term(of: agreement).map { Wording.semicolon(context.language) + $0 } ?? "")
  }

  func state(of event: Geography.Event) -> String {
    guard let dates = context.words(event.validity) else {
      return context.say(fr: "dates non renseignées", en: "dates not given")
    }
    let after =
      event.outlivesAgreement ? context.say(fr: ", après l’accord", en: ", after the agreement") : ""
    return dates + Wording.semicolon(context.language) + context.moment(of: event.validity) + after
  }

  /// The ends of an agreement, and that it is not sure when it is not.
  func name(of group: Group) -> String {
    let name = namesByAgreement[group.agreement.relation] ?? group.agreement.relation
    return group.agreement.isCertain
      ? name : name + context.say(fr: " (à vérifier)", en: " (to be verified)")
  }
}
