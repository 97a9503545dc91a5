internal import MaillageModel

extension Rules.Result {
  /// How many rules hold, then what departs from the guide, what is to check, and what cannot be decided.
  public var findings: [Finding] {
    guard !outcomes.isEmpty else { return [] }
    return [overview] + [told(.gap), told(.toCheck), undetermined].compactMap { $0 }
  }

  private var overview: Finding {
    let compliant = outcomes(.compliant).count
    let gaps = outcomes(.gap).count
    let toCheck = outcomes(.toCheck).count
    let undetermined = outcomes(.undetermined).count
    let evaluated = compliant + gaps + toCheck + undetermined
    let check = Phrasing.Noun(
      fr: ("vérification qui s’applique", "vérifications qui s’appliquent"),
      en: ("check that applies", "checks that apply"), isFeminine: true)
    func few(_ count: Int) -> String { count == 0 ? "aucune" : Phrasing.whole(count).fr }
    return Finding(
      LocalizedText(
        fr: """
          Sur \(Phrasing.count(evaluated, check).fr)\u{A0}: \(few(compliant)) \
          \(compliant < 2 ? "conforme" : "conformes") au guide, \(few(gaps)) en écart, \(few(toCheck)) à vérifier \
          et \(few(undetermined)) sans conclusion possible avec ces tables.
          """,
        en: """
          Out of \(Phrasing.count(evaluated, check).en): \(compliant) in line with the guide, \(gaps) departing from \
          it, \(toCheck) to check and \(undetermined) without possible conclusion from these tables.
          """),
      tone: gaps == 0 && toCheck == 0 ? .positive : .neutral)
  }

  /// The outcomes of a verdict, rule by rule, the most frequent first.
  private func told(_ verdict: Verdict) -> Finding? {
    let byRule = Dictionary(grouping: outcomes(verdict), by: \.rule)
      .map { (rule: $0.key, title: $0.value[0].title, count: $0.value.count) }
      .sorted { $0.count == $1.count ? $0.rule.precedesInBytes($1.rule) : $0.count > $1.count }
    guard !byRule.isEmpty else { return nil }
    let rules = Phrasing.list(
      byRule.map { entry in
        LocalizedText(
          fr: "\(entry.title.fr) (\(entry.rule), \(entry.count))",
          en: "\(entry.title.en) (\(entry.rule), \(entry.count))")
      }, limit: 4)
    let isGap = verdict == .gap
    return Finding(
      LocalizedText(
        fr: (isGap ? "S’écarte de ce que le guide demande\u{A0}: " : "À vérifier selon le guide\u{A0}: ")
          + rules.fr + ".",
        en: (isGap ? "Departs from what the guide asks for: " : "To check according to the guide: ")
          + rules.en + "."),
      tone: isGap ? .alert : .caution)
  }

  private var undetermined: Finding? {
    let rules = Set(outcomes(.undetermined).map(\.rule)).sortedByBytes()
    guard !rules.isEmpty else { return nil }
    let list = Phrasing.list(names: rules, limit: 12)
    return Finding(
      LocalizedText(
        fr: """
          Faute de données, on ne conclut pas toujours pour \(list.fr)\u{A0}: ce n’est ni un bon ni un mauvais \
          point.
          """,
        en: """
          For want of data, no conclusion is always possible for \(list.en): this is neither a good nor a \
          bad mark.
          """))
  }
}
