internal import MaillageAnalysis
internal import MaillageModel

/// The part of a territory that supports firms: actors with a role in the firms' family or with a relation
/// of support, and those relations. No relation is inferred from a role.
struct SupportScheme {
  private let context: FigureContext
  /// The family of actions that is about firms.
  let family: Family?
  /// The actors, in the order of their identifiers.
  let actors: [Actor]
  /// The relations between them that support, refer, fund or entrust.
  let relations: [ActiveRelation]
  /// The identifiers of the actors that a line reaches.
  let linked: Set<String>
  /// The actors of the support that are not kept, and how many declared ties of support each has.
  let others: [Actor]
  let tieCounts: [String: Int]
  /// How many declared ties of support those kept have with them.
  let tiesToOthers: Int
  var left: Int { others.count }

  /// Keeps at most that many actors.
  init(_ context: FigureContext, limit: Int) {
    self.context = context
    let typology = context.typology
    let family = typology.firmFamily
    func isSupport(_ active: ActiveRelation) -> Bool {
      let tags = typology.relationKinds[active.relation.kind]?.tags ?? []
      let isOfFamily = family == nil || active.relation.family.map { $0 == family?.code } ?? true
      return tags.contains(.supportScheme) && isOfFamily
    }
    let relations = context.selection.relations.filter(isSupport)
    let linked = Set(relations.flatMap { [$0.origin, $0.target] })
    // Firms are what the system is about: where it reaches some, another is not one that it supports.
    let reachesFirms = context.selection.actors.contains { actor in
      linked.contains(actor.id) && typology.category(actor.category, has: .firm)
    }
    let all = context.selection.actors.filter { actor in
      if linked.contains(actor.id) { return true }
      if !reachesFirms, typology.category(actor.category, has: .firm) { return true }
      return context.study.roles[actor.id]?.values.contains { role in
        family.flatMap { role.levelByFamily[$0.code] }.map { $0 != .none } ?? false
      } ?? false
    }
    // Firms and those tied to one come first, then those that another line reaches: they answer the question.
    let firms = Set(all.filter { typology.category($0.category, has: .firm) }.map(\.id))
    let beside = relations.filter { firms.contains($0.origin) || firms.contains($0.target) }
    var kept: Set<String> = []
    for some in [beside, relations] { kept = Self.joined(by: some, to: kept, limit: limit) }
    for rank in [linked, Set(all.map(\.id))] {
      for actor in all where rank.contains(actor.id) && kept.count < limit { kept.insert(actor.id) }
    }
    let drawn = relations.filter { kept.contains($0.origin) && kept.contains($0.target) }
    self.family = family
    self.relations = drawn
    self.linked = Set(drawn.flatMap { [$0.origin, $0.target] })
    actors = all.filter { kept.contains($0.id) }
    others = all.filter { !kept.contains($0.id) }
    var counts: [String: Int] = [:]
    for end in relations.flatMap({ [$0.origin, $0.target] }) { counts[end, default: 0] += 1 }
    tieCounts = counts
    tiesToOthers = relations.count { kept.contains($0.origin) != kept.contains($0.target) }
  }

  /// Some actors, and those that relations join to them, one relation at a time and those that add the fewest
  /// actors first: taken without the other end of its lines, an actor would stand alone on the page.
  private static func joined(
    by relations: [ActiveRelation], to some: Set<String>, limit: Int
  ) -> Set<String> {
    var kept = some, left = relations.filter { $0.origin != $0.target }
    func added(_ relation: ActiveRelation) -> Int {
      Set([relation.origin, relation.target]).subtracting(kept).count
    }
    while kept.count < limit {
      left.removeAll { added($0) == 0 }
      let fitting = left.indices.filter { kept.count + added(left[$0]) <= limit }
      guard let next = fitting.min(by: { (added(left[$0]), $0) < (added(left[$1]), $1) }) else { break }
      kept.formUnion([left[next].origin, left[next].target])
    }
    return kept
  }

  /// Whom the pages with lines do not show: actors listed further on, and actors on no page.
  func omissions(listed: Int, missing: Int) -> [String] {
    guard listed == 0 else {
      let isOne = tiesToOthers == 1
      let undrawn =
        tiesToOthers == 0
        ? LocalizedText(fr: "", en: "")
        : LocalizedText(
          fr: "\u{A0}; \(context.count(tiesToOthers, .tie)) d’appui entre les premiers et les autres "
            + (isOne ? "n’est pas tracé" : "ne sont pas tracés"),
          en: "; \(context.count(tiesToOthers, .tie)) of support between the first and the others "
            + (isOne ? "is" : "are") + " not drawn")
      let lists = context.say(
        fr: "Avec leurs traits, ceux qui sont reliés à une entreprise passent d’abord, autant que la page "
          + "en tient\u{A0}; \(context.count(listed, .actor)) de plus \(listed < 2 ? "est" : "sont") en cellules, par échelon, "
          + "plus loin\(undrawn.fr).",
        en: "With their lines, those tied to a company come first, as many as the page holds; \(listed) "
          + "\(listed == 1 ? "other is" : "others are") in cells, by level, further on\(undrawn.en).")
      return [lists] + unlisted(missing)
    }
    guard missing > 0 else { return [] }
    return [
      context.say(
        fr:
          "\(context.count(missing, .actor)) de l’appui aux entreprises ne \(missing < 2 ? "tient" : "tiennent") "
          + "pas sur la page\u{A0}: ceux qui sont reliés à une entreprise passent d’abord, la table donne les autres.",
        en:
          "\(context.count(missing, .actor)) of the support to companies \(missing == 1 ? "does" : "do") not fit "
          + "the page: those tied to a company come first, the table gives the others.")
    ]
  }

  /// Whom neither lines nor lists show.
  func unlisted(_ missing: Int) -> [String] {
    guard missing > 0 else { return [] }
    let isOne = missing == 1
    return [
      context.say(
        fr:
          "\(context.count(missing, .actor)) de l’appui aux entreprises ne \(isOne ? "tient" : "tiennent") sur "
          + "aucune page\u{A0}: la table \(isOne ? "le" : "les") donne.",
        en:
          "\(context.count(missing, .actor)) of the support to companies \(isOne ? "does" : "do") not fit any "
          + "page: the table gives \(isOne ? "it" : "them").")
    ]
  }

  /// Whether an actor has, of roles in the family, only some to be verified or that name none.
  func isDoubtful(_ actor: Actor) -> Bool {
    guard !isFirm(actor), let family else { return false }
    let levels = (context.study.roles[actor.id] ?? [:]).values.compactMap { $0.levelByFamily[family.code] }
    return levels.contains(.unknown) && !levels.contains(where: \.holds)
  }

  /// The name of an actor in words alone.
  func told(_ actor: Actor) -> String {
    PlainText.printable(actor.name) + (isDoubtful(actor) ? " (?)" : "")
  }

  /// Whether an actor is one of those that the system serves.
  func isFirm(_ actor: Actor) -> Bool { context.typology.category(actor.category, has: .firm) }

  /// How many actors the system does not concern.
  var hidden: Int { context.selection.actors.count - actors.count - left }

  /// What a page shows of the scheme, in numbers.
  func counts(showing some: [Actor], _ relations: [ActiveRelation], _ kinds: LocalizedText) -> String {
    context.shown(some.count, relations) + outside(kinds)
  }

  /// The end of the sentence that counts those shown: how many have no part in support to companies, nor a tie of its
  /// kinds.
  func outside(_ kinds: LocalizedText) -> String {
    guard hidden > 0 else { return "." }
    return context.say(
      fr:
        "\u{A0}; \(hidden) sans rôle ni lien \(kinds.fr) dans l’appui aux entreprises.",
      en:
        "; \(hidden) without a role or a tie \(kinds.en) in support to companies."
    )
  }

  var summary: String {
    let support = relations.filter { tags($0).contains(.support) }
    let sure = Set(support.filter(\.isCertain).map(\.origin))
    let helpers = sure.count, doubtful = Set(support.map(\.origin)).subtracting(sure).count
    let unlinked = actors.count { !isFirm($0) && !linked.contains($0.id) }
    let total = actors.count { !isFirm($0) }
    let parts = Phrasing.counts([
      (helpers, LocalizedText(fr: "en lien d’accompagnement sûr", en: "with a sure tie of support")),
      (
        doubtful,
        LocalizedText(fr: "en lien d’accompagnement à vérifier", en: "with a tie of support to be verified")
      ),
      (unlinked, LocalizedText(fr: "sans lien tracé", en: "without a tie drawn")),
    ])
    return context.say(
      fr: context.count(total, .actor) + " de l’appui aux entreprises"
        + (parts.fr.isEmpty ? "." : ", dont \(parts.fr)."),
      en: context.count(total, .actor) + " in support to companies"
        + (parts.en.isEmpty ? "." : ", \(parts.en)."))
  }

  private func tags(_ active: ActiveRelation) -> Set<RelationTag> {
    context.typology.relationKinds[active.relation.kind]?.tags ?? []
  }

  /// A level in words, and what stands for one that is not given.
  static func label(of echelon: Echelon?, _ typology: Typology) -> LocalizedText {
    echelon.map(typology.vocabulary.label)
      ?? LocalizedText(fr: "Échelon non précisé", en: "Level not given")
  }

  var description: String {
    var sentences = [summary]
    for echelon in Echelon.allCases.reversed() + [nil] {
      let names = actors.filter { $0.echelon == echelon && !isFirm($0) }.map(told)
      guard !names.isEmpty else { continue }
      let label = context.say(Self.label(of: echelon, context.typology))
      sentences.append(label + Wording.colon(context.language) + context.list(names) + ".")
    }
    sentences += relations.compactMap { active in
      context.typology.relationKinds[active.relation.kind].map { context.sentence(of: active, $0) + "." }
    }
    return sentences.joined(separator: " ")
  }
}
