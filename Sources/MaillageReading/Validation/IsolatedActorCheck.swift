internal import MaillageModel

/// Actors that nothing mentions; they are kept all the same.
struct IsolatedActorCheck {
  let draft: TerritoryDraft

  func run(log: inout DiagnosticLog) {
    // A folder that starts with its actors has nothing else to mention them.
    guard !(draft.roles.isEmpty && draft.relations.isEmpty && draft.mobilisations.isEmpty) else { return }
    let mentioned = mentionedActors()
    for actor in draft.actors where !mentioned.contains(actor.id) {
      log.add(
        Diagnostic(
          .isolatedActor, at: actor.provenance.location, value: actor.id,
          Wording(
            fr:
              """
              l’acteur \(quoting: actor.id) n’a ni rôle, ni relation, ni action : il n’apparaîtra que \
              dans le panorama.
              """,
            en:
              """
              the actor \(quoting: actor.id) has no role, relation nor action: it only appears in the \
              panorama.
              """
          ),
          remedy: Wording(
            fr: "Ajoutez ce qu’il fait, s’il fait quelque chose.",
            en: "Add what it does, if it does something.")))
    }
  }

  private func mentionedActors() -> Set<String> {
    var found = Set(draft.roles.map(\.actor))
    for relation in draft.relations { found.formUnion([relation.origin, relation.target]) }
    // A former actor is there for what it became.
    for filiation in draft.filiations { found.formUnion([filiation.predecessor, filiation.successor]) }
    let actorOfService = Dictionary(
      draft.services.map { ($0.id, $0.actor) }, uniquingKeysWith: { first, _ in first })
    for mobilisation in draft.mobilisations {
      switch mobilisation.participant {
      case .actor(let id): found.insert(id)
      case .service(let id): if let actor = actorOfService[id] { found.insert(actor) }
      }
    }
    return found
  }
}
