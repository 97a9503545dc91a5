internal import MaillageModel

/// What the rules say of one action, on the day of the study or on its last day.
struct JudgedAction: Sendable {
  /// The action, its family, and the year it began in; absent when unknown.
  let action: String, family: String?, year: Int?
  /// The outcome of each rule, by code.
  let outcomes: [String: RuleOutcome]
  /// For each rule that is not satisfied, the services that it lacks: the types that would do, each.
  let missing: [String: [[String]]]
  /// Who leads: the types of the services, the categories of the actors mobilised without a service.
  let leads: Set<Lead>
  /// Whether a part that may be a lead remains to be verified.
  let mayBeLed: Bool
  /// What each rule that names a lead says of it, by code.
  let leadVerdicts: [String: Truth.Value]

  /// Someone that leads, by kind.
  struct Lead: Sendable, Hashable {
    let isService: Bool
    let code: String
  }

  /// Judges actions, each on the last day by the study's on which it was in force.
  static func all(of study: Study) -> [JudgedAction] {
    let book = RuleBook(study.typology)
    let byDay = Dictionary(grouping: study.actions) { action -> CalendarDate in
      guard action.validity.hasEnded(before: study.date), let end = action.validity.end else {
        return study.date
      }
      return end.lastDay
    }
    return byDay.keys.sorted().flatMap { day -> [JudgedAction] in
      let past =
        day == study.date ? study : Study(of: study.territory, on: day, options: study.options)
      return judge(byDay[day] ?? [], on: RuleEvaluation(past), book)
    }.sorted { $0.action.precedesInBytes($1.action) }
  }

  private static func judge(
    _ actions: [Action], on evaluation: RuleEvaluation, _ book: RuleBook
  ) -> [JudgedAction] {
    let byAction = Dictionary(grouping: evaluation.outcomes(of: book, actions: actions), by: \.subject)
    let entries = book.entries.filter { $0.rule.subject == RuleBook.Subject.action }
    let study = evaluation.facts.study
    let direct = Dictionary(grouping: study.territory.mobilisations, by: \.action)
    return actions.map { action in
      let context = RuleContext(action: action, facts: evaluation.facts)
      var missing: [String: [[String]]] = [:]
      var leadVerdicts: [String: Truth.Value] = [:]
      for entry in entries {
        let applies = evaluation.truth(of: entry.condition, in: context).value
        guard applies != .no else { continue }
        let holds = evaluation.truth(of: entry.requirement, in: context).value
        if applies == .yes && holds == .no {
          missing[entry.rule.code, default: []] += entry.requirement.missingServices(evaluation, context)
        }
        if entry.requirement.calls.contains(where: { $0.namesLead(in: study.typology) }) {
          let value = applies == .unknown && holds == .no ? .unknown : holds
          leadVerdicts[entry.rule.code] = gravest(leadVerdicts[entry.rule.code], value)
        }
      }
      return JudgedAction(
        action: action.id, family: study.typology.family(ofType: action.type)?.code,
        year: action.validity.start?.firstDay.year,
        outcomes: Dictionary(
          (byAction[.action(action.id)] ?? []).map { ($0.rule, $0) }, uniquingKeysWith: { first, _ in first }),
        missing: missing, leads: leads(direct[action.id] ?? [], study),
        mayBeLed: (direct[action.id] ?? []).contains { $0.part == .unknown }, leadVerdicts: leadVerdicts)
    }
  }

  private static func gravest(_ a: Truth.Value?, _ b: Truth.Value) -> Truth.Value {
    guard let a else { return b }
    return [.no, .unknown, .yes].first { $0 == a || $0 == b } ?? b
  }

  private static func leads(_ lines: [Mobilisation], _ study: Study) -> Set<Lead> {
    var leads: Set<Lead> = []
    for line in lines where line.part == .pilot {
      switch line.participant {
      case .service(let id):
        for type in study.service(id)?.types ?? [] { leads.insert(Lead(isService: true, code: type)) }
      case .actor(let id):
        if let actor = study.actor(id) { leads.insert(Lead(isService: false, code: actor.category)) }
      }
    }
    return leads
  }
}

extension RuleExpression {
  /// The services that the condition lacks, each as the types that would do; alternatives lack together.
  func missingServices(_ evaluation: RuleEvaluation, _ context: RuleContext) -> [[String]] {
    guard evaluation.truth(of: self, in: context).value == .no else { return [] }
    switch self {
    case .always, .not: return []
    case .call(let call): return call.namesServices ? [call.values] : []
    case .all(let operands), .any(let operands):
      return operands.flatMap { $0.missingServices(evaluation, context) }
    }
  }
}

extension RuleCall {
  /// Whether the question is about services of some types.
  var namesServices: Bool { RulePredicate.catalogue[name]?.values == .serviceType }

  /// Whether the question is about who leads.
  func namesLead(in typology: Typology) -> Bool {
    guard let predicate = RulePredicate.catalogue[name] else { return false }
    return predicate.options.contains { option, argument in
      argument == .part && terms(MobilisationPart.self, option: option, in: typology) == [.pilot]
    }
  }
}
