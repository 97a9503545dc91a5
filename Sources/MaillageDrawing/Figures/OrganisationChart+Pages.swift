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
    let ends = Set(all.flatMap { [$0.origin, $0.target] })
    if let whole = placed(context, all, ends, tied: ends.count) { return [whole] }
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
    return topics.flatMap { topic, relations in pages(context, relations, about: topic) }
  }

  /// The pages of one question: each draws relations that those before it do not.
  private static func pages(
    _ context: FigureContext, _ all: [ActiveRelation], about topic: LocalizedText
  ) -> [OrganisationChart] {
    let tied = Set(all.flatMap { [$0.origin, $0.target] }).count
    var rest = all
    var charts: [OrganisationChart] = []
    while charts.count < pageLimit,
      let chart = largest(context, rest, tied: tied, isLater: !charts.isEmpty)
    {
      charts.append(chart)
      let drawn = Set(chart.relations.map(\.relation.id))
      rest.removeAll { drawn.contains($0.relation.id) }
    }
    let shown = Set(charts.flatMap { $0.actors.map(\.id) })
    return charts.map { chart in
      var told = chart
      told.topic = topic
      told.left = tied - shown.count
      told.leftRelations = rest.count
      told.isContinued = charts.count > 1
      return told.spread
    }
  }

  /// The same with more room between its columns, where the page has some left: lines turn less.
  private var spread: OrganisationChart {
    guard direction == .leftToRight else { return self }
    let gaps = Double(ComponentStacks(graph).layers.count - 1)
    guard gaps > 0 else { return self }
    var spread = self
    let spare = room.along * 0.75 - extent.along
    spread.moreRankRoom = max(0, min(Self.mostRankRoom - Self.rankRoom, spare / gaps))
    return spread
  }

  private static func tags(_ active: ActiveRelation, _ context: FigureContext) -> Set<RelationTag> {
    context.typology.relationKinds[active.relation.kind]?.tags ?? []
  }

  /// As many actors as a page holds, those with the most of these ties first; `nil` without tie.
  private static func largest(
    _ context: FigureContext, _ all: [ActiveRelation], tied: Int, isLater: Bool
  ) -> OrganisationChart? {
    var counts: [String: Int] = [:]
    for active in all {
      counts[active.origin, default: 0] += 1
      counts[active.target, default: 0] += 1
    }
    let ranked = counts.sorted { a, b in
      a.value != b.value ? a.value > b.value : a.key.precedesInBytes(b.key)
    }
    .map(\.key)
    let charts = limits.lazy.compactMap {
      placed(context, all, Set(ranked.prefix($0)), tied: tied, isLater: isLater)
    }
    return charts.first { _ in true }?.extended(with: all, counts)
  }

  /// The chart with what its page still has room for: a long chain may be what did not fit, while short ones
  /// would still stand beside the others.
  private func extended(with all: [ActiveRelation], _ counts: [String: Int]) -> OrganisationChart {
    let others = all.sorted { a, b in
      let left = (counts[a.origin] ?? 0) + (counts[a.target] ?? 0)
      let right = (counts[b.origin] ?? 0) + (counts[b.target] ?? 0)
      return left != right ? left > right : a.relation.id.precedesInBytes(b.relation.id)
    }
    var chart = self
    var kept = Set(actors.map(\.id))
    // Many small parts take more than estimated: the engine does not align them all.
    let longest = max(extent.along, room.along / Self.slack.along)
    for active in others where !kept.isSuperset(of: [active.origin, active.target]) {
      let ids = kept.union([active.origin, active.target])
      var larger = OrganisationChart(context, all, ids, tied)
      larger.page = page
      larger.direction = direction
      larger.askedSlack = askedSlack
      larger.isContinued = isContinued
      let extent = larger.extent
      guard ids.count <= Self.limits[0], extent.along <= longest, larger.fits(extent) else { continue }
      chart = larger
      kept = ids
    }
    return chart
  }

  /// The chart of some actors on the smallest page that holds it, with the words that it may have.
  private static func placed(
    _ context: FigureContext, _ all: [ActiveRelation], _ ids: Set<String>, tied: Int, isLater: Bool = false
  ) -> OrganisationChart? {
    guard ids.count <= limits[0] else { return nil }
    var chart = OrganisationChart(context, all, ids, tied)
    // What a first page leaves is many small parts, which the engine aligns less than estimated.
    if isLater { chart.askedSlack = slack.along }
    chart.isContinued = isLater || chart.leftRelations > 0
    guard !chart.relations.isEmpty else { return nil }
    for page in context.pages {
      for direction in [GraphBody.Direction.topToBottom, .leftToRight] {
        var placed = chart
        placed.page = page
        placed.direction = direction
        if placed.fits(placed.extent) { return placed }
      }
    }
    return nil
  }
}
