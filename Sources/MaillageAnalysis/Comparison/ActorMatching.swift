internal import MaillageModel

/// Which actors of two studies are the same: by identifier, then SIREN, then filiation.
///
/// Names never decide. A filiation of either territory leads from an actor that only one study has to the
/// first of its successors, or else of its predecessors, that the other study has.
struct ActorMatching {
  /// The actors, in the order of their identifiers.
  let actors: [ComparedActor]
  private let identifiers: [String: String]

  init(before: Study, after: Study) {
    let sides = (Set(before.actors.map(\.id)), Set(after.actors.map(\.id)))
    var groups = Groups(sides.0.union(sides.1).sortedByBytes())
    Self.joinBySiren(before, after, sides, &groups)
    let lines = FiliationLines(before.territory.filiations + after.territory.filiations)
    for actor in sides.0.symmetricDifference(sides.1).sortedByBytes() where groups.isAlone(actor) {
      let other = sides.0.contains(actor) ? sides.1 : sides.0
      for match in lines.nearest(to: actor, among: other) { groups.join(actor, match, .filiation) }
    }
    actors = groups.all.map { members, reasons in
      ComparedActor(
        id: lines.lastName(
          of: members, common: members.filter { sides.0.contains($0) && sides.1.contains($0) }),
        before: members.filter(sides.0.contains).compactMap { before.actor($0) },
        after: members.filter(sides.1.contains).compactMap { after.actor($0) },
        reason: reasons, kinds: lines.kinds(among: members))
    }
    .sorted { $0.id.precedesInBytes($1.id) }
    identifiers = Dictionary(
      actors.flatMap { actor in (actor.before + actor.after).map { ($0.id, actor.id) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The identifier under which an actor of either study is compared.
  func identifier(_ actor: String) -> String { identifiers[actor] ?? actor }

  /// The identifiers that change, and into what.
  var renaming: [String: String] { identifiers.filter { $0.key != $0.value } }

  private static func joinBySiren(
    _ before: Study, _ after: Study, _ sides: (Set<String>, Set<String>), _ groups: inout Groups
  ) {
    // Establishments of one company share its SIREN: only their SIRET tells them apart.
    for key in [\Actor.siret, \Actor.siren] {
      let left = grouped(before.actors, by: key) { !sides.1.contains($0.id) && groups.isAlone($0.id) }
      let right = grouped(after.actors, by: key) { !sides.0.contains($0.id) && groups.isAlone($0.id) }
      for (number, actors) in left.sorted(by: { $0.key.precedesInBytes($1.key) }) {
        guard actors.count == 1, let others = right[number], others.count == 1 else { continue }
        groups.join(actors[0].id, others[0].id, .siren)
      }
    }
  }

  private static func grouped(
    _ actors: [Actor], by number: KeyPath<Actor, String?>, where isFree: (Actor) -> Bool
  ) -> [String: [Actor]] {
    Dictionary(grouping: actors.filter { $0[keyPath: number] != nil && isFree($0) }) {
      $0[keyPath: number] ?? ""
    }
  }
}

/// Identifiers gathered into groups, and why.
private struct Groups {
  private var members: [String: [String]]
  private var heads: [String: String]
  private var reasons: [String: MatchReason] = [:]

  init(_ identifiers: [String]) {
    members = Dictionary(uniqueKeysWithValues: identifiers.map { ($0, [$0]) })
    heads = Dictionary(uniqueKeysWithValues: identifiers.map { ($0, $0) })
  }

  func isAlone(_ identifier: String) -> Bool {
    heads[identifier].flatMap { members[$0] }.map { $0.count == 1 } ?? false
  }

  mutating func join(_ a: String, _ b: String, _ reason: MatchReason) {
    guard let head = heads[a], let other = heads[b] else { return }
    reasons[head] = reason
    guard head != other, let moved = members.removeValue(forKey: other) else { return }
    members[head, default: []] += moved
    for identifier in moved { heads[identifier] = head }
  }

  var all: [(members: [String], reason: MatchReason)] {
    members.map { ($0.value.sortedByBytes(), reasons[$0.key] ?? .identifier) }
  }
}
