internal import MaillageModel

extension ScenarioChange {
  /// The actor that disappears.
  var closed: String? {
    switch self {
    case .removeActor(let actor): actor
    case .splitActor(let role, let part): role.actor == part.id ? nil : role.actor
    case .mergeActor(let actor, let whole): actor == whole.id ? nil : actor
    default: nil
    }
  }

  /// The actor that appears, unless it was there.
  var opened: ScenarioActor? {
    switch self {
    case .addActor(let actor), .splitActor(_, let actor), .mergeActor(_, let actor): actor
    default: nil
    }
  }

  /// Whether the change denies what the other says; not the other way round.
  func contradicts(_ other: ScenarioChange) -> Bool {
    switch (self, other) {
    case (.addRole(let role, let level), .addRole(let same, let otherLevel)):
      role == same && level != otherLevel
    case (.addRole(let role, _), .removeRole(let gone)), (.addRole(let role, _), .endRole(let gone)):
      gone.actor == role.actor && (gone.function == nil || gone.function == role.function)
        && (gone.family == nil || gone.family == role.family)
    case (.addRelation(let a, let b, let kind, _), .removeRelation(.between(let c, let d, let gone))),
      (.addRelation(let a, let b, let kind, _), .endRelation(.between(let c, let d, let gone))):
      [a, b] == [c, d] && (gone == nil || gone == kind)
    case (.transferRole(let role, let target), .transferRole(let same, let other)):
      role == same && target != other
    case (.transferService(let service, let target), .transferService(let same, let other)):
      service == same && target != other
    case (.transferService(let service, _), .removeService(let gone)): service == gone
    default: false
    }
  }
}
