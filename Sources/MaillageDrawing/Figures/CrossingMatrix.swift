internal import MaillageAnalysis
internal import MaillageModel

/// Actors in rows, zones in columns, numbers by family in the cells: what lines cannot show any more.
struct CrossingMatrix {
  let context: FigureContext
  let ties: [CrossingScene.Tie]
  /// The actors present in a zone, those with the most actions and partnerships first, wherever they are.
  let ranked: [Actor]
  let zones: [String]
  let leftZones: Int
  let families: [(code: String, short: String, label: String)]
  let unreached: FigureContext.UnreachedZones

  /// What each actor does in each zone, and how many actors each zone has.
  private let cells: [String: [String: Cell]], present: [String: Int]
  /// How many actions and partnerships each actor has, each counted once.
  private let weights: [String: Int]

  /// What an actor does in a zone: how many actions and partnerships, in all and by family.
  struct Cell {
    fileprivate(set) var total = 0, byFamily: [String: Int] = [:]
  }

  /// Some of the actors and of the zones.
  struct Part {
    let actors: [Actor], columns: CrossingColumns
    /// Whether the actors are the last ones.
    let isLast: Bool

    var zones: [String] { columns.zones }
  }

  /// From how many lines on none of them can be followed: the table takes their place.
  static let mostLines = 60
  /// How many actors and zones there can be.
  private static let mostRows = 52, zoneLimit = 18
  /// How many actors have a row: those left are counted together.
  var rowLimit = Self.mostRows

  init(_ context: FigureContext) {
    let result = context.study.answer(to: Crossing.self)
    let ties = CrossingScene.ties(result, context)
    // An action of several zones is one.
    var acts: [String: Set<String>] = [:]
    var cells: [String: [String: Cell]] = [:]
    for tie in ties {
      acts[tie.actor, default: []].formUnion(
        tie.actions.map { "a/" + $0 } + tie.partnerships.map { "r/" + $0 })
      cells[tie.actor, default: [:]][tie.zone, default: Cell()].total += tie.count
      cells[tie.actor, default: [:]][tie.zone, default: Cell()].byFamily[tie.family, default: 0] += tie.count
    }
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
    self.cells = cells
    self.present = present
    weights = acts.mapValues(\.count)
    ranked = weights.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key.precedesInBytes($1.key) }
      .compactMap { context.study.actor($0.key) }
    zones = all.filter(busiest.contains)
    leftZones = present.count - zones.count
    families = codes.map { code in
      guard let family = context.typology.families[code] else {
        let words = context.say(fr: "famille non précisée", en: "family not specified")
        return (code, "?", words)
      }
      return (
        code, String(context.say(family.shortLabel).prefix(3)), context.say(family.label).lowercasedFirst
      )
    }
    unreached = context.unreached(
      among: all.filter { present[$0] == nil && $0 != Crossing.outsideZones },
      reached: all.filter { present[$0] != nil })
  }

  /// The actors that have a row.
  var shown: [Actor] { Array(ranked.prefix(rowLimit)) }

  /// Whether some actor without a row has as many actions and partnerships as one that has a row.
  var isCutAmongEquals: Bool {
    guard let last = shown.last, ranked.count > shown.count else { return false }
    return weights[last.id] == weights[ranked[shown.count].id]
  }

  /// The actors that no row names.
  var others: Set<String> { Set(ranked.dropFirst(shown.count).map(\.id)) }

  func label(_ zone: String) -> String { context.say(context.typology.zones.label(zone)) }

  /// What an actor does in a zone; absent when it does nothing there.
  func cell(_ actor: String, _ zone: String) -> Cell? { cells[actor]?[zone] }

  func actorCount(_ zone: String) -> Int { present[zone] ?? 0 }

  func actorCount(_ zone: String, among actors: Set<String>) -> Int {
    actors.count { cell($0, zone) != nil }
  }
}
