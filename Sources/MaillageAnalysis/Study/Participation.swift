public import MaillageModel

/// Who takes part in an action, services and actors together.
public struct Participation: Sendable, Hashable {
  /// The action's identifier.
  public let action: String
  /// The part of each service, by identifier.
  public let services: [String: MobilisationPart]
  /// The part of each actor, by identifier: its own, or the strongest of its services.
  ///
  /// Mobilising a service mobilises its actor once, with the same part.
  public let actors: [String: MobilisationPart]
  /// Every part that each actor takes, its services' included.
  public let partsByActor: [String: Set<MobilisationPart>]

  /// The services that surely take part, in the order of their identifiers.
  public var certainServices: [String] {
    services.filter { $0.value.takesPart }.keys.sortedByBytes()
  }

  /// The actors that surely take part, in the order of their identifiers.
  public var certainActors: [String] {
    actors.filter { $0.value.takesPart }.keys.sortedByBytes()
  }
}

extension Participation {
  init(action: String, mobilisations: [Mobilisation], actorOfService: [String: String]) {
    var services: [String: MobilisationPart] = [:]
    var partsByActor: [String: Set<MobilisationPart>] = [:]
    for mobilisation in mobilisations {
      switch mobilisation.participant {
      case .actor(let actor):
        partsByActor[actor, default: []].insert(mobilisation.part)
      case .service(let service):
        services[service] = Self.strongest(services[service], mobilisation.part)
        // That one service takes no part says nothing of the actor's others.
        if let actor = actorOfService[service], mobilisation.part != .none {
          partsByActor[actor, default: []].insert(mobilisation.part)
        }
      }
    }
    self.action = action
    self.services = services
    self.partsByActor = partsByActor
    actors = partsByActor.compactMapValues { parts in
      parts.reduce(nil) { Self.strongest($0, $1) }
    }
  }

  private static func strongest(_ a: MobilisationPart?, _ b: MobilisationPart) -> MobilisationPart {
    let order: [MobilisationPart] = [.pilot, .contributes, .funder, .beneficiary, .unknown, .none]
    guard let a else { return b }
    return order.first { $0 == a || $0 == b } ?? a
  }
}
