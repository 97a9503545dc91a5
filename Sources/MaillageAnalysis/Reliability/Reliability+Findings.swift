internal import MaillageModel

extension Reliability.Result {
  /// How far the leading actors keep their rank, and which measure holds best.
  public var findings: [Finding] {
    let leaders = leaders
    guard !leaders.isEmpty else {
      return [
        Finding(
          LocalizedText(
            fr:
              "Aucun acteur n’est sur le chemin entre deux autres\u{A0}: il n’y a pas de classement à éprouver.",
            en: "No actor is on the path between two others: there is no ranking to put to the test."),
          tone: .caution)
      ]
    }
    return leaders.prefix(Self.mostLeaders).map(sentence)
      + [equals(leaders), order, doubts].compactMap { $0 }
  }

  /// More actors of the first three ranks than this are counted, not worded.
  private static var mostLeaders: Int { 3 }

  /// How many more share the first three ranks than have a sentence of their own.
  private func equals(_ leaders: [ActorRanks]) -> Finding? {
    let others = leaders.dropFirst(Self.mostLeaders)
    guard let last = others.last?.observed else { return nil }
    let count = Phrasing.count(others.count, .otherActor)
    return Finding(
      LocalizedText(
        fr: """
          \(count.fr) \(others.count < 2 ? "est" : "sont") aussi au rang \(last) par intermédiarité\u{A0}: ce classement \
          ne les départage pas.
          """,
        en: """
          \(count.en) \(others.count == 1 ? "is" : "are") also at rank \(last) by betweenness: this ranking does not \
          tell them apart.
          """),
      tone: .caution)
  }

  /// The actors of the first three ranks by betweenness, those of score 0 left out.
  private var leaders: [ActorRanks] {
    guard let trial = trial(.betweenness, .withoutOneTie) else { return [] }
    return zip(trial.actors, betweenness).filter { ($0.1 ?? 0) > 0 && ($0.0.observed ?? .max) <= 3 }
      .map(\.0)
      .sorted { a, b in
        a.observed == b.observed
          ? a.actor.precedesInBytes(b.actor) : (a.observed ?? .max) < (b.observed ?? .max)
      }
  }

  /// « X, premier rang par intermédiarité : en tête dans 180 cas sur 190 … »
  private func sentence(_ leader: ActorRanks) -> Finding {
    let rank = leader.observed ?? 0
    let trials = Perturbation.allCases.filter { $0 != .doubtfulTies }.compactMap { perturbation in
      ranks(of: leader.actor, .betweenness, perturbation).map { (perturbation: perturbation, ranks: $0) }
    }.filter { $0.ranks.cases > 0 }
    let name = names.inSentence(leader.actor)
    let best = trials.compactMap(\.ranks.best).min() ?? rank
    let worst = trials.compactMap(\.ranks.worst).max() ?? rank
    let range = ActorRanks.range(best, worst)
    guard rank == 1 else {
      let isDrawn = trials.contains { self.trial(.betweenness, $0.perturbation)?.isExhaustive == false }
      let drawn = LocalizedText(
        fr: isDrawn ? ", dont une part tirée au sort" : "", en: isDrawn ? ", some drawn at random" : "")
      return Finding(
        LocalizedText(
          fr: """
            \(name.fr), rang \(rank) par intermédiarité\u{A0}: dans l’ensemble de ces cas\(drawn.fr), \(range.fr).
            """,
          en: "\(name.en), rank \(rank) by betweenness: over all these cases\(drawn.en), \(range.en)."),
        tone: worst - best > 3 ? .caution : .neutral)
    }
    let parts = trials.compactMap { entry in
      trial(.betweenness, entry.perturbation).map { entry.ranks.share(of: $0) }
    }
    let list = Phrasing.list(parts)
    let holds = trials.allSatisfy { $0.ranks.casesFirst == $0.ranks.cases }
    return Finding(
      LocalizedText(
        fr: "\(name.fr), rang 1 par intermédiarité\u{A0}: en tête dans \(list.fr)\u{A0}; \(range.fr).",
        en: "\(name.en), rank 1 by betweenness: first in \(list.en); \(range.en)."),
      tone: holds ? .positive : .caution)
  }

  /// Which measure keeps the order of the actors best when two ties are wrong.
  private var order: Finding? {
    let kept = RankedMeasure.allCases.compactMap { measure in
      trial(measure, .withoutTwoTies)?.concordance.map { (measure: measure, share: $0) }
    }
    guard let best = kept.max(by: { $0.share < $1.share }), kept.count > 1 else { return nil }
    let list = Phrasing.list(
      kept.map { entry in
        let share = Phrasing.percent(entry.share)
        let name = entry.measure.label.map { $0.lowercased() }
        return LocalizedText(fr: "\(name.fr) \(share.fr)", en: "\(name.en) \(share.en)")
      })
    let name = best.measure.label.map { $0.lowercased() }
    // Less than half a point apart, the percentages read the same.
    let isAlone = kept.count { best.share - $0.share < 0.005 } == 1
    let verdict =
      isAlone
      ? LocalizedText(
        fr: "le classement le plus solide est «\u{A0}\(name.fr)\u{A0}»",
        en: "the most solid ranking is “\(name.en)”")
      : LocalizedText(
        fr: "aucun classement n’est plus solide que tous les autres",
        en: "no ranking is more solid than all others")
    return Finding(
      LocalizedText(
        fr: """
          Si deux liens étaient faux, l’ordre de deux acteurs qu’une mesure départage serait conservé ainsi\u{A0}: \(list.fr)\u{A0}; \
          \(verdict.fr).
          """,
        en: """
          If two ties were wrong, the order of two actors that a measure tells apart would be kept thus: \(list.en); \(verdict.en).
          """))
  }

  /// What drawing at random leaves uncertain, when it is known for each of them.
  private func margin(of actors: [ActorRanks]) -> LocalizedText {
    let errors = actors.compactMap(\.firstError)
    guard let largest = errors.max(), errors.count == actors.count else {
      return LocalizedText(fr: "", en: "")
    }
    let share = Phrasing.percent((largest * 100).rounded(.up) / 100)
    return LocalizedText(
      fr: " (erreur type\u{A0}: \(share.fr) au plus)", en: " (standard error: \(share.en) at most)")
  }

  /// What the doubtful ties leave of the first place.
  private var doubts: Finding? {
    guard let trial = trial(.betweenness, .doubtfulTies) else { return nil }
    let possible = trial.actors.filter { ($0.firstShare ?? 0) > 0 }
      .sorted { a, b in
        let (first, second) = (a.firstShare ?? 0, b.firstShare ?? 0)
        return first == second ? a.actor.precedesInBytes(b.actor) : first > second
      }
    guard !possible.isEmpty else { return nil }
    let list = Phrasing.list(
      possible.map { actor in
        names.inSentence(actor.actor, detail: Phrasing.percent(actor.firstShare ?? 0))
      }, limit: 4)
    let ties = Phrasing.count(doubtfulTieCount, .tie)
    let sample =
      trial.isExhaustive
      ? LocalizedText(
        fr: "sur les \(trial.cases) combinaisons possibles",
        en: "over the \(trial.cases) possible combinations")
      : LocalizedText(
        fr: "sur \(trial.cases) combinaisons tirées au sort\(margin(of: possible).fr)",
        en: "over \(trial.cases) combinations drawn at random\(margin(of: possible).en)")
    return Finding(
      LocalizedText(
        fr: """
          Selon \(doubtfulTieCount < 2 ? "le lien" : "les \(ties.fr)") à vérifier, \(sample.fr), la première place \
          revient avec ces probabilités à \(list.fr).
          """,
        en: """
          Depending on the \(ties.en) to be verified, \(sample.en), the first place goes with these probabilities \
          to \(list.en).
          """),
      tone: possible.count > 1 ? .caution : .neutral)
  }
}

extension Phrasing.Noun {
  fileprivate static let otherActor = Self(
    fr: ("autre acteur", "autres acteurs"), en: ("other actor", "other actors"))
}
