internal import MaillageAnalysis
internal import MaillageModel

/// The part of a study that passes a filter.
struct Selection {
  /// The study.
  let study: Study
  /// The actors, in the order of their identifiers.
  let actors: [Actor]
  /// The relations between them, in the order of the study.
  let relations: [ActiveRelation]
  /// The actors as a set of identifiers.
  let identifiers: Set<String>

  init(_ study: Study, _ filter: FigureFilter) {
    self.study = study
    let relations = study.relations.filter { relation in
      filter.families.isEmpty || relation.relation.family.map { filter.families.contains($0) } ?? false
    }
    var kept = Set(
      study.actors.filter { actor in
        filter.categories.isEmpty || filter.categories.contains(actor.category)
      }
      .map(\.id))
    if !filter.zones.isEmpty {
      kept.formIntersection(Self.actors(of: study, in: filter.zones, families: filter.families))
    }
    if !filter.families.isEmpty {
      kept.formIntersection(Self.actors(of: study, inFamilies: filter.families, relations))
    }
    if filter.minimumDegree > 0 {
      var partners: [String: Set<String>] = [:]
      for relation in relations where kept.contains(relation.origin) && kept.contains(relation.target) {
        partners[relation.origin, default: []].insert(relation.target)
        partners[relation.target, default: []].insert(relation.origin)
      }
      kept = kept.filter { partners[$0, default: []].count >= filter.minimumDegree }
    }
    identifiers = kept
    actors = study.actors.filter { kept.contains($0.id) }
    self.relations = relations.filter { kept.contains($0.origin) && kept.contains($0.target) }
  }

  /// The actors with a role, an action or a relation in one of the families.
  private static func actors(
    of study: Study, inFamilies families: [String], _ relations: [ActiveRelation]
  ) -> Set<String> {
    var kept = Set(relations.flatMap { [$0.origin, $0.target] })
    for (actor, roles) in study.roles {
      let holds = roles.values.contains { role in
        families.contains { role.levelByFamily[$0].map { $0 != .none } ?? false }
      }
      if holds { kept.insert(actor) }
    }
    for action in study.actions {
      guard let family = study.typology.family(ofType: action.type), families.contains(family.code)
      else { continue }
      kept.formUnion(study.participations[action.id]?.certainActors ?? [])
    }
    return kept
  }

  /// The actors that stand or act in one of the zones: those with a role there in one of the families wanted, in an
  /// action in force there, or with a foreign partner that stands there.
  private static func actors(of study: Study, in zones: [String], families: [String]) -> Set<String> {
    let countries = Set(
      study.typology.zones.filter { zones.contains($0.code) }.flatMap { zone in
        zone.members.filter { $0.validity.contains(study.date) }.map(\.country)
      })
    let standing = study.actors.filter { countries.contains($0.country) }
    var kept = Set(standing.map(\.id))
    for (actor, roles) in study.roles
    where roles.values.contains(where: { role in
      families.isEmpty
        ? !Set(role.zones).isDisjoint(with: zones)
        : families.contains { !Set(role.zonesByFamily[$0] ?? []).isDisjoint(with: zones) }
    }) {
      kept.insert(actor)
    }
    for action in study.currentActions
    where !Set(action.zones).isDisjoint(with: zones) || !countries.isDisjoint(with: action.countries) {
      kept.formUnion(study.participations[action.id]?.certainActors ?? [])
    }
    let foreign = Set(
      standing.filter { study.typology.category($0.category, has: .foreign) }.map(\.id))
    for relation in study.partnerships
    where foreign.contains(relation.origin) || foreign.contains(relation.target) {
      kept.formUnion([relation.origin, relation.target])
    }
    return kept
  }
}
