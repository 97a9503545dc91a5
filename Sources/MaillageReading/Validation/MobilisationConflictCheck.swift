internal import MaillageModel

/// A participation that one line denies and another declares.
struct MobilisationConflictCheck {
  let draft: TerritoryDraft

  private struct Identity: Hashable {
    let action: String
    let actor: String
    let service: String?
  }

  func run(log: inout DiagnosticLog) {
    let actorOfService = Dictionary(
      draft.services.map { ($0.id, $0.actor) }, uniquingKeysWith: { first, _ in first })
    var groups: [Identity: [Mobilisation]] = [:]
    for mobilisation in draft.mobilisations {
      switch mobilisation.participant {
      case .actor(let actor):
        groups[Identity(action: mobilisation.action, actor: actor, service: nil), default: []].append(
          mobilisation)
      case .service(let service):
        let actor = actorOfService[service] ?? ""
        groups[Identity(action: mobilisation.action, actor: actor, service: service), default: []]
          .append(mobilisation)
        // A service that takes part makes its actor take part; one that does not says nothing of it.
        if mobilisation.part.takesPart, !actor.isEmpty {
          groups[Identity(action: mobilisation.action, actor: actor, service: nil), default: []]
            .append(mobilisation)
        }
      }
    }
    var found: [Diagnostic] = []
    for lines in groups.values {
      let sorted = lines.sorted { $0.provenance.location < $1.provenance.location }
      guard let denied = sorted.first(where: { $0.part == .none }),
        let declared = sorted.first(where: { $0.part.takesPart })
      else { continue }
      found.append(conflict(denied, declared))
    }
    log.add(found.sorted())
  }

  private func conflict(_ denied: Mobilisation, _ declared: Mobilisation) -> Diagnostic {
    let vocabulary = draft.typology.vocabulary
    let parts = [vocabulary.code(denied.part), vocabulary.code(declared.part)]
    let places = [denied.provenance.location, declared.provenance.location].sorted()
    return Diagnostic(
      .contradictoryMobilisations, at: places[1], related: [places[0]], value: denied.participant.id,
      Wording(
        fr:
          """
          \(quoting: denied.participant.id) est dit à la fois absent et présent dans l’action \
          \(quoting: denied.action) : \(quoting: parts).
          """,
        en:
          """
          \(quoting: denied.participant.id) is said both to be absent from and to take part in the \
          action \(quoting: denied.action): \(quoting: parts).
          """
      ),
      remedy: Wording(fr: "Gardez l’une des deux lignes.", en: "Keep one of the two lines."))
  }
}
