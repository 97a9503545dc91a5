internal import MaillageModel

extension CoveragePriorities {
  /// The actors that are alone to hold functions; a kind of actor cannot leave and is left to the analysis.
  var dependences: [Priority] {
    let contribution = grounds.contribution
    return contribution.actors.filter { !$0.losses.isEmpty && !contribution.generic.contains($0.actor) }
      .map { dependence(on: $0) }
  }

  private func dependence(on share: Contribution.ActorShare) -> Priority {
    let cells = share.losses.map(\.cell)
    let name = grounds.names.inSentence(share.actor)
    let unsure = share.losses.count { !$0.uncertain.isEmpty }
    let base = grounds.roleConfidence
    let successors = Array(share.successors.prefix(3))
    return Priority(
      kind: .dependence, subject: share.actor, extent: cells.count,
      confidence: unsure * 2 > cells.count ? .low : min(base.level, unsure > 0 ? .medium : .high),
      reason: unsure == 0
        ? base.reason
        : base.reason
          + LocalizedText(
            fr: "\u{A0}; pour \(Phrasing.count(unsure, .cell).fr), un autre rôle est à vérifier",
            en: "; for \(Phrasing.count(unsure, .cell).en), another part is to be verified"),
      statement: LocalizedText(
        fr: "Un seul acteur, \(name), tient \(held(cells).fr).",
        en: "One actor alone, \(name), holds \(held(cells).en)."),
      evidence: LocalizedText(
        fr: "Sans lui, plus d’acteur sûr pour\u{A0}: \(grounds.words.cells(cells).fr).",
        en: "Without it, no sure actor left for: \(grounds.words.cells(cells).en)."),
      step: step(name, successors), analysis: Contribution.id, table: Contribution.id)
  }

  /// The cells in words: one or two by their names, more by their number.
  private func held(_ cells: [CellKey]) -> LocalizedText {
    cells.count < 3 ? grounds.words.cells(cells) : Phrasing.count(cells.count, .function)
  }

  private func step(_ name: String, _ successors: [String]) -> LocalizedText {
    guard !successors.isEmpty else {
      return LocalizedText(
        fr: "Voir avec \(name) qui pourrait prendre le relais\u{A0}: les tables ne désignent personne.",
        en: "See with \(name) who could take over: the tables point to nobody.")
    }
    let list = grounds.list(successors)
    return LocalizedText(
      fr: "Préparer un relais avec \(name)\u{A0}: interroger d’abord \(list.fr).",
      en: "Prepare a successor with \(name): ask \(list.en) first.")
  }
}
