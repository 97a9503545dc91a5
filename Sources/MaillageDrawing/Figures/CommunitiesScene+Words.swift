internal import MaillageAnalysis
internal import MaillageModel

/// What the figure of the observed groups says in words.
extension CommunitiesScene {
  /// What is shown, in numbers.
  var counts: String {
    let total = groups.reduce(0) { $0 + $1.members.count }
    let actors = context.count(total, .actor), boxes = context.count(groups.count, .observedGroup)
    return context.say(
      fr: "\(boxes), \(actors)\u{A0}; \(context.count(result.tieCount, .sureTie)) dans tout le réseau.",
      en: "\(boxes), \(actors); \(context.count(result.tieCount, .sureTie)) in the whole network.")
  }

  /// The number of a group and its stability, then its actors and its ties.
  func heading(_ group: Group) -> [String] {
    let inside = group.members.reduce(0) { $0 + $1.tiesInside } / 2
    let known = group.members.compactMap(\.stability)
    let stability =
      known.isEmpty || result.groupCount < 2
      ? []
      : [
        context.say(fr: "stabilité ", en: "stability ")
          + context.say(Phrasing.percent(known.reduce(0, +) / Double(known.count)))
      ]
    let outside = ties.reduce(0) { $0 + ($1.key.contains(group.number) ? $1.value : 0) }
    let beyond =
      outside == 0
      ? context.say(fr: "aucun vers d’autres groupes", en: "none to other groups")
      : context.say(fr: "\(outside)\u{A0}vers d’autres groupes", en: "\(outside)\u{A0}to other groups")
    let name = context.say(fr: "Groupe \(group.number)", en: "Group \(group.number)")
    return [
      ([name] + stability).joined(separator: ", "),
      [context.count(group.members.count, .actor), inner(inside), beyond].joined(separator: ", "),
    ]
  }

  private func inner(_ ties: Int) -> String {
    context.count(ties, .tie) + context.say(fr: ties < 2 ? " interne" : " internes", en: " inside")
  }

  /// What is left out and why.
  var omissions: [String] {
    var omissions: [String] = []
    if rest == .pages {
      let actors = context.count(groups.reduce(0) { $0 + $1.members.count } + alone.count, .actor)
      omissions.append(
        context.say(
          fr: (namesNobody
            ? "Les cadres ne nomment personne"
            : "Un cadre peut ne nommer que ceux qui y ont le plus de liens")
            + "\u{A0}; la suite nomme les \(actors).",
          en: (namesNobody ? "The boxes name nobody" : "A box may name only those who have most ties in it")
            + "; what follows names the \(actors)."))
    }
    let unseen = unseen
    if unseen.pairs > 0 {
      let pairs = context.count(unseen.pairs, .pairOfGroups)
      let others =
        drawsOnlyFirst
        ? LocalizedText(
          fr: "est tracée la paire la plus liée de chaque groupe",
          en: "the most tied pair of each group is drawn")
        : LocalizedText(
          fr: "sont tracées la paire la plus liée de chaque groupe, puis les plus liées des autres",
          en: "the most tied pair of each group is drawn, then the most tied of the others")
      omissions.append(
        context.say(
          fr:
            "\(pairs) (\(unseen.ties) des \(unseen.all)\u{A0}liens entre groupes) ne "
            + "\(unseen.pairs < 2 ? "porte" : "portent") pas de trait\u{A0}: \(others.fr) (à égalité, dans l’ordre des "
            + "numéros)\u{A0}; chaque cadre compte tous ses liens.",
          en: "\(pairs) (\(unseen.ties) of the \(unseen.all) ties between groups) "
            + "\(unseen.pairs == 1 ? "has" : "have") no line: \(others.en) (equal ones in the order of numbers); each box "
            + "counts all its ties."
        ))
    }
    if hiddenGroups > 0 {
      let boxes = context.count(hiddenGroups, .observedGroup)
      omissions.append(
        context.say(
          fr: "\(boxes), plus \(hiddenGroups < 2 ? "petit" : "petits"), figurent dans la table seulement.",
          en: "\(boxes), smaller, only stand in the table."))
    }
    if !context.filter.isEmpty {
      omissions.append(
        context.say(
          fr: "Les groupes viennent de tout le réseau, filtre ou non.",
          en: "The groups come from the whole network, filtered or not."))
    }
    if result.doubtfulTieCount > 0 {
      let ties = context.count(result.doubtfulTieCount, .tie)
      omissions.append(
        context.say(
          fr: "\(ties) à vérifier \(result.doubtfulTieCount < 2 ? "ne compte" : "ne comptent") pas.",
          en: "\(ties) to be verified \(result.doubtfulTieCount == 1 ? "does" : "do") not count."))
    }
    return omissions
  }

  /// Whether the boxes only count their actors.
  private var namesNobody: Bool { groups.allSatisfy(\.named.isEmpty) }

  /// That the groups of a division no better than chance are only a way to arrange the map.
  var caution: String? {
    guard result.groupCount > 1, result.isChance, result.chanceProbability != nil else { return nil }
    let p = number(result.chanceProbability)
    return context.say(
      fr:
        "Attention\u{A0}: cette division en groupes ne dépasse pas celle que donne le hasard (p = \(p))\u{A0}; elle range "
        + "la carte et n’établit rien, pas même un accord avec les catégories.",
      en:
        "Caution: this division into groups is no better than what chance gives (p = \(p)); it arranges the map "
        + "and establishes nothing, not even an agreement with the categories.")
  }

  /// What the figure says, in one sentence.
  var summary: String {
    let boxes = context.count(result.groupCount, .observedGroup)
    guard result.groupCount > 1 else {
      return context.say(
        fr: "Les acteurs liés ne forment qu’un groupe\u{A0}: aucune division trouvée ne vaut mieux.",
        en: "The tied actors form a single group: no division found is better.")
    }
    let value = number(result.modularity), chance = number(result.chanceModularity)
    let verdict =
      result.isChance
      ? context.say(
        fr: ", ce qui ne dépasse pas le hasard\u{A0}: ces groupes rangent la carte, ils n’établissent rien",
        en: ", which is no better than chance: these groups arrange the map, they establish nothing")
      : context.say(fr: ", mieux que le hasard", en: ", better than chance")
    return context.say(
      fr: "\(boxes)\u{A0}; modularité \(value), contre \(chance) en moyenne au hasard "
        + "(p = \(number(result.chanceProbability)))\(verdict)\u{A0}; \(agreement).",
      en: "\(boxes); modularity \(value), against \(chance) on average by chance "
        + "(p = \(number(result.chanceProbability)))\(verdict); \(agreement).")
  }

  /// The agreement of groups and categories, in numbers.
  private var agreement: String {
    context.say(
      fr: "accord avec les catégories\u{A0}: Rand ajusté \(number(result.categoryRand)) (0 au hasard, 1 si "
        + "identiques), information mutuelle \(number(result.categoryInformation)) (de 0 à 1)",
      en: "agreement with the categories: adjusted Rand \(number(result.categoryRand)) (0 by chance, 1 when "
        + "equal), mutual information \(number(result.categoryInformation)) (from 0 to 1)")
  }

  private func number(_ value: Double?) -> String {
    guard let value else { return context.say(fr: "sans objet", en: "undefined") }
    return context.say(Phrasing.number(value, decimals: 2))
  }

  /// What the figure says, for somebody who does not see it.
  var description: String {
    let boxes = groups.map { group in
      let names = group.named.map { PlainText.printable($0.name) }
      let rest = group.members.count - group.named.count
      let more = rest > 0 ? context.say(fr: " (et \(rest) de plus)", en: " (and \(rest) more)") : ""
      return context.say(fr: "Groupe \(group.number)\u{A0}: ", en: "Group \(group.number): ")
        + context.list(names) + more + "."
    }
    let between = edges.isEmpty ? [] : [context.list(edges.map(\.title)) + "."]
    return ([summary] + boxes + between).joined(separator: " ")
  }

  var legend: Legend {
    var legend = Legend()
    legend.categories = context.legend(of: labels.map(\.actor) + told.flatMap(\.actors), withShapes: false)
    if !edges.isEmpty {
      legend.lines = [
        Legend.LineEntry(
          style: LineStyle(pattern: .solid, width: 2),
          look: context.say(fr: "trait et nombre", en: "line and number"),
          meaning: context.say(
            fr: "liens sûrs entre acteurs de deux groupes\u{A0}; plus épais s’ils sont plus nombreux",
            en: "sure ties between actors of two groups; thicker when they are more"))
      ]
    }
    legend.notes = verdict + context.glossary(of: labels)
    return legend
  }

  /// What the groups are worth: nothing follows from those that are not established.
  private var verdict: [String] {
    guard result.groupCount > 1 else {
      return [
        summary
          + context.say(
            fr: " Il n’y a rien à comparer aux catégories.",
            en: " There is nothing to compare with the categories.")
      ]
    }
    let stability = context.say(
      fr:
        "Stabilité\u{A0}: part du groupe qui, le calcul refait, reste en moyenne avec chacun de ses acteurs.",
      en:
        "Stability: share of the group that stays on average with each of its actors when groups are computed again."
    )
    return [stability, caution ?? result.agreementWithCategories.map { context.say($0) }].compactMap { $0 }
  }
}
