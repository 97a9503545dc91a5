internal import MaillageModel

extension Candidates.Result {
  /// Who could fill the holes, and which gaps nobody seems placed to fill.
  public var findings: [Finding] {
    guard hasRoles else {
      return [
        Finding(
          LocalizedText(
            fr: """
              Aucun rôle n’est déclaré\u{A0}: il faut d’abord décrire qui fait quoi avant de chercher qui \
              pourrait faire le reste.
              """,
            en: """
              No role is declared: one first has to describe who does what before looking for who could do \
              the rest.
              """),
          tone: .caution)
      ]
    }
    guard !gaps.isEmpty else {
      return [
        Finding(
          LocalizedText(
            fr: "Aucune fonction n’est sans acteur, incertaine ou tenue par un seul acteur.",
            en: "No function is without actor, uncertain or held by a single actor."),
          tone: .positive)
      ]
    }
    return [overview] + [holes, toVerify, orphans].compactMap { $0 }
  }

  private var overview: Finding {
    let strong = gaps.count { score($0) >= Self.strongScore }
    let weak = gaps.count { (1..<Self.weakScore).contains(score($0)) }
    let count = Phrasing.count(gaps.count, .cell)
    return Finding(
      LocalizedText(
        fr: """
          Sur \(count.fr) sans acteur, \(gaps.count < 2 ? "incertaine ou fragile" : "incertaines ou fragiles"), \
          \(strong == 0 ? "aucune n’a d’" : strong < 2 ? "1 a un " : "\(strong) ont un ")acteur bien placé pour être \
          sollicité (au moins \(Self.strongScore) points sur 11) et \
          \(weak == 0 ? "aucune n’a" : weak < 2 ? "1 n’a" : "\(weak) n’ont") qu’une piste faible (moins de \
          \(Self.weakScore) points)\u{A0}; les moyens de chacun restent à demander.
          """,
        en: """
          Out of \(count.en) without actor, uncertain or fragile, \(strong == 0 ? "none has" : strong == 1 ? "1 has" : "\(strong) have") a well placed actor to ask \
          (at least \(Self.strongScore) points out of 11) and \(weak) only a weak lead (fewer than \
          \(Self.weakScore) points); the means of each remain to be asked for.
          """))
  }

  private static let strongScore = 5
  private static let weakScore = 3

  private var holes: Finding? {
    let best = gaps.filter { $0.state == .hole && !$0.candidates.isEmpty }.enumerated()
      .sorted { a, b in (score(b.element), a.offset) < (score(a.element), b.offset) }.map(\.element)
    guard !best.isEmpty else { return nil }
    let sentences = best.prefix(4).map { gap in
      let cell = CellNames(typology: typology).cell(gap.cell)
      let actors = Phrasing.list(
        zip(gap.candidates, gap.ranks).prefix(2).map { candidate, ranks in
          let (name, rank) = (names.inSentence(candidate.actor), Phrasing.rank(ranks))
          return LocalizedText(fr: "\(name) (\(rank.fr))", en: "\(name) (\(rank.en))")
        })
      return LocalizedText(fr: "\(cell.fr)\u{A0}: \(actors.fr)", en: "\(cell.en): \(actors.en)")
    }
    return Finding(
      LocalizedText(
        fr: "Sans acteur déclaré, par qui commencer\u{A0}? \(joined(sentences).fr).",
        en: "Without declared actor, whom to ask first? \(joined(sentences).en)."))
  }

  private var toVerify: Finding? {
    let open = gaps.filter { gap in
      gap.state == .undetermined && gap.candidates.contains(where: \.isUnverifiedHolder)
    }
    guard !open.isEmpty else { return nil }
    let cells = CellNames(typology: typology).cells(open.map(\.cell))
    return Finding(
      LocalizedText(
        fr: """
          Avant de chercher quelqu’un, il suffit peut-être de vérifier un rôle déjà déclaré avec un doute\u{A0}: \
          \(cells.fr).
          """,
        en: "Before looking for somebody, verifying a part already declared with a doubt may do: \(cells.en)."
      ),
      tone: .caution)
  }

  private var orphans: Finding? {
    let empty = gaps.filter(\.candidates.isEmpty)
    guard !empty.isEmpty else { return nil }
    let cells = CellNames(typology: typology).cells(empty.map(\.cell))
    return Finding(
      LocalizedText(
        fr: """
          Pour \(Phrasing.count(empty.count, .cell).fr), les tables ne désignent personne\u{A0}: \(cells.fr). \
          C’est peut-être hors du territoire décrit qu’il faut chercher.
          """,
        en: """
          For \(Phrasing.count(empty.count, .cell).en), the tables point to nobody: \(cells.en). One may have \
          to look outside the territory described.
          """),
      tone: .caution)
  }

  /// The score of the best candidate.
  private func score(_ gap: Candidates.Gap) -> Int { gap.candidates.first?.score ?? 0 }

  private func joined(_ items: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      fr: items.map(\.fr).joined(separator: "\u{A0}; "), en: items.map(\.en).joined(separator: "; "))
  }
}
