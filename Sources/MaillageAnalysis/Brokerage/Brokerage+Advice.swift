internal import MaillageModel

extension Brokerage.Result {
  /// Whom to invite first, so that the word reaches the others in few steps.
  var invitation: Finding? {
    let size = min(Self.invitationSize, actors.count)
    guard actors.count > size, let key = keyActors(.reach, size: size), let set = plainest(key.sets)
    else { return nil }
    let direct = Set(set.flatMap { contacts(of: $0) }).subtracting(set).count
    let list = names.list(set)
    let others = actors.count - set.count
    return Finding(
      LocalizedText(
        fr: """
          Pour toucher les autres en peu d’étapes, inviter d’abord \(list.fr)\u{A0}: ensemble, ils ont un lien \
          direct avec \(direct) des \(others) autres acteurs.\(remarks(key, set).fr)
          """,
        en: """
          To reach the others in few steps, invite first \(list.en): together they are tied directly to \
          \(direct) of the \(others) other actors.\(remarks(key, set).en)
          """))
  }

  /// What to know of the set proposed: equals, generic groups, what doubtful ties would change.
  private func remarks(_ key: KeyActors, _ set: [String]) -> LocalizedText {
    var remarks: [LocalizedText] = []
    if !key.isExact {
      remarks.append(
        LocalizedText(
          fr: " C’est le meilleur choix trouvé, sans les avoir tous essayés.",
          en: " It is the best choice found, not all having been tried."))
    }
    if key.tiedSets == 2 {
      remarks.append(
        key.isExact
          ? LocalizedText(fr: " Un autre choix fait aussi bien.", en: " Another choice does as well.")
          : LocalizedText(
            fr: " Au moins un autre choix fait aussi bien.", en: " At least one other choice does as well."))
    } else if key.tiedSets > 2 {
      remarks.append(
        LocalizedText(
          fr: " \(key.isExact ? "" : "Au moins ")\(key.tiedSets - 1) autres choix font aussi bien.",
          en: " \(key.isExact ? "" : "At least ")\(key.tiedSets - 1) other choices do as well."))
    }
    remarks.append(
      Self.held(
        key, set,
        fr: " Ce choix est le meilleur, seul ou à égalité, dans ",
        en: " This choice is the best, alone or tied, in "))
    if set.contains(where: names.isGeneric) {
      let named = names.list(namedInvitation)
      remarks.append(
        LocalizedText(
          fr: " Un groupe générique ne s’invite pas en tant que tel"
            + (namedInvitation.isEmpty
              ? "." : "\u{A0}: parmi les organisations nommées, choisies l’une après l’autre, \(named.fr)."),
          en: " A generic group cannot be invited as such"
            + (namedInvitation.isEmpty
              ? "." : ": among the organisations named, chosen one after the other, \(named.en).")))
    }
    if let reachWithDoubts, !reachWithDoubts.sets.contains(set), let other = plainest(reachWithDoubts.sets) {
      let list = names.list(other)
      remarks.append(
        LocalizedText(
          fr: " Si tous les liens à vérifier existaient, ce serait plutôt \(list.fr).",
          en: " If all doubtful ties existed, it would rather be \(list.en)."))
    }
    return remarks.reduce(LocalizedText(verbatim: ""), +)
  }

  /// What the choice is worth if a tie is missing, or depending on those to be verified, in a sentence that begins so.
  static func held(_ key: KeyActors, _ set: [String], fr: String, en: String) -> LocalizedText {
    guard let place = key.sets.firstIndex(of: set), key.trials.indices.contains(place) else {
      return LocalizedText(
        fr: " Ce qu’il en resterait si un lien manquait n’est pas éprouvé\u{A0}: trop de cas.",
        en: " What would be left of it if a tie were missing is not put to the test: too many cases.")
    }
    let words = key.trials[place].words
    return LocalizedText(fr: fr + words.fr + ".", en: en + words.en + ".")
  }

  /// Whose absence would split the network.
  var absence: Finding? {
    guard !articulations.isEmpty else {
      return Finding(
        LocalizedText(
          fr: "Aucun acteur, en s’absentant seul, ne couperait le réseau.",
          en: "No actor would split the network by being absent alone."),
        tone: .positive)
    }
    let who = Phrasing.alternatives(worstAbsences.prefix(3).map { names.inSentence($0) })
    let cut = worstCut
    let pairs = Phrasing.count(cut, .pair)
    return Finding(
      LocalizedText(
        fr: """
          L’absence qui couperait le plus le réseau\u{A0}: \(who.fr)\u{A0}; \(pairs.fr) d’autres acteurs \
          \(cut < 2 ? "n’aurait" : "n’auraient") plus aucun chemin entre eux\(steady.fr).\(together.fr)
          """,
        en: """
          The absence that would split the network most is that of \(who.en): \(pairs.en) of other actors would \
          have no path left between them\(steady.en).\(together.en)
          """),
      tone: .caution)
  }

  /// In how many cases the worst absence stays the worst; of several equal ones, the least number.
  private var steady: LocalizedText {
    guard let least = SetTrial.leastFavourable(of: absenceTrials) else {
      return LocalizedText(
        fr:
          "\u{A0}; ce que vaut ce constat si un lien manque n’est pas éprouvé (trop de cas)",
        en: "; what this is worth if a tie is missing is not put to the test (too many cases)")
    }
    let words = least.words
    return LocalizedText(
      fr:
        "\u{A0}; elle reste la pire, seule ou à égalité, dans \(absenceTrials.count > 1 ? "au moins " : "")\(words.fr)",
      en: "; it stays the worst, alone or tied, in \(absenceTrials.count > 1 ? "at least " : "")\(words.en)")
  }

  /// The absence of two that leaves the fewest pairs joined, which need not hold the worst of one; nothing when it
  /// cuts no more than one.
  private var together: LocalizedText {
    guard let key = keyActors(.fragmentation, size: 2), let set = key.sets.first else {
      return LocalizedText(verbatim: "")
    }
    let pairs = cutPairs(by: set, score: key.score)
    guard pairs > worstCut else { return LocalizedText(verbatim: "") }
    let cut = Phrasing.count(pairs, .pair)
    let holdsSingle = set.contains(where: worstAbsences.contains)
    let list = names.list(set)
    let held = Self.held(
      key, set, fr: " Elles restent les pires à deux, seules ou à égalité, dans ",
      en: " They stay the worst two, alone or tied, in ")
    let tied =
      key.tiedSets > 1
      ? LocalizedText(fr: ", par exemple", en: ", for instance") : LocalizedText(verbatim: "")
    let tried =
      key.isExact
      ? LocalizedText(verbatim: "") : LocalizedText(fr: ", parmi celles essayées", en: ", among those tried")
    return LocalizedText(
      fr:
        " De deux absences à la fois\(tried.fr), celles qui laisseraient le moins de paires reliées sont\(tied.fr)\u{A0}: "
        + "\(list.fr) (\(cut.fr) \(pairs < 2 ? "coupée" : "coupées"))"
        + (holdsSingle ? "." : ", dont aucune n’est la pire à elle seule.") + held.fr,
      en:
        " Of two absences at once\(tried.en), those that would leave the fewest pairs joined are\(tied.en) those of "
        + "\(list.en) (\(cut.en) cut)" + (holdsSingle ? "." : ", neither of which is the worst alone.")
        + held.en)
  }

  /// Of sets that are worth the same, the one with the fewest generic groups and foreign partners, which are
  /// the hardest to invite; the first among equals.
  private func plainest(_ sets: [[String]]) -> [String]? {
    func hard(_ set: [String]) -> Int {
      set.count { names.isGeneric($0) || isForeign($0) }
    }
    return sets.enumerated().min { a, b in (hard(a.element), a.offset) < (hard(b.element), b.offset) }?
      .element
  }

  private func contacts(of actor: String) -> [String] {
    actors.firstIndex { $0.actor == actor }.map { contacts[$0] } ?? []
  }
}
