public import NetworkAlgorithms

/// How far an actor stands between others, and between which categories.
public struct ActorBrokerage: Sendable, Hashable {
  /// The actor's identifier.
  public let actor: String
  /// How many actors it is tied to.
  public let contacts: Int
  /// Burt's constraint, effective size and efficiency, every tie counting once; absent when isolated.
  public let constraint: Double?, effectiveSize: Double?, efficiency: Double?
  /// The same constraint and effective size, each tie counting by the weights of its relations.
  public let weightedConstraint: Double?, weightedEffectiveSize: Double?
  /// The constraint over the combinations of the doubtful ties; absent when none gives one.
  public let constraintRange: ClosedRange<Double>?
  /// How often it has each role; a relation without direction counts both ways.
  public let roles: RoleCounts
  /// The counts that as many relations falling at random would give; absent for an actor alone.
  public let expected: RoleCounts?
  /// The probability of counts as high, and as low, when the categories are dealt out at random; absent for
  /// an actor that is between no others.
  public let atLeast: RoleCounts?, atMost: RoleCounts?
  /// How many pairs of actors of different categories, not tied, it stands between, and those it alone does.
  public let pairs: Int, pairsAlone: Int
  /// How many such pairs over the combinations of the doubtful ties.
  public let pairsRange: ClosedRange<Int>?
  /// Whether it stands for a kind of actor.
  public let isGeneric: Bool
}

/// A number for each of Gould and Fernandez's roles.
public struct RoleCounts: Sendable, Hashable {
  /// The number of each role, in the order of ``BrokerageRole``.
  public let values: [Double]

  init(_ roles: BrokerageRoles) { values = BrokerageRole.allCases.map { roles[$0] } }

  /// The number of one role.
  public subscript(role: BrokerageRole) -> Double { values[role.rawValue] }

  /// All roles together.
  public var total: Double { values.reduce(0, +) }
}
