internal import MaillageAnalysis
internal import MaillageModel

/// The pages of the organisation chart.
extension OrganisationChart {
  /// How many pages answer one question at most.
  private static let pageLimit = 3
  /// How many actors a page holds, the most first.
  private static let limits = [60, 50, 42, 34, 28, 24, 20, 16, 12, 8]

  /// The whole chart on one page or, when none holds it, a page for each of its three questions.
  static func pages(_ context: FigureContext) -> [OrganisationChart] {
    let all = context.selection.relations.filter { tags($0, context).contains(.organisationChart) }
    guard !all.isEmpty else { return [] }
    let degrees = degrees(all)
    if let whole = placed(context, all, Set(degrees.keys), degrees) { return [whole] }
    let depends = all.filter { !tags($0, context).isDisjoint(with: [.authority, .mandate]) }
    let funds = all.filter {
      tags($0, context).isDisjoint(with: [.authority, .mandate]) && tags($0, context).contains(.funding)
    }
    let belongs = all.filter { tags($0, context).isDisjoint(with: [.authority, .mandate, .funding]) }
    let topics = [
      (LocalizedText(fr: "qui dépend de qui", en: "who depends on whom"), depends),
      (LocalizedText(fr: "qui finance qui", en: "who funds whom"), funds),
      (LocalizedText(fr: "qui est membre de quoi", en: "who is a member of what"), belongs),
    ]
    // Two questions may share a page that neither fills.
    for (pair, other) in [(0...1, 2), (1...2, 0)] where topics[pair].allSatisfy({ !$0.1.isEmpty }) {
      let both = Set(topics[pair].flatMap { $0.1.map(\.relation.id) })
      let relations = all.filter { both.contains($0.relation.id) }
      let degrees = Self.degrees(relations)
      guard var chart = placed(context, relations, Set(degrees.keys), degrees) else { continue }
      chart.topic = LocalizedText(
        fr: topics[pair].map(\.0.fr).joined(separator: " et "),
        en: topics[pair].map(\.0.en).joined(separator: " and "))
      let rest = pages(context, topics[other].1, about: topics[other].0)
      return other > pair.upperBound ? [chart] + rest : rest + [chart]
    }
    return topics.flatMap { topic, relations in pages(context, relations, about: topic) }
  }

  /// The pages of one question, as even as their number allows: each draws relations that those before it do
  /// not.
  private static func pages(
    _ context: FigureContext, _ all: [ActiveRelation], about topic: LocalizedText
  ) -> [OrganisationChart] {
    let degrees = degrees(all)
    let full = filled(context, all, degrees, limit: limits[0])
    let charts =
      full.count > 1
      ? whole(context, all, degrees, onAtMost: full.count) ?? even(full, context, all, degrees) : full
    let shown = Set(charts.flatMap { $0.actors.map(\.id) })
    return charts.map { chart in
      var told = chart
      told.topic = topic
      told.left = degrees.count - shown.count
      told.leftRelations = all.count - charts.reduce(0) { $0 + $1.relations.count }
      told.isContinued = charts.count > 1
      told.partsNoGroup =
        told.left == 0 && told.leftRelations == 0
        && charts.reduce(0) { $0 + $1.actors.count } == shown.count
      return told
    }
  }

  /// Pages that part no group of actors joined with one another, as even as their number allows; `nil` where
  /// that takes more pages.
  private static func whole(
    _ context: FigureContext, _ all: [ActiveRelation], _ degrees: [String: Int], onAtMost most: Int
  ) -> [OrganisationChart]? {
    let groups = groups(of: all)
    func filled(limit: Int) -> [OrganisationChart]? {
      var charts: [OrganisationChart] = []
      var rest = groups
      while let first = rest.first {
        guard charts.count < most, var chart = placed(context, all, first, degrees, isLater: true) else {
          return nil
        }
        rest = rest.dropFirst().filter { group in
          guard chart.actors.count + group.count <= limit, let larger = chart.with(group, of: all) else {
            return true
          }
          chart = larger
          return false
        }
        charts.append(chart)
      }
      return charts
    }
    guard let charts = filled(limit: limits[0]) else { return nil }
    let share = (degrees.count + charts.count - 1) / max(1, charts.count)
    // Evener pages may be more.
    if let even = filled(limit: share + share / 8), even.count == charts.count { return even }
    return charts
  }

  /// The actors that relations join with one another, the largest group first.
  private static func groups(of all: [ActiveRelation]) -> [Set<String>] {
    SeparateParts(
      nodes: Array(Set(all.flatMap { [$0.origin, $0.target] })), lines: all.map { ($0.origin, $0.target) }
    ).parts.map(Set.init)
  }

  /// The chart with more actors on the same page; `nil` where it does not hold them.
  private func with(_ ids: Set<String>, of all: [ActiveRelation]) -> OrganisationChart? {
    var larger = OrganisationChart(context, all, ids.union(actors.map(\.id)), degrees)
    larger.page = page
    larger.direction = direction
    larger.isContinued = isContinued
    return larger.fits ? larger : nil
  }

  /// As many pages of more even numbers of actors, where they draw as many relations.
  private static func even(
    _ full: [OrganisationChart], _ context: FigureContext, _ all: [ActiveRelation],
    _ degrees: [String: Int]
  ) -> [OrganisationChart] {
    func drawn(_ charts: [OrganisationChart]) -> Int { charts.reduce(0) { $0 + $1.relations.count } }
    let share = (full.reduce(0) { $0 + $1.actors.count } + full.count - 1) / full.count
    let choices = [share, share + share / 8].lazy.map { filled(context, all, degrees, limit: $0) }
    return choices.first { $0.count == full.count && drawn($0) >= drawn(full) } ?? full
  }

  /// Pages of so many actors at most, each of as many as it holds.
  private static func filled(
    _ context: FigureContext, _ all: [ActiveRelation], _ degrees: [String: Int], limit: Int
  ) -> [OrganisationChart] {
    var rest = all
    var charts: [OrganisationChart] = []
    while charts.count < pageLimit,
      let chart = largest(context, rest, degrees, isLater: !charts.isEmpty, limit: limit)
    {
      charts.append(chart)
      let drawn = Set(chart.relations.map(\.relation.id))
      rest.removeAll { drawn.contains($0.relation.id) }
    }
    return charts
  }

  private static func tags(_ active: ActiveRelation, _ context: FigureContext) -> Set<RelationTag> {
    context.typology.relationKinds[active.relation.kind]?.tags ?? []
  }

  /// As many actors as a page holds, those with the most of these ties first, on a larger sheet only where the smallest
  /// holds too few; `nil` without tie.
  private static func largest(
    _ context: FigureContext, _ all: [ActiveRelation], _ degrees: [String: Int], isLater: Bool, limit: Int
  ) -> OrganisationChart? {
    let counts = Self.degrees(all)
    let ranked = counts.sorted { a, b in
      a.value != b.value ? a.value > b.value : a.key.precedesInBytes(b.key)
    }
    .map(\.key)
    let smallest = context.pages.filter { $0.format == context.pages.first?.format }
    for pages in [smallest, context.pages] {
      for limit in [limit] + limits.filter({ $0 < limit }) {
        let ids = Set(ranked.prefix(limit))
        if let chart = placed(context, all, ids, degrees, isLater: isLater, on: pages) {
          return chart.extended(with: all, counts, limit: limit)
        }
      }
    }
    return nil
  }

  /// The chart with what its page still has room for: a long chain may be what did not fit, while short ones
  /// would still stand beside the others.
  private func extended(with all: [ActiveRelation], _ counts: [String: Int], limit: Int)
    -> OrganisationChart
  {
    let others = all.sorted { a, b in
      let left = (counts[a.origin] ?? 0) + (counts[a.target] ?? 0)
      let right = (counts[b.origin] ?? 0) + (counts[b.target] ?? 0)
      return left != right ? left > right : a.relation.id.precedesInBytes(b.relation.id)
    }
    var chart = self
    var kept = Set(actors.map(\.id))
    for active in others where !kept.isSuperset(of: [active.origin, active.target]) {
      let ids = kept.union([active.origin, active.target])
      guard ids.count <= limit else { continue }
      guard let larger = chart.with(ids, of: all) else { continue }
      chart = larger
      kept = ids
    }
    return chart
  }

  /// The chart of some actors on the smallest page that holds it, with the words that it may have.
  private static func placed(
    _ context: FigureContext, _ all: [ActiveRelation], _ ids: Set<String>, _ degrees: [String: Int],
    isLater: Bool = false, on pages: [Page]? = nil
  ) -> OrganisationChart? {
    guard ids.count <= limits[0] else { return nil }
    var chart = OrganisationChart(context, all, ids, degrees)
    chart.isContinued = isLater || chart.leftRelations > 0
    guard !chart.relations.isEmpty else { return nil }
    for page in pages ?? context.pages {
      for direction in [GraphBody.Direction.topToBottom, .leftToRight] {
        var placed = chart
        placed.page = page
        placed.direction = direction
        if placed.fits { return placed }
      }
    }
    return nil
  }
}
