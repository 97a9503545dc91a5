internal import MaillageModel

extension RulePredicate {
  /// Questions about functions and about the territory as a whole.
  static var territoryPredicates: [RulePredicate] { [hasState, hasHolders, isOutsideTables] }

  /// `etat(…)`: the cell is in one of the states.
  private static let hasState = RulePredicate(
    "etat", values: .coverageState, subjects: [RuleBook.Subject.function]
  ) { call, context in
    guard let cell = context.cell else { return .no() }
    let wanted = call.terms(CoverageState.self, in: context.typology)
    if wanted.contains(cell.state) { return .yes() }
    guard context.facts.declaresRoles || cell.state == .notApplicable else {
      return .unknown(RuleWording.noRole)
    }
    if cell.state == .undetermined {
      return .unknown(RuleWording.doubtful(cell.uncertain.map(context.facts.names.inSentence)))
    }
    let states = Phrasing.alternatives(wanted.map { context.typology.vocabulary.label($0) })
    return .no(
      LocalizedText(fr: "une fonction à l’état \(states.fr)", en: "a function in the state \(states.en)"))
  }

  /// `titulaires(FONCTION; niveau=…; min=…; max=…)`: how many actors hold a function, whatever the family.
  private static let hasHolders = RulePredicate(
    "titulaires", values: .function, options: ["niveau": .roleLevel, "min": .count, "max": .count],
    subjects: [RuleBook.Subject.territory]
  ) { call, context in
    guard context.facts.declaresRoles else { return .unknown(RuleWording.noRole) }
    let levels = Set(call.terms(RoleLevel.self, option: "niveau", in: context.typology))
    let cells = context.facts.coverage.overall.filter { call.values.contains($0.function) }
    let holders = Set(cells.flatMap(\.holders)).sortedByBytes()
    let certain = holders.filter { actor in
      levels.isEmpty
        || call.values.contains { levels.contains(context.study.role(of: actor, in: $0)?.level ?? .none) }
    }
    let doubtful = Set(cells.flatMap(\.uncertain)).subtracting(holders).sortedByBytes()
    let most = call.number("max")
    return .count(
      certain: certain.count, doubtful: doubtful.count,
      atLeast: call.number("min") ?? (most == nil ? 1 : 0), atMost: most ?? .max,
      found: certain.map { LocalizedText(verbatim: context.facts.names.inSentence($0)) },
      lacking: RuleWording.holder(of: call.values, levels: levels, in: context.typology),
      why: RuleWording.doubtful(doubtful.map(context.facts.names.inSentence)))
  }

  /// `hors_tables`: nothing in the tables can tell; the row's own finding says what is lacking.
  private static let isOutsideTables = RulePredicate("hors_tables", subjects: []) { _, _ in .unknown() }
}
