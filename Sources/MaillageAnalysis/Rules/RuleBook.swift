package import MaillageModel

/// The rules of a typology, read once, with what cannot be read.
package struct RuleBook: Sendable {
  /// A rule whose conditions are read.
  struct Entry: Sendable {
    let rule: Rule
    let condition: RuleExpression, requirement: RuleExpression
    /// The wordings, with the spaces of French typography.
    let satisfied: LocalizedText, violated: LocalizedText, advice: LocalizedText
  }

  /// A rule that cannot be evaluated, and why.
  struct Fault: Sendable {
    let rule: Rule
    let column: String
    let text: String
    let reason: LocalizedText
  }

  /// The rules that can be evaluated, in the typology's order.
  let entries: [Entry]
  /// The others.
  let faults: [Fault]

  /// The subjects that a rule may have, as rows name them.
  enum Subject {
    static let action = "action"
    static let relation = "relation"
    static let function = "function"
    static let territory = "territory"
    static let all: Set<String> = [action, relation, function, territory]
  }

  /// Reads the rules of a typology.
  package init(_ typology: Typology) {
    var entries: [Entry] = []
    var faults: [Fault] = []
    for rule in typology.rules {
      switch Self.read(rule, in: typology) {
      case .success(let entry): entries.append(entry)
      case .failure(let fault): faults.append(fault)
      }
    }
    self.entries = entries
    self.faults = faults
  }

  /// What to tell about the rules that cannot be evaluated.
  package var diagnostics: [Diagnostic] {
    faults.map { fault in
      Diagnostic(
        code: "E30", severity: .error,
        at: SourceLocation(file: "regles.csv", column: fault.column), value: fault.text,
        message: LocalizedText(
          fr: "règle \(fault.rule.code)\u{A0}: \(fault.reason.fr).",
          en: "rule \(fault.rule.code): \(fault.reason.en)."),
        remedy: LocalizedText(
          fr: "Corrigez la condition dans la typologie, ou retirez la règle.",
          en: "Correct the condition in the typology, or remove the rule."))
    }
  }

  private enum Reading {
    case success(Entry)
    case failure(Fault)
  }

  private static func read(_ rule: Rule, in typology: Typology) -> Reading {
    guard Subject.all.contains(rule.subject) else {
      return .failure(
        Fault(
          rule: rule, column: "objet", text: rule.subject,
          reason: LocalizedText(
            fr: "l’objet «\u{A0}\(rule.subject)\u{A0}» n’est pas connu",
            en: "the subject “\(rule.subject)” is unknown")))
    }
    var expressions: [RuleExpression] = []
    for (column, text) in [("condition", rule.condition), ("exigence", rule.requirement)] {
      do throws(RuleSyntaxError) {
        let expression = try RuleParser.parse(text)
        let fault = expression.calls.lazy
          .compactMap { RulePredicate.fault(of: $0, on: rule.subject, in: typology) }.first
        if let fault { throw RuleSyntaxError(message: fault) }
        expressions.append(expression)
      } catch {
        return .failure(Fault(rule: rule, column: column, text: text, reason: error.message))
      }
    }
    return .success(
      Entry(
        rule: rule, condition: expressions[0], requirement: expressions[1],
        satisfied: rule.satisfied.typeset, violated: rule.violated.typeset, advice: rule.advice.typeset))
  }
}
