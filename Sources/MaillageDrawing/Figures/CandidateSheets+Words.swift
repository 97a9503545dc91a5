internal import MaillageAnalysis
internal import MaillageModel

extension CandidateSheets {
  var emptiness: String {
    guard hasRoles else {
      return context.say(
        fr: "Aucun rôle déclaré au \(context.day)\u{A0}: décrivez d’abord qui fait quoi.",
        en: "No role declared on \(context.day): first describe who does what.")
    }
    return context.say(
      fr: "Au \(context.day), aucune fonction n’est sans acteur, incertaine ou tenue par un seul acteur.",
      en: "On \(context.day), no function is without actor, uncertain or held by a single actor.")
  }

  func legend(of gaps: [Candidates.Gap]) -> Legend {
    var legend = Legend()
    let actors = gaps.flatMap(shown).compactMap { context.study.actor($0.actor) }
    let ids = Set(actors.map(\.id))
    let all = context.study.actors.filter { ids.contains($0.id) }
    // The single holder of a fragile cell is named too.
    let named = ids.union(gaps.compactMap(\.holders.first))
    legend.categories = context.legend(of: all, withShapes: false)
    legend.notes =
      [
        context.say(
          fr:
            "Capacité d’agir inconnue\u{A0}: ni les moyens, ni les compétences juridiques, ni la volonté ne sont "
            + "dans les tables, et rien de cela n’est noté. Un score dit à qui poser la question d’abord, pas qui "
            + "doit agir. À score égal, le meilleur rang au pire d’abord, puis au mieux, puis l’ordre des "
            + "identifiants.",
          en:
            "Capacity to act unknown: neither means, nor legal remit, nor will are in the tables, and nothing of "
            + "them is scored. A score says whom to ask first, not who must act. Of equals, the best worst rank "
            + "first, then the best rank, then the order of identifiers."
        ),
        context.say(
          fr:
            "Les points du score\u{A0}: le guide attend ces acteurs dans ce rôle\u{A0}; les tables donnent déjà ce rôle, "
            + "\(context.roleDoubt.fr)\u{A0}; l’acteur tient des fonctions voisines (de la même phase, ou la même fonction dans une autre "
            + "famille)\u{A0}; il est en relation sûre avec ceux qui tiennent la fonction, ou une autre de la même "
            + "phase, dans cette famille\u{A0}; il agit déjà, pour cette famille, dans une zone.",
          en:
            "The points of the score: the guide expects such actors in that role; the tables already give the role, "
            + "\(context.roleDoubt.en); the actor holds functions nearby (of the same phase, or the same function in another "
            + "family); it has sure relations with those that hold the function, or another of its phase, in that family; it "
            + "already acts in a zone for it."),
        context.say(CandidateIntervals.shortNote),
      ] + context.glossary(of: context.study.actors.filter { named.contains($0.id) }, limit: Self.nameLimit)
    return legend
  }

  func counts(of gaps: [Candidates.Gap]) -> String {
    let part =
      gaps.count == self.gaps.count
      ? "" : context.say(fr: " sur \(self.gaps.count)", en: " of \(self.gaps.count)")
    return context.say(
      fr: "\(context.count(gaps.count, .gap))\(part).", en: "\(context.count(gaps.count, .gap))\(part).")
  }

  var omissions: [String] {
    let hidden = gaps.contains { $0.candidates.count > Self.limit }
    guard hidden else { return [] }
    return [
      context.say(
        fr:
          "Au plus \(Self.limit)\u{A0}acteurs par manque\u{A0}; d’autres peuvent avoir le même score, et candidats.csv en "
          + "donne jusqu’à \(Candidates.limit).",
        en:
          "At most \(Self.limit) actors per gap; others may have the same score, and candidats.csv gives up to "
          + "\(Candidates.limit).")
    ]
  }

  var summary: String {
    func count(_ state: CoverageState) -> Int { gaps.count { $0.state == state } }
    let orphans = gaps.count { shown($0).isEmpty }
    let all = context.count(gaps.count, .gap)
    let parts = [
      (number: count(.hole), of: LocalizedText(fr: "sans acteur déclaré", en: "without declared actor")),
      (number: count(.undetermined), of: context.roleDoubt),
      (number: count(.fragile), of: LocalizedText(fr: "avec un seul acteur", en: "with a single actor")),
    ].filter { $0.number > 0 }
    // « 33 manques (33 sans acteur) » says a number twice.
    let states = context.say(parts.count == 1 ? parts[0].of : Phrasing.counts(parts))
    let nobody =
      orphans == 0
      ? context.say(
        fr: "pour chacun, au moins un acteur à solliciter", en: "for each, at least one actor to ask")
      : context.say(
        fr: "pour \(orphans) d’entre eux, les tables ne désignent personne",
        en: "for \(orphans) of them, the tables point to nobody")
    return all + " (" + states + ")" + Wording.semicolon(context.language) + nobody + "."
  }

  func description(of gaps: [Candidates.Gap]) -> String {
    let sentences = gaps.map { gap in
      let names = shown(gap).map { candidate in
        (context.study.actor(candidate.actor).map { PlainText.printable($0.name) } ?? candidate.actor)
          + " (\(candidate.score), \(context.say(Phrasing.rank(ranks(candidate, in: gap)))))"
      }
      let words = names.isEmpty ? context.say(fr: "personne", en: "nobody") : context.list(names)
      return cellName(gap) + Wording.colon(context.language) + words + "."
    }
    return ([summary] + sentences).joined(separator: " ")
  }
}
