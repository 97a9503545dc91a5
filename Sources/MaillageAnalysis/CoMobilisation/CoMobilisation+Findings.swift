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
          ensemble au moins une fois.
          """,
        en: """
          \(actions.en) mobilise at least one service; out of \(pairs.en) of services, \(together) have \
          acted together at least once.
          """) + unnamed)
  }

  private var typeFinding: Finding? {
    guard let most = Self.mostTogether(types) else { return nil }
    let a = Phrasing.quoted(typology.serviceTypes.label(most.a))
    let b = Phrasing.quoted(typology.serviceTypes.label(most.b))
    let lift = Phrasing.number(most.lift, decimals: 1)
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
    return Finding(
      LocalizedText(
        fr: """
          Les types de service \(a.fr) et \(b.fr) se retrouvent dans \
          \(Phrasing.count(most.joint.count, .action).fr), soit \(lift.fr) fois ce que donnerait le hasard.
          """,
        en: """
          The types of service \(a.en) and \(b.en) meet in \
          \(Phrasing.count(most.joint.count, .action).en), \(lift.en) times what chance would give.
          """) + apart)
  }

  private var actorFinding: Finding? {
    guard let most = Self.mostTogether(actors) else { return nil }
    let count = Phrasing.count(most.joint.count, .action)
    let a = names.inSentence(most.a)
    let b = names.inSentence(most.b)
    return Finding(
      LocalizedText(
        fr: "Les deux acteurs le plus souvent ensemble sont \(a) et \(b) (\(count.fr)).",
        en: "The two actors most often together are \(a) and \(b) (\(count.en))."))
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

  /// The pair with the most joint actions; then the first by identifiers.
  private static func mostTogether(_ presence: CoPresence) -> CoPresence.Pair? {
    presence.pairs.reduce(nil) { (most: CoPresence.Pair?, pair) in
      pair.joint.count > (most?.joint.count ?? 0) ? pair : most
    }
  }
}
