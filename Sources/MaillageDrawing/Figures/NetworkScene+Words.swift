internal import MaillageAnalysis
internal import MaillageModel

/// What a page of the network says in words.
extension NetworkScene {
  /// What the page shows, after the title.
  var subtitle: String {
    switch page.part {
    case .whole: ""
    case .core: context.say(fr: ", le cœur", en: ", the core")
    case .groups(let numbers): ", " + groups(numbers)
    }
  }

  private func groups(_ numbers: [Int]) -> String {
    let known = numbers.filter { $0 > 0 }.map(String.init)
    let rest =
      numbers.contains(0)
      ? [context.say(fr: "acteurs aux seuls liens à vérifier", en: "actors with doubtful ties only")] : []
    let named =
      known.isEmpty
      ? []
      : [
        context.say(
          fr: (known.count < 2 ? "groupe observé " : "groupes observés ") + context.list(known),
          en: (known.count == 1 ? "observed group " : "observed groups ") + context.list(known))
      ]
    return context.list(named + rest) + heart(of: numbers)
  }

  /// What a page holds of its group, who else stands there, and around whom: a number alone tells a reader nothing.
  private func heart(of numbers: [Int]) -> String {
    let members = numbers.reduce(into: Set<String>()) { $0.formUnion(plan.groups[$1] ?? []) }
    let own = shown.filter { members.contains($0.id) }
    let count = context.count(own.count, .actor), isOne = own.count == 1
    let others = shown.count - own.count
    let tied = LocalizedText(
      fr: others == 0
        ? "" : ", et \(others)\u{A0}\(others < 2 ? "autre lié" : "autres liés") à \(isOne ? "lui" : "eux")",
      en: others == 0
        ? "" : ", and \(others) \(others == 1 ? "other" : "others") tied to \(isOne ? "it" : "them")")
    guard numbers.count == 1, let number = numbers.first, number > 0 else {
      return others == 0 ? "" : context.say(fr: " (\(count)\(tied.fr))", en: " (\(count)\(tied.en))")
    }
    let share = context.say(
      fr: " (\(count) sur \(members.count)\(tied.fr))", en: " (\(count) of \(members.count)\(tied.en))")
    func partnerCount(_ actor: Actor, by ties: [String: Set<String>]) -> Int {
      ties[actor.id, default: []].intersection(page.actors).count
    }
    // Sure partners first: they alone size the text.
    let partners = own.map {
      (partnerCount($0, by: data.ties.partners), partnerCount($0, by: data.ties.neighbours))
    }
    guard let most = partners.max(by: <), most.1 > 1, let place = partners.firstIndex(where: { $0 == most })
    else { return share }
    // A name that the title parts at the end of a line would not be found in the drawing; one as long as a line must
    // be parted.
    let whole = context.name(own[place], limit: context.nameLimit)
    let name = whole.count > Self.unparted ? whole : whole.replacing(" ", with: "\u{A0}")
    return share + context.say(fr: ", autour de «\u{A0}\(name)\u{A0}»", en: ", around “\(name)”")
  }

  /// Up to how many characters a name in the title stays on one line.
  private static let unparted = 60

  /// What the page shows, in numbers.
  var counts: String {
    context.shown(shown.count, relations) + "."
  }

  /// What the figure, and then this page, leave out.
  var omissions: [String] {
    var omissions: [String] = []
    if plan.pages.count > 1 { omissions.append(page.part == .core ? sharing : sharingTold) }
    if !plan.left.isEmpty {
      let hidden = context.count(plan.left.count, .actor)
      omissions.append(
        context.say(
          fr: "\(hidden) ne \(plan.left.count < 2 ? "tient" : "tiennent") sur aucune des "
            + "\(plan.pages.count) pages" + (plan.areChosen ? ", choisies pour en montrer le plus" : "")
            + "\u{A0}; la table des centralités les donne tous.",
          en: "\(hidden) \(plan.left.count == 1 ? "fits" : "fit") on none of the \(plan.pages.count) pages"
            + (plan.areChosen ? ", chosen to show the most" : "")
            + "; the table of centralities gives them all."))
    }
    if data.isolated.count > isolated.count, !isolated.isEmpty {
      let alone = data.isolated.count
      omissions.append(
        context.say(
          fr: "\(alone)\u{A0}acteurs n’ont aucune relation en vigueur\u{A0}; les \(isolated.count) premiers "
            + "sont nommés, les autres figurent dans la table.",
          en: "\(alone) actors have no relation in force; the first \(isolated.count) are named, the "
            + "others are in the table."))
    }
    return omissions
  }

  /// How the network is shared out between the pages, and what falls between them.
  private var sharing: String {
    let how = context.say(
      fr:
        "Le réseau (\(context.count(data.tied.count, .actor)), \(context.sureAndDoubtful(context.selection.relations))) "
        + "dépasse une page\u{A0}: la première montre son cœur d’un seul tenant, les suivantes, par groupe que "
        + "les liens dessinent, les relations que le cœur n’a pas, et celles de leurs acteurs entre eux\u{A0}; un acteur "
        + "peut être sur plusieurs pages\(repeated.fr).",
      en:
        "The network (\(context.count(data.tied.count, .actor)), \(context.sureAndDoubtful(context.selection.relations))) "
        + "exceeds a page: the first shows its core in one piece, the next ones, by group that ties draw, the "
        + "relations that the core lacks, and those of their actors with one another; an actor may stand on several "
        + "pages\(repeated.en).")
    let between = between
    guard !between.isEmpty else { return how }
    let sure = between.filter(\.isCertain)
    // A number in brackets is that of an actor shown: it tells nothing of two that no page shows.
    let told = sure.count { !plan.left.isSuperset(of: [$0.origin, $0.target]) }
    let parts = [
      sureBetween(sure.count, told: told), doubtfulBetween(between.count - sure.count),
    ].compactMap { $0 }
    return how + context.say(fr: " Sur aucune page\u{A0}: ", en: " On no page: ")
      + parts.joined(separator: Wording.semicolon(context.language)) + "."
  }

  /// The relations that no page shows.
  private var between: [ActiveRelation] { data.context.selection.relations.filter { !isShown($0) } }

  /// Whether every relation is on some page.
  private var showsAll: Bool { data.context.selection.relations.allSatisfy(isShown) }

  private func isShown(_ relation: ActiveRelation) -> Bool {
    plan.pages.contains { $0.actors.contains(relation.origin) && $0.actors.contains(relation.target) }
  }

  /// Where a page after the first says the same: each would lose three lines to it.
  private var sharingTold: String {
    let network = context.count(data.tied.count, .actor), count = plan.pages.count
    let ties = context.sureAndDoubtful(context.selection.relations)
    return context.say(
      fr:
        "Le réseau (\(network), \(ties)) dépasse une page\u{A0}: la première dit comment il est réparti sur "
        + "\(count)" + (showsAll ? "." : ", et ce qui n’est sur aucune."),
      en:
        "The network (\(network), \(ties)) exceeds a page: the first says how it is shared out between \(count)"
        + (showsAll ? "." : ", and what is on none."))
  }

  /// How many relations several pages draw, for the counts of pages add up to more than there are.
  private var repeated: LocalizedText {
    let relations = data.context.selection.relations.filter { relation in
      plan.pages.count { $0.actors.isSuperset(of: [relation.origin, relation.target]) } > 1
    }
    guard !relations.isEmpty else { return LocalizedText(fr: "", en: "") }
    let told = context.sureAndDoubtful(relations)
    return LocalizedText(
      fr: ", comme \(relations.count < 2 ? "l’est" : "le sont") \(told)",
      en: ", as \(relations.count == 1 ? "does" : "do") \(told)")
  }

  /// The sure relations that no page draws, and how many of them the numbers of partners elsewhere count.
  private func sureBetween(_ count: Int, told: Int) -> String? {
    guard count > 0 else { return nil }
    let all = context.say(
      fr: context.count(count, .relation) + (count < 2 ? " sûre" : " sûres"),
      en: "\(count) sure relation\(count == 1 ? "" : "s")")
    guard told > 0 else { return all }
    return all
      + context.say(
        fr: (told < count ? ", dont \(told) " : ", ") + (told < 2 ? "comptée" : "comptées")
          + " dans les nombres entre parenthèses",
        en: (told < count ? ", \(told) of them" : ",") + " counted in the numbers in brackets")
  }

  /// Relations to verify count in no number of partners.
  private func doubtfulBetween(_ count: Int) -> String? {
    guard count > 0 else { return nil }
    return context.count(count, .relation) + context.say(fr: " à vérifier", en: " to verify")
  }

  /// What the page says, in one sentence.
  var summary: String {
    let actors = context.count(shown.count, .actor), ties = context.sureAndDoubtful(relations)
    let cut = data.articulations.count
    let who = LocalizedText(
      fr: cut == 0 ? "aucun acteur ne couperait" : cut == 1 ? "un seul couperait" : "\(cut) couperaient",
      en: cut == 0 ? "no actor" : "\(cut)")
    let shownOnly =
      cutting.count < cut
      ? LocalizedText(fr: " (\(cutting.count) sur cette figure)", en: " (\(cutting.count) in this figure)")
      : LocalizedText(fr: "", en: "")
    return context.say(
      fr:
        "\(actors), \(ties)\u{A0}; \(leader)\(who.fr) le réseau des liens sûrs en se retirant\(shownOnly.fr).",
      en:
        "\(actors), \(ties); \(leader)\(who.en) would cut the network of sure ties by leaving\(shownOnly.en)."
    )
  }

  /// The first of the page by the measure, with the interval of its rank among all actors.
  private var leader: String {
    let ranked = data.measure.ranked(shown)
    guard let first = ranked.first, let value = data.measure[first.id] else { return "" }
    let equals = ranked.filter { data.measure[$0.id] == value }.count - 1
    let others =
      equals == 0
      ? ""
      : context.say(
        fr: ", à égalité avec \(equals)\u{A0}autre\(equals < 2 ? "" : "s")",
        en: ", level with \(equals) other\(equals == 1 ? "" : "s")")
    let name = PlainText.printable(first.name)
    let untried =
      data.measure.hasRanks ? "" : context.say(fr: ", rang non éprouvé", en: ", rank not put to the test")
    let standing = data.measure.standing(of: first.id) + untried
    return context.say(
      fr: "en tête par «\u{A0}\(data.measure.name)\u{A0}»\u{A0}: \(name) (\(standing)\(others))\u{A0}; ",
      en: "first by “\(data.measure.name)”: \(name) (\(standing)\(others)); ")
  }

  /// What the page says, for somebody who does not see it.
  var description: String {
    let named = Array(data.measure.ranked(shown).filter { data.measure[$0.id] != nil }.prefix(5))
    let leaders = named.map {
      "\(PlainText.printable($0.name)) (\(data.measure.standing(of: $0.id)))"
    }
    var sentences = [summary]
    if !leaders.isEmpty {
      sentences.append(
        context.say(
          fr: "Les premiers par «\u{A0}\(data.measure.name)\u{A0}»\u{A0}: \(context.list(leaders)).",
          en: "The first by “\(data.measure.name)”: \(context.list(leaders))."))
    }
    sentences += data.measure.noteOnRanks(of: named).map { [$0] } ?? []
    sentences += data.sizeNote(for: shown).map { [$0] } ?? []
    if !cutting.isEmpty {
      let names = shown.filter { cutting.contains($0.id) }.map { PlainText.printable($0.name) }
      sentences.append(
        context.say(
          fr: "Le réseau serait coupé par le retrait de\u{A0}: \(context.list(names)).",
          en: "The network would be cut by the removal of: \(context.list(names))."))
    }
    if !isolated.isEmpty {
      let names = isolated.map { PlainText.printable($0.name) }
      sentences.append(
        context.say(
          fr: "Sans relation en vigueur\u{A0}: \(context.list(names)).",
          en: "Without relation in force: \(context.list(names))."))
    }
    return sentences.joined(separator: " ")
  }
}
