internal import MaillageAnalysis
internal import MaillageModel

/// What explains the curves.
extension RobustnessPlot {
  var legend: Legend {
    var legend = Legend()
    legend.lines = curves.map { curve in
      Legend.LineEntry(
        style: curve.style, look: context.say(LineWords.pattern(curve.style.pattern)),
        meaning: curve.orders.map { context.say(meaning(of: $0)) }.joined(
          separator: context.say(fr: "\u{A0}; et ", en: "; and ")))
    }
    let top = context.say(Phrasing.percent(scale.top))
    let cut =
      scale.top < 1
      ? [
        context.say(
          fr: "L’échelle verticale s’arrête à \(top), et non à 100\u{A0}%.",
          en: "The vertical scale stops at \(top), not at 100%.")
      ] : []
    legend.notes =
      [
        context.say(
          fr:
            "R\u{A0}: aire sous la courbe, rapportée à ce qui est tenu au départ\u{A0}; de 0 à 1, plus elle est "
            + "grande, mieux la couverture résiste. Un départ retire un acteur de toutes ses fonctions\u{A0}; "
            + "personne ne reprend. Entre acteurs à égalité, moyenne de leurs ordres. Un rôle "
            + "\(context.roleDoubt.fr) ne compte pas.",
          en:
            "R: area under the curve, over what is held at the start; from 0 to 1, the larger it is, the better "
            + "coverage holds. A departure takes an actor away from all its functions; nobody takes over. Among actors "
            + "that are level, mean of their orders. A role \(context.roleDoubt.en) does not count.")
      ] + cut
    return legend
  }

  private func meaning(of order: DepartureCurve.Order) -> LocalizedText {
    switch order {
    case .random:
      LocalizedText(
        fr: "départs au hasard, moyenne exacte de tous les ordres",
        en: "random departures, exact mean of all orders")
    case .betweenness:
      LocalizedText(
        fr: "les plus centraux d’abord, par intermédiarité", en: "the most central first, by betweenness")
    case .share:
      LocalizedText(
        fr: "d’abord ceux qui ont la plus grande part de la couverture",
        en: "first those with the largest share of the coverage")
    }
  }
}
