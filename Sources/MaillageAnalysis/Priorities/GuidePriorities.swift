internal import MaillageModel

/// What the guide's advice and the agreements ask to act on.
struct GuidePriorities {
  private let grounds: PriorityGrounds

  init(_ grounds: PriorityGrounds) {
    self.grounds = grounds
  }

  func all() -> [Priority] {
    // A rule that is departed from somewhere says so once, and not again that it is to be checked elsewhere.
    let gaps = rules(.gap, kind: .ruleGap)
    let told = Set(gaps.map(\.subject))
    return gaps + rules(.toCheck, kind: .ruleToCheck).filter { !told.contains($0.subject) }
      + [agreements].compactMap { $0 }
  }

  /// One priority per rule; rules on functions are the coverage's, rules for information are no priority.
  private func rules(_ verdict: Verdict, kind: Priority.Kind) -> [Priority] {
    let outcomes = grounds.rules.outcomes(verdict).filter { outcome in
      if case .function = outcome.subject { return false }
      return outcome.level != .info
    }
    return Dictionary(grouping: outcomes, by: \.rule)
      .sorted { $0.key.precedesInBytes($1.key) }
      .map { rule, outcomes in
        let evaluated = grounds.rules.outcomes.count {
          $0.rule == rule && [.compliant, .gap, .toCheck].contains($0.verdict)
        }
        let unknown = grounds.rules.outcomes.count { $0.rule == rule && $0.verdict == .undetermined }
        let title = outcomes[0].title
        let subjects = Phrasing.list(outcomes.map { Phrasing.quoted($0.subjectName) }, limit: 4)
        let cases = LocalizedText(
          fr: "\(outcomes.count) sur \(evaluated) \(evaluated < 2 ? "évaluée" : "évaluées")",
          en: "\(outcomes.count) out of \(evaluated) evaluated")
        let met = Phrasing.count(outcomes.count, Self.met)
        return Priority(
          kind: kind, subject: rule, extent: outcomes.count,
          confidence: unknown > evaluated ? .medium : .high,
          reason: unknown == 0
            ? PriorityGrounds.onLines
            : LocalizedText(
              fr: "repose sur des lignes saisies\u{A0}; \(unknown) cas sans conclusion faute de données",
              en: "rests on lines that were typed; \(unknown) cases without conclusion for want of data"),
          statement: LocalizedText(
            fr: verdict == .gap
              ? "Le guide demande autre chose dans \(met.fr)\u{A0}: \(title.fr) (\(rule))."
              : "Le guide recommande de regarder \(met.fr)\u{A0}: \(title.fr) (\(rule)).",
            en: verdict == .gap
              ? "The guide asks for something else in \(met.en): \(title.en) (\(rule))."
              : "The guide recommends a look at \(met.en): \(title.en) (\(rule))."),
          evidence: LocalizedText(
            fr: "Vérifications en cause\u{A0}: \(cases.fr)\u{A0}; \(subjects.fr).",
            en: "Checks concerned: \(cases.en); \(subjects.en)."),
          step: advice(outcomes), analysis: Rules.id, table: Rules.id)
      }
  }

  private static let met = Phrasing.Noun(fr: ("cas", "cas"), en: ("case", "cases"))

  private func advice(_ outcomes: [RuleOutcome]) -> LocalizedText {
    outcomes.map(\.advice).first { !$0.fr.isEmpty }
      ?? LocalizedText(
        fr: "Reprendre ces cas un à un avec les services concernés.",
        en: "Go through these cases one by one with the services concerned.")
  }

  private var agreements: Priority? {
    let due = grounds.geography.agreements.filter { agreement in
      agreement.state == .reviewOverdue || (agreement.state == .expired && !agreement.actions.isEmpty)
    }
    guard !due.isEmpty else { return nil }
    let expired = due.count { $0.state == .expired }
    let list = Phrasing.list(
      due.map { agreement in
        LocalizedText(
          fr:
            "\(grounds.names.inSentence(agreement.origin)) et \(grounds.names.inSentence(agreement.target))",
          en:
            "\(grounds.names.inSentence(agreement.origin)) and \(grounds.names.inSentence(agreement.target))")
      }, limit: 4)
    return Priority(
      kind: .agreement, subject: "", extent: due.count, confidence: .high, reason: PriorityGrounds.onLines,
      statement: LocalizedText(
        fr: due.count < 2
          ? "Un accord est à revoir." : "\(due.count) accords sont à revoir.",
        en: due.count == 1
          ? "One agreement is to be reviewed." : "\(due.count) agreements are to be reviewed."),
      evidence: LocalizedText(
        fr:
          "Date de révision dépassée\u{A0}: \(due.count - expired)\u{A0}; échus alors qu’une action en vigueur s’y appuie\u{A0}: "
          + "\(expired). Entre \(list.fr).",
        en:
          "Review overdue: \(due.count - expired); over although an action in force leans on them: \(expired). "
          + "Between \(list.en)."),
      step: LocalizedText(
        fr:
          "Décider pour chacun\u{A0}: renouveler, réviser ou clore, comme le guide y invite pour les accords à échéance.",
        en: "Decide for each: renew, revise or close, as the guide suggests for agreements with a term."),
      analysis: Geography.id, table: "accords")
  }
}
