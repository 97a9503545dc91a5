internal import MaillageModel

extension ActorRanks {
  /// « En tête dans 180 cas sur 190 avec un lien de moins ; son rang va de 1 à 3. »
  func sentence(_ trial: RankTrial) -> LocalizedText {
    guard cases > 0, let best, let worst else {
      return LocalizedText(fr: "Sans rang dans ces cas.", en: "No rank in these cases.")
    }
    let range = Self.range(best, worst)
    guard casesFirst > 0 else {
      let all = allCases(of: trial)
      return LocalizedText(
        fr: "Jamais en tête sur \(all.fr)\u{A0}; \(range.fr).", en: "Never first in \(all.en); \(range.en).")
    }
    let share = share(of: trial)
    return LocalizedText(
      fr: "En tête dans \(share.fr)\u{A0}; \(range.fr).", en: "First in \(share.en); \(range.en).")
  }

  /// « 180 cas sur 190 avec un lien de moins »
  func share(of trial: RankTrial) -> LocalizedText {
    let first = Phrasing.whole(casesFirst), all = Phrasing.whole(cases), end = condition(of: trial)
    return LocalizedText(
      fr: "\(first.fr) cas sur \(all.fr) \(end.fr)",
      en: "\(first.en) \(casesFirst == 1 ? "case" : "cases") of \(all.en) \(end.en)")
  }

  /// « 190 cas avec un lien de moins »
  private func allCases(of trial: RankTrial) -> LocalizedText {
    let all = Phrasing.whole(cases), end = condition(of: trial)
    return LocalizedText(
      fr: "\(all.fr) cas \(end.fr)", en: "\(all.en) \(cases == 1 ? "case" : "cases") \(end.en)")
  }

  private func condition(of trial: RankTrial) -> LocalizedText {
    let what = trial.perturbation.condition
    let drawn =
      trial.isExhaustive
      ? LocalizedText(fr: "", en: "") : LocalizedText(fr: "tirés au sort ", en: "drawn at random ")
    return drawn + what
  }

  /// « son rang va de 1 à 3 »
  static func range(_ best: Int, _ worst: Int) -> LocalizedText {
    best == worst
      ? LocalizedText(fr: "son rang n’y change pas", en: "its rank does not change in them")
      : LocalizedText(fr: "son rang va de \(best) à \(worst)", en: "its rank goes from \(best) to \(worst)")
  }
}

extension Perturbation {
  /// The perturbation as the end of a sentence.
  var condition: LocalizedText {
    switch self {
    case .withoutOneTie: LocalizedText(fr: "avec un lien de moins", en: "with one tie less")
    case .withoutTwoTies: LocalizedText(fr: "avec deux liens de moins", en: "with two ties less")
    case .withOneTie: LocalizedText(fr: "avec un lien de plus", en: "with one tie more")
    case .withoutOneActor: LocalizedText(fr: "avec un acteur de moins", en: "with one actor less")
    case .doubtfulTies:
      LocalizedText(fr: "selon les liens à vérifier", en: "depending on the doubtful ties")
    }
  }
}
