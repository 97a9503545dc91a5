internal import MaillageModel

extension Comparison.Result {
  var newHoles: Finding? {
    cells(
      tone: .alert, fr: ("case n’a plus aucun acteur déclaré", "cases n’ont plus aucun acteur déclaré"),
      en: ("cell has no declared actor any more", "cells have no declared actor any more")
    ) { $0.direction == .worse && $0.after.state == .hole }
  }

  var newDoubts: Finding? {
    cells(
      tone: .caution,
      fr: (
        "case n’a plus d’acteur sûr, seulement à vérifier",
        "cases n’ont plus d’acteur sûr, seulement à vérifier"
      ),
      en: (
        "cell has no sure actor any more, only some to be verified",
        "cells have no sure actor any more, only some to be verified"
      )
    ) { $0.direction == .worse && $0.after.state == .undetermined }
  }

  var newFragilities: Finding? {
    cells(
      tone: .caution,
      fr: ("case ne tient plus que par un seul acteur", "cases ne tiennent plus que par un seul acteur"),
      en: ("cell now rests on a single actor", "cells now rest on a single actor")
    ) { $0.direction == .worse && $0.after.state == .fragile }
  }

  var closedHoles: Finding? {
    cells(
      tone: .positive, fr: ("case trouve un acteur sûr", "cases trouvent un acteur sûr"),
      en: ("cell finds a sure actor", "cells find a sure actor")
    ) {
      $0.direction == .better && [.hole, .undetermined].contains($0.before.state)
        && $0.after.state != .undetermined
    }
  }

  /// The share of each family that is covered, where it moved.
  var coverageRanges: Finding? {
    let moved = coverageSummaries.after.compactMap { new -> LocalizedText? in
      guard new.family != Coverage.allFamilies,
        let old = coverageSummaries.before.first(where: { $0.family == new.family }),
        let was = old.ratio, let now = new.ratio, was != now
      else { return nil }
      let label = typology.families.label(new.family)
      let (from, to) = (range(was), range(now))
      return LocalizedText(
        fr: "\(label.fr), de \(from.fr) à \(to.fr)", en: "\(label.en), from \(from.en) to \(to.en)")
    }
    guard !moved.isEmpty else { return nil }
    return Finding(
      LocalizedText(
        fr: "Part des fonctions couvertes\u{A0}: \(Phrasing.list(moved).fr).",
        en: "Share of the functions covered: \(Phrasing.list(moved).en)."))
  }

  // An en dash between the bounds: « de 17–28 % à 6–33 % ».
  private func range(_ ratio: ClosedRange<Double>) -> LocalizedText {
    let bounds = [Phrasing.percent(ratio.lowerBound), Phrasing.percent(ratio.upperBound)]
    guard bounds[0] != bounds[1] else { return bounds[0] }
    return LocalizedText(
      fr: bounds[0].fr.replacing("\u{A0}%", with: "") + "–" + bounds[1].fr,
      en: bounds[0].en.replacing("%", with: "") + "–" + bounds[1].en)
  }

  private func cells(
    tone: Finding.Tone, fr: (singular: String, plural: String), en: (singular: String, plural: String),
    where isMeant: (CoverageShift) -> Bool
  ) -> Finding? {
    list(
      coverage.filter(isMeant).map { cellName(function: $0.function, family: $0.family) }, tone: tone, fr: fr,
      en: en)
  }

  // MARK: Functions

  var lostFunctions: Finding? {
    holders(
      roles.filter { $0.isLost && !$0.isInDoubt }, tone: .alert, fr: ("rôle perdu", "rôles perdus"),
      en: ("role lost", "roles lost"))
  }

  var doubtfulRoles: Finding? {
    holders(
      roles.filter(\.isInDoubt), tone: .caution,
      fr: ("rôle tenu devient à vérifier", "rôles tenus deviennent à vérifier"),
      en: ("role that was held is now to be verified", "roles that were held are now to be verified"))
  }

  var gainedFunctions: Finding? {
    holders(
      roles.filter(\.isGained), tone: .positive, fr: ("rôle gagné", "rôles gagnés"),
      en: ("role gained", "roles gained"))
  }

  var hands: Finding? {
    let moves = changesOfHands.map { change -> LocalizedText in
      let from = Phrasing.list(names: change.from.map(name), limit: 3)
      let to = Phrasing.list(names: change.to.map(name), limit: 3)
      let cell = cellName(function: change.function, family: change.family)
      return LocalizedText(
        fr: "\(cell.fr), de \(from.fr) à \(to.fr)", en: "\(cell.en), from \(from.en) to \(to.en)")
    }
    return list(
      moves, tone: .neutral, fr: ("fonction change de mains", "fonctions changent de mains"),
      en: ("function changes hands", "functions change hands"))
  }

  /// Roles told by actor, those with most first: « 5 rôles perdus : Région (3) et CCI (2). »
  private func holders(
    _ roles: [ComparedRole], tone: Finding.Tone, fr: (singular: String, plural: String),
    en: (singular: String, plural: String)
  ) -> Finding? {
    guard !roles.isEmpty else { return nil }
    let byActor = Dictionary(grouping: roles, by: \.identity.actor).mapValues(\.count)
      .sorted { a, b in a.value != b.value ? a.value > b.value : a.key.precedesInBytes(b.key) }
    let count = Phrasing.count(roles.count, Phrasing.Noun(fr: fr, en: en))
    let names = Phrasing.list(names: byActor.map { "\(name($0.key)) (\($0.value))" }, limit: 6)
    return Finding(
      LocalizedText(fr: "\(count.fr)\u{A0}: \(names.fr).", en: "\(count.en): \(names.en)."), tone: tone)
  }
}
