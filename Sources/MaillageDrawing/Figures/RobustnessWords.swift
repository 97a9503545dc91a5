internal import MaillageAnalysis
internal import MaillageModel

/// What the departures say, in sentences.
struct RobustnessWords {
  private let context: FigureContext
  private let result: Contribution.Result

  init(_ context: FigureContext, _ result: Contribution.Result) {
    self.context = context
    self.result = result
  }

  private var held: Int { result.heldCells.count }

  private func curve(_ order: DepartureCurve.Order) -> DepartureCurve? {
    result.curves.first { $0.order == order }
  }

  private func area(_ order: DepartureCurve.Order) -> String? {
    curve(order)?.area.map { context.say(Phrasing.number($0, decimals: 2)) }
  }

  var summary: String {
    let total = result.applicableCells.count
    let share = context.say(Phrasing.percent(Double(held) / Double(max(1, total))))
    let robustness = area(.random) ?? "–"
    let start = context.say(
      fr: "\(context.count(held, .functionInFamily)) sur \(total) "
        + (held < 2 ? "a" : "ont") + " un acteur sûr (\(share))\u{A0}; "
        + "si des acteurs partent au hasard, solidité R de \(robustness) sur 1",
      en: "\(context.count(held, .functionInFamily)) out of \(total) "
        + (held == 1 ? "has" : "have") + " a sure actor (\(share)); "
        + "if actors leave at random, robustness R of \(robustness) out of 1")
    let half = curve(.share).flatMap { curve in curve.departuresToHalf.map { (curve, $0) } }.map {
      curve, departures in
      let actors = context.count(departures, .actor)
      let isNothing = curve.points.contains { $0.departures == departures && $0.held == 0 }
      // Where several are level, who of them leaves is not known.
      let isMean = curve.points.contains { $0.departures == departures && $0.isMean }
      let left = LocalizedText(
        fr: isNothing ? "n’en laisse aucun" : "en laisse \(isMean ? "en moyenne " : "")au plus la moitié",
        en: isNothing
          ? "none of them remains" : "at most half of them remain" + (isMean ? " on average" : ""))
      return context.say(
        fr: "\u{A0}; le départ des \(actors) qui ont les plus grandes parts \(left.fr)",
        en: "; when the \(actors) with the largest shares leave, \(left.en)")
    }
    return start + singular(half ?? "") + "."
  }

  /// « le départ des 1 acteur » is no French.
  private func singular(_ text: String) -> String {
    text.replacing(
      "le départ des 1\u{A0}acteur qui ont les plus grandes parts",
      with: "le départ de l’acteur qui a la plus grande part"
    )
    .replacing(
      "when the 1 actor with the largest shares leave", with: "when the actor with the largest share leaves")
  }

  var description: String {
    let areas = DepartureCurve.Order.allCases.compactMap { order in
      area(order).map { context.say(order.words) + Wording.colon(context.language) + "R = " + $0 }
    }
    // After the one that leaves nothing, departures say nothing more.
    let points = curve(.share)?.points ?? []
    let end = points.firstIndex { $0.held == 0 } ?? points.count
    let first = points.prefix(min(6, end + 1)).dropFirst().prefix { $0.actor != nil }.compactMap { point in
      point.actor.map { actor in
        let range = result.actors.first { $0.actor == actor }?.rankRange
        return (context.study.actor(actor).map { PlainText.printable($0.name) } ?? actor)
          + " (\(Int(point.held)), \(context.say(Phrasing.rank(range))))"
      }
    }
    let sentences = [
      context.say(fr: "Aires sous les courbes, ", en: "Areas under the curves, ")
        + areas.joined(separator: Wording.semicolon(context.language)) + ".",
      first.isEmpty
        ? ""
        : context.say(
          fr:
            "Premiers départs par part de couverture, avec les couples encore tenus ensuite et le rang de la "
            + "part si un rôle manquait ou selon les rôles à vérifier\u{A0}: \(context.list(first)).",
          en: "First departures by share of the coverage, with the pairs still held then and the rank of the "
            + "share if a part were missing or depending on those to verify: \(context.list(first))."),
    ]
    return ([summary] + sentences.filter { !$0.isEmpty }).joined(separator: " ")
  }

  var counts: String {
    let actors = context.count(result.actors.count, .actor)
    let count = result.actors.count { !$0.cells.isEmpty }
    let holders = context.count(count, .actor)
    return context.say(
      fr: "\(actors) en vigueur peuvent partir\u{A0}; \(holders) "
        + (count < 2 ? "tient" : "tiennent") + " au moins une fonction qui a un sens dans sa famille.",
      en: "\(actors) in force may leave; \(holders) " + (count == 1 ? "holds" : "hold")
        + " at least one function that makes sense in its family.")
  }

  var wholeTerritory: String {
    context.say(
      fr:
        "Les départs se mesurent sur tous les acteurs et toutes les familles\u{A0}: le filtre ne s’y applique pas.",
      en: "Departures are measured over all actors and all families: the filter does not apply.")
  }
}
