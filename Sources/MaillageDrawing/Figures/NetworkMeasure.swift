internal import MaillageAnalysis
internal import MaillageModel

/// What sizes the nodes of the network: the number of partners, or a column of the table of centralities.
struct NetworkMeasure {
  /// The name, for the middle of a sentence.
  let name: String
  /// The value of each actor, by identifier; absent where the measure is undefined.
  private let values: [String: Double]
  /// The least and the greatest value; absent when all are one.
  private let extent: (low: Double, high: Double)?
  /// The extreme ranks of each actor; empty for a measure whose ranks were not put to the test.
  private let ranges: [String: ClosedRange<Int>]
  private let context: FigureContext
  private let kind: Column.Kind
  /// Whether the smallest value is the first, as in a rank.
  private let isRank: Bool
  /// Whether the values come from the table, whatever the figure leaves out.
  let isOfTable: Bool

  /// The measure that a filter asks for; a name that the table does not have is as good as none.
  init(_ context: FigureContext, ties: NetworkTies) {
    self.context = context
    let study = context.study
    let wanted = context.filter.measure
    if let wanted, let column = Centrality.Result.numericColumns.first(where: { $0.id == wanted }),
      let table = study.answer(to: Centrality.self).tables.first,
      let place = table.columns.firstIndex(where: { $0.id == wanted })
    {
      name = context.say(column.heading).lowercasedFirst
      kind = column.kind
      isRank = wanted.hasPrefix("rang")
      isOfTable = true
      var values: [String: Double] = [:]
      for (actor, row) in zip(study.actors, table.rows) { values[actor.id] = Self.number(row[place]) }
      self.values = values
      // The ranks of the table are those by betweenness.
      let ranked = isRank ? .betweenness : RankedMeasure(rawValue: wanted)
      ranges = ranked.map { Self.ranges(study, $0) } ?? [:]
    } else {
      name = context.say(fr: "nombre de partenaires sûrs", en: "number of sure partners")
      kind = .integer
      isRank = false
      isOfTable = false
      values = Dictionary(
        context.selection.actors.map { ($0.id, Double(ties.degree($0.id))) }, uniquingKeysWith: { a, _ in a })
      ranges = context.filter.isEmpty ? Self.ranges(study, .degree) : [:]
    }
    extent =
      if let low = values.values.min(), let high = values.values.max(), high > low { (low, high) } else {
        nil
      }
  }

  private static func ranges(_ study: Study, _ measure: RankedMeasure) -> [String: ClosedRange<Int>] {
    let intervals = RankIntervals(of: study, by: measure)
    var ranges: [String: ClosedRange<Int>] = [:]
    for (actor, range) in zip(study.actors, intervals.ranges) { ranges[actor.id] = range }
    return ranges
  }

  private static func number(_ cell: Cell) -> Double? {
    switch cell {
    case .integer(let value): Double(value)
    case .number(let value): value
    case .empty, .identifier, .text, .label, .boolean, .date, .list: nil
    }
  }

  // MARK: Values

  /// The value of an actor.
  subscript(actor: String) -> Double? { values[actor] }

  /// A step of the sizes of text, from the smallest to the greatest value among all actors.
  ///
  /// A page that must hold more is sparing with them: a size is then for those only whose value reaches its step.
  func size(of actor: String, isSparing: Bool) -> Double {
    guard let value = values[actor], let extent else { return Typography.smallest }
    var share = (value - extent.low) / (extent.high - extent.low)
    if isRank { share = 1 - share }
    let steps = context.textSteps
    return steps[Int((share * Double(steps.count - 1)).rounded(isSparing ? .down : .toNearestOrAwayFromZero))]
  }

  /// A value with the decimals of its column.
  func text(_ value: Double) -> String {
    switch kind {
    case .number(let decimals): context.say(Phrasing.number(value, decimals: decimals))
    case .ratio: context.say(Phrasing.percent(value))
    case .integer, .identifier, .text, .boolean, .date, .list:
      context.say(Phrasing.number(value, decimals: 0))
    }
  }

  /// The value of an actor in words.
  func words(_ actor: String) -> String {
    guard let value = values[actor] else { return context.say(fr: "sans objet", en: "undefined") }
    return isOfTable ? name + " " + text(value) : context.count(Int(value), .partner)
  }

  /// Actors from the first by the measure, those without value last.
  func ranked(_ actors: [Actor]) -> [Actor] {
    let worst = isRank ? Double.infinity : -Double.infinity
    let keys = actors.map { values[$0.id] ?? worst }
    return actors.indices.sorted { a, b in
      keys[a] != keys[b] ? (keys[a] > keys[b]) != isRank : actors[a].id.precedesInBytes(actors[b].id)
    }.map { actors[$0] }
  }

  /// Whether the ranks by the measure were put to the test.
  var hasRanks: Bool { !ranges.isEmpty }

  /// « 7, rang 1 à 2 »: the value of an actor with the interval of its ranks.
  func standing(of actor: String) -> String {
    let value = values[actor].map(text) ?? context.say(fr: "sans objet", en: "undefined")
    guard let range = ranges[actor] else { return value }
    return value + ", " + context.say(Phrasing.rank(range))
  }

  // MARK: Legend

  /// What the size of the text says, over the actors shown.
  func note(for shown: [Actor]) -> String {
    let known = shown.compactMap { values[$0.id] }
    let missing = shown.count - known.count
    let low = text(known.min() ?? 0), high = text(known.max() ?? 0)
    let range =
      known.isEmpty
      ? context.say(fr: "sans objet pour tous", en: "undefined for all")
      : low == high ? low : context.say(fr: "de \(low) à \(high)", en: "\(low) to \(high)")
    let direction =
      isRank
      ? context.say(fr: ", le premier rang en plus grand", en: ", the first rank being the largest") : ""
    let whole =
      isOfTable && !context.filter.isEmpty
      ? context.say(fr: ", calculé sur tout le réseau", en: ", computed on the whole network") : ""
    var note = context.say(
      fr: "Taille du texte\u{A0}: \(name) (\(range)\(direction)\(whole)).",
      en: "Size of the text: \(name) (\(range)\(direction)\(whole)).")
    if missing > 0 {
      note += context.say(
        fr: " «\u{A0}\(mark)\u{A0}»\u{A0}: sans objet, écrit au plus petit (\(missing)).",
        en: " “\(mark)”: undefined, written smallest (\(missing)).")
    }
    return note
  }

  /// What the two ranks of « rang 1 à 2 » are, when those named have any; the drawing shows no rank, so its legend
  /// does not say it.
  func noteOnRanks(of named: [Actor]) -> String? {
    guard hasRanks else {
      return named.isEmpty
        ? nil
        : context.say(
          fr: "Ce que vaut cet ordre si un lien manque n’a pas été calculé.",
          en: "What this order is worth if a tie is missing was not computed.")
    }
    guard let range = named.compactMap({ ranges[$0.id] }).first(where: { $0.count > 1 }) else { return nil }
    let low = range.lowerBound, high = range.upperBound
    return context.say(
      fr:
        "«\u{A0}Rang \(low) à \(high)\u{A0}»\u{A0}: rangs extrêmes des cas essayés, un lien de moins ou selon les liens à vérifier.",
      en:
        "“Rank \(low) to \(high)”: extreme ranks of the cases tried, one tie less or depending on the ties to be verified."
    )
  }

  /// The mark of an undefined value.
  var mark: String { context.say(fr: "(s.\u{A0}o.)", en: "(n/a)") }
}
