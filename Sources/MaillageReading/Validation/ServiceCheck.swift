internal import MaillageModel

/// Internal services belong to the kinds of actors that have some.
struct ServiceCheck {
  let draft: TerritoryDraft
  let actors: ActorIndex

  func run(log: inout DiagnosticLog) {
    for service in draft.services {
      guard let actor = actors[service.actor], draft.typology.categories[actor.category] != nil,
        !draft.typology.category(actor.category, has: .hasServices)
      else { continue }
      log.add(
        Diagnostic(
          .serviceOfOther, at: service.provenance.location, related: [actor.provenance.location],
          value: service.actor,
          Wording(
            fr:
              """
              le service \(quoting: service.id) est rattaché à \(quoting: actor.id), qui n’est ni une \
              collectivité ni une agence.
              """,
            en:
              """
              the service \(quoting: service.id) belongs to \(quoting: actor.id), which is neither an \
              authority nor an agency.
              """
          ),
          remedy: Wording(
            fr: "Vérifiez l’acteur du service, ou la catégorie de l’acteur.",
            en: "Check the actor of the service, or the category of the actor.")))
    }
  }
}
