internal import MaillageAnalysis
internal import MaillageModel

/// What the figure of the families says in words.
extension FamiliesScene {
  /// What the page shows, after the title.
  var subtitle: String {
    switch part {
    case .whole: ""
    case .family(let family): context.say(fr: "\u{A0}: ", en: ": ") + context.say(family.label)
    case .unnamed: context.say(fr: "\u{A0}: Famille inconnue", en: ": Family unknown")
    }
  }

  /// How the ties are shared out between pages; nothing on a page alone.
  private var sharing: String? {
    if case .whole = part { return nil }
    return context.say(
      fr:
        "Le réseau dépasse une page\u{A0}: à chaque famille la sienne, à la dernière les liens qui n’en nomment aucune\u{A0}; "
        + "un lien de plusieurs familles est sur plusieurs pages.",
      en:
        "The network exceeds a page: each family has its own, the last has the ties that name none; a tie of several "
        + "families is on several pages.")
  }

  /// What is shown, in numbers.
  var counts: String {
    let actors = context.count(shown.count, .actor), drawn = context.count(ties.count, .sureTie)
    return context.say(fr: "\(actors) et \(drawn) représentés.", en: "\(actors) and \(drawn) shown.")
  }

  /// What is left out and why.
  var omissions: [String] {
    var omissions = sharing.map { [$0] } ?? []
    if !absent.isEmpty {
      let scope =
        context.filter.isEmpty
        ? LocalizedText(fr: "", en: "")
        : LocalizedText(fr: ", parmi ceux que le filtre garde,", en: ", among those that the filter keeps,")
      let names = context.list(absent.map { context.say(Phrasing.quoted($0.label)) })
      omissions.append(
        context.say(
          fr: "Aucun lien sûr\(scope.fr) ne nomme\u{A0}: \(names).",
          en: "No sure tie\(scope.en) names: \(names)."))
    }
    if left > 0 {
      let among =
        leavesTies
        ? LocalizedText(
          fr: " Un acteur montré peut en avoir d’autres.", en: " An actor shown may have other ties.")
        : LocalizedText(fr: "", en: "")
      let hidden = context.count(left, .actor), lost = context.count(tieCount - ties.count, .tie)
      omissions.append(
        context.say(
          fr:
            "Faute de place, le dessin part des plus liés et s’étend de proche en proche\u{A0}; \(hidden) et \(lost) de plus "
            + "figurent dans la table.\(among.fr)",
          en:
            "For want of room, the drawing starts from the most tied and grows from tie to tie; \(hidden) and \(lost) more "
            + "are in the table.\(among.en)"))
    }
    let doubtful = positions.doubtfulRelations
    if doubtful > 0 {
      let relations = context.count(doubtful, .relation)
      omissions.append(
        context.say(
          fr:
            "\(relations) à vérifier \(doubtful < 2 ? "n’est pas représentée" : "ne sont pas représentées").",
          en: "\(relations) to be verified \(doubtful == 1 ? "is" : "are") not shown."))
    }
    return omissions
  }

  /// What the figure says, in one sentence.
  var summary: String {
    let families = tiesByFamily.map { $0.label + " (\($0.count))" }
    let actors = context.count(shown.count, .actor), drawn = context.count(ties.count, .tie)
    guard case .whole = part else {
      let family = (tiesByFamily.first?.label ?? "").uppercasedFirst
      return context.say(
        fr: "\(family)\u{A0}: \(actors) et \(drawn)\(roles.fr).",
        en: "\(family): \(actors) and \(drawn)\(roles.en).")
    }
    return context.say(
      fr: "\(actors), \(drawn)\u{A0}; par famille, un lien pouvant en compter plusieurs\u{A0}: "
        + "\(context.list(families))\(roles.fr).",
      en: "\(actors), \(drawn); by family, of which a tie may count several: "
        + "\(context.list(families))\(roles.en).")
  }

  /// How many actors shown have each class.
  private var roles: LocalizedText {
    var counts: [LocalizedText: Int] = [:]
    let known = Dictionary(
      positions.actors.map { ($0.actor, $0) }, uniquingKeysWith: { first, _ in first })
    let labels = shown.compactMap { known[$0.id]?.roleLabel }
    for label in labels { counts[label, default: 0] += 1 }
    guard !counts.isEmpty else { return LocalizedText(verbatim: "") }
    let parts =
      counts.sorted { a, b in
        a.value != b.value ? a.value > b.value : a.key.fr.precedesInBytes(b.key.fr)
      }
      .map { label, count in
        LocalizedText(fr: "\(label.fr)\u{A0}\(count)", en: "\(label.en) \(count)")
      } + (labels.count < shown.count ? [unplaced(shown.count - labels.count)] : [])
    let list = Phrasing.list(parts)
    // A filter leaves actors and ties out of the drawing, never out of the measure.
    let whole =
      context.filter.isEmpty
      ? LocalizedText(fr: "", en: "")
      : LocalizedText(fr: " dans tout le réseau, filtre ou non", en: " in the whole network, filtered or not")
    return LocalizedText(
      fr: "\u{A0}; place des acteurs\(whole.fr)\u{A0}: \(list.fr)",
      en: "; places of the actors\(whole.en): \(list.en)")
  }

  /// The actors whose sure ties tell no place.
  private func unplaced(_ count: Int) -> LocalizedText {
    LocalizedText(fr: "sans place établie\u{A0}\(count)", en: "no established place \(count)")
  }

  /// What the figure says, for somebody who does not see it.
  var description: String {
    let classed = Dictionary(grouping: shown.filter { role(of: $0) != nil }) { role(of: $0) ?? "" }
    let sentences = classed.sorted { $0.key.precedesInBytes($1.key) }.map { role, actors in
      role.uppercasedFirst + Wording.colon(context.language)
        + context.list(actors.map { PlainText.printable($0.name) }) + "."
    }
    return ([summary] + sentences).joined(separator: " ")
  }
}
