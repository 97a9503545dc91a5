internal import MaillageModel
internal import NetworkAlgorithms

extension FamilyPositions.Result {
  /// How far the families are known, who works across them, who keeps to one.
  public var findings: [Finding] {
    let known = layers.reduce(0) { $0 + $1.ties }
    guard known > 0 else {
      return [
        Finding(
          LocalizedText(
            fr: "Aucune relation sûre ne nomme sa famille\u{A0}: on ne peut pas dire qui est transversal.",
            en: "No sure relation names its family: who works across them cannot be told."),
          tone: .caution)
      ]
    }
    return [crossCutting, focused, functionsBeyondTies, missing].compactMap { $0 }
  }

  private func actors(_ role: MultiplexRole) -> [FamilyPosition] {
    actors.filter { $0.role == role }
      .sorted { a, b in
        let (first, second) = (a.participation ?? 0, b.participation ?? 0)
        return (b.overlap, second, a.actor) < (a.overlap, first, b.actor)
      }
  }

  private var crossCutting: Finding {
    let across = actors(.crossCutting)
    guard !across.isEmpty else {
      let possible = actors.count { ($0.participationRange?.upperBound ?? 0) > 2 / 3.0 }
      return Finding(
        LocalizedText(
          fr: "Aucun acteur n’est transversal d’après les liens dont la famille est connue"
            + (possible == 0
              ? "."
              : "\u{A0}; \(possible) \(possible < 2 ? "pourrait" : "pourraient") l’être selon la famille des autres liens."),
          en: "No actor is cross-cutting by the ties of known family"
            + (possible == 0 ? "." : "; \(possible) could be, depending on the family of the other ties.")))
    }
    let list = Phrasing.list(across.map { names.inSentence($0.actor, detail: spread($0)) }, limit: 4)
    let unsure = across.count { !$0.isRoleSure }
    let doubt =
      unsure == 0
      ? LocalizedText(verbatim: "")
      : LocalizedText(
        fr: " Les liens sans famille pourraient changer ce classement"
          + (across.count < 2 ? "." : " pour \(unsure) d’entre eux."),
        en: " The ties without family could change this"
          + (across.count == 1 ? "." : " for \(unsure) of them."))
    let count = Phrasing.count(across.count, .crossCuttingActor)
    let few = across.count { $0.overlap < 3 }
    let thin =
      few == 0
      ? LocalizedText(verbatim: "")
      : LocalizedText(
        fr: (few == across.count ? " Cela" : " Pour \(few) d’entre eux, cela")
          + " ne repose que sur deux liens.",
        en: (few == across.count ? " This" : " For \(few) of them, this") + " rests on two ties only.")
    return Finding(
      LocalizedText(
        fr:
          "\(count.fr), dont les liens se répartissent entre les familles\u{A0}: \(list.fr).\(thin.fr)\(doubt.fr)",
        en: "\(count.en), whose ties spread over the families: \(list.en).\(thin.en)\(doubt.en)"),
      tone: few == across.count ? .caution : .neutral)
  }

  private var focused: Finding? {
    let focused = actors(.focused)
    guard !focused.isEmpty else { return nil }
    let single = focused.count { $0.overlap == 1 }
    let count = Phrasing.count(focused.count, .actor)
    let because =
      switch (single, focused.count) {
      case (0, _): LocalizedText(verbatim: "")
      case (1, 1):
        LocalizedText(
          fr: ", parce qu’un seul de ses liens nomme sa famille",
          en: ", because a single one of its ties names its family")
      case (focused.count, _):
        LocalizedText(
          fr: ", parce qu’un seul lien de chacun nomme sa famille",
          en: ", because a single tie of each names its family")
      default:
        LocalizedText(
          fr: ", dont \(single) parce qu’un seul de leurs liens nomme sa famille",
          en: ", \(single) of them because a single one of their ties names its family")
      }
    return Finding(
      LocalizedText(
        fr: """
          \(count.fr) \(focused.count < 2 ? "a l’essentiel de ses" : "ont l’essentiel de leurs") liens dans une seule \
          famille\(because.fr).
          """,
        en: """
          \(count.en) \(focused.count == 1 ? "has most of its" : "have most of their") ties in one family\(because.en).
          """))
  }

  /// Actors whose functions cover more families than their ties.
  private var functionsBeyondTies: Finding? {
    let all = families.count
    let found = actors(.focused).filter { $0.familiesOfRoles.count == all }
    guard !found.isEmpty else { return nil }
    let list = names.list(found.map(\.actor))
    return Finding(
      LocalizedText(
        fr: """
          Des fonctions dans toutes les familles, mais des liens déclarés dans une seule ou presque\u{A0}: \
          \(list.fr). Les liens manquent, ou les tables ne les disent pas.
          """,
        en: """
          Functions in all families, but ties declared in a single one or nearly: \(list.en). The ties are \
          missing, or the tables do not tell them.
          """),
      tone: .caution)
  }

  private var missing: Finding? {
    guard tiesWithoutFamily > 0 else { return nil }
    let ties = Phrasing.count(tiesWithoutFamily, .tie)
    let all = tieCount
    return Finding(
      LocalizedText(
        fr: """
          \(ties.fr) sur \(all) \(tiesWithoutFamily < 2 ? "ne dit pas sa famille et n’entre" : "ne disent pas leur famille et n’entrent") \
          dans aucune\u{A0}: compléter la colonne «\u{A0}famille\u{A0}» des relations rendrait ce classement plus sûr.
          """,
        en: """
          \(ties.en) of \(all) \(tiesWithoutFamily == 1 ? "does not name its family and enters" : "do not name their family and enter") \
          none: filling in the “famille” column of the relations would make this ranking surer.
          """),
      tone: .caution)
  }

  /// The ties of an actor in each family: « Coopération 4, Promotion 2 ».
  private func spread(_ position: FamilyPosition) -> LocalizedText {
    let parts = zip(families, position.tiesByFamily).filter { $0.1 > 0 }
    return LocalizedText(
      fr: parts.map { "\($0.0.shortLabel.fr)\u{A0}\($0.1)" }.joined(separator: ", "),
      en: parts.map { "\($0.0.shortLabel.en) \($0.1)" }.joined(separator: ", "))
  }
}

extension Phrasing.Noun {
  fileprivate static let crossCuttingActor = Self(
    fr: ("acteur transversal", "acteurs transversaux"),
    en: ("cross-cutting actor", "cross-cutting actors"))
}
