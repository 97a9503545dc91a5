internal import MaillageAnalysis
internal import MaillageModel

extension CoordinationScene {
  private func count(_ state: Coordination.State) -> Int { pairs.count { $0.state == state } }

  private func drawnCount(_ state: Coordination.State) -> Int { drawn.count { $0.state == state } }

  /// Why there is nothing to draw.
  var emptiness: String {
    guard result.hasRoles else {
      return context.say(
        fr: "Aucun rôle déclaré au \(context.day)\u{A0}: rien ne dit qui devrait se coordonner.",
        en: "No role declared on \(context.day): nothing says who should coordinate.")
    }
    return context.say(
      fr:
        "Au \(context.day), aucune paire d’acteurs ne tient la même fonction ni deux fonctions qui se suivent.",
      en: "On \(context.day), no pair of actors holds the same function or two functions that follow each "
        + "other.")
  }

  var legend: Legend {
    var legend = Legend()
    legend.categories = context.legend(of: actors, withShapes: true)
    func add(_ style: LineStyle, _ fr: (String, String), _ en: (String, String)) {
      legend.lines.append(
        Legend.LineEntry(
          style: style, look: context.say(fr: fr.0, en: en.0), meaning: context.say(fr: fr.1, en: en.1)))
    }
    if tieCount > 0 {
      add(
        Self.relation, ("trait fin gris", "relation sûre en vigueur, de n’importe quel type"),
        ("thin grey line", "sure relation in force, of any kind"))
    }
    if drawnCount(.gap) > 0 {
      add(
        Self.gap,
        ("tireté épais et nombre", "aucune relation en vigueur\u{A0}; nombre de raisons de se coordonner"),
        ("thick dashes and a number", "no relation in force; number of reasons to coordinate"))
    }
    if drawnCount(.toCheck) > 0 {
      add(
        Self.doubt, ("pointillé et «\u{A0}?\u{A0}»", "un rôle, une relation ou un groupe à vérifier"),
        ("dotted with “?”", "a role, a relation or a group to be verified"))
    }
    legend.notes =
      [
        context.say(
          fr:
            "Une raison est une fonction tenue par les deux dans une famille, ou deux fonctions qui se suivent\u{A0}; un "
            + "nombre compte les raisons sûres. "
            + "Une marque ou un service n’est pas comparé à l’organisme auquel la table des acteurs le rattache. Toutes les paires n’ont pas à se lier\u{A0}: chaque "
            + "tireté est une question à poser.",
          en:
            "A reason is a function that both hold in a family, or two functions that follow each other; a number "
            + "counts the sure ones. A brand or "
            + "a department is not compared with the body to which the table of actors attaches it. Not all pairs have to be tied: every dashed line is a question to ask."
        )
      ] + context.glossary(of: actors, limit: context.nameLimit)
    return legend
  }

  var counts: String {
    let who = context.count(actors.count, .actor)
    let ties = context.say(Phrasing.countOrNone(tieCount, .tiedPair))
    let gaps = drawnCount(.gap), doubts = drawnCount(.toCheck), met = metCount
    // A relation is drawn whatever ties the two; only some of them answer the question.
    let share =
      met == 0
      ? LocalizedText(
        fr: " (aucune parmi celles qui devraient sûrement se coordonner)",
        en: " (none among those that surely should coordinate)")
      : LocalizedText(
        fr: " (dont \(met) qui \(met < 2 ? "devrait" : "devraient") sûrement se coordonner)",
        en: " (of which \(met) surely should coordinate)")
    let among = tieCount == 0 ? LocalizedText(fr: "", en: "") : share
    var shown = [who, ties + context.say(among)]
    if gaps > 0 {
      shown.append(context.whole(gaps) + context.say(fr: "\u{A0}sans relation", en: " without relation"))
    }
    if doubts > 0 {
      shown.append(context.whole(doubts) + context.say(fr: "\u{A0}à vérifier", en: " to verify"))
    }
    let list = context.list(shown)
    return context.say(fr: "Représentés\u{A0}: \(list).", en: "Shown: \(list).")
  }

  var omissions: [String] {
    var omissions: [String] = []
    let gaps = count(.gap) - drawnCount(.gap), doubts = count(.toCheck) - drawnCount(.toCheck)
    if gaps > 0 {
      let shown = context.count(drawnCount(.gap), .pair), left = gaps - told.count
      let rest =
        left == 0
        ? LocalizedText(fr: "", en: "")
        : LocalizedText(
          fr: ", et \(context.whole(left)) dans coordination.csv seulement",
          en: ", and \(context.whole(left)) in coordination.csv only")
      omissions.append(
        context.say(
          fr:
            "Sans relation, seules les paires qui ont le plus de raisons sont tracées (\(shown)\(choice.fr))\u{A0}: "
            + "davantage de traits ne se suivraient pas des yeux\u{A0}; \(told.count) de plus \(told.count < 2 ? "est écrite" : "sont écrites") "
            + "sous le dessin\(rest.fr).",
          en:
            "Without relation, only the pairs with most reasons are drawn (\(shown)\(choice.en)): more lines could not be "
            + "followed; \(told.count) more \(told.count == 1 ? "is" : "are") written under the drawing\(rest.en)."
        ))
    }
    if doubts > 0 {
      let left = context.count(doubts, .pair), has = doubts < 2 ? "est" : "sont"
      guard drawnCount(.toCheck) > 0 else {
        return omissions + [
          context.say(
            fr: "À vérifier, aucune paire n’est entre les acteurs dessinés\u{A0}: \(left) \(has) dans "
              + "coordination.csv.",
            en: "To verify, no pair is between the actors shown: \(left) \(doubts == 1 ? "is" : "are") in "
              + "coordination.csv.")
        ]
      }
      omissions.append(
        context.say(doubtChoice)
          + context.say(
            fr: "\u{A0}; \(left) de plus \(has) dans coordination.csv.",
            en: "; \(left) more \(doubts == 1 ? "is" : "are") in coordination.csv."))
    }
    return omissions
  }

  /// How the pairs without relation were chosen, beyond their number of reasons.
  private var choice: LocalizedText {
    let gaps = pairs.filter { $0.state == .gap }, shown = drawn.filter { $0.state == .gap }
    let least = shown.map(\.weight).min() ?? 0
    let keys = Set(shown.map(key))
    let left = gaps.filter { !keys.contains(key($0)) }.map(\.weight)
    // A pair of more reasons is left out when its actors would be too many.
    let isCrowded = left.contains { $0 > least }
    let crowd = LocalizedText(
      fr: isCrowded ? ", entre \(context.count(actors.count, .actor)) au plus" : "",
      en: isCrowded ? ", between at most \(context.count(actors.count, .actor))" : "")
    return crowd + (left.contains(least) ? Self.equalsFirst : LocalizedText(fr: "", en: ""))
  }

  private static let equalsFirst = LocalizedText(
    fr: ", à égalité d’abord entre acteurs qui n’y sont pas encore, dans l’ordre des identifiants",
    en: ", equal ones first between actors not there yet, in the order of identifiers")

  /// Which pairs to verify are drawn: gaps are drawn first, and then only pairs of their actors.
  private var doubtChoice: LocalizedText {
    let all = pairs.filter { $0.state == .toCheck }, shown = drawn.filter { $0.state == .toCheck }
    let around = Set(drawn.filter { $0.state == .gap }.flatMap { [$0.a, $0.b] })
    let pool = around.isEmpty ? all : all.filter { around.isSuperset(of: [$0.a, $0.b]) }
    let keys = Set(shown.map(key)), rest = pool.filter { !keys.contains(key($0)) }
    let who =
      around.isEmpty
      ? LocalizedText(fr: "", en: "")
      : LocalizedText(fr: " entre les mêmes acteurs", en: " between the same actors")
    guard let least = shown.map(\.weight).min(), !rest.isEmpty else {
      return shown.count == 1
        ? LocalizedText(
          fr: "À vérifier, la seule paire\(who.fr) est tracée",
          en: "To verify, the only pair\(who.en) is drawn")
        : LocalizedText(
          fr: "À vérifier, les \(shown.count)\u{A0}paires\(who.fr) sont tracées",
          en: "To verify, the \(shown.count) pairs\(who.en) are drawn")
    }
    // Between actors drawn already, none comes before another for not being there yet.
    let order =
      around.isEmpty
      ? Self.equalsFirst
      : LocalizedText(
        fr: ", à égalité dans l’ordre des identifiants", en: ", equal ones in the order of identifiers")
    let equals = rest.contains { $0.weight == least } ? order : LocalizedText(fr: "", en: "")
    return LocalizedText(
      fr:
        "À vérifier, seules sont tracées les paires qui ont le plus de raisons\(who.fr) (\(shown.count)\(equals.fr))",
      en: "To verify, only the pairs with most reasons\(who.en) are drawn (\(shown.count)\(equals.en))")
  }

  // MARK: Caption

  var summary: String {
    let needed = pairs.filter(\.isNeeded).count
    let met = pairs.count { $0.isNeeded && $0.state == .coordinated }
    let gaps = count(.gap), doubts = count(.toCheck)
    guard needed > 0 else {
      let pairs = context.count(doubts, .pair)
      return context.say(
        fr: "Aucune paire d’acteurs ne doit sûrement se coordonner\u{A0}; \(pairs) à vérifier.",
        en: "No pair of actors surely has to coordinate; \(pairs) to verify.")
    }
    let all = context.count(needed, .pair)
    let neededDoubts = needed - met - gaps, otherDoubts = doubts - neededDoubts
    let rate = context.say(Phrasing.percent(Double(met) / Double(needed)))
    let others =
      otherDoubts > 0
      ? LocalizedText(
        fr: "\u{A0}; \(context.count(otherDoubts, .pair)) de plus dont un rôle est à vérifier",
        en: "; \(otherDoubts) more \(otherDoubts == 1 ? "pair" : "pairs") with a role to verify")
      : LocalizedText(fr: "", en: "")
    let sure = met == 0 ? LocalizedText(fr: "aucune", en: "none") : Phrasing.whole(met)
    let rest = Phrasing.counts([
      (gaps, LocalizedText(fr: "sans relation", en: "without relation")),
      (neededDoubts, LocalizedText(fr: "à vérifier", en: "to verify")),
    ])
    return context.say(
      fr:
        "\(all) d’acteurs qui devraient se coordonner\u{A0}: \(sure.fr) avec une relation sûre (congruence \(rate))"
        + (rest.fr.isEmpty ? "" : ", \(rest.fr)") + others.fr + ".",
      en:
        "\(all) of actors that should coordinate: \(sure.en) with a sure relation (congruence \(rate))"
        + (rest.en.isEmpty ? "" : ", \(rest.en)") + others.en + ".")
  }

  var description: String {
    func part(_ state: Coordination.State, _ fr: String, _ en: String) -> String? {
      let sentences = drawn.filter { $0.state == state }.map(sentence)
      guard !sentences.isEmpty else { return nil }
      return context.say(fr: fr, en: en) + sentences.joined(separator: Wording.semicolon(context.language))
        + "."
    }
    return [
      summary, part(.gap, "Sans relation en vigueur\u{A0}: ", "Without relation in force: "),
      told.isEmpty
        ? nil
        : context.say(fr: "Puis, sans relation non plus\u{A0}: ", en: "Then, without relation either: ")
          + told.map(sentence).joined(separator: Wording.semicolon(context.language)) + ".",
      part(.toCheck, "À vérifier\u{A0}: ", "To verify: "),
    ]
    .compactMap { $0 }.joined(separator: " ")
  }
}
