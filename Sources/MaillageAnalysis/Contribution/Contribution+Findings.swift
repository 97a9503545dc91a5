internal import MaillageModel

extension Contribution.Result {
  /// What rests on whom, what would be lost, and who could take over.
  public var findings: [Finding] {
    guard !heldCells.isEmpty else {
      return [
        Finding(
          LocalizedText(
            fr: """
              Aucune fonction n’est sûrement tenue dans une famille précise\u{A0}: l’apport de chacun et la \
              robustesse ne se mesurent pas encore.
              """,
            en: """
              No function is surely held in a given family: what each brings and the robustness cannot be \
              measured yet.
              """),
          tone: .caution)
      ]
    }
    return [overview] + mostMissed + [unnamed, secure, departures, teamFinding, unverified].compactMap { $0 }
  }

  private var overview: Finding {
    // All of the first three ranks: an actor of equal share is not left out for its identifier.
    let leading = ranked { $0.share }.filter { !$0.cells.isEmpty && ($0.rank ?? .max) <= 3 }.map { share in
      let percent = Phrasing.percent(share.relativeShare ?? 0)
      let rank = Phrasing.rank(share.rankRange)
      let name = names.inSentence(share.actor)
      return LocalizedText(
        fr: "\(name) (\(percent.fr), \(rank.fr))", en: "\(name) (\(percent.en), \(rank.en))")
    }
    let list = Phrasing.list(leading, limit: 3)
    let holders = Phrasing.count(actors.count { !$0.cells.isEmpty }, .actor)
    let cells = Phrasing.count(heldCells.count, .cell)
    return Finding(
      LocalizedText(
        fr: """
          \(holders.fr) se partagent \(cells.fr) (une fonction dans une famille) sur \(applicableCells.count)\u{A0}; les \
          plus grandes parts, avec les bornes de leur rang si un rôle manquait ou selon les rôles à vérifier\u{A0}: \
          \(list.fr). C’est un nombre de rôles déclarés, pas un volume de travail ni une qualité.
          """,
        en: """
          \(holders.en) share \(cells.en) (a function in a family) out of \(applicableCells.count); the largest \
          shares, with the bounds of their rank if a part were missing or depending on those to verify: \(list.en). \
          This counts declared parts, not work done nor its quality.
          """))
  }

  /// The departures that would cost most, with who could take over.
  private var mostMissed: [Finding] {
    ranked { Double($0.losses.count) }
      .filter { !$0.losses.isEmpty && !generic.contains($0.actor) }.prefix(3).map { share in
        let cells = CellNames(typology: typology).cells(share.losses.map(\.cell), limit: 5)
        let count = Phrasing.count(share.losses.count, .cell)
        let successors = successors(of: share)
        let name = names.inSentence(share.actor)
        let many = share.losses.count > 1
        return Finding(
          LocalizedText(
            fr: """
              Si \(name) se retirait, \(count.fr) n’\(many ? "auraient" : "aurait") plus aucun \
              acteur sûr\u{A0}: \(cells.fr). \(successors.fr)
              """,
            en: """
              If \(name) withdrew, \(count.en) would have no sure actor left: \(cells.en). \
              \(successors.en)
              """),
          tone: .alert)
      }
  }

  /// Those whom to ask first, in words.
  private func successors(of share: Contribution.ActorShare) -> LocalizedText {
    let best = share.successors.prefix(3).map { names.inSentence($0) }
    guard !best.isEmpty else {
      return LocalizedText(
        fr: "Les tables ne désignent personne pour reprendre.", en: "The tables point to nobody to take over."
      )
    }
    let list = Phrasing.list(names: best)
    return LocalizedText(
      fr: "À interroger d’abord pour une reprise\u{A0}: \(list.fr).",
      en: "To ask first about taking over: \(list.en).")
  }

  /// A kind of actor does not leave: the tables do not say which actors are meant.
  private var unnamed: Finding? {
    let cells = actors.filter { generic.contains($0.actor) }.flatMap { $0.losses.map(\.cell) }
    guard !cells.isEmpty else { return nil }
    let count = Phrasing.count(cells.count, .cell)
    return Finding(
      LocalizedText(
        fr: """
          \(count.fr) \(cells.count > 1 ? "ne tiennent" : "ne tient") que par un groupe générique, sans acteur \
          nommé\u{A0}: il reste à dire lesquels.
          """,
        en: """
          \(count.en) \(cells.count == 1 ? "rests" : "rest") on a generic group only, without a named actor: \
          which ones remains to be said.
          """),
      tone: .caution)
  }

  private var secure: Finding? {
    guard actors.allSatisfy(\.losses.isEmpty) else { return nil }
    return Finding(
      LocalizedText(
        fr:
          "Chaque case tenue l’est par au moins deux acteurs sûrs\u{A0}: aucun départ isolé n’en viderait une.",
        en: "Each cell held has at least two sure actors: no single departure would empty one."),
      tone: .positive)
  }

  private var departures: Finding? {
    let halves = curves.compactMap { curve in
      curve.departuresToHalf.map { (order: curve.order.words, count: $0) }
    }
    guard !halves.isEmpty else { return nil }
    let cases = halves.map { half in
      LocalizedText(fr: "\(half.count) \(half.order.fr)", en: "\(half.count) \(half.order.en)")
    }
    return Finding(
      LocalizedText(
        fr: """
          Nombre de départs, parmi \(actors.count) acteurs, qui laisserait, en moyenne des ordres entre égaux, au plus la moitié des cases \
          tenues\u{A0}: \(Phrasing.list(cases).fr). C’est une épreuve de solidité, pas une prévision.
          """,
        en: """
          Number of departures, among \(actors.count) actors, that would leave, on average over the orders of equals, half of the cells held or fewer: \
          \(Phrasing.list(cases).en). This is a stress test, not a forecast.
          """))
  }

  private var teamFinding: Finding? {
    guard let team else { return nil }
    guard team.isSmallest else { return Finding(teamNote, tone: .caution) }
    let core = Phrasing.list(names: team.indispensable.map(names.inSentence))
    let enough =
      team.holderCount == 1
      ? LocalizedText(
        fr: "le seul acteur qui tient une fonction suffit",
        en: "the only actor that holds a function is enough")
      : LocalizedText(
        fr: "\(team.size) des \(team.holderCount) acteurs qui tiennent une fonction "
          + "\(team.size == 1 ? "suffirait" : "suffiraient")",
        en: "\(team.size) of the \(team.holderCount) actors that hold a function would be enough")
    let coreSentence =
      team.indispensable.isEmpty
      ? LocalizedText(fr: "", en: "")
      : LocalizedText(
        fr: " Toujours nécessaires dans ce calcul\u{A0}: \(core.fr).",
        en: " Always needed in this count: \(core.en).")
    return Finding(
      LocalizedText(
        fr: """
          Sur le papier, \(enough.fr) à n’en laisser aucune vide.\(coreSentence.fr) Ce n’est pas un effectif à viser\u{A0}: les autres \
          apportent le renfort et les moyens que les tables ne mesurent pas.
          """,
        en: """
          On paper, \(enough.en) to leave none empty.\(coreSentence.en) This is no target: the others bring the support and the means that the \
          tables do not measure.
          """))
  }

  private var unverified: Finding? {
    let open = applicableCells.filter { $0.holders.lowerBound < $0.holders.upperBound }
    guard !open.isEmpty else { return nil }
    let single = open.filter { $0.holders.lowerBound == 1 }
    return Finding(
      LocalizedText(
        fr: """
          Des rôles à vérifier pourraient renforcer \(Phrasing.count(open.count, .cell).fr)\u{A0}; parmi elles, \
          \(single.isEmpty ? "aucune" : "\(single.count)") ne \(single.count < 2 ? "tient" : "tiennent") aujourd’hui que par un acteur sûr. Les \
          vérifier est le premier remède.
          """,
        en: """
          Parts to verify could strengthen \(Phrasing.count(open.count, .cell).en); among them, \
          \(single.isEmpty ? "none" : "\(single.count)") \(single.count < 2 ? "rests" : "rest") on a single sure actor today. Verifying them is \
          the first remedy.
          """),
      tone: .caution)
  }

  /// The actors by a score, the highest first, then by identifier.
  private func ranked(_ score: (Contribution.ActorShare) -> Double) -> [Contribution.ActorShare] {
    actors.sorted { a, b in
      let (left, right) = (score(a).withoutRoundingError, score(b).withoutRoundingError)
      return left == right ? a.actor.precedesInBytes(b.actor) : left > right
    }
  }
}

extension Contribution.ActorShare {
  /// Who could take over what the actor is alone to hold: those whose scores are the highest in sum over its cells.
  var successors: [String] {
    let scores = losses.flatMap(\.successors).reduce(into: [String: Int]()) { scores, candidate in
      scores[candidate.actor, default: 0] += candidate.score
    }
    return scores.sorted { $0.value == $1.value ? $0.key.precedesInBytes($1.key) : $0.value > $1.value }
      .map(\.key)
  }
}
