internal import MaillageModel

extension Coverage.Result {
  /// What is covered, what nobody holds, what hangs by one actor, and what remains to be verified.
  public var findings: [Finding] {
    guard actorsWithoutRole.count < actorCount else { return [nothingDeclared] + actionTypeFindings }
    return [overview, holes, fragile, crowded, occasional, undetermined, unclassified].compactMap { $0 }
      + actionTypeFindings
  }

  private var nothingDeclared: Finding {
    Finding(
      LocalizedText(
        fr: """
          Aucune ligne de rôle en vigueur\u{A0}: les tables ne permettent pas de dire qui fait quoi, et les \
          cases vides ne sont pas des manques constatés.
          """,
        en: """
          No role line in force: the tables do not allow to say who does what, and the empty cells are not \
          established gaps.
          """),
      tone: .caution)
  }

  private var overview: Finding? {
    guard let all = summaries.last(where: { $0.family == Coverage.allFamilies }) else { return nil }
    let held = all.heldWords
    let parts = summaries.filter { $0.family != Coverage.allFamilies }.compactMap { summary in
      summary.ratio.map { typology.families.label(summary.family) + LocalizedText(verbatim: " ") + range($0) }
    }
    return Finding(
      LocalizedText(
        fr: """
          Sur \(all.functions) fonctions, \(held.fr) par au moins un acteur, toutes familles \
          confondues\u{A0}; part couverte par famille\u{A0}: \(Phrasing.list(parts).fr).
          """,
        en: """
          Out of \(all.functions) functions, \(held.en) by at least one actor, all families taken \
          together; share covered by family: \(Phrasing.list(parts).en).
          """))
  }

  private var holes: Finding? {
    let cells = cells.filter { $0.state == .hole }
    guard !cells.isEmpty else {
      return Finding(
        LocalizedText(
          fr: "Aucune fonction n’est sans acteur déclaré dans une famille où elle a un sens.",
          en: "No function is without declared actor in a family where it makes sense."),
        tone: .positive)
    }
    return Finding(
      LocalizedText(
        fr: "Aucun acteur déclaré dans \(Phrasing.count(cells.count, .cell).fr)\u{A0}: ",
        en: "No actor declared in \(Phrasing.count(cells.count, .cell).en): ")
        + described(cells) + LocalizedText(verbatim: "."),
      tone: .alert)
  }

  private var fragile: Finding? {
    let cells = cells.filter { $0.state == .fragile }
    guard !cells.isEmpty else { return nil }
    let byActor = Dictionary(grouping: cells, by: { $0.holders[0] })
      .map { (actor: $0.key, count: $0.value.count) }
      .sorted { ($1.count, $0.actor) < ($0.count, $1.actor) }
    let mostExposed = byActor.prefix(3).map {
      LocalizedText(verbatim: "\(names.inSentence($0.actor)) (\($0.count))")
    }
    return Finding(
      LocalizedText(
        fr: """
          \(Phrasing.count(cells.count, .cell).fr) ne \(cells.count < 2 ? "tient" : "tiennent") que par un \
          seul acteur sûr\u{A0}; les plus exposées reposent sur \(Phrasing.list(mostExposed).fr).
          """,
        en: """
          \(Phrasing.count(cells.count, .cell).en) \(cells.count == 1 ? "rests" : "rest") on a single sure \
          actor; those most exposed depend on \(Phrasing.list(mostExposed).en).
          """),
      tone: .caution)
  }

  private var crowded: Finding? {
    let cells = cells.filter { $0.state == .toCoordinate }
    guard !cells.isEmpty else { return nil }
    return Finding(
      LocalizedText(
        fr: "Au moins \(coordinationThreshold) acteurs sans pilote unique, donc à coordonner\u{A0}: ",
        en: "At least \(coordinationThreshold) actors without a single lead, hence to coordinate: ")
        + described(cells) + LocalizedText(verbatim: "."),
      tone: .caution)
  }

  private var occasional: Finding? {
    let cells = cells.filter { $0.isOnlyOccasional && $0.state != .notApplicable }
    guard !cells.isEmpty else { return nil }
    return Finding(
      LocalizedText(
        fr: "Tenues seulement de façon occasionnelle\u{A0}: ", en: "Held only now and then: ")
        + described(cells) + LocalizedText(verbatim: "."),
      tone: .caution)
  }

  private var undetermined: Finding? {
    let open = cells.filter { $0.state != .notApplicable && !$0.uncertain.isEmpty }
    guard !open.isEmpty else { return nil }
    let undetermined = open.filter { $0.state == .undetermined }
    return Finding(
      LocalizedText(
        fr: """
          Des rôles restent à vérifier dans \(Phrasing.count(open.count, .cell).fr), dont \
          \(undetermined.count) où l’on ne peut pas dire si quelqu’un tient la fonction.
          """,
        en: """
          Some roles remain to be verified in \(Phrasing.count(open.count, .cell).en), \
          \(undetermined.count) of which where nobody can say whether the function is held.
          """),
      tone: .caution)
  }

  private var unclassified: Finding? {
    guard !expectedWithoutRole.isEmpty else { return nil }
    let count = expectedWithoutRole.count
    let names = Phrasing.list(names: expectedWithoutRole.map(names.inSentence))
    return Finding(
      LocalizedText(
        fr: """
          \(Phrasing.count(count, .actor).fr) sur \(expectedCount), hors partenaires étrangers et entreprises, \
          \(count < 2 ? "n’a" : "n’ont") aucune ligne de rôle (\(names.fr))\u{A0}: \(count < 2 ? "sa" : "leur") part n’est pas déclarée, \
          ce qui n’est pas un constat d’absence.
          """,
        en: """
          \(Phrasing.count(count, .actor).en) out of \(expectedCount), foreign partners and firms left out, \
          \(count == 1 ? "has" : "have") no role line (\(names.en)): their part is not declared, which does not establish that they have none.
          """))
  }

  private var actionTypeFindings: [Finding] {
    let declared = actionTypes.filter { $0.state != .notApplicable }
    guard !declared.isEmpty else { return [] }
    let present = declared.filter { !$0.actions.isEmpty }
    let single = declared.filter { $0.state == .fragile }
    return [
      Finding(
        LocalizedText(
          fr: """
            \(present.count) des \(Phrasing.count(declared.count, .actionType).fr) de la typologie sont \
            représentés par au moins une action commencée à la date, dont \(single.count) par une seule.
            """,
          en: """
            \(present.count) of the \(Phrasing.count(declared.count, .actionType).en) of the typology are \
            represented by at least one action begun by the date, \(single.count) of them by a single one.
            """))
    ]
  }

  private func described(_ cells: [CoverageCell]) -> LocalizedText {
    Phrasing.list(
      cells.map { cell in
        let function = typology.functions[cell.function]?.noun ?? LocalizedText(verbatim: cell.function)
        let family = typology.families[cell.family]?.shortLabel ?? LocalizedText(verbatim: cell.family)
        return LocalizedText(
          fr: "\(function.fr) (\(family.fr))", en: "\(function.en) (\(family.en))")
      }, limit: 8)
  }

  private func range(_ ratio: ClosedRange<Double>) -> LocalizedText {
    let low = Phrasing.percent(ratio.lowerBound)
    let high = Phrasing.percent(ratio.upperBound)
    return low == high
      ? low : LocalizedText(fr: "de \(low.fr) à \(high.fr)", en: "\(low.en) to \(high.en)")
  }
}

extension CoverageSummary {
  /// How many functions are held, after the number of them all: « 3 sont tenues », « de 3 à 5 sont tenues ».
  var heldWords: LocalizedText {
    switch (covered.lowerBound, covered.upperBound) {
    case (0, 0): LocalizedText(fr: "aucune n’est tenue", en: "none is held")
    case (functions, functions) where functions > 1:
      LocalizedText(fr: "toutes sont tenues", en: "all are held")
    case (1, 1): LocalizedText(fr: "1 est tenue", en: "1 is held")
    case (0, 1): LocalizedText(fr: "0 ou 1 est tenue", en: "0 or 1 is held")
    case (let low, let high) where low == high:
      LocalizedText(fr: "\(low) sont tenues", en: "\(low) are held")
    case (let low, let high):
      LocalizedText(fr: "de \(low) à \(high) sont tenues", en: "between \(low) and \(high) are held")
    }
  }
}
