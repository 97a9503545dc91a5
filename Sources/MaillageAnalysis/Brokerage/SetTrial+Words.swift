package import MaillageModel

extension SetTrial {
  /// « le meilleur dans 12 cas sur 20 avec un lien de moins, et dans 3 sur 4 selon les liens à vérifier »
  package var words: LocalizedText {
    let (first, all) = (Phrasing.whole(best), Phrasing.whole(cases))
    let sure = LocalizedText(
      fr: "\(first.fr) cas sur \(all.fr) avec un lien de moins",
      en: "\(first.en) \(best == 1 ? "case" : "cases") of \(all.en) with one tie less")
    guard let bestInDoubt, let casesInDoubt else {
      guard untriedDoubts > 0 else { return sure }
      let count = Phrasing.whole(untriedDoubts)
      return sure
        + LocalizedText(
          fr: " (les \(count.fr) liens à vérifier, trop nombreux, ne sont pas éprouvés)",
          en: " (the \(count.en) doubtful ties, too many, are not put to the test)")
    }
    let ties = Perturbation.doubtfulTies.condition
    return sure
      + LocalizedText(
        fr: " et \(bestInDoubt) sur \(casesInDoubt) \(ties.fr)",
        en: " and \(bestInDoubt) of \(casesInDoubt) \(ties.en)")
  }
}
