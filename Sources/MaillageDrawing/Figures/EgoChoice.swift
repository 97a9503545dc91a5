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
    let equals = ranked.filter {
      ties.degree($0.id) == ties.degree(actor.id)
        && (authority == nil || context.typology.category($0.category, has: .localAuthority))
    }
    let first =
      equals.count < 2
      ? ""
      : context.say(
        fr: ", à égalité, la première par identifiant", en: ", equal to others, the first by identifier")
    let words =
      authority != nil
      ? context.say(
        fr: "Centre choisi faute de demande\u{A0}: la collectivité qui a le plus de partenaires\(first).",
        en: "Centre chosen for want of a request: the local authority with the most partners\(first).")
      : context.say(
        fr: "Centre choisi faute de demande\u{A0}: l’acteur qui a le plus de partenaires"
          + (equals.count < 2 ? "." : ", à égalité, le premier par identifiant."),
        en: "Centre chosen for want of a request: the actor with the most partners\(first).")
    return (actor, words)
  }
}
