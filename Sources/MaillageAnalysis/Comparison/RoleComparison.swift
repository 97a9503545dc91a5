public import MaillageModel

/// A role in two states of a territory.
public struct ComparedRole: Sendable, Hashable, Identifiable {
  /// What makes it the same role, its period apart.
  public struct Identity: Sendable, Hashable {
    /// The actor as it is compared, the function, and what limits the role.
    public let actor: String, function: String, family: String?, zone: String?
  }

  /// What makes it the same role.
  public let identity: Identity
  /// The strongest level in each state; absent where no line says anything.
  public let before: RoleLevel?, after: RoleLevel?

  /// The name in the tables.
  public var id: String {
    [identity.actor, identity.function, identity.family, identity.zone].compactMap { $0 }
      .joined(separator: "-")
  }

  /// What became of it.
  public var status: ChangeStatus {
    guard let before else { return .added }
    guard let after else { return .removed }
    return before == after ? .kept : .changed
  }

  /// Whether it was surely held and is not, or is and was not.
  public var isLost: Bool { (before?.holds ?? false) && !(after?.holds ?? false) }
  public var isGained: Bool { !(before?.holds ?? false) && (after?.holds ?? false) }

  /// Whether it was surely held and is now to be verified.
  public var isInDoubt: Bool { (before?.holds ?? false) && after == .unknown }
}

extension ComparedRole {
  /// The roles of two studies, in the order of their identities.
  static func all(before: Study, after: Study, _ matching: ActorMatching) -> [ComparedRole] {
    let levels = (levels(in: before, matching), levels(in: after, matching))
    return Set(levels.0.keys).union(levels.1.keys)
      .map { ComparedRole(identity: $0, before: levels.0[$0], after: levels.1[$0]) }
      .sortedByIdentifiers { role in
        let identity = role.identity
        return [identity.actor, identity.function, identity.family ?? "", identity.zone ?? ""]
      }
  }

  private static func levels(in study: Study, _ matching: ActorMatching) -> [Identity: RoleLevel] {
    let resolution = RoleResolution(
      study.territory, lineage: Lineage(study.territory), date: study.date)
    var levels: [Identity: RoleLevel] = [:]
    for actor in study.actors {
      for line in resolution.lines(of: actor.id) {
        let identity = Identity(
          actor: matching.identifier(actor.id), function: line.role.function, family: line.role.family,
          zone: line.role.zone)
        if let known = levels[identity], known.strength >= line.level.strength { continue }
        levels[identity] = line.level
      }
    }
    return levels
  }
}

/// A function that some actors give up and others take in the same family.
public struct ChangeOfHands: Sendable, Hashable {
  /// The codes of the function and of the family; no family for roles that name none.
  public let function: String, family: String?
  /// Who gives it up, or holds it no more for sure, and who takes it, as they are compared.
  public let from: [String], to: [String]
}

extension ChangeOfHands {
  /// The functions that changed hands, in the order of their codes.
  static func all(in roles: [ComparedRole]) -> [ChangeOfHands] {
    struct Place: Hashable { let function: String, family: String? }
    return Dictionary(grouping: roles) { Place(function: $0.identity.function, family: $0.identity.family) }
      .compactMap { place, roles in
        let from = Set(roles.filter(\.isLost).map(\.identity.actor))
        let to = Set(roles.filter(\.isGained).map(\.identity.actor))
        // Another zone or period of one's own role is no other hand.
        guard !from.subtracting(to).isEmpty, !to.subtracting(from).isEmpty else { return nil }
        return ChangeOfHands(
          function: place.function, family: place.family, from: from.subtracting(to).sortedByBytes(),
          to: to.subtracting(from).sortedByBytes())
      }
      .sortedByIdentifiers { [$0.function, $0.family ?? ""] }
  }
}
