/// One imagined change of a territory.
public enum ScenarioChange: Sendable, Hashable {
  /// A new actor appears.
  case addActor(ScenarioActor)
  /// Functions pass from an actor to another, at the level at which the first held them.
  case transferRole(ScenarioRole, to: String)
  /// A service passes from its actor to another.
  case transferService(String, to: String)
  /// Roles are taken away as if the tables had never held them, or end.
  case removeRole(ScenarioRole), endRole(ScenarioRole)
  /// Relations are taken away as if the tables had never held them, or end.
  case removeRelation(ScenarioRelation), endRelation(ScenarioRelation)
  /// A service closes.
  case removeService(String)
  /// An actor becomes several; a line with a function says which part takes it.
  case splitActor(ScenarioRole, into: ScenarioActor)
  /// An actor melts into another, new or not.
  case mergeActor(String, into: ScenarioActor)
  /// An actor disappears, with all that hangs from it.
  case removeActor(String)
  /// A new service opens.
  case addService(id: String, name: String?, actor: String, types: [String])
  /// An actor takes a role, or takes it at another level.
  case addRole(ScenarioRole, level: RoleLevel)
  /// Two actors get a relation.
  case addRelation(origin: String, target: String, kind: String, family: String?)
}

/// An actor that a scenario names and may have to create.
public struct ScenarioActor: Sendable, Hashable {
  /// The identifier.
  public let id: String
  /// The name and the category of a new actor, when the line says them.
  public let name: String?, category: String?

  package init(id: String, name: String? = nil, category: String? = nil) {
    self.id = id
    self.name = name
    self.category = category
  }
}

/// Roles of an actor: all of them, those of a function, or those of a function in a family.
public struct ScenarioRole: Sendable, Hashable {
  /// The actor's identifier.
  public let actor: String
  /// The codes of the function and of the family; absent for all.
  public let function: String?, family: String?

  package init(actor: String, function: String? = nil, family: String? = nil) {
    self.actor = actor
    self.function = function
    self.family = family
  }

  /// Whether a line of the tables is one of them.
  package func covers(_ role: Role) -> Bool {
    role.actor == actor && (function == nil || function == role.function)
      && (family == nil || family == role.family)
  }
}

/// Relations that a scenario names.
public enum ScenarioRelation: Sendable, Hashable {
  /// The one of that identifier.
  case identified(String)
  /// Those between two actors, of one kind or of all.
  case between(String, String, kind: String?)

  /// Whether a line of the tables is one of them.
  package func covers(_ relation: Relation) -> Bool {
    switch self {
    case .identified(let id): return relation.id == id
    case .between(let a, let b, let kind):
      guard kind == nil || kind == relation.kind else { return false }
      return (relation.origin == a && relation.target == b)
        || (!relation.isOriented && relation.origin == b && relation.target == a)
    }
  }
}

extension ScenarioChange {
  /// The actors that the change names.
  package var named: [String] {
    switch self {
    case .addActor(let actor): [actor.id]
    case .transferRole(let role, let target): [role.actor, target]
    case .transferService(_, let target): [target]
    case .removeRole(let role), .endRole(let role), .addRole(let role, _): [role.actor]
    case .removeRelation(let relation), .endRelation(let relation): relation.named
    case .removeService: []
    case .splitActor(let role, let part): [role.actor, part.id]
    case .mergeActor(let actor, let whole): [actor, whole.id]
    case .removeActor(let actor): [actor]
    case .addService(_, _, let actor, _): [actor]
    case .addRelation(let origin, let target, _, _): [origin, target]
    }
  }
}

extension ScenarioRelation {
  fileprivate var named: [String] {
    switch self {
    case .identified: []
    case .between(let a, let b, _): [a, b]
    }
  }
}
