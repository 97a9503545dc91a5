/// Gould and Fernandez's roles of a broker b on a path a → b → c, by the groups of the three.
public enum BrokerageRole: Int, Sendable, Hashable, CaseIterable {
  /// All three in one group.
  case coordinator
  /// The ends in one group, the broker outside it (consultant).
  case itinerant
  /// Broker and source in one group: it speaks for its group outside.
  case representative
  /// Broker and target in one group: it lets the outside into its group.
  case gatekeeper
  /// All three in different groups.
  case liaison

  /// The role of a broker between two ends.
  ///
  /// - Parameters:
  ///   - source: The group of a.
  ///   - broker: The group of b.
  ///   - target: The group of c.
  public init(source: Int, broker: Int, target: Int) {
    if source == broker {
      self = broker == target ? .coordinator : .representative
    } else if broker == target {
      self = .gatekeeper
    } else {
      self = source == target ? .itinerant : .liaison
    }
  }
}

/// One number for each of Gould and Fernandez's five roles of a broker b on a path a → b → c.
public struct BrokerageRoles: Sendable, Equatable {
  /// All three in one group.
  public var coordinator: Double
  /// The ends in one group, the broker outside it (consultant).
  public var itinerant: Double
  /// Broker and source in one group: it speaks for its group outside.
  public var representative: Double
  /// Broker and target in one group: it lets the outside into its group.
  public var gatekeeper: Double
  /// All three in different groups.
  public var liaison: Double

  /// Numbers for the five roles.
  ///
  /// - Parameters:
  ///   - coordinator: All three in one group.
  ///   - itinerant: The ends in one group, the broker outside it.
  ///   - representative: Broker and source in one group.
  ///   - gatekeeper: Broker and target in one group.
  ///   - liaison: All three in different groups.
  public init(
    coordinator: Double = 0, itinerant: Double = 0, representative: Double = 0, gatekeeper: Double = 0,
    liaison: Double = 0
  ) {
    self.coordinator = coordinator
    self.itinerant = itinerant
    self.representative = representative
    self.gatekeeper = gatekeeper
    self.liaison = liaison
  }

  /// The sum of the five roles.
  public var total: Double { coordinator + itinerant + representative + gatekeeper + liaison }

  /// The number of a role.
  ///
  /// - Parameter role: A role.
  public subscript(role: BrokerageRole) -> Double {
    get {
      switch role {
      case .coordinator: coordinator
      case .itinerant: itinerant
      case .representative: representative
      case .gatekeeper: gatekeeper
      case .liaison: liaison
      }
    }
    set {
      switch role {
      case .coordinator: coordinator = newValue
      case .itinerant: itinerant = newValue
      case .representative: representative = newValue
      case .gatekeeper: gatekeeper = newValue
      case .liaison: liaison = newValue
      }
    }
  }

  /// Numbers in the order of the roles' raw values.
  init(_ numbers: some Collection<Double>) {
    self.init()
    for (role, number) in zip(BrokerageRole.allCases, numbers) { self[role] = number }
  }
}
