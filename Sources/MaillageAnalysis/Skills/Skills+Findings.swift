internal import MaillageModel

extension Skills.Result {
  /// How much is filled in, and what is asked for most.
  public var findings: [Finding] {
    guard !filled.isEmpty else {
      return [
        Finding(
          LocalizedText(
            fr:
              "Aucun service en vigueur n’a rempli la liste des compétences\u{A0}: rien ne peut en être dit.",
            en: "No service in force filled in the checklist of skills: nothing can be said of it."))
      ]
    }
    return [overview] + [wanted, shared, silent].compactMap { $0 }
  }

  private static let service = Phrasing.Noun(fr: ("service", "services"), en: ("service", "services"))

  private var overview: Finding {
    let acquired = skills.count { !services(.acquired, for: $0).isEmpty }
    return Finding(
      LocalizedText(
        fr: """
          \(filled.count) des \(Phrasing.count(checklists.count, Self.service).fr) en vigueur ont rempli au moins \
          une ligne\u{A0}; sur \(skills.count) compétences, \(acquired) sont acquises par l’un d’eux au moins.
          """,
        en: """
          \(filled.count) of the \(Phrasing.count(checklists.count, Self.service).en) in force filled in at least \
          one line; out of \(skills.count) skills, \(acquired) are acquired by at least one of them.
          """))
  }

  /// The skills that some service wants and another already has.
  private var shared: Finding? {
    let pairs = skills.filter {
      !services(.toAcquire, for: $0).isEmpty && !services(.acquired, for: $0).isEmpty
    }
    guard !pairs.isEmpty else { return nil }
    let list = Phrasing.list(pairs.map(typology.skills.label), limit: 4)
    return Finding(
      LocalizedText(
        fr: "À acquérir par un service et déjà acquises par un autre, donc à partager\u{A0}: \(list.fr).",
        en: "To be acquired by a service and already acquired by another, hence to share: \(list.en)."),
      tone: .positive)
  }

  private var wanted: Finding? {
    let lacking = skills.filter {
      !services(.toAcquire, for: $0).isEmpty && services(.acquired, for: $0).isEmpty
    }
    guard !lacking.isEmpty else { return nil }
    let list = Phrasing.list(lacking.map(typology.skills.label), limit: 4)
    return Finding(
      LocalizedText(
        fr: "À acquérir, et qu’aucun service ne déclare acquises\u{A0}: \(list.fr).",
        en: "To acquire, and that no service declares as acquired: \(list.en)."),
      tone: .caution)
  }

  private var silent: Finding? {
    let unfilled = skills.count { skill in filled.allSatisfy { $0.statuses[skill] == nil } }
    guard unfilled > 0 else { return nil }
    return Finding(
      LocalizedText(
        fr: "Compétences sur lesquelles personne ne s’est prononcé\u{A0}: \(unfilled) sur \(skills.count).",
        en: "Skills on which nobody has said anything: \(unfilled) out of \(skills.count)."))
  }
}
