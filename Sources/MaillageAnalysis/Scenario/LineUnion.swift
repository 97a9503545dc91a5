internal import MaillageModel

/// Lines of several actors that became one: each thing is said once, in its strongest form.
enum LineUnion {
  private struct RoleIdentity: Hashable {
    let function: String, family: String?, zone: String?
  }

  /// The roles of an actor without those that a stronger line of the same role covers.
  static func roles(_ roles: [Role], of actor: String) -> [Role] {
    let own = Dictionary(grouping: roles.filter { $0.actor == actor }) {
      RoleIdentity(function: $0.function, family: $0.family, zone: $0.zone)
    }
    return roles.filter { $0.actor != actor } + own.values.flatMap(strongest)
  }

  private static func strongest(_ lines: [Role]) -> [Role] {
    let sorted = lines.sorted { a, b in
      a.level.strength != b.level.strength
        ? a.level.strength > b.level.strength
        : a.orderingKey.lexicographicallyPrecedes(b.orderingKey) { $0.precedesInBytes($1) }
    }
    return sorted.reduce(into: []) { kept, line in
      if !kept.contains(where: { $0.validity.covers(line.validity) }) { kept.append(line) }
    }
  }

  /// The relations without those of an actor that say the same as another, and what became of those.
  static func relations(
    _ relations: [Relation], of actor: String
  ) -> (kept: [Relation], replacements: [String: String]) {
    var first: [[String]: String] = [:]
    var replacements: [String: String] = [:]
    var kept: [Relation] = []
    for relation in relations.sorted(by: { $0.id.precedesInBytes($1.id) }) {
      guard relation.origin == actor || relation.target == actor else {
        kept.append(relation)
        continue
      }
      // Two lines that differ by their source alone say the same.
      let bare = relation.with(sourced: false)
      let key = bare.isOriented ? bare.contentKey : bare.withSortedEnds.contentKey
      if let other = first[key] {
        replacements[relation.id] = other
      } else {
        first[key] = relation.id
        kept.append(relation)
      }
    }
    return (kept, replacements)
  }

  /// The participations without those of an actor that a stronger one in the same action implies.
  static func mobilisations(_ mobilisations: [Mobilisation], of actor: String) -> [Mobilisation] {
    let own = mobilisations.filter { $0.participant == .actor(actor) }
    let united = Dictionary(grouping: own, by: \.action).values.flatMap { lines -> [Mobilisation] in
      let byPart = Dictionary(grouping: lines, by: \.part)
      let parts = Set(byPart.keys)
      return byPart.filter { !isImplied($0.key, by: parts) }.compactMap { _, same in
        same.min { a, b in
          a.orderingKey.lexicographicallyPrecedes(b.orderingKey) { $0.precedesInBytes($1) }
        }
      }
    }
    return mobilisations.filter { $0.participant != .actor(actor) } + united
  }

  private static func isImplied(_ part: MobilisationPart, by parts: Set<MobilisationPart>) -> Bool {
    switch part {
    case .contributes: parts.contains(.pilot)
    case .unknown: parts.contains { $0.takesPart }
    case .none: parts.count > 1
    case .pilot, .beneficiary, .funder: false
    }
  }
}

extension Period {
  /// Whether every day of the other is one of this one.
  fileprivate func covers(_ other: Period) -> Bool {
    let startsInTime = start.map { own in other.start.map { own.firstDay <= $0.firstDay } ?? false } ?? true
    let endsInTime = end.map { own in other.end.map { $0.lastDay <= own.lastDay } ?? false } ?? true
    return startsInTime && endsInTime
  }
}

extension Relation {
  fileprivate func with(sourced: Bool) -> Relation {
    Relation(
      id: id, origin: origin, target: target, kind: kind, isOriented: isOriented, weight: weight,
      purpose: purpose, family: family, amount: amount, validity: validity, reviewDate: reviewDate,
      isFormal: isFormal, certainty: certainty, probability: probability,
      provenance: Provenance(location: provenance.location))
  }

  fileprivate var withSortedEnds: Relation {
    target.precedesInBytes(origin) ? with(origin: target, target: origin) : self
  }
}
