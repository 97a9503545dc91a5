public import MaillageModel

extension AppliedScenario {
  /// What a reader of the result must know: lines that did nothing, that come later, or that leave something
  /// behind.
  public var diagnostics: [Diagnostic] {
    (steps.flatMap(diagnostics) + later.map(comesLater)).sorted()
  }

  private func diagnostics(_ step: ScenarioStep) -> [Diagnostic] {
    if step.effect.isEmpty { return isRedundant(step) ? [] : [didNothing(step)] }
    return step.effect.strandedServices.isEmpty ? [] : [stranded(step)]
  }

  /// A part of a split that several lines describe got everything on the first, and an actor may be named
  /// among those that it unites.
  private func isRedundant(_ step: ScenarioStep) -> Bool {
    switch step.operation.change {
    case .mergeActor(let part, let whole): part == whole.id
    case .splitActor(_, let part):
      steps.contains { other in
        guard case .splitActor(_, let same) = other.operation.change else { return false }
        return same.id == part.id && other.day == step.day && !other.effect.isEmpty
      }
    default: false
    }
  }

  private func didNothing(_ step: ScenarioStep) -> Diagnostic {
    Diagnostic(
      code: "A45", severity: .warning, at: step.operation.provenance.location,
      message: LocalizedText(
        fr:
          "cette ligne ne change rien au \(step.day.formatted(.fr))\u{A0}: ce qu’elle nomme n’y est pas en vigueur.",
        en: "this line changes nothing on \(step.day.formatted(.en)): what it names is not in force then."),
      remedy: LocalizedText(
        fr: "Vérifiez la date, la fonction et la famille, ou supprimez la ligne.",
        en: "Check the date, the function and the family, or delete the line."))
  }

  private func stranded(_ step: ScenarioStep) -> Diagnostic {
    let services = step.effect.strandedServices.joined(separator: ", ")
    return Diagnostic(
      code: "A46", severity: .warning, at: step.operation.provenance.location, value: services,
      message: LocalizedText(
        fr: "la scission ne dit pas qui reprend ces services, qui ferment\u{A0}: \(services).",
        en: "the split does not say who takes over these services, which close: \(services)."),
      remedy: LocalizedText(
        fr: "Ajoutez une ligne «\u{A0}transferer, service\u{A0}» pour chacun.",
        en: "Add a line “transfer, service” for each."))
  }

  private func comesLater(_ operation: ScenarioOperation) -> Diagnostic {
    let effect = operation.effectDay(default: day)
    return Diagnostic(
      code: "N48", severity: .notice, at: operation.provenance.location, value: operation.date?.description,
      message: LocalizedText(
        fr:
          "prend effet le \(effect.formatted(.fr)), après le jour de l’étude (\(day.formatted(.fr)))\u{A0}: ligne laissée de côté.",
        en:
          "takes effect on \(effect.formatted(.en)), after the day of the study (\(day.formatted(.en))): left out."
      ),
      remedy: LocalizedText(
        fr: "Étudiez une date plus tardive pour la voir.", en: "Study a later date to see it."))
  }
}
