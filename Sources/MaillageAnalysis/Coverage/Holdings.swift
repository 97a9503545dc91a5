internal import MaillageModel

/// The levels of all actors in all functions, ready to be gathered into cells.
struct Holdings {
  private let study: Study
  private let rolesByFunction: [String: [ResolvedRole]]
  private let membersByCollective: [String: Set<String>]

  init(of study: Study) {
    self.study = study
    rolesByFunction = Dictionary(
      grouping: study.actors.flatMap { study.roles[$0.id].map { Array($0.values) } ?? [] },
      by: \.function)
    membersByCollective = Dictionary(
      uniqueKeysWithValues: study.actors.filter { $0.nature == .collective }
        .map { ($0.id, Set(study.members(of: $0.id))) })
  }

  /// The cell of a function in a family, or whatever the family.
  func cell(function: SupportFunction, family: String?) -> CoverageCell {
    let roles = (rolesByFunction[function.code] ?? []).sorted { $0.actor.precedesInBytes($1.actor) }
    var levelByActor: [String: RoleLevel] = [:]
    for role in roles {
      levelByActor[role.actor] = family.map { role.levelByFamily[$0] ?? .none } ?? role.level
    }
    func actors(_ condition: (RoleLevel) -> Bool) -> [String] {
      roles.map(\.actor).filter { levelByActor[$0].map(condition) ?? false }
    }
    let collectives = actors { $0 != .none }.filter { standsBesideMember($0, levelByActor) }
    let counted = { (actor: String) in !collectives.contains(actor) }
    let holders = actors(\.holds).filter(counted)
    let uncertain = actors { $0 == .unknown }.filter(counted)
    let pilots = actors { $0 == .pilot }.filter(counted)
    return CoverageCell(
      function: function.code, phase: function.phase, family: family ?? Coverage.allFamilies,
      holders: holders, pilots: pilots, occasional: actors { $0 == .occasional }.filter(counted),
      uncertain: uncertain, collectives: collectives,
      state: CoverageCell.state(
        applies: applies(function.code, family: family), holders: holders.count,
        uncertain: uncertain.count, pilots: pilots.count,
        coordinationThreshold: study.options.coordinationThreshold))
  }

  private func applies(_ function: String, family: String?) -> Bool {
    if let family { return study.typology.applies(function: function, family: family) }
    return study.typology.families.contains {
      study.typology.applies(function: function, family: $0.code)
    }
  }

  /// Whether a collective would be counted twice: a member holds the function at least as surely.
  private func standsBesideMember(_ actor: String, _ levelByActor: [String: RoleLevel]) -> Bool {
    guard let members = membersByCollective[actor], let own = levelByActor[actor] else { return false }
    return members.contains { member in
      guard let level = levelByActor[member] else { return false }
      return level.holds || (level == .unknown && own == .unknown)
    }
  }
}

extension ActionTypeCoverage {
  /// The types of the typology, in its order.
  static func all(in study: Study) -> [ActionTypeCoverage] {
    let typology = study.typology
    let actionsByType = Dictionary(grouping: study.actions, by: \.type)
    return typology.actionTypes.map { type in
      let actions = (actionsByType[type.code] ?? []).map(\.id)
      let actors = Set(actions.flatMap { study.participations[$0]?.certainActors ?? [] })
      return ActionTypeCoverage(
        family: typology.family(ofType: type.code)?.code ?? "", subcategory: type.subcategory,
        type: type.code, actions: actions, actors: actors.sortedByBytes(),
        state: state(actions: actions.count, isDeclared: !study.territory.actions.isEmpty))
    }
  }

  private static func state(actions: Int, isDeclared: Bool) -> CoverageState {
    guard isDeclared else { return .notApplicable }
    switch actions {
    case 0: return .hole
    case 1: return .fragile
    default: return .covered
    }
  }
}
