internal import MaillageAnalysis
internal import MaillageModel

/// Actions in rows, types of service in columns, the guide's verdict at the end of each row.
struct MobilisationChart {
  let context: FigureContext
  let types: [ServiceType]
  let outcomes: [String: [RuleOutcome]]
  /// The actions begun by the day that mobilise a service, by family, then by the services that they share.
  let actions: [Action]
  /// For each action, the rules that only inform and that apply to it.
  let informing: [String: [String]]
  private let partsByAction: [String: [MobilisationPart?]]
  private let current: Set<String>
  let hidden: Int

  init(_ context: FigureContext) {
    let study = context.study, typology = context.typology
    let begun = study.actions.filter(context.keeps)
    let mobilising = begun.filter { !(study.participations[$0.id]?.services.isEmpty ?? true) }
    let rules = study.answer(to: Rules.self)
    let used = Set(
      mobilising.flatMap { action in
        (study.participations[action.id]?.services.keys).map(Array.init) ?? []
      }
      .flatMap { study.service($0)?.types ?? [] })
    self.context = context
    let listed = typology.serviceTypes.filter { used.contains($0.code) }
    outcomes = Dictionary(uniqueKeysWithValues: mobilising.map { ($0.id, rules.outcomes(ofAction: $0.id)) })
    informing = outcomes.mapValues { told in
      told.filter { $0.level == .info && $0.verdict != .notApplicable }.map(\.rule)
    }
    let keyed = mobilising.map { action in
      (typology.actionTypes.position(of: action.type) ?? .max, action.id, action)
    }
    let known = keyed.sorted { $0.0 != $1.0 ? $0.0 < $1.0 : $0.1.precedesInBytes($1.1) }.map(\.2)
    // Rows stay within their family; within it, and for columns, those that share the most come together.
    let seriation = Seriation(
      known.map { action in
        let services = study.participations[action.id]?.services.filter { $0.value.takesPart }.keys
        let types = Set((services.map(Array.init) ?? []).flatMap { study.service($0)?.types ?? [] })
        return listed.indices.filter { types.contains(listed[$0].code) }
      }, columnCount: listed.count)
    let types = seriation.columns.map { listed[$0] }
    self.types = types
    partsByAction = Dictionary(
      known.map { ($0.id, Self.parts(in: $0, of: types, study)) }, uniquingKeysWith: { first, _ in first })
    let families = known.map { typology.family(ofType: $0.type)?.code }.map { code in
      code.flatMap { typology.families.position(of: $0) } ?? .max
    }
    actions = known.indices.sorted { a, b in
      (families[a], seriation.rowScores[a], a) < (families[b], seriation.rowScores[b], b)
    }.map { known[$0] }
    current = Set(study.currentActions.map(\.id))
    hidden = begun.count - mobilising.count
  }

  func family(_ action: Action) -> Family? { context.typology.family(ofType: action.type) }

  /// Whether an action is in force on the day.
  func isCurrent(_ action: Action) -> Bool { current.contains(action.id) }

  /// The strongest part of the services of each type in an action, in the order of the columns.
  func parts(in action: Action) -> [MobilisationPart?] { partsByAction[action.id] ?? [] }

  private static func parts(
    in action: Action, of types: [ServiceType], _ study: Study
  ) -> [MobilisationPart?] {
    var parts: [String: Set<MobilisationPart>] = [:]
    for (service, part) in study.participations[action.id]?.services ?? [:] {
      for type in study.service(service)?.types ?? [] { parts[type, default: []].insert(part) }
    }
    let order: [MobilisationPart] = [.pilot, .contributes, .funder, .beneficiary, .unknown, .none]
    return types.map { type in parts[type.code].flatMap { present in order.first(where: present.contains) } }
  }

  static func tint(of part: MobilisationPart) -> Palette.Tint {
    switch part {
    case .pilot: Palette.strong
    case .contributes: Palette.medium
    case .funder, .beneficiary: Palette.light
    case .unknown: Palette.doubtful
    case .none: Palette.blank
    }
  }

  // MARK: Findings

  /// The rules that give the gravest verdict about an action.
  func verdict(_ action: Action) -> (verdict: Verdict, rules: [RuleOutcome])? {
    let told = (outcomes[action.id] ?? []).filter { $0.verdict != .notApplicable && $0.level != .info }
    guard let gravest = told.first else { return nil }
    return (gravest.verdict, told.filter { $0.verdict == gravest.verdict })
  }

  /// Whether a row names its rules: what is in line needs no detail, and more than two have no room; their codes
  /// are explained under the table.
  static func tellsTitles(of rules: [RuleOutcome], _ verdict: Verdict) -> Bool {
    verdict != .compliant && rules.count <= 2
  }
}
