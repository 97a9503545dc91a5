internal import MaillageModel

/// The organisations in force that surely have a role, a tie or an action in force.
///
/// Foreign partners are not of the territory; brands, collectives and kinds of actors are not organisations
/// and would count others twice.
struct EngagedOrganisations {
  /// In the order of their identifiers.
  let actors: [Actor]

  init(of study: Study) {
    let tied = Set(study.relations.filter(\.isCertain).flatMap { [$0.origin, $0.target] })
    let active = Set(
      study.currentActions.flatMap { study.participations[$0.id]?.certainActors ?? [] })
    actors = study.actors.filter { actor in
      let isOrganisation = actor.nature == .organisation || actor.nature == .network
      guard isOrganisation, !study.typology.category(actor.category, has: .foreign) else { return false }
      let hasRole = study.roles[actor.id]?.values.contains { $0.level.holds } ?? false
      return hasRole || tied.contains(actor.id) || active.contains(actor.id)
    }
  }
}
