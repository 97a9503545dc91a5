internal import MaillageModel

extension Silos.Result {
  /// Whether services, then actors, keep to their own, and who does most.
  public var findings: [Finding] {
    guard services.tieCount + actors.tieCount > 0 else {
      return [
        Finding(
          LocalizedText(
            fr:
              "Aucune action commencée à la date ne réunit deux services ni deux acteurs\u{A0}: rien à mesurer.",
            en: "No action begun by the date brings two services or two actors together: nothing to measure."),
          tone: .caution)
      ]
    }
    return [
      told(
        services, LocalizedText(fr: "Entre services", en: "Between services"),
        LocalizedText(fr: "d’une même structure", en: "of one organisation")),
      closed,
      told(
        actors, LocalizedText(fr: "Entre acteurs", en: "Between actors"),
        LocalizedText(fr: "d’une même catégorie", en: "of one category")),
    ].compactMap { $0 }
  }

  /// « Entre services : 20 des 58 liens restent au sein d’une même structure (E–I 0,31), quand 8,2 … »
  private func told(_ test: SiloTest, _ subject: LocalizedText, _ group: LocalizedText) -> Finding? {
    let all = test.overall
    guard let index = all.index, let more = all.more, let fewer = all.fewer else { return nil }
    let value = Phrasing.number(index, decimals: 2)
    let expected = Phrasing.number(all.expected, decimals: 1)
    let verdict: LocalizedText
    let tone: Finding.Tone
    switch min(1, 2 * min(more, fewer)) {
    case ...Silos.level where more < fewer:
      verdict = LocalizedText(
        fr: "plus que le hasard n’en donnerait (\(expected.fr))",
        en: "more than chance would give (\(expected.en))")
      tone = .caution
    case ...Silos.level:
      verdict = LocalizedText(
        fr: "moins que le hasard n’en donnerait (\(expected.fr))",
        en: "fewer than chance would give (\(expected.en))")
      tone = .positive
    default:
      verdict = LocalizedText(
        fr: "ce qui n’est pas distinguable du hasard (\(expected.fr) attendus)",
        en: "which cannot be told from chance (\(expected.en) expected)")
      tone = .neutral
    }
    let ties = Phrasing.count(test.tieCount, .tie)
    return Finding(
      LocalizedText(
        fr: """
          \(subject.fr), \(all.internal) des \(ties.fr) \(all.internal < 2 ? "unit" : "unissent") des membres \(group.fr), \
          \(verdict.fr)\u{A0}; indice E–I\u{A0}: \(value.fr).
          """,
        en: """
          \(subject.en), \(all.internal) of the \(ties.en) \(all.internal == 1 ? "joins" : "join") members \(group.en), \
          \(verdict.en); E–I index: \(value.en).
          """),
      tone: tone)
  }

  /// The organisations of several services that never act with others, and those whose services never meet.
  private var closed: Finding? {
    let several = services.groups.filter { $0.memberCount > 1 }
    func list(_ groups: [SiloTest.Group]) -> LocalizedText {
      Phrasing.list(names: groups.compactMap(\.id).map(names.inSentence), limit: 4)
    }
    let inward = several.filter { $0.external == 0 && $0.internal > 0 }
    let apart = several.filter { $0.internal == 0 }
    let parts = [
      inward.isEmpty
        ? nil
        : LocalizedText(
          fr: "Leurs services n’agissent qu’entre eux\u{A0}: \(list(inward).fr).",
          en: "Their services act among themselves only: \(list(inward).en)."),
      apart.isEmpty
        ? nil
        : LocalizedText(
          fr: "Plusieurs services, jamais dans une même action\u{A0}: \(list(apart).fr).",
          en: "Several services, never in one action: \(list(apart).en)."),
    ].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    return Finding(
      LocalizedText(fr: parts.map(\.fr).joined(separator: " "), en: parts.map(\.en).joined(separator: " ")),
      tone: .caution)
  }
}
