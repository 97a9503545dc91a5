internal import MaillageAnalysis
internal import MaillageModel

extension RelayLink.FamilyLink {
  /// The actors that surely stand in both phases, in the order of their identifiers.
  var shared: [String] { passages.filter { $0.isCertain && $0.from == $0.to }.map(\.from) }

  /// The pairs of different actors, one of each phase, that a sure relation ties: two that stand in both phases are one.
  var ties: [RelayLink.Passage] {
    var seen: Set<[String]> = []
    return passages.filter {
      $0.isCertain && $0.from != $0.to && seen.insert([$0.from, $0.to].sortedByBytes()).inserted
    }
  }

  /// The ways that rest on a part or a relation to be verified.
  var doubts: [RelayLink.Passage] { passages.filter { !$0.isCertain } }
}

extension FigureContext {
  /// A relay between two phases as a box: its verdict in words, and what it rests on.
  func verdict(
    _ id: String, _ link: RelayLink.FamilyLink, limit: Int, place: DiagramPoint? = nil
  ) -> DiagramNode {
    let words = word(of: link.state) + detail(of: link)
    let isBroken = link.state == .broken
    let fill =
      switch link.state {
      case .assured: Palette.paper
      case .toCheck: Palette.toCheck
      case .broken: Palette.gap
      }
    let style = ShapeStyle(
      fill: fill, border: isBroken ? Palette.alert : Palette.rule, borderWidth: isBroken ? 2 : 1,
      isDashed: isBroken)
    return DiagramNode(
      id: id,
      content: .label(Wrapping.lines(words, limit: limit), size: Typography.smallest, isBold: isBroken),
      style: style, title: words, classes: ["relay"], place: place)
  }

  /// The verdict in words: « relais assuré ».
  func word(of state: RelayLink.State) -> String {
    switch state {
    case .assured: say(fr: "relais assuré", en: "relay ensured")
    case .toCheck: say(fr: "relais à vérifier", en: "relay to be verified")
    case .broken: say(fr: "relais rompu", en: "broken relay")
    }
  }

  /// What an ensured relay rests on: « : 2 acteurs communs, 1 lien ».
  private func detail(of link: RelayLink.FamilyLink) -> String {
    guard link.state == .assured else { return "" }
    let parts =
      (link.shared.isEmpty ? [] : [count(link.shared.count, .sharedActor)])
      + (link.ties.isEmpty ? [] : [count(link.ties.count, .tie)])
    return Wording.colon(language) + parts.joined(separator: ", ")
  }
}
