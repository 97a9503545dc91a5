/// A closed list of values that the program reasons about.
///
/// The raw value is the key of the typology's vocabulary table, which says what users type and read.
public protocol VocabularyTerm: RawRepresentable<String>, CaseIterable, Sendable, Hashable {
  /// The name of the list in the vocabulary table.
  static var list: String { get }
}

/// How an actor takes part in a function; `none` is a confirmed no, `unknown` is to be verified.
public enum RoleLevel: String, VocabularyTerm {
  case pilot, contributes, occasional, none, unknown
  /// The name of the list in the vocabulary table.
  public static let list = "role-level"

  /// Whether the actor surely holds the function.
  public var holds: Bool { self == .pilot || self == .contributes || self == .occasional }

  /// The strength used when several lines overlap: pilot over contributes over occasional over unknown.
  public var strength: Int {
    switch self {
    case .pilot: 4
    case .contributes: 3
    case .occasional: 2
    case .unknown: 1
    case .none: 0
    }
  }
}

/// The part that an actor or a service takes in an action.
public enum MobilisationPart: String, VocabularyTerm {
  case pilot, contributes, beneficiary, funder, none, unknown
  /// The name of the list in the vocabulary table.
  public static let list = "mobilisation-part"

  /// Whether it surely takes part.
  public var takesPart: Bool { self != .none && self != .unknown }
}

/// The level of government or action at which an actor stands.
public enum Echelon: String, VocabularyTerm {
  case local, departmental, regional, national, european, abroad
  /// The name of the list in the vocabulary table.
  public static let list = "echelon"
}

/// What an actor is.
public enum ActorNature: String, VocabularyTerm {
  case organisation, collective, brand, network
  case genericGroup = "generic-group"
  /// The name of the list in the vocabulary table.
  public static let list = "actor-nature"
}

/// The kind of a local authority.
public enum AuthorityType: String, VocabularyTerm {
  case region, department, metropolis, intercommunality, municipality
  /// The name of the list in the vocabulary table.
  public static let list = "authority-type"
}

/// How one actor became another.
public enum FiliationKind: String, VocabularyTerm {
  case succession, merger, split
  case missionTransfer = "mission-transfer"
  case nameChange = "name-change"
  /// The name of the list in the vocabulary table.
  public static let list = "filiation-kind"
}

/// Whether an action is an intervention or an investment.
public enum ActionNature: String, VocabularyTerm {
  case action, investment
  /// The name of the list in the vocabulary table.
  public static let list = "action-nature"
}

/// How often an action comes back.
public enum Recurrence: String, VocabularyTerm {
  case oneOff = "one-off"
  case recurring, permanent
  /// The name of the list in the vocabulary table.
  public static let list = "recurrence"
}

/// Whether a relation is certain.
public enum Certainty: String, VocabularyTerm {
  case certain, doubtful
  /// The name of the list in the vocabulary table.
  public static let list = "certainty"
}

/// Whether a service must or must not take part in a type of action.
public enum ServiceCompetenceStatus: String, VocabularyTerm {
  case compulsory, excluded
  /// The name of the list in the vocabulary table.
  public static let list = "service-competence"
}

/// Whether a service has a skill.
public enum SkillStatus: String, VocabularyTerm {
  case acquired, unknown
  case toAcquire = "to-acquire"
  /// The name of the list in the vocabulary table.
  public static let list = "skill-status"
}

/// Whether the date of a filiation is exact.
public enum DatePrecision: String, VocabularyTerm {
  case exact
  case atLatest = "at-latest"
  /// The name of the list in the vocabulary table.
  public static let list = "date-precision"
}

/// The form of a public support.
public enum FundingNature: String, VocabularyTerm {
  case grant, loan, guarantee, insurance, volunteering, market
  case callForProjects = "call-for-projects"
  /// The name of the list in the vocabulary table.
  public static let list = "funding-nature"
}

/// What an indicator measures.
public enum IndicatorFamily: String, VocabularyTerm {
  case impact, other
  case internationalisation
  /// The name of the list in the vocabulary table.
  public static let list = "indicator-family"
}

/// The state of a cell of the coverage, in the order of decision.
public enum CoverageState: String, VocabularyTerm {
  case notApplicable = "not-applicable"
  case hole, undetermined, fragile
  case toCoordinate = "to-coordinate"
  case covered
  /// The name of the list in the vocabulary table.
  public static let list = "coverage-state"
}

/// The answer of a rule.
public enum Verdict: String, VocabularyTerm {
  case compliant, gap, undetermined
  case toCheck = "to-check"
  case notApplicable = "not-applicable"
  /// The name of the list in the vocabulary table.
  public static let list = "verdict"
}

/// How much weight the guide gives to a rule.
public enum RuleLevel: String, VocabularyTerm {
  case gap, info
  case toCheck = "to-check"
  /// The name of the list in the vocabulary table.
  public static let list = "rule-level"
}

/// Yes and no as users write them.
public enum YesNo: String, VocabularyTerm {
  case yes, no
  /// The name of the list in the vocabulary table.
  public static let list = "boolean"
}
