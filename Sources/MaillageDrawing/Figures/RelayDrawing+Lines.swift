internal import MaillageAnalysis
internal import MaillageModel

/// What the relay is drawn with: the verdicts between phases, and a line for each way.
extension RelayDrawing {
  /// The headings, joined through the verdicts.
  var chain: [DiagramEdge] {
    stages.links.enumerated().flatMap { index, link -> [DiagramEdge] in
      guard let link else { return [] }
      let style =
        switch link.state {
        case .assured: LineStyle(pattern: .solid, width: 1, color: Palette.grey)
        case .toCheck: LineStyle(pattern: .dotted, width: 2.4)
        case .broken: LineStyle(pattern: .dashed, width: 2.4, color: Palette.alert)
        }
      return [
        DiagramEdge(from: "phase/\(index)", to: "relay/\(index)", style: style, joinsSides: true),
        DiagramEdge(from: "relay/\(index)", to: "phase/\(index + 1)", style: style, joinsSides: true),
      ]
    }
  }

  /// The looks of an actor in both phases, of a tie, and of a doubt.
  static let same = LineStyle(pattern: .solid, width: 3.2)
  static let tie = LineStyle(pattern: .solid, width: 1.1)
  static let doubt = LineStyle(pattern: .dotted, width: 1.6)

  /// How many ways there are in all, drawn or not.
  var wayCount: Int { stages.links.reduce(0) { $0 + ($1?.passages.count ?? 0) } }

  /// The actors of a column whose ways all lead to actors that are not drawn.
  func away(_ column: Int) -> Set<String> { Self.away(column, columns, stages.links) }

  static func away(
    _ column: Int, _ columns: [[RelayStages.Holder]], _ links: [RelayLink.FamilyLink?]
  ) -> Set<String> {
    let before = column > 0 ? links[column - 1]?.passages.map(\.to) ?? [] : []
    let after = links.indices.contains(column) ? links[column]?.passages.map(\.from) ?? [] : []
    let drawn = drawnWays(column, columns, links)
    return Set(before + after).intersection(columns[column].map(\.actor)).filter { drawn[$0] == nil }
  }

  /// How many ways each actor of a column has to those of the columns beside it; absent without any.
  static func drawnWays(
    _ column: Int, _ columns: [[RelayStages.Holder]], _ links: [RelayLink.FamilyLink?]
  ) -> [String: Int] {
    var counts: [String: Int] = [:]
    if column > 0 {
      let there = Set(columns[column - 1].map(\.actor))
      for way in links[column - 1]?.passages ?? [] where there.contains(way.from) {
        counts[way.to, default: 0] += 1
      }
    }
    if links.indices.contains(column) {
      let there = Set(columns[column + 1].map(\.actor))
      for way in links[column]?.passages ?? [] where there.contains(way.to) {
        counts[way.from, default: 0] += 1
      }
    }
    return counts
  }

  /// The lines between the cards of two phases.
  var ways: [DiagramEdge] {
    stages.links.enumerated().flatMap { index, link -> [DiagramEdge] in
      let left = Set(columns[index].map(\.actor)), right = Set(columns[index + 1].map(\.actor))
      return (link?.passages ?? []).filter { left.contains($0.from) && right.contains($0.to) }.map { way in
        let style = !way.isCertain ? Self.doubt : way.from == way.to ? Self.same : Self.tie
        return DiagramEdge(
          from: key(index, way.from), to: key(index + 1, way.to), style: style, title: title(way),
          joinsSides: true)
      }
    }
  }

  private func title(_ way: RelayLink.Passage) -> String {
    let names = [way.from, way.to].map { context.study.actor($0).map { PlainText.printable($0.name) } ?? $0 }
    let doubt = way.isCertain ? "" : context.say(fr: " (à vérifier)", en: " (to be verified)")
    return way.from == way.to
      ? names[0] + context.say(fr: ", dans les deux phases", en: ", in both phases") + doubt
      : names.joined(separator: " – ") + doubt
  }

  /// Brings the ends of lines to the same height: each column by the mean of its neighbours, a few times.
  static func ordered(
    _ columns: [[RelayStages.Holder]], _ links: [RelayLink.FamilyLink?]
  ) -> [[RelayStages.Holder]] {
    var columns = columns
    for sweep in 0..<8 {
      let indices = sweep.isMultiple(of: 2) ? Array(columns.indices) : columns.indices.reversed()
      for index in indices {
        let heights = columns.map { column in
          Dictionary(uniqueKeysWithValues: column.enumerated().map { ($1.actor, Double($0)) })
        }
        let keyed = columns[index].enumerated().map { place, holder -> (Double, RelayStages.Holder) in
          let before = index > 0 ? links[index - 1]?.passages ?? [] : []
          let after = links.indices.contains(index) ? links[index]?.passages ?? [] : []
          let others =
            before.filter { $0.to == holder.actor }.compactMap { heights[index - 1][$0.from] }
            + after.filter { $0.from == holder.actor }.compactMap { heights[index + 1][$0.to] }
          return (others.isEmpty ? .infinity : others.reduce(0, +) / Double(others.count), holder)
        }
        columns[index] = keyed.sorted { a, b in
          a.0 != b.0 ? a.0 < b.0 : a.1.actor.precedesInBytes(b.1.actor)
        }
        .map(\.1)
      }
    }
    return columns
  }
}
