internal import MaillageModel

extension ExclusiveCombinations.Result {
  /// The team that forms most, whether the teams that the guide asks for do, and the types that never meet.
  public var findings: [Finding] {
    guard actionCount > 0 else {
      return [
        Finding(
          LocalizedText(
            fr:
              "Aucune action commencée à la date ne dit quel service elle mobilise\u{A0}: aucune équipe à décrire.",
            en: "No action begun by the date says which service it mobilises: no team to describe."),
          tone: .caution)
      ]
    }
    return [overview] + required + [never].compactMap { $0 }
  }

  private var overview: Finding {
    let actions = Phrasing.count(actionCount, .action)
    let observed = services.filter { !$0.actions.isEmpty }
    let alone = observed.filter { $0.members.count == 1 }.reduce(0) { $0 + $1.actions.count }
    // Of several teams as frequent, none is named: naming one would make a winner of the alphabet.
    let leaders = types.filter { $0.actions.count == types.first?.actions.count }
    let most = (leaders.count == 1 ? leaders.first : nil).map { combination -> LocalizedText in
      let count = Phrasing.count(combination.actions.count, .action)
      let label = labels(combination)
      return combination.members.count == 1
        ? LocalizedText(
          fr: " Le plus souvent (\(count.fr)), un seul type\u{A0}: \(label.fr).",
          en: " Most often (\(count.en)), a single type: \(label.en).")
        : LocalizedText(
          fr: " L’équipe de types la plus fréquente (\(count.fr))\u{A0}: \(label.fr).",
          en: " The most frequent team of types (\(count.en)): \(label.en).")
    }
    return Finding(
      LocalizedText(
        fr: """
          \(actions.fr) forment \(Phrasing.count(observed.count, .team).fr) de services\u{A0}; \(alone) n’en \
          \(alone < 2 ? "mobilise" : "mobilisent") qu’un.
          """,
        en: """
          \(actions.en) make \(Phrasing.count(observed.count, .team).en) of services; \(alone) \
          \(alone == 1 ? "mobilises" : "mobilise") a single one.
          """) + (most ?? LocalizedText(verbatim: "")))
  }

  /// For each rule that asks for a team, how often the whole team is there, and which part of it never is.
  private var required: [Finding] {
    let rules = Set(types.flatMap(\.rules)).sortedByBytes()
    return rules.compactMap { rule in
      let parts = types.filter { $0.rules.contains(rule) }
      guard let whole = parts.max(by: { $0.members.count < $1.members.count }) else { return nil }
      let label = labels(whole)
      let count = whole.including.count
      guard count == 0 else {
        let actions = Phrasing.count(count, .action)
        return Finding(
          LocalizedText(
            fr: "L’équipe que demande \(rule) (\(label.fr)) se forme dans \(actions.fr).",
            en: "The team that \(rule) asks for (\(label.en)) forms in \(actions.en)."))
      }
      let missing = parts.filter { $0.members.count == 2 && $0.including.isEmpty }
      let apart =
        missing.isEmpty
        ? LocalizedText(verbatim: "")
        : LocalizedText(
          fr: "\u{A0}; ne se rencontrent jamais\u{A0}: \(Phrasing.list(missing.map(labels), limit: 3).fr)",
          en: "; never meet: \(Phrasing.list(missing.map(labels), limit: 3).en)")
      return Finding(
        LocalizedText(
          fr: "L’équipe que demande \(rule) (\(label.fr)) ne se forme dans aucune action\(apart.fr).",
          en: "The team that \(rule) asks for (\(label.en)) forms in no action\(apart.en)."),
        tone: .caution)
    }
  }

  private var never: Finding? {
    let pairs = types.filter(\.isNeverTogether)
    guard !pairs.isEmpty else { return nil }
    let count = Phrasing.count(pairs.count, .pair)
    let list = Phrasing.list(pairs.map(labels), limit: 4)
    return Finding(
      LocalizedText(
        fr: "\(count.fr) de types de service présents ne sont jamais ensemble\u{A0}: \(list.fr).",
        en: "\(count.en) of types of service that are present are never together: \(list.en)."))
  }

  /// « Relations internationales + Tourisme ».
  func labels(_ combination: ExclusiveCombinations.Combination) -> LocalizedText {
    let labels = combination.members.map { typology.serviceTypes.label($0) }
    return LocalizedText(
      fr: labels.map(\.fr).joined(separator: " + "), en: labels.map(\.en).joined(separator: " + "))
  }
}

extension Phrasing.Noun {
  static let team = Self(fr: ("équipe", "équipes"), en: ("team", "teams"), isFeminine: true)
}
