internal import MaillageModel

/// Roles, relations, services and participations that fall outside the life of their actor.
struct LifetimeCheck {
  let draft: TerritoryDraft
  let actors: ActorIndex

  func run(log: inout DiagnosticLog) {
    let ofRole = Wording(fr: "ce rôle", en: "this role")
    for role in draft.roles {
      check(role.actor, role.validity, role.provenance.location, ofRole, log: &log)
    }
    let ofRelation = Wording(fr: "cette relation", en: "this relation")
    for relation in draft.relations {
      check(relation.origin, relation.validity, relation.provenance.location, ofRelation, log: &log)
      if relation.target == relation.origin { continue }
      check(relation.target, relation.validity, relation.provenance.location, ofRelation, log: &log)
    }
    let ofService = Wording(fr: "ce service", en: "this service")
    for service in draft.services {
      check(service.actor, service.validity, service.provenance.location, ofService, log: &log)
    }
    checkMobilisations(log: &log)
  }

  private func checkMobilisations(log: inout DiagnosticLog) {
    let actions = Dictionary(draft.actions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let services = Dictionary(draft.services.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let subject = Wording(fr: "cette action", en: "this action")
    for mobilisation in draft.mobilisations where mobilisation.part.takesPart {
      guard let action = actions[mobilisation.action] else { continue }
      let place = mobilisation.provenance.location
      switch mobilisation.participant {
      case .actor(let id): check(id, action.validity, place, subject, log: &log)
      case .service(let id):
        guard let service = services[id] else { continue }
        let life = Lifetime(name: service.name, validity: service.validity, successors: [])
        if let diagnostic = life.diagnostic(action.validity, at: place, subject) {
          log.add(diagnostic)
        } else {
          check(service.actor, action.validity, place, subject, log: &log)
        }
      }
    }
  }

  private func check(
    _ id: String, _ period: Period, _ place: SourceLocation, _ subject: Wording, log: inout DiagnosticLog
  ) {
    guard let actor = actors[id] else { return }
    let life = Lifetime(
      name: actor.shortName, validity: actor.validity,
      successors: actors.successors(of: id).map(\.shortName))
    if let diagnostic = life.diagnostic(period, at: place, subject) { log.add(diagnostic) }
  }
}

/// When something lives, and what took over.
private struct Lifetime {
  let name: String
  let validity: Period
  let successors: [String]

  /// What to say of something that starts after the end, or ends before the start.
  func diagnostic(_ period: Period, at place: SourceLocation, _ subject: Wording) -> Diagnostic? {
    if let end = validity.end, let start = period.start, start.firstDay > end.lastDay {
      return Diagnostic(
        .afterTheEnd, at: place, value: start.description,
        Wording(
          fr:
            """
            \(Diagnostic.shortened(name)) n’existe plus depuis le \(end.lastDay.next.formatted(.fr))\(heirs) \
            ; \(subject.text.fr) commence en \(start.formatted(.fr)).
            """,
          en:
            """
            \(Diagnostic.shortened(name)) has not existed since \(end.lastDay.next.formatted(.en))\(heirs); \
            \(subject.text.en) starts in \(start.formatted(.en)).
            """
        ),
        remedy: successors.isEmpty
          ? Wording(fr: "Vérifiez les deux dates.", en: "Check both dates.")
          : Wording(
            fr: "Vérifiez les dates, ou nommez \(successors.joined(separator: ", ")).",
            en: "Check the dates, or name \(successors.joined(separator: ", "))."))
    }
    if let start = validity.start, let end = period.end, end.lastDay < start.firstDay {
      return Diagnostic(
        .afterTheEnd, at: place, value: end.description,
        Wording(
          fr:
            """
            \(Diagnostic.shortened(name)) n’existe que depuis le \(start.firstDay.formatted(.fr)) ; \
            \(subject.text.fr) finit en \(end.formatted(.fr)).
            """,
          en:
            """
            \(Diagnostic.shortened(name)) has only existed since \(start.firstDay.formatted(.en)); \
            \(subject.text.en) ends in \(end.formatted(.en)).
            """
        ),
        remedy: Wording(fr: "Vérifiez les deux dates.", en: "Check both dates."))
    }
    return nil
  }

  private var heirs: String {
    successors.isEmpty ? "" : " (" + successors.map(Diagnostic.shortened).joined(separator: ", ") + ")"
  }
}
