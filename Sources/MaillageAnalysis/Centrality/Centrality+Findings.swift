internal import MaillageModel

extension Centrality.Result {
  /// Who is in between, whose departure would split the network, and what doubt leaves open.
  public var findings: [Finding] {
    guard actors.count > 2 else {
      return [
        Finding(
          LocalizedText(
            fr: "Il y a moins de trois acteurs en vigueur\u{A0}: personne ne peut être entre deux autres.",
            en: "There are fewer than three actors in force: nobody can stand between two others."))
      ]
    }
    guard tieCount > 0 else {
      return [
        Finding(
          LocalizedText(
            fr: "Aucun lien sûr n’est déclaré entre les acteurs\u{A0}: la centralité n’a rien à mesurer.",
            en: "No sure tie is declared between the actors: centrality has nothing to measure."),
          tone: .caution)
      ]
    }
    return [leaders] + [articulations, doubts].compactMap { $0 }
  }

  /// The actors by betweenness, the greatest first, then by identifier.
  private var ranking: [ActorCentrality] {
    actors.sorted { a, b in
      a.rank == b.rank ? a.actor.precedesInBytes(b.actor) : (a.rank ?? .max) < (b.rank ?? .max)
    }
  }

  private var leaders: Finding {
    // All of the first three ranks: an actor of equal score is not left out for its identifier.
    let leaders = ranking.filter { ($0.betweenness ?? 0) > 0 && ($0.rank ?? .max) <= 3 }
    guard !leaders.isEmpty else {
      return Finding(
        LocalizedText(
          fr:
            "Aucun acteur n’est sur le chemin entre deux autres\u{A0}: ceux qui sont liés le sont directement.",
          en: "No actor is on the path between two others: those who are linked are so directly."))
    }
    let ranks = Dictionary(uniqueKeysWithValues: zip(actors.map(\.actor), ranksIfWrong()))
    let list = Phrasing.list(
      leaders.map { actor in
        let rank = Phrasing.rank(ranks[actor.actor] ?? nil)
        return names.inSentence(
          actor.actor,
          detail: Phrasing.percent(actor.betweenness ?? 0) + LocalizedText(verbatim: ", ") + rank)
      }, limit: 3)
    let isOne = leaders.count == 1
    return Finding(
      LocalizedText(
        fr:
          "Sur les chemins les plus courts entre deux autres acteurs \(isOne ? "se trouve" : "se trouvent") "
          + "le plus souvent \(list.fr). Rangs extrêmes des cas essayés\u{A0}: un lien de moins, ou selon les liens à vérifier.",
        en:
          "\(isOne ? "The one" : "Those") most often on the shortest paths between two other actors: \(list.en). "
          + "Extreme ranks of the cases tried: one tie less, or depending on the ties to be verified."
      ))
  }

  private var articulations: Finding? {
    let cut = ranking.filter(\.isArticulation)
    guard !cut.isEmpty else { return nil }
    let list = names.list(cut.map(\.actor))
    guard cut.count > 1 else {
      return Finding(
        LocalizedText(
          fr: "Le départ d’un seul acteur couperait des chemins entre les autres\u{A0}: \(list.fr).",
          en: "The departure of a single actor would cut paths between the others: \(list.en)."),
        tone: .caution)
    }
    return Finding(
      LocalizedText(
        fr: "Le départ d’un seul de ces acteurs couperait des chemins entre les autres\u{A0}: \(list.fr).",
        en: "The departure of any one of these actors would cut paths between the others: \(list.en)."),
      tone: .caution)
  }

  private var doubts: Finding? {
    guard doubtfulTieCount > 0 else { return nil }
    let count = Phrasing.count(doubtfulTieCount, .tie)
    let possible = actors.filter {
      $0.rankRange?.lowerBound == 1 && ($0.betweennessRange?.upperBound ?? 0) > 0
    }
    let list = names.list(possible.map(\.actor))
    guard !possible.isEmpty else { return nil }
    let tried =
      areWorldsExhaustive
      ? LocalizedText(verbatim: "")
      : LocalizedText(
        fr: " dans \(worldCount) combinaisons tirées au sort",
        en: " in \(worldCount) combinations drawn at random")
    // Nobody is first today where no path passes through anyone.
    guard possible.count > 1 || (possible[0].betweenness ?? 0) == 0 else {
      return Finding(
        LocalizedText(
          fr: """
            \(count.fr) à vérifier, hors de ces valeurs, \(doubtfulTieCount < 2 ? "ne change" : "ne changent") \
            pas la première place\(tried.fr)\u{A0}: \(list.fr).
            """,
          en: """
            \(count.en) to be verified, out of these values, \(doubtfulTieCount == 1 ? "does" : "do") not change \
            the first place\(tried.en): \(list.en).
            """))
    }
    return Finding(
      LocalizedText(
        fr: """
          \(count.fr) \(doubtfulTieCount < 2 ? "reste à vérifier et ne compte" : "restent à vérifier et ne comptent") \
          pas dans ces valeurs\u{A0}; selon ce qu’on en apprendra, la première place peut revenir à \(list.fr).
          """,
        en: """
          \(count.en) \(doubtfulTieCount == 1 ? "remains to be verified and does" : "remain to be verified and do") not \
          count in these values; depending on what is learnt, the first place may go to \(list.en).
          """),
      tone: .caution)
  }
}
