internal import MaillageModel

extension CoMobilisation.Result {
  /// Who acts together most, which colleagues never meet, and what the tables leave out.
  public var findings: [Finding] {
    [serviceOverview] + [typeFinding, actorFinding, doubts].compactMap { $0 }
  }

  private var serviceOverview: Finding {
    guard services.actionCount > 0 else {
      return Finding(
        LocalizedText(
          fr: "Aucune action commencée à la date ne dit quel service elle mobilise.",
          en: "No action begun by the date says which service it mobilises."),
        tone: .caution)
    }
    let actions = Phrasing.count(services.actionCount, .action)
    let together = services.pairs.filter { !$0.joint.isEmpty }.count
    let pairs = Phrasing.count(services.pairs.count, .pair)
    let isOnceAtMost = together > 0 && services.pairs.allSatisfy { $0.joint.count < 2 }
    let once =
      isOnceAtMost
      ? LocalizedText(fr: ", aucune plus d’une fois", en: ", none more than once")
      : LocalizedText(verbatim: "")
    let others = Phrasing.count(actionsWithoutService, .action)
    let unnamed =
      actionsWithoutService == 0
      ? LocalizedText(verbatim: "")
      : LocalizedText(
        fr: " Sans service nommé\u{A0}: \(others.fr).", en: " Without named service: \(others.en).")
    return Finding(
      LocalizedText(
        fr: """
          \(actions.fr) mobilisent au moins un service\u{A0}; sur \(pairs.fr) de services, \(together) ont agi \
          ensemble au moins une fois\(once.fr).
          """,
        en: """
          \(actions.en) mobilise at least one service; out of \(pairs.en) of services, \(together) have \
          acted together at least once\(once.en).
          """) + unnamed)
  }

  private var typeFinding: Finding? {
    let leaders = Self.mostTogether(types)
    guard let most = leaders.first else { return nil }
    let count = Phrasing.count(most.joint.count, .action)
    let sentence: LocalizedText
    if leaders.count == 1 {
      let a = Phrasing.quoted(typology.serviceTypes.label(most.a))
      let b = Phrasing.quoted(typology.serviceTypes.label(most.b))
      let lift = Phrasing.number(most.lift, decimals: 1)
      sentence = LocalizedText(
        fr: """
          Les types de service \(a.fr) et \(b.fr) se retrouvent dans \(count.fr), soit \(lift.fr) fois ce que \
          donnerait le hasard.
          """,
        en: """
          The types of service \(a.en) and \(b.en) meet in \(count.en), \(lift.en) times what chance would \
          give.
          """)
    } else {
      sentence = tied(
        leaders, LocalizedText(fr: "de types de service", en: "of types of service"),
        name: { Phrasing.quoted(typology.serviceTypes.label($0)) })
    }
    let never = types.pairs.filter(\.joint.isEmpty).map { pair in
      typology.serviceTypes.label(pair.a) + LocalizedText(fr: " et ", en: " and ")
        + typology.serviceTypes.label(pair.b)
    }
    let apart =
      never.isEmpty
      ? LocalizedText(verbatim: "")
      : LocalizedText(
        fr: " Jamais ensemble\u{A0}: \(Phrasing.list(never, limit: 3).fr).",
        en: " Never together: \(Phrasing.list(never, limit: 3).en).")
    return Finding(sentence + apart)
  }

  private var actorFinding: Finding? {
    let leaders = Self.mostTogether(actors)
    guard let most = leaders.first else { return nil }
    guard leaders.count == 1 else {
      return Finding(
        tied(
          leaders, LocalizedText(fr: "d’acteurs", en: "of actors"),
          name: { LocalizedText(verbatim: names.inSentence($0)) }))
    }
    let count = Phrasing.count(most.joint.count, .action)
    let a = names.inSentence(most.a)
    let b = names.inSentence(most.b)
    return Finding(
      LocalizedText(
        fr: "Les deux acteurs le plus souvent ensemble sont \(a) et \(b) (\(count.fr)).",
        en: "The two actors most often together are \(a) and \(b) (\(count.en))."))
  }

  /// Several pairs are first: naming one alone would make a winner of the alphabet.
  private func tied(
    _ leaders: [CoPresence.Pair], _ kind: LocalizedText, name: (String) -> LocalizedText
  ) -> LocalizedText {
    let pairs = Phrasing.count(leaders.count, .pair)
    let most = leaders.first?.joint.count ?? 0
    guard most > 1 else {
      return LocalizedText(
        fr: """
          Aucune paire \(kind.fr) n’a agi ensemble plus d’une fois\u{A0}; \(pairs.fr) l’ont fait une fois.
          """,
        en: "No pair \(kind.en) has acted together more than once; \(pairs.en) have done so once.")
    }
    let list = Phrasing.list(
      leaders.map { name($0.a) + LocalizedText(fr: " avec ", en: " with ") + name($0.b) }, limit: 3)
    return LocalizedText(
      fr: "\(pairs.fr) \(kind.fr) sont le plus souvent ensemble, \(most) fois chacune\u{A0}: \(list.fr).",
      en: "\(pairs.en) \(kind.en) are most often together, \(most) times each: \(list.en).")
  }

  private var doubts: Finding? {
    let doubtful = services.pairs.filter { !$0.possible.isEmpty }
    guard !doubtful.isEmpty else { return nil }
    let pairs = Phrasing.count(doubtful.count, .pair)
    return Finding(
      LocalizedText(
        fr: "Pour \(pairs.fr) de services, des participations restent à vérifier et ne sont pas comptées.",
        en: "For \(pairs.en) of services, participations remain to be verified and are not counted."),
      tone: .caution)
  }

  /// The pairs with the most joint actions, in the order of their identifiers; none when no pair has any.
  private static func mostTogether(_ presence: CoPresence) -> [CoPresence.Pair] {
    let most = presence.pairs.map(\.joint.count).max() ?? 0
    return most == 0 ? [] : presence.pairs.filter { $0.joint.count == most }
  }
}
