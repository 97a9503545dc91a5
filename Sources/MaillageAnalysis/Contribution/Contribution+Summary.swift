package import MaillageModel

extension Contribution.Result {
  /// The robustness of the whole, in a few numbers.
  var summaryTable: Table {
    Table.summary(
      id: "robustesse_synthese",
      title: LocalizedText(fr: "Robustesse de l’ensemble", en: "Robustness of the whole"),
      note: LocalizedText(
        fr: """
          La robustesse moyenne compte 0 pour une case sans tenant. L’aire sous la courbe est rapportée aux \
          cases tenues au départ\u{A0}: au hasard, elle est la robustesse moyenne des cases tenues.
          """,
        en: """
          Mean robustness counts 0 for a cell without holder. The area under the curve is over the cells held \
          at the start: at random, it is the mean robustness of the cells held.
          """),
      measures)
  }

  private var measures: [Measure] {
    let counts = heldCells.map(\.holders.lowerBound)
    let total = Double(counts.reduce(0, +))
    let general = [
      Measure(
        "cases", applicableCells.count, unit: Measure.cells, fr: "Cases où la fonction a un sens",
        en: "Cells where the function makes sense"),
      Measure("cases_tenues", counts.count, unit: Measure.cells, fr: "Cases tenues", en: "Cells held"),
      Measure(
        "robustesse", meanRobustness, unit: Measure.index, fr: "Robustesse moyenne de toutes les cases",
        en: "Mean robustness of all cells"),
      Measure(
        "robustesse_tenues", meanRobustnessOfHeld, unit: Measure.index,
        fr: "Robustesse moyenne des cases tenues", en: "Mean robustness of the cells held"),
      Measure(
        "tenants_par_case", counts.isEmpty ? nil : total / Double(counts.count), unit: Measure.actors,
        fr: "Tenants par case tenue", en: "Holders per cell held"),
      Measure(
        "cases_redondantes", counts.isEmpty ? nil : Double(counts.count { $0 > 1 }) / Double(counts.count),
        unit: Measure.ratio, fr: "Part des cases tenues qui ont au moins deux tenants",
        en: "Share of the cells held that have at least two holders"),
      Measure(
        "equipe", team.map { Double($0.size) }, unit: Measure.actors, fr: "Taille de la plus petite équipe",
        en: "Size of the smallest team"),
      Measure(
        "equipes", team.map { Double($0.count) }, unit: LocalizedText(fr: "équipes", en: "teams"),
        fr: "Équipes de cette taille trouvées", en: "Teams of that size found"),
    ]
    return general
      + curves.map { curve in
        let order = curve.order.words
        return Measure(
          "aire_" + curve.order.rawValue, curve.area, unit: Measure.index,
          fr: "Aire sous la courbe, \(order.fr)", en: "Area under the curve, \(order.en)")
      }
  }

  /// What is known of the smallest teams, and how surely.
  var teamNote: LocalizedText {
    guard let team else {
      return LocalizedText(fr: "Aucune case n’est tenue.", en: "No cell is held.")
    }
    guard team.isSmallest else {
      return LocalizedText(
        fr: """
          La recherche s’est arrêtée avant d’avoir tout essayé\u{A0}: une équipe de \(team.size) suffit, et il en \
          faut au moins \(team.lowerBound).
          """,
        en: """
          The search stopped before trying everything: a team of \(team.size) is enough, and at least \
          \(team.lowerBound) are needed.
          """)
    }
    let shown = team.teams.count
    guard team.isComplete else {
      return LocalizedText(
        fr: """
          Aucune équipe de moins de \(team.size) ne suffit. Au moins \(team.count) équipes de cette taille \
          existent\u{A0}; la recherche s’est arrêtée avant de les compter toutes, et \(shown) sont données.
          """,
        en: """
          No team of fewer than \(team.size) is enough. At least \(team.count) teams of that size exist; the \
          search stopped before counting them all, and \(shown) are given.
          """)
    }
    let smaller =
      team.size == 1
      ? LocalizedText(verbatim: "")
      : LocalizedText(
        fr: "Aucune équipe de moins de \(team.size) ne suffit. ",
        en: "No team of fewer than \(team.size) is enough. ")
    let all = LocalizedText(
      fr: "Équipes de cette taille\u{A0}: \(team.count), "
        + (shown == team.count ? "toutes données ici." : "dont \(shown) données ici."),
      en: "Teams of that size: \(team.count), "
        + (shown == team.count ? "all given here." : "of which \(shown) are given here."))
    let one =
      team.size == 1
      ? LocalizedText(fr: "Un seul acteur suffit.", en: "A single actor is enough.")
      : LocalizedText(
        fr: "Une seule équipe de cette taille suffit.", en: "A single team of that size is enough.")
    return LocalizedText(
      fr: """
        \(smaller.fr)\(team.count == 1 ? one.fr : all.fr)
        """,
      en: """
        \(smaller.en)\(team.count == 1 ? one.en : all.en)
        """)
  }
}

extension DepartureCurve.Order {
  /// The order in words: « 12 dans un ordre au hasard ».
  package var words: LocalizedText {
    switch self {
    case .random: LocalizedText(fr: "dans un ordre au hasard, en moyenne", en: "in random order, on average")
    case .betweenness:
      LocalizedText(fr: "en commençant par les plus centraux", en: "starting with the most central")
    case .share:
      LocalizedText(
        fr: "en commençant par les plus grandes parts", en: "starting with the largest shares")
    }
  }
}
