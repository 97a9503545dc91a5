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
    if part == .rest {
      if actors.contains(where: { scheme.tieCounts[$0.id] != nil }) {
        let scope = LocalizedText(
          fr: scheme.family.map {
            "dans la famille «\u{A0}\(context.say($0.label))\u{A0}» ou sans famille précisée"
          }
            ?? "de toute famille",
          en: scheme.family.map { "in the family “\(context.say($0.label))” or without a stated one" }
            ?? "of any family")
        legend.notes = [
          context.say(
            fr:
              "Après un nom\u{A0}: ses liens d’appui déclarés, à vérifier compris, \(scope.fr), sans trait ici. Sans "
              + "nombre\u{A0}: aucun.",
            en:
              "After a name: its declared ties of support, those to be verified included, \(scope.en), without lines here. "
              + "Without number: none.")
        ]
      }
    } else if scheme.relations.isEmpty {
      legend.notes = [
        context.say(
          fr: "Aucun lien d’accompagnement, d’orientation, de financement ou de mandat n’est déclaré.",
          en: "No tie of support, referral, funding or mandate is declared.")
      ]
    } else if actors.contains(where: { !scheme.linked.contains($0.id) }) {
      let sign = crowded.isEmpty ? "" : context.say(fr: " ni signe ►", en: " or sign ►")
      let scope =
        scheme.left == 0
        ? LocalizedText(
          fr: scheme.family.map { "dans la famille «\u{A0}\(context.say($0.label))\u{A0}»" } ?? "ici",
          en: scheme.family.map { "in the family “\(context.say($0.label))”" } ?? "here")
        : LocalizedText(fr: "avec un acteur de cette page", en: "with an actor of this page")
      let note = LocalizedText(
        fr: "Acteur sans trait\(sign)\u{A0}: aucun lien d’appui n’est déclaré \(scope.fr).",
        en: "Actor without a line\(sign): no tie of support is declared \(scope.en).")
      legend.notes = [context.say(note)]
    }
    if part == .mixed, actors.contains(where: isListed) {
      legend.notes.append(
        context.say(
          fr: "Au pied de chaque bande, en cellules\u{A0}: les acteurs qu’aucun trait ne joint.",
          en: "At the foot of each band, in cells: the actors that no line joins."))
    }
    legend.notes += context.glossary(of: actors)
    return legend
  }

  // MARK: Words

  /// What the page shows, in numbers.
  var counts: String {
    switch part {
    case .whole, .mixed: return scheme.counts(showing: actors, scheme.relations)
    case .rest:
      let shown = context.count(actors.count, .actor), isOne = actors.count == 1
      return context.say(
        fr: "\(shown) \(isOne ? "représenté, sans ses" : "représentés, sans leurs") relations",
        en: "\(shown) shown, without \(isOne ? "its" : "their") relations") + scheme.outside
    case .joined, .others:
      // Those told by a sign under the name of their origin are shown as well as lines.
      let ids = Set(actors.map(\.id))
      return scheme.counts(showing: actors, scheme.relations.filter { ids.contains($0.origin) })
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
        fr: "\(shown) de plus en cellules, par échelon\u{A0}; sur les pages qui précèdent, \(scheme.summary)",
        en: "\(shown) more in cells, by level; on the pages before, \(scheme.summary)")
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
        + context.list(band.actors.map { PlainText.printable($0.name) }) + "."
    }
    return ([summary] + bands).joined(separator: " ")
  }

  /// What the page leaves out; lists say it of what follows them only.
  var omissions: [String] {
    part == .rest ? scheme.unlisted(missing) : scheme.omissions(listed: listed, missing: missing)
  }
}
