internal import MaillageModel

/// Lines that say different levels of one role over the same days.
struct RoleConflictCheck {
  let draft: TerritoryDraft

  private struct Identity: Hashable {
    let actor: String, function: String, family: String?, zone: String?
  }

  func run(log: inout DiagnosticLog) {
    let groups = Dictionary(grouping: draft.roles) {
      Identity(actor: $0.actor, function: $0.function, family: $0.family, zone: $0.zone)
    }
    var found: [Diagnostic] = []
    for roles in groups.values where roles.count > 1 {
      let sorted = roles.sorted { $0.provenance.location < $1.provenance.location }
      for (index, role) in sorted.enumerated().dropFirst() {
        // The nearest line above that differs: one message for a line, however many there are.
        guard
          let other = sorted[..<index].last(where: {
            $0.level != role.level && $0.validity.overlaps(role.validity)
          })
        else { continue }
        found.append(conflict(other, role))
      }
    }
    log.add(found.sorted())
  }

  private func conflict(_ first: Role, _ second: Role) -> Diagnostic {
    let isContradiction =
      (first.level == .none && second.level.holds) || (second.level == .none && first.level.holds)
    let vocabulary = draft.typology.vocabulary
    let levels = [vocabulary.code(first.level), vocabulary.code(second.level)]
    let place = second.provenance.location
    if isContradiction {
      return Diagnostic(
        .contradictoryRoles, at: place, related: [first.provenance.location], value: levels[1],
        Wording(
          fr:
            """
            \(quoting: second.actor) a pour la fonction \(second.function) deux niveaux contraires \
            aux mêmes dates : \(quoting: levels).
            """,
          en:
            """
            \(quoting: second.actor) has two contrary levels for the function \(second.function) on \
            the same dates: \(quoting: levels).
            """
        ),
        remedy: Wording(
          fr: "Gardez l’un des deux, ou séparez leurs périodes.",
          en: "Keep one of the two, or separate their periods."))
    }
    return Diagnostic(
      .overlappingRoles, at: place, related: [first.provenance.location], value: levels[1],
      Wording(
        fr:
          """
          \(quoting: second.actor) a pour la fonction \(second.function) deux niveaux aux mêmes dates \
          : \(quoting: levels) ; le plus fort est retenu.
          """,
        en:
          """
          \(quoting: second.actor) has two levels for the function \(second.function) on the same \
          dates: \(quoting: levels); the stronger is kept.
          """
      ),
      remedy: Wording(
        fr: "Gardez l’un des deux, ou séparez leurs périodes.",
        en: "Keep one of the two, or separate their periods."))
  }
}
