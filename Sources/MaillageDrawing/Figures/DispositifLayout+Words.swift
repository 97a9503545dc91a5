internal import MaillageAnalysis
internal import MaillageModel

/// What the figure of the support system says in words.
extension DispositifLayout {
  var legend: Legend {
    var legend = Legend()
    legend.categories = context.legend(of: actors, withShapes: part != .others && part != .rest)
    legend.lines = context.legend(of: drawn)
    let crowded = crowdedFirms
    if !crowded.isEmpty {
      let names = context.list(crowded.map { context.name($0, limit: 20) })
      legend.marks = [
        Legend.MarkEntry(
          sample: "►", style: ShapeStyle(),
          meaning: context.say(
            fr:
              "près d’un nom\u{A0}: lien avec «\u{A0}\(names)\u{A0}», écrit et non tracé («\u{A0}?\u{A0}»\u{A0}: à vérifier)",
            en: "beside a name: tie with “\(names)”, written and not drawn (“?”: to be verified)"))
      ]
    }
    let notes = notes
    legend.notes =
      (notes.isEmpty ? [] : [notes.joined(separator: " ")])
      + context.glossary(of: actors.map { ($0, isListed($0) ? cellLetters / 2 : 20) })
    return legend
  }

  /// What a missing line or number means, and what the lines may not say.
  private var notes: [String] {
    let doubts =
      actors.filter(scheme.isDoubtful).isEmpty
      ? []
      : [
        context.say(
          fr: "«\u{A0}?\u{A0}» après un nom\u{A0}: seulement un rôle \(context.roleDoubt.fr).",
          en: "“?” after a name: only a role \(context.roleDoubt.en).")
      ]
    if part == .rest {
      guard actors.contains(where: { scheme.tieCounts[$0.id] != nil }) else { return doubts }
      return doubts + [
        context.say(
          fr:
            "Après un nom\u{A0}: ses liens d’appui déclarés, à vérifier compris, \(scope.fr), sans trait ici. Sans "
            + "nombre\u{A0}: aucun.",
          en:
            "After a name: its declared ties of support, those to be verified included, \(scope.en), without lines here. "
            + "Without number: none.")
      ]
    }
    var notes = doubts, saysScope = false
    if scheme.relations.isEmpty {
      notes.append(
        context.say(
          fr: "Aucun lien \(kinds.fr) n’est déclaré.", en: "No tie \(kinds.en) is declared."))
    } else if actors.contains(where: { !scheme.linked.contains($0.id) }) {
      let sign = crowdedFirms.isEmpty ? "" : context.say(fr: " ni signe ►", en: " or sign ►")
      saysScope = scheme.left == 0
      let scope =
        saysScope
        ? self.scope
        : LocalizedText(fr: "avec un acteur de cette page", en: "with an actor of this page")
      notes.append(
        context.say(
          fr: "Acteur sans trait\(sign)\u{A0}: aucun lien \(kinds.fr) n’est déclaré \(scope.fr).",
          en: "Actor without a line\(sign): no tie \(kinds.en) is declared \(scope.en)."))
    }
    if part == .mixed, actors.contains(where: isListed) {
      notes.append(
        context.say(
          fr: "Au pied de chaque bande, en cellules\u{A0}: les acteurs qu’aucun trait ne joint.",
          en: "At the foot of each band, in cells: the actors that no line joins."))
    }
    return notes + unnamedTies(afterScope: saysScope)
  }

  /// How many lines are there without naming a family: they may be about another.
  private func unnamedTies(afterScope: Bool) -> [String] {
    let unnamed = scheme.family == nil ? 0 : drawn.count { $0.relation.family == nil }
    guard unnamed > 0 else { return [] }
    let all = context.count(drawn.count, .tie)
    // Said just before, the whole would take a line more.
    let family =
      afterScope
      ? LocalizedText(fr: "sans famille", en: "without one")
      : LocalizedText(fr: "sans famille précisée", en: "without a stated family")
    guard unnamed < drawn.count else {
      return [
        context.say(
          fr: drawn.count < 2 ? "Le lien tracé est \(family.fr)." : "Les \(all) tracés sont \(family.fr).",
          en: drawn.count == 1 ? "The tie drawn is \(family.en)." : "The \(all) drawn are \(family.en).")
      ]
    }
    return [
      context.say(
        fr: "\(unnamed) des \(all) tracés \(unnamed < 2 ? "est" : "sont") \(family.fr).",
        en: "\(unnamed) of the \(all) drawn \(unnamed == 1 ? "is" : "are") \(family.en).")
    ]
  }

  /// Of which kinds of ties the page speaks: those of its legend, where it has lines.
  private var kinds: LocalizedText {
    drawn.isEmpty
      ? LocalizedText(
        fr: "d’accompagnement, d’orientation, de financement ou de mandat",
        en: "of support, referral, funding or mandate")
      : LocalizedText(fr: "de ces types", en: "of these kinds")
  }

  /// In which families the page looks for ties.
  private var scope: LocalizedText {
    let among =
      context.filter.isEmpty
      ? LocalizedText(fr: "", en: "")
      : LocalizedText(fr: ", parmi ceux que le filtre garde", en: ", among those that the filter keeps")
    guard let family = scheme.family else {
      return LocalizedText(
        fr: "quelle que soit la famille\(among.fr)", en: "of whatever family\(among.en)")
    }
    return LocalizedText(
      fr: "dans la famille «\u{A0}\(context.say(family.label))\u{A0}» ou sans famille précisée\(among.fr)",
      en: "in the family “\(context.say(family.label))” or without a stated one\(among.en)")
  }

  // MARK: Names

  /// The name of an actor and, with a sign, what it does for crowded firms; on these, how many do it.
  func label(_ actor: Actor) -> [String] {
    let firms = crowdedFirms
    if firms.contains(where: { $0.id == actor.id }) {
      let ties = scheme.relations.filter { $0.target == actor.id }
      let sure = Set(ties.filter(\.isCertain).map(\.origin))
      let doubtful = Set(ties.map(\.origin)).subtracting(sure).count
      let first = sure.isEmpty ? doubtful : sure.count, later = sure.isEmpty ? 0 : doubtful
      let words =
        context.count(first, .actor) + "\u{A0}►" + (sure.isEmpty ? "\u{A0}?" : "")
        + (later > 0 ? ", +\(later)\u{A0}?" : "")
      let isParted =
        (part == .joined || part == .others) && Set(ties.map { joined.contains($0.origin) }).count > 1
      let sheets = isParted ? context.say(fr: ", sur 2\u{A0}pages", en: ", on 2 pages") : ""
      return context.label(actor) + ["(" + words + sheets + ")"]
    }
    var lines = context.label(actor)
    if scheme.isDoubtful(actor) { lines[lines.count - 1] += "\u{A0}?" }
    return lines + signs(of: actor).flatMap { Wrapping.lines($0, limit: 22) }
  }

  /// How many declared ties of support an actor has.
  func ties(of actor: Actor) -> [String] {
    let count = scheme.tieCounts[actor.id] ?? 0
    return count == 0 ? [] : ["·\u{A0}" + context.count(count, .tie)]
  }

  /// What an actor does for each crowded firm.
  func signs(of actor: Actor) -> [String] {
    crowdedFirms.flatMap { firm -> [String] in
      var words: [String] = []
      for active in scheme.relations where active.origin == actor.id && active.target == firm.id {
        guard let kind = context.typology.relationKinds[active.relation.kind] else { continue }
        let meaning = context.say(kind.meaning) + (active.isCertain ? "" : "\u{A0}?")
        if !words.contains(meaning) { words.append(meaning) }
      }
      guard !words.isEmpty else { return [] }
      let name = crowdedFirms.count > 1 ? " (" + context.name(firm, limit: 10) + ")" : ""
      return ["►\u{A0}" + words.joined(separator: ", ") + name]
    }
  }

  // MARK: Words

  /// What the page shows, in numbers.
  var counts: String {
    switch part {
    case .whole, .mixed: return scheme.counts(showing: actors, scheme.relations, kinds)
    case .rest:
      let shown = context.count(actors.count, .actor), isOne = actors.count == 1
      return context.say(
        fr: "\(shown) \(isOne ? "représenté, sans ses" : "représentés, sans leurs") relations",
        en: "\(shown) shown, without \(isOne ? "its" : "their") relations") + scheme.outside(kinds)
    case .joined, .others:
      // Those told by a sign under the name of their origin are shown as well as lines.
      let ids = Set(actors.map(\.id))
      return scheme.counts(
        showing: actors, scheme.relations.filter { ids.contains($0.origin) }, kinds)
    }
  }

  /// What the page says: on one of two, whom it shows first.
  var summary: String {
    let shown = context.count(actors.count, .actor), isOne = actors.count == 1
    let whole =
      scheme.left > 0
      ? LocalizedText(fr: "hors listes", en: "lists aside") : LocalizedText(fr: "en tout", en: "in all")
    switch part {
    case .whole, .mixed: return scheme.summary
    case .joined:
      return context.say(
        fr:
          "\(shown) \(isOne ? "joint" : "joints") par des traits, entreprises comprises\u{A0}; \(whole.fr), \(scheme.summary)",
        en: "\(shown) joined by lines, companies included; \(whole.en), \(scheme.summary)")
    case .rest:
      return context.say(
        fr: "\(shown) de plus en cellules, par échelon\u{A0}; \(whole.fr), \(scheme.summary)",
        en: "\(shown) more in cells, by level; \(whole.en), \(scheme.summary)")
    case .others:
      return context.say(
        fr: "\(shown) qu’aucun trait ne joint, entreprises comprises\u{A0}; \(whole.fr), \(scheme.summary)",
        en: "\(shown) that no line joins, companies included; \(whole.en), \(scheme.summary)")
    }
  }

  /// The page in words: those it lists when it has no lines, else the whole scheme.
  var description: String {
    guard part == .rest else { return scheme.description }
    let bands = groups.map { band in
      band.label + Wording.colon(context.language)
        + context.list(band.actors.map(scheme.told)) + "."
    }
    return ([summary] + bands).joined(separator: " ")
  }

  /// What the page leaves out; lists say it of what follows them only.
  var omissions: [String] {
    part == .rest ? scheme.unlisted(missing) : scheme.omissions(listed: listed, missing: missing)
  }
}
