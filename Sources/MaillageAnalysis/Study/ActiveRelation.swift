public import MaillageModel

/// A relation in force on the day of the study, between actors in force.
public struct ActiveRelation: Sendable, Hashable {
  /// The relation as the tables hold it.
  public let relation: Relation
  /// The identifiers of its ends on the day: those of the tables, or of their successors.
  public let origin: String, target: String
  /// Whether it surely exists: the tables say so, and no filiation made it doubtful.
  public let isCertain: Bool
  /// The probability that it exists: 1 when it is certain.
  public let probability: Double
  /// Whether an end was replaced by its successor.
  public let isInherited: Bool
}

/// Resolves the lines of the relations table for a day.
struct RelationResolution {
  private let lineage: Lineage
  private let date: CalendarDate
  private let territory: Territory
  private let inForce: Set<String>
  private let actorsWithOwnRelations: Set<String>

  init(_ territory: Territory, lineage: Lineage, date: CalendarDate, inForce: Set<String>) {
    self.territory = territory
    self.lineage = lineage
    self.date = date
    self.inForce = inForce
    actorsWithOwnRelations = Set(
      territory.relations.filter { $0.validity.contains(date) }.flatMap { [$0.origin, $0.target] })
  }

  /// The relations in force, in the order of their identifiers, then of their ends.
  func relations() -> [ActiveRelation] {
    territory.relations.flatMap(resolve)
  }

  private struct End {
    let actor: String
    let keepsIdentity: Bool
    let isInherited: Bool
  }

  private func resolve(_ relation: Relation) -> [ActiveRelation] {
    guard relation.validity.hasBegun(by: date) else { return [] }
    return ends(of: relation.origin, relation, visited: []).flatMap { origin in
      ends(of: relation.target, relation, visited: []).compactMap { target in
        guard origin.actor != target.actor else { return nil }
        let isInherited = origin.isInherited || target.isInherited
        guard isInherited || relation.validity.contains(date) else { return nil }
        let keepsIdentity = origin.keepsIdentity && target.keepsIdentity
        let isCertain = relation.certainty == .certain && keepsIdentity
        return ActiveRelation(
          relation: relation, origin: origin.actor, target: target.actor, isCertain: isCertain,
          probability: keepsIdentity ? relation.probability : relation.probability / 2,
          isInherited: isInherited)
      }
    }
  }

  /// Who stands at an end on the day: the actor itself, or those who took over from it and say nothing of
  /// their own relations.
  private func ends(of actor: String, _ relation: Relation, visited: Set<String>) -> [End] {
    if inForce.contains(actor) { return [End(actor: actor, keepsIdentity: true, isInherited: false)] }
    guard !visited.contains(actor),
      lineage.reachesSuccessor(relation.validity, of: actor, on: date)
    else { return [] }
    return lineage.successions(of: actor, on: date).filter(\.endsPredecessor).flatMap { filiation in
      ends(of: filiation.successor, relation, visited: visited.union([actor]))
        .filter { filiation.keepsIdentity || !actorsWithOwnRelations.contains($0.actor) }
        .map { end in
          End(
            actor: end.actor, keepsIdentity: end.keepsIdentity && filiation.keepsIdentity,
            isInherited: true)
        }
    }
  }
}
