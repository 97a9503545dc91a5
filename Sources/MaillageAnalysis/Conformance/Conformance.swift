public import MaillageModel

/// How far the actions follow the guide's rules, family by family and year by year, and what they lack.
public struct Conformance: Analysis {
  /// The name in commands and files.
  public static let id = "normes"
  /// The title, for people.
  public static let title = LocalizedText(
    fr: "Respect des repères du guide", en: "How far the guide is followed")
  /// The question that the officer has.
  public static let question = LocalizedText(
    fr: "Quelle part des actions suit les repères du guide, et que manque-t-il aux autres\u{A0}?",
    en: "Which share of the actions follows the guide, and what do the others lack?")
  /// How it is computed.
  public static let method = LocalizedText(
    fr: """
      Chaque règle qui porte sur les actions est évaluée sur toutes les actions commencées, ou sans date de \
      début\u{A0}: au jour de l’étude si elles sont en vigueur, sinon à leur dernier jour. Le taux est la part des conformes parmi celles où l’on peut \
      conclure\u{A0}; ses bornes supposent toutes les indéterminées non conformes, puis conformes. L’année est celle où \
      l’action a commencé. Un service manque quand la règle le demande et qu’aucun service de ce type n’est mobilisé.
      """,
    en: """
      Each rule about actions is evaluated on all actions begun, or without start date: on the day of the study if \
      they are in force, otherwise on their last day. The rate is the share of those in line among those where a conclusion is \
      possible; its bounds suppose that all undetermined ones are not in line, then that they are. The year is that in \
      which the action began. A service is missing when the rule asks for it and no service of that type is mobilised.
      """)
  /// What it cannot say.
  public static let limits = LocalizedText(
    fr: """
      Ce sont des conseils d’un guide professionnel, jamais des obligations légales. Une action indéterminée n’est ni \
      conforme ni en écart. Un taux sur deux ou trois actions ne dit presque rien, et les années récentes comptent \
      peu d’actions.
      """,
    en: """
      They are the advice of a professional guide, never legal obligations. An undetermined action is neither in line \
      nor a departure. A rate over two or three actions says next to nothing, and recent years have few actions.
      """)

  /// What the tables call all years, and the actions whose beginning is unknown.
  static let allYears = "toutes", noYear = "sans-date"

  /// Creates the analysis with its default options.
  public init() {}

  /// Evaluates the rules about actions on all actions begun.
  public func run(on study: Study) -> Result {
    let judged = JudgedAction.all(of: study)
    var scores: [Score] = []
    for rule in Set(judged.flatMap(\.outcomes.keys)).sortedByBytes() {
      let told = judged.compactMap { action in
        action.outcomes[rule].map { (action: action, outcome: $0) }
      }.filter { $0.outcome.verdict != .notApplicable }
      guard let first = told.first?.outcome else { continue }
      let slices = told.flatMap { entry -> [([String], RuleOutcome)] in
        let family = entry.action.family ?? ""
        let year = entry.action.year.map(String.init) ?? Self.noYear
        return [Coverage.allFamilies, family].flatMap { family in
          [Self.allYears, year].map { ([family, $0], entry.outcome) }
        }
      }
      for (slice, outcomes) in Dictionary(grouping: slices, by: \.0) {
        scores.append(
          Score(
            rule: rule, title: first.title, level: first.level, family: slice[0], year: slice[1],
            verdicts: outcomes.map(\.1.verdict)))
      }
    }
    return Result(
      scores: scores.sortedByIdentifiers { [$0.rule, $0.family, $0.year] },
      lacks: Self.lacks(judged), leads: LeadCount.all(of: judged), actionCount: judged.count,
      typology: study.typology)
  }

  private static func lacks(_ judged: [JudgedAction]) -> [Lack] {
    var actions: [[String]: Set<String>] = [:]
    var types: [[String]: [String]] = [:]
    for action in judged {
      for (rule, services) in action.missing {
        for service in services {
          let key = [rule, service.joined(separator: "|")]
          actions[key, default: []].insert(action.action)
          types[key] = service
        }
      }
    }
    return actions.keys.map { key in
      Lack(rule: key[0], types: types[key] ?? [], actions: (actions[key] ?? []).sortedByBytes())
    }.sortedByIdentifiers { [$0.rule, $0.types.joined(separator: "|")] }
  }

  /// How many actions of a family and a year follow a rule.
  public struct Score: Sendable, Hashable {
    /// The rule's code, its title and its level.
    public let rule: String, title: LocalizedText, level: RuleLevel
    /// The family, « toutes » for all; the year, « toutes » for all, « sans-date » when unknown.
    public let family: String, year: String
    /// How many actions the rule may apply to: the four that follow.
    public let applicable: Int
    /// How many are in line, depart, are to check, and cannot be decided.
    public let compliant: Int, gaps: Int, toCheck: Int, undetermined: Int

    init(
      rule: String, title: LocalizedText, level: RuleLevel, family: String, year: String, verdicts: [Verdict]
    ) {
      self.rule = rule
      self.title = title
      self.level = level
      self.family = family
      self.year = year
      applicable = verdicts.count
      compliant = verdicts.count { $0 == .compliant }
      gaps = verdicts.count { $0 == .gap }
      toCheck = verdicts.count { $0 == .toCheck }
      undetermined = verdicts.count { $0 == .undetermined }
    }

    /// The share in line of those that can be decided, 0 to 1; absent when none can.
    public var rate: Double? {
      applicable > undetermined ? Double(compliant) / Double(applicable - undetermined) : nil
    }
    /// The share in line of all, if no undetermined one is, and if all are.
    public var bounds: (low: Double, high: Double) {
      (Double(compliant) / Double(applicable), Double(compliant + undetermined) / Double(applicable))
    }
  }

  /// A service that a rule asks for and that actions lack.
  public struct Lack: Sendable, Hashable {
    /// The rule, and the types of service any of which would do.
    public let rule: String, types: [String]
    /// The actions, in the order of their identifiers.
    public let actions: [String]
  }

  /// How far a territory follows the rules.
  public struct Result: AnalysisResult {
    /// By rule, family and year, in the order of their codes.
    public let scores: [Score]
    /// By rule and type of service.
    public let lacks: [Lack]
    /// Who leads, by family.
    public let leads: [LeadCount]
    /// How many actions were judged.
    public let actionCount: Int

    let typology: Typology

    /// The score of each rule over all families and years, in the order of their codes.
    public var overall: [Score] {
      scores.filter { $0.family == Coverage.allFamilies && $0.year == Conformance.allYears }
    }
  }
}
