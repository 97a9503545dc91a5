/// Whether a function makes sense in a family, and why.
public struct Applicability: Sendable, Hashable {
  public let function: String, family: String
  /// Whether it makes sense.
  public let applies: Bool
  /// Why.
  public let reason: LocalizedText

  package init(function: String, family: String, applies: Bool, reason: LocalizedText) {
    self.function = function
    self.family = family
    self.applies = applies
    self.reason = reason
  }
}

/// An expectation of the reference model: which category should hold which function in which family.
public struct Expectation: Sendable, Hashable {
  public let category: String, function: String, family: String
  /// How much it takes part.
  public let level: RoleLevel
  /// The actor or kind of actor that the source names.
  public let who: LocalizedText
  /// Where the statement comes from.
  public let source: String

  package init(
    category: String, function: String, family: String, level: RoleLevel, who: LocalizedText, source: String
  ) {
    self.category = category
    self.function = function
    self.family = family
    self.level = level
    self.who = who
    self.source = source
  }
}

/// An indicator of the guide.
public struct IndicatorDefinition: Coded {
  /// The code, unique in its table.
  public let code: String
  /// The code of the family, when given.
  public let family: IndicatorFamily
  /// The name shown to people.
  public let label: LocalizedText
  /// Access and relevance as the guide prints them, from 0 to 5.
  public let access: Double?, relevance: Double?
  /// The key of the computation; absent when the graph cannot give it.
  public let computation: String?
  /// What is counted, or why nothing can be.
  public let reason: LocalizedText
  /// The unit, in words.
  public let unit: LocalizedText
  /// Other accepted spellings.
  public let synonyms: [String] = []

  package init(
    code: String, family: IndicatorFamily, label: LocalizedText, access: Double?, relevance: Double?,
    computation: String?, reason: LocalizedText, unit: LocalizedText
  ) {
    self.code = code
    self.family = family
    self.label = label
    self.access = access
    self.relevance = relevance
    self.computation = computation
    self.reason = reason
    self.unit = unit
  }
}

/// A skill of the guide's checklist.
public struct Skill: Coded {
  /// The code, unique in its table.
  public let code: String
  /// The part of the checklist.
  public let block: LocalizedText
  /// The name shown to people.
  public let label: LocalizedText
  /// Other accepted spellings.
  public let synonyms: [String] = []

  package init(code: String, block: LocalizedText, label: LocalizedText) {
    self.code = code
    self.block = block
    self.label = label
  }
}

/// A rule of the guide, as a row: when it applies, what it requires, and how it says so.
public struct Rule: Sendable, Equatable {
  /// The rule's code; several rows may share it, each a part of the rule.
  public let code: String
  /// Which part of the rule the row is; empty when it has one.
  public let variant: String
  /// How much it takes part.
  public let level: RuleLevel
  /// What the rule is about: `action`, `relation`, `function` or `territory`.
  public let subject: String
  /// The condition for the rule to apply, and what it then requires, as predicates.
  public let condition: String, requirement: String
  /// The title.
  public let title: LocalizedText
  /// The finding when the requirement holds, and when it does not.
  public let satisfied: LocalizedText, violated: LocalizedText
  /// The guide's advice.
  public let advice: LocalizedText
  /// Where the statement comes from.
  public let source: String

  package init(
    code: String, variant: String, level: RuleLevel, subject: String, condition: String,
    requirement: String, title: LocalizedText, satisfied: LocalizedText, violated: LocalizedText,
    advice: LocalizedText, source: String
  ) {
    self.code = code
    self.variant = variant
    self.level = level
    self.subject = subject
    self.condition = condition
    self.requirement = requirement
    self.title = title
    self.satisfied = satisfied
    self.violated = violated
    self.advice = advice
    self.source = source
  }
}
