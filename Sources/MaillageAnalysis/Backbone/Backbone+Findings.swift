internal import MaillageModel

extension Backbone.Result {
  /// What is established of services, of actors and of actions, then what weakens it.
  public var findings: [Finding] {
    guard tests.contains(where: { !$0.members.isEmpty }) else {
      return [
        Finding(
          LocalizedText(
            fr:
              "Aucune action commencée à la date ne dit qui elle mobilise\u{A0}: rien ne peut être comparé au hasard.",
            en: "No action begun by the date says whom it mobilises: nothing can be compared with chance."),
          tone: .caution)
      ]
    }
    return tests.compactMap(established) + [draws, doubts, competence].compactMap { $0 }
  }

  /// « Sur 190 paires de services, 61 ont assez d’actions pour être jugées : … »
  private func established(_ test: BackboneTest) -> Finding? {
    guard !test.pairs.isEmpty else { return nil }
    let pairs = Phrasing.count(test.pairs.count, .pair)
    let kind = test.scope.ofMembers
    let tested = test.tested.count
    let positive = test.pairs(.positive), negative = test.pairs(.negative)
    let judged = LocalizedText(
      fr: tested == 0
        ? "aucune n’a des effectifs qui permettraient de conclure"
        : "\(tested) \(tested == 1 ? "a" : "ont") des effectifs qui permettraient de conclure",
      en: tested == 0
        ? "none has sizes that could allow a conclusion"
        : "\(tested) \(tested == 1 ? "has" : "have") sizes that could allow a conclusion")
    let subject = LocalizedText(
      fr: "Sur \(pairs.fr) \(kind.fr), \(judged.fr)", en: "Out of \(pairs.en) \(kind.en), \(judged.en)")
    guard !positive.isEmpty || !negative.isEmpty else {
      return Finding(
        subject
          + LocalizedText(
            fr: "\u{A0}; leur co-présence n’est pas distinguable du hasard.",
            en: "; their co-presence cannot be told from chance."))
    }
    return Finding(
      subject + told(positive, test.scope, isTogether: true) + told(negative, test.scope, isTogether: false)
        + LocalizedText(verbatim: "."),
      tone: positive.isEmpty ? .caution : .positive)
  }

  private func told(
    _ pairs: [BackboneTest.Pair], _ scope: BackboneScope, isTogether: Bool
  ) -> LocalizedText {
    guard !pairs.isEmpty else { return LocalizedText(verbatim: "") }
    let list = Phrasing.list(
      pairs.map { pair in
        let a = inSentence(pair.a, scope), b = inSentence(pair.b, scope)
        let expected = Phrasing.number(pair.expected, decimals: 1)
        let fragile =
          pair.isUnsettled
          ? LocalizedText(fr: ", à la limite du tirage", en: ", at the limit of the draw")
          : LocalizedText(verbatim: "")
        return LocalizedText(
          fr: "\(a) et \(b) (\(pair.shared) en commun, \(expected.fr) attendues\(fragile.fr))",
          en: "\(a) and \(b) (\(pair.shared) in common, \(expected.en) expected\(fragile.en))")
      }, limit: 4)
    let count = pairs.count
    let isOne = count == 1
    return isTogether
      ? LocalizedText(
        fr: "\u{A0}; \(count) \(isOne ? "est" : "sont") ensemble plus que par hasard\u{A0}: \(list.fr)",
        en: "; \(count) \(isOne ? "is" : "are") together beyond chance: \(list.en)")
      : LocalizedText(
        fr: "\u{A0}; \(count) \(isOne ? "est" : "sont") ensemble moins que par hasard\u{A0}: \(list.fr)",
        en: "; \(count) \(isOne ? "is" : "are") together less than by chance: \(list.en)")
  }

  private func inSentence(_ id: String, _ scope: BackboneScope) -> String {
    scope == .actors ? names.inSentence(id) : name(id, scope)
  }

  /// That the random draws do not agree, or are too few to establish a single pair.
  private var draws: Finding? {
    let weak = tests.filter { !$0.hasConverged || $0.neededTogether > 1 || $0.leftOut > 0 }
    guard !weak.isEmpty else { return nil }
    let parts = weak.map { test -> LocalizedText in
      let left = Phrasing.count(test.leftOut, .member)
      let together = test.neededTogether
      let table = Phrasing.Noun(
        fr: ("table tirée", "tables tirées"), en: ("table drawn", "tables drawn"), isFeminine: true)
      let drawn = Phrasing.count(test.tableCount, table)
      var fr = "paires \(test.scope.ofMembers.fr)\u{A0}: \(drawn.fr)"
      var en = "pairs \(test.scope.ofMembers.en): \(drawn.en)"
      if test.leftOut > 0 {
        fr += ", \(left.fr) de peu d’actions laissés de côté"
        en += ", \(left.en) of few actions left out"
      }
      if together > 1 {
        fr += ", une paire seule ne pourrait pas être établie (il en faudrait \(together))"
        en += ", one pair alone could not be established (\(together) would be needed)"
      }
      if !test.hasConverged {
        fr += ", tirages encore discordants"
        en += ", draws that still disagree"
      }
      return LocalizedText(fr: fr, en: en)
    }
    return Finding(
      LocalizedText(
        fr: "Bornes du calcul\u{A0}: " + parts.map(\.fr).joined(separator: "\u{A0}; ") + ".",
        en: "Bounds of the computation: " + parts.map(\.en).joined(separator: "; ") + "."),
      tone: .caution)
  }

  private var doubts: Finding? {
    guard let services = test(.services), let actors = test(.actors) else { return nil }
    let count = max(services.doubtfulCount, actors.doubtfulCount)
    guard count > 0 else { return nil }
    let parts = Phrasing.counts([
      (services.doubtfulCount, LocalizedText(fr: "de services", en: "of services")),
      (
        actors.doubtfulCount,
        LocalizedText(fr: "d’acteurs, services compris", en: "of actors, services included")
      ),
    ])
    return Finding(
      LocalizedText(
        fr: """
          Participations à vérifier, qui ne sont pas comptées\u{A0}: \(parts.fr).
          """,
        en: """
          Participations to be verified, which are not counted: \(parts.en).
          """),
      tone: .caution)
  }

  private var competence: Finding? {
    guard let services = test(.services), !services.pairs.isEmpty else { return nil }
    guard let competences, !competences.isEmpty else {
      return Finding(
        LocalizedText(
          fr: """
            Aucune compétence de service ne porte sur ces actions\u{A0}: le calcul tient tout service pour \
            mobilisable partout.
            """,
          en: """
            No competence of a service bears on these actions: the computation holds that any service may be \
            mobilised anywhere.
            """))
    }
    let wrong = competences.contradictions
    let contradiction =
      wrong == 0
      ? LocalizedText(verbatim: "")
      : LocalizedText(
        fr: "\u{A0}; \(Phrasing.count(wrong, .cell).fr) où la mobilisation contredit cette table",
        en: "; \(Phrasing.count(wrong, .cell).en) where the mobilisation contradicts this table")
    return Finding(
      LocalizedText(
        fr: """
          Compétences déclarées\u{A0}: \(Phrasing.count(competences.excluded, .cell).fr) hors compétence et \
          \(competences.compulsory) obligatoires, tenues pour acquises dans la colonne SDSM qui leur est propre
          """,
        en: """
          Competences declared: \(Phrasing.count(competences.excluded, .cell).en) out of competence and \
          \(competences.compulsory) compulsory, held for settled in their own SDSM column
          """) + contradiction + LocalizedText(verbatim: "."),
      tone: wrong == 0 ? .neutral : .caution)
  }
}

extension Phrasing.Noun {
  static let member = Self(fr: ("membre", "membres"), en: ("member", "members"))
}
