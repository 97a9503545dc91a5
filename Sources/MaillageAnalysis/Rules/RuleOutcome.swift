public import MaillageModel

/// What a rule is evaluated on.
public enum RuleSubject: Sendable, Hashable {
  /// An action in force, by identifier.
  case action(String)
  /// A partnership in force, by identifier.
  case relation(String)
  /// A function in a family.
  case function(String, family: String)
  /// The territory as a whole.
  case territory

  /// The name in files: the identifier, `famille:fonction`, or `territoire`.
  public var identifier: String {
    switch self {
    case .action(let id), .relation(let id): id
    case .function(let function, let family): family + ":" + function
    case .territory: "territoire"
    }
  }
}

/// The answer of a rule about one subject.
public struct RuleOutcome: Sendable, Hashable {
  /// The rule's code, and the variant told when it has several.
  public let rule: String, variant: String
  /// The title of the rule.
  public let title: LocalizedText
  /// How much weight the guide gives to it.
  public let level: RuleLevel
  /// What it was evaluated on.
  public let subject: RuleSubject
  /// The name of the subject, for people.
  public let subjectName: LocalizedText
  /// The answer.
  public let verdict: Verdict
  /// What was found, in a sentence.
  public let finding: LocalizedText
  /// The guide's advice; empty when there is nothing to advise.
  public let advice: LocalizedText
  /// Where the guide says so.
  public let source: String
}

extension RuleOutcome {
  /// How much the outcome asks for attention, the most first.
  ///
  /// Of the variants of a rule the gravest is told: a gap, then what is to check, then a mere information,
  /// then what cannot be decided, then what complies; an information that cannot be decided hides nothing.
  var gravity: Int {
    switch verdict {
    case .gap: 6
    case .toCheck: level == .info ? 4 : 5
    case .undetermined: level == .info ? 1 : 3
    case .compliant: 2
    case .notApplicable: 0
    }
  }
}
