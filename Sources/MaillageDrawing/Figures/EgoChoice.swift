internal import MaillageAnalysis
internal import MaillageModel

/// The actor around whom to draw, and the rule that chose it.
struct EgoChoice {
  /// The actor; absent when nobody answers the question.
  let actor: Actor?
  /// How it was chosen, or why nobody was, in a sentence.
  let words: String

  init(_ context: FigureContext) {
    (actor, words) = context.filter.ego.map { Self.wanted($0, context) } ?? Self.first(context)
  }

  /// The actor that an identifier names, its own or a service’s.
  private static func wanted(_ id: String, _ context: FigureContext) -> (Actor?, String) {
    let study = context.study
    let service = study.service(id)
    let wanted = service?.actor ?? id
    let shown = PlainText.printable(id)
    guard let actor = study.index(of: wanted).map({ study.actors[$0] }) else {
      let words =
        study.actor(wanted) == nil
        ? context.say(
          fr: "Aucun acteur ni service ne s’appelle «\u{A0}\(shown)\u{A0}».",
          en: "No actor and no service is called “\(shown)”.")
        : context.say(
          fr: "«\u{A0}\(shown)\u{A0}» n’est pas en vigueur au \(context.day).",
          en: "“\(shown)” is not in force on \(context.day).")
      return (nil, words)
    }
    guard let service else { return (actor, context.say(fr: "Centre demandé.", en: "Centre asked for.")) }
    let name = PlainText.printable(service.name)
    let words = context.say(
      fr: "Centre demandé\u{A0}: l’acteur du service «\u{A0}\(name)\u{A0}».",
      en: "Centre asked for: the actor of the service “\(name)”.")
    return (actor, words)
  }

  /// The local authority of the most partners, else the actor of the most partners, by identifier among equals.
  private static func first(_ context: FigureContext) -> (Actor?, String) {
    let ties = NetworkTies(context.selection.relations)
    let ranked = context.selection.actors.sorted { a, b in
      let left = ties.degree(a.id), right = ties.degree(b.id)
      return left != right ? left > right : a.id.precedesInBytes(b.id)
    }
    let authority = ranked.first {
      context.typology.category($0.category, has: .localAuthority) && ties.degree($0.id) > 0
    }
    guard let actor = authority ?? ranked.first else {
      let words = context.say(
        fr: "Aucun acteur en vigueur au \(context.day).", en: "No actor in force on \(context.day).")
      return (nil, words)
    }
    let rivals = ranked.filter {
      $0.id != actor.id
        && (authority == nil || context.typology.category($0.category, has: .localAuthority))
    }
    let worth = worth(of: actor, among: rivals, ties, context)
    let words =
      authority != nil
      ? context.say(
        fr: "Centre choisi faute de demande\u{A0}: la collectivité qui a le plus de partenaires\(worth.fr).",
        en: "Centre chosen for want of a request: the local authority with the most partners\(worth.en).")
      : context.say(
        fr: "Centre choisi faute de demande\u{A0}: l’acteur qui a le plus de partenaires\(worth.fr).",
        en: "Centre chosen for want of a request: the actor with the most partners\(worth.en).")
    return (actor, words)
  }

  /// How many partners the centre has, at the most too, who has as many and who may have more.
  private static func worth(
    of actor: Actor, among rivals: [Actor], _ ties: NetworkTies, _ context: FigureContext
  ) -> LocalizedText {
    func most(_ id: String) -> Set<String> { ties.neighbours[id, default: []] }
    let own = ties.degree(actor.id), limit = most(actor.id).count
    let doubt = LocalizedText(fr: "selon les relations à vérifier", en: "depending on the doubtful relations")
    let range =
      own == limit
      ? LocalizedText(verbatim: "")
      : LocalizedText(
        fr: ", \(own) à \(limit) \(doubt.fr)", en: ", \(own) to \(limit) \(doubt.en)")
    var words = LocalizedText(fr: " (\(own)\(range.fr))", en: " (\(own)\(range.en))")
    func list(_ actors: [Actor]) -> LocalizedText {
      Phrasing.list(names: actors.map { PlainText.printable($0.name) }, limit: 3)
    }
    let equals = rivals.filter { ties.degree($0.id) == own }
    if !equals.isEmpty {
      let names = list(equals)
      words =
        words
        + LocalizedText(
          fr: ", à égalité avec \(names.fr), le choix se faisant par identifiant",
          en: ", equal to \(names.en), the choice being made by identifier")
    }
    let others = rivals.filter { rival in
      // A doubtful relation between both would serve both.
      let isShared =
        most(rival.id).contains(actor.id) && !ties.partners[rival.id, default: []].contains(actor.id)
      return most(rival.id).count - (isShared ? 1 : 0) > own
    }
    if !others.isEmpty {
      let names = list(others)
      words =
        words
        + LocalizedText(
          fr: "\u{A0}; \(doubt.fr), \(names.fr) \(others.count < 2 ? "peut" : "peuvent") en avoir plus",
          en: "; \(doubt.en), \(names.en) may have more")
    }
    return words
  }
}
