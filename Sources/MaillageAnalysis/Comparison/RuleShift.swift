public import MaillageModel

/// The answer of a rule about one subject in two states of a territory.
public struct RuleShift: Sendable, Hashable {
  /// The rule's code and title.
  public let rule: String, title: LocalizedText
  /// What it was evaluated on, with its name.
  public let subject: RuleSubject, subjectName: LocalizedText
  /// The answer in each state; absent where the subject is not.
  public let before: Verdict?, after: Verdict?
}

extension RuleShift {
  /// The answers that differ, in the order of the rules' codes, then of the subjects.
  static func all(_ before: Rules.Result, _ after: Rules.Result) -> [RuleShift] {
    struct Key: Hashable { let rule: String, subject: RuleSubject }
    let sides = [before, after].map { result in
      Dictionary(
        result.outcomes.map { (Key(rule: $0.rule, subject: $0.subject), $0) },
        uniquingKeysWith: { first, _ in first })
    }
    return Set(sides[0].keys).union(sides[1].keys).compactMap { key in
      let (old, new) = (sides[0][key], sides[1][key])
      guard let either = new ?? old, old?.verdict != new?.verdict else { return nil }
      return RuleShift(
        rule: key.rule, title: either.title, subject: key.subject, subjectName: either.subjectName,
        before: old?.verdict, after: new?.verdict)
    }
    .sortedByIdentifiers { [$0.rule, $0.subject.identifier] }
  }
}
