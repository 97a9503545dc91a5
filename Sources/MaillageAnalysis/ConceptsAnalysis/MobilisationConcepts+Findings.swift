internal import MaillageModel

extension MobilisationConcepts.Result {
  /// What always comes together, what often does, and at which level the services split.
  public var findings: [Finding] {
    guard actionCount > 0 else {
      return [
        Finding(
          LocalizedText(
            fr:
              "Aucune action commencée à la date ne dit quel service elle mobilise\u{A0}: aucune règle ne s’en tire.",
            en: "No action begun by the date says which service it mobilises: no rule can be drawn."),
          tone: .caution)
      ]
    }
    return [overview] + strongest.map { Finding(sentence($0)) } + [habit, split, doubts].compactMap { $0 }
  }

  /// The certain rules of two cases or more; those of one case only describe an action.
  var repeated: [MobilisationConcepts.Implication] {
    implications.filter { $0.isCertain && $0.support > 1 }
  }

  private var strongest: ArraySlice<MobilisationConcepts.Implication> { repeated.prefix(3) }

  private var overview: Finding {
    let actions = Phrasing.count(actionCount, .action)
    let concepts = Phrasing.count(concepts.count, .concept)
    let rules = Phrasing.count(repeated.count, .rule)
    let part =
      leastActions == 0
      ? LocalizedText(verbatim: "")
      : LocalizedText(
        fr: " d’au moins \(leastActions) actions (les autres, trop nombreux, ne sont pas listés)",
        en: " of at least \(leastActions) actions (the others are too many to be listed)")
    let basis =
      hasWholeBasis
      ? LocalizedText(verbatim: "")
      : LocalizedText(
        fr: " La base de règles est trop longue\u{A0}: seules les plus simples sont données.",
        en: " The basis of rules is too long: only the simplest are given.")
    return Finding(
      LocalizedText(
        fr: """
          Les \(actions.fr) qui mobilisent des services forment \(concepts.fr)\(part.fr)\u{A0}; \(rules.fr) sans \
          exception \(repeated.count < 2 ? "tient" : "tiennent") sur deux actions ou plus.
          """,
        en: """
          The \(actions.en) that mobilise services form \(concepts.en)\(part.en); \(rules.en) without exception \
          \(repeated.count == 1 ? "holds" : "hold") over two actions or more.
          """) + basis)
  }

  private var habit: Finding? {
    let best = associations.max { a, b in
      (a.confidence, Double(a.cases)) < (b.confidence, Double(b.cases))
    }
    return best.map { Finding(sentence($0)) }
  }

  /// The level whose second group is the largest: where the services split most evenly.
  private var split: Finding? {
    func second(_ level: SharingLevel) -> Int { level.groups.dropFirst().first?.count ?? 0 }
    let most = levels.map(second).max() ?? 0
    guard most > 1, let level = levels.first(where: { second($0) == most }) else { return nil }
    let groups = level.groups.filter { $0.count > 1 }
    let list = Phrasing.list(
      groups.map { group in
        Phrasing.list(names: group.map(names.service), limit: 4)
      }.map { LocalizedText(fr: "(\($0.fr))", en: "(\($0.en))") }, limit: 3)
    return Finding(
      LocalizedText(
        fr: """
          À partir de \(level.least) \(level.least == 1 ? "action commune" : "actions communes"), les services \
          se séparent en \(groups.count) groupes\u{A0}: \(list.fr).
          """,
        en: """
          From \(level.least) joint \(level.least == 1 ? "action" : "actions") on, the services split into \
          \(groups.count) groups: \(list.en).
          """))
  }

  private var doubts: Finding? {
    guard doubtfulCount > 0 else { return nil }
    let possible = implications.count { !$0.isCertain }
    let one = doubtfulCount == 1
    let subject = LocalizedText(
      fr: "\(doubtfulCount) \(one ? "participation reste" : "participations restent") à vérifier",
      en: "\(doubtfulCount) \(one ? "participation remains" : "participations remain") to be verified")
    let effect =
      possible == 0
      ? LocalizedText(
        fr: "\u{A0}: les règles certaines tiennent quoi qu’on y trouve.",
        en: ": the certain rules hold whatever is found.")
      : LocalizedText(
        fr:
          "\u{A0}: \(Phrasing.count(possible, .rule).fr) \(possible == 1 ? "n’est que possible" : "ne sont que possibles").",
        en: ": \(Phrasing.count(possible, .rule).en) \(possible == 1 ? "is" : "are") only possible.")
    return Finding(subject + effect, tone: .caution)
  }
}
