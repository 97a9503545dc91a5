internal import MaillageAnalysis
internal import MaillageModel

/// What the figure around an actor says in words.
extension EgoScene {
  /// What is shown, in numbers.
  var counts: String {
    context.shown(shown.count, relations) + "."
  }

  /// What the rings drawn answer: the farthest may not all be there.
  var question: String {
    let between = (1..<max(1, drawn.count - 1)).map { "\($0)" }
    guard let last = between.last else {
      return context.say(
        fr: "Vu de cet acteur\u{A0}: qui est en lien direct\u{A0}?",
        en: "Seen from this actor: who is tied directly?")
    }
    func list(_ or: String) -> String {
      between.count == 1 ? last : between.dropLast().joined(separator: ", ") + or + last
    }
    return context.say(
      fr: "Vu de cet acteur\u{A0}: qui est en lien direct, qui est à \(list(" ou "))\u{A0}"
        + "\(between.count < 2 ? "intermédiaire" : "intermédiaires")\u{A0}?",
      en: "Seen from this actor: who is tied directly, who is at \(list(" or ")) "
        + "\(between.count == 1 ? "intermediary" : "intermediaries")?")
  }

  /// The rule that chose the centre, then what is left out and why.
  var omissions: [String] {
    [rule] + [notDrawn, notTraced, farther, doubtful, perhapsTied, beyond].compactMap { $0 }
  }

  /// The actors that rings hold but the page does not, by category.
  private var notDrawn: String? {
    let names = Set(shown.map(\.id))
    // Those tied directly are named under the drawing.
    let hidden = circles.prefix(ringLimit + 1).dropFirst(2).joined().filter { !names.contains($0.id) }
    guard !hidden.isEmpty else { return nil }
    let actors = context.count(hidden.count, .actor)
    return context.say(
      fr:
        "\(actors) à \(intermediaries.fr)\(ringLimit < 3 ? "" : " au plus") \(hidden.count < 2 ? "manque" : "manquent") sur la "
        + "figure, faute de place\(byCategory(hidden)).",
      en:
        "\(actors) at \(intermediaries.en)\(ringLimit < 3 ? "" : " at most") \(hidden.count == 1 ? "is" : "are") missing from the "
        + "figure, for want of room\(byCategory(hidden)).")
  }

  /// How many intermediaries the last ring that a page may show stands for.
  private var intermediaries: LocalizedText {
    let count = ringLimit - 1
    return LocalizedText(
      fr: "\(count)\u{A0}intermédiaire" + (count < 2 ? "" : "s"),
      en: count == 1 ? "1 intermediary" : "\(count) intermediaries")
  }

  /// The relations between the farthest actors, when they would hide the others.
  private var notTraced: String? {
    guard leftRelations > 0 else { return nil }
    let relations = context.count(leftRelations, .relation)
    return context.say(
      fr:
        "\(relations) entre acteurs du cercle extérieur \(leftRelations < 2 ? "n’est pas tracée" : "ne sont pas tracées"), "
        + "pour laisser voir les autres.",
      en:
        "\(relations) between actors of the outer circle \(leftRelations == 1 ? "is" : "are") not drawn, to let "
        + "the others be seen.")
  }

  /// The actors that stand beyond the last ring.
  private var farther: String? {
    let hidden = circles.dropFirst(ringLimit + 1).flatMap { $0 }
    guard !hidden.isEmpty else { return nil }
    let actors = context.count(hidden.count, .actor)
    return context.say(
      fr: "\(actors) à plus de \(intermediaries.fr) "
        + "\(hidden.count < 2 ? "n’est pas représenté" : "ne sont pas représentés")\(byCategory(hidden)).",
      en: "\(actors) at more than \(intermediaries.en) "
        + "\(hidden.count == 1 ? "is" : "are") not shown\(byCategory(hidden)).")
  }

  private var doubtful: String? {
    let count = reachableWithDoubt.count
    guard count > 0 else { return nil }
    return context.say(
      fr: "\(context.count(count, .actor)) ne se \(count < 2 ? "joint" : "joignent") que par une relation à "
        + "vérifier\(byCategory(reachableWithDoubt)).",
      en: "\(context.count(count, .actor)) can only be reached through a relation to be verified"
        + "\(byCategory(reachableWithDoubt)).")
  }

  /// Those whom the page does not show although a relation to be verified may tie them to the centre.
  var perhapsDirect: [Actor] {
    let known = Set((shown + circles.dropFirst().prefix(1).joined()).map(\.id))
    let ends = context.selection.relations.filter { !$0.isCertain }.map { [$0.origin, $0.target] }
      .filter { $0.contains(center.id) }
    return Set(ends.joined()).subtracting(known).sortedByBytes().compactMap { context.study.actor($0) }
  }

  private var perhapsTied: String? {
    guard !perhapsDirect.isEmpty else { return nil }
    let names = perhapsDirect.map { context.name($0, limit: context.nameLimit) }
    let list = context.say(Phrasing.list(names: names, limit: 6))
    return context.say(
      fr: "Hors de la figure, peut-être en lien direct (à vérifier)\u{A0}: \(list).",
      en: "Out of the figure, perhaps tied directly (to be verified): \(list).")
  }

  private var beyond: String? {
    let count = unreachable.count
    guard count > 0 else { return nil }
    return context.say(
      fr: "Aucun chemin ne mène à \(context.count(count, .actor))\(byCategory(unreachable)).",
      en: "No path leads to \(context.count(count, .actor))\(byCategory(unreachable)).")
  }

  /// « : Réseau consulaire (3), Bailleurs (1) »; nothing where a small page has no room for many categories.
  private func byCategory(_ actors: [Actor]) -> String {
    let categories = context.categories(of: actors)
    guard !context.isTight || categories.count <= Self.fewCategories else { return "" }
    return Wording.colon(context.language)
      + context.list(
        categories.map { category in
          context.say(category.label) + "\u{A0}(\(actors.count { $0.category == category.code }))"
        })
  }

  private static let fewCategories = 3

  /// What the figure says, in one sentence.
  var summary: String {
    let name = PlainText.printable(center.name)
    let steps = circles.enumerated().dropFirst().map { distance, circle in
      "\(circle.count)\u{A0}" + position(distance)
    }
    let lost = reachableWithDoubt.count + unreachable.count
    let rest =
      lost == 0
      ? ""
      : context.say(
        fr: "\u{A0}; \(lost) hors d’atteinte par des relations sûres",
        en: "; \(lost) out of reach of sure relations")
    guard !steps.isEmpty else {
      return context.say(
        fr: "«\u{A0}\(name)\u{A0}» n’a aucune relation sûre.", en: "“\(name)” has no sure relation.")
    }
    return context.say(
      fr: "Autour de «\u{A0}\(name)\u{A0}»\u{A0}: \(context.list(steps))\(rest).",
      en: "Around “\(name)”: \(context.list(steps))\(rest).")
  }

  /// What the figure says, for somebody who does not see it.
  var description: String {
    let rings = drawn.enumerated().dropFirst().map { distance, circle in
      position(distance).uppercasedFirst + Wording.colon(context.language)
        + context.list(circle.map { PlainText.printable($0.name) }) + "."
    }
    return ([summary] + rings + omissions).joined(separator: " ")
  }
}
