public import MaillageModel

/// Two actors that may be one: the first is no more, the second is new, and their names are alike.
public struct SuggestedFiliation: Sendable, Hashable {
  /// The actor of the first state, and that of the second.
  public let before: Actor, after: Actor
  /// Why they look alike.
  public let reason: LocalizedText
  /// How much: the share of words in common, 0 to 1; 1 for one name or acronym.
  public let likeness: Double
}

extension SuggestedFiliation {
  /// The pairs that look alike, the likeliest first.
  static func all(among actors: [ComparedActor]) -> [SuggestedFiliation] {
    let gone = actors.filter { $0.status == .removed }.flatMap(\.before)
    let new = actors.filter { $0.status == .added }.flatMap(\.after)
    return gone.flatMap { before in new.compactMap { suggestion(before, $0) } }
      .sorted { a, b in
        if a.likeness != b.likeness { return a.likeness > b.likeness }
        if a.before.id != b.before.id { return a.before.id.precedesInBytes(b.before.id) }
        return a.after.id.precedesInBytes(b.after.id)
      }
  }

  private static func suggestion(_ before: Actor, _ after: Actor) -> SuggestedFiliation? {
    if let name = sharedName(before, after) {
      return SuggestedFiliation(
        before: before, after: after,
        reason: LocalizedText(fr: "même nom, sigle ou alias\u{A0}: ", en: "same name, acronym or alias: ")
          + Phrasing.quoted(LocalizedText(verbatim: name)),
        likeness: 1)
    }
    let words = (significantWords(before), significantWords(after))
    let common = words.0.intersection(words.1)
    let share = Double(common.count) / Double(max(1, words.0.union(words.1).count))
    // One word in common, such as the region's name, says nothing; nor do kinds that differ and few words.
    guard common.count > 1, share >= 0.5 || (share >= 0.4 && before.category == after.category) else {
      return nil
    }
    return SuggestedFiliation(
      before: before, after: after,
      reason: LocalizedText(fr: "mots en commun\u{A0}: ", en: "words in common: ")
        + LocalizedText(verbatim: common.sortedByBytes().joined(separator: ", ")),
      likeness: share)
  }

  private static func sharedName(_ a: Actor, _ b: Actor) -> String? {
    let others = Set(names(b).map(\.folded))
    return names(a).first { !$0.folded.isEmpty && others.contains($0.folded) }
  }

  private static func names(_ actor: Actor) -> [String] {
    [actor.name] + (actor.acronym.map { [$0] } ?? []) + actor.aliases
  }

  private static func significantWords(_ actor: Actor) -> Set<String> {
    Set(actor.name.folded.split(separator: " ").map(String.init).filter { $0.count > 2 })
  }
}
