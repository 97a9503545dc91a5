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
        case .assured: LineStyle(pattern: .solid, width: 2.4)
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
    var some: Set<String> = [], drawn: Set<String> = []
    func look(_ link: Int, own: (RelayLink.Passage) -> String, other: (RelayLink.Passage) -> String, at: Int)
    {
      guard links.indices.contains(link), columns.indices.contains(at) else { return }
      let there = Set(columns[at].map(\.actor))
      for way in links[link]?.passages ?? [] {
        some.insert(own(way))
        if there.contains(other(way)) { drawn.insert(own(way)) }
      }
    }
    look(column, own: \.from, other: \.to, at: column + 1)
    look(column - 1, own: \.to, other: \.from, at: column - 1)
    return some.subtracting(drawn).intersection(columns[column].map(\.actor))
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
}
