internal import MaillageModel

/// The roles and relations of a territory with those that filiations bring written out as lines.
///
/// Without it, giving a line of its own to an actor that lives on its predecessor's would hide the others.
struct Settlement {
  let roles: [Role]
  let relations: [Relation]
  /// The identifiers of the actors in force.
  let inForce: Set<String>

  init(of territory: Territory, on day: CalendarDate) {
    let study = Study(of: territory, on: day)
    let resolution = RoleResolution(territory, lineage: Lineage(territory), date: day)
    inForce = Set(study.actors.map(\.id))
    roles =
      territory.roles
      + study.actors.flatMap { actor in
        resolution.lines(of: actor.id).filter { $0.role.actor != actor.id }.map {
          $0.role.with(actor: actor.id, level: $0.level, validity: $0.role.validity.reopened(on: day))
        }
      }
    relations = Self.relations(of: territory, study, on: day)
  }

  private static func relations(of territory: Territory, _ study: Study, on day: CalendarDate) -> [Relation] {
    let inherited = Dictionary(grouping: study.relations.filter(\.isInherited), by: \.relation.id)
    var names = RelationNames(territory.relations)
    return territory.relations.flatMap { relation -> [Relation] in
      guard let heirs = inherited[relation.id] else { return [relation] }
      return heirs.enumerated().map { index, heir in
        relation.with(
          id: index == 0 ? relation.id : names.free(relation.id), origin: heir.origin, target: heir.target,
          validity: relation.validity.reopened(on: day),
          certainty: heir.isCertain ? .certain : .doubtful, probability: heir.probability)
      }
    }
  }
}

/// Identifiers of relations that no other has.
struct RelationNames {
  private var taken: Set<String>

  init(_ relations: [Relation]) {
    taken = Set(relations.map(\.id))
  }

  /// The identifier, with a number when it is taken.
  mutating func free(_ base: String) -> String {
    var id = base
    var number = 1
    while !taken.insert(id).inserted {
      number += 1
      id = "\(base)-\(number)"
    }
    return id
  }
}
