internal import MaillageModel
internal import NetworkAlgorithms

extension Comparison.Result {
  // A rank shared by all who stand on no path moves with their number: only betweenness tells a shift.
  var movedRanks: Finding? {
    let margin = Ranking.margin(of: ranks.flatMap { [$0.betweennessBefore, $0.betweennessAfter] })
    let shifts = ranks.compactMap { shift -> (shift: RankShift, change: Double)? in
      guard let old = shift.betweennessBefore, let new = shift.betweennessAfter, abs(new - old) > margin
      else { return nil }
      return (shift, new - old)
    }
    .sorted { a, b in
      abs(a.change) != abs(b.change)
        ? abs(a.change) > abs(b.change) : a.shift.actor.precedesInBytes(b.shift.actor)
    }
    guard !shifts.isEmpty else { return nil }
    let parts = shifts.prefix(3).map { described($0.shift) }
    return Finding(
      LocalizedText(
        fr:
          "Par qui passent les liens (part des plus courts chemins)\u{A0}: \(Phrasing.list(parts).fr). "
          + "Rangs extrêmes des cas essayés\u{A0}: un lien de moins, ou selon les liens à vérifier.",
        en:
          "Through whom ties pass (share of the shortest paths): \(Phrasing.list(parts).en). "
          + "Extreme ranks of the cases tried: one tie less, or depending on the ties to be verified."))
  }

  private func described(_ shift: RankShift) -> LocalizedText {
    let values = [shift.betweennessBefore, shift.betweennessAfter].map { Phrasing.percent($0 ?? 0) }
    let ranks = [shift.rangeBefore, shift.rangeAfter].map(Phrasing.rank)
    let actor = name(shift.actor)
    return LocalizedText(
      fr: "\(actor), de \(values[0].fr) à \(values[1].fr) (\(ranks[0].fr) → \(ranks[1].fr))",
      en: "\(actor), from \(values[0].en) to \(values[1].en) (\(ranks[0].en) → \(ranks[1].en))")
  }

  // MARK: The guide

  var newGaps: Finding? {
    list(
      ruleShifts.filter { $0.after == .gap && $0.before != .gap }.map(described), tone: .alert,
      fr: ("nouvel écart au guide", "nouveaux écarts au guide"),
      en: ("new departure from the guide", "new departures from the guide"))
  }

  var closedGaps: Finding? {
    list(
      ruleShifts.filter { $0.before == .gap && $0.after != .gap }.map(described), tone: .positive,
      fr: ("écart au guide disparaît", "écarts au guide disparaissent"),
      en: ("departure from the guide is no more", "departures from the guide are no more"))
  }

  private func described(_ shift: RuleShift) -> LocalizedText {
    LocalizedText(
      fr: "\(shift.title.fr) (\(shift.subjectName.fr))", en: "\(shift.title.en) (\(shift.subjectName.en))")
  }
}
