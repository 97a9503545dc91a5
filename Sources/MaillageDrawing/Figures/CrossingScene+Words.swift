internal import MaillageAnalysis
internal import MaillageModel

/// What the drawing of actors and zones says in words.
extension CrossingScene {
  var legend: Legend {
    var legend = Legend()
    legend.categories = context.legend(of: actors, withShapes: true)
    let present = Set(ties.map(\.family))
    var seen: Set<String> = []
    let families = result.cells.map(\.family).filter { seen.insert($0).inserted && present.contains($0) }
    legend.lines = families.map { family in
      let style = style(family, count: 2)
      return Legend.LineEntry(
        style: style, look: context.say(LineWords.pattern(style.pattern)),
        meaning: familyLabel(family).lowercasedFirst)
    }
    if reached.contains(where: { actorCount($0) >= Self.shared }) {
      legend.marks = [
        Legend.MarkEntry(
          sample: " ", style: ShapeStyle(fill: "#D0D0D0", border: Palette.grey),
          meaning: context.say(
            fr: "fond gris et gras\u{A0}: au moins \(Self.shared)\u{A0}acteurs",
            en: "grey and bold: at least \(Self.shared) actors"))
      ]
    }
    legend.notes =
      [
        context.say(
          fr:
            "Épaisseur du trait\u{A0}: nombre d’actions et de partenariats, de 1 à \(Self.widest) et plus. ",
          en: "Width of the line: number of actions and partnerships, from 1 to \(Self.widest) and more. ")
          + Self.scope(context)
      ] + [context.note(on: unreached)].compactMap { $0 }
      + context.glossary(of: actors, limit: Self.lineLimit)
    return legend
  }

  /// What counts, where and for whom: of the drawing and of the table.
  static func scope(_ context: FigureContext) -> String {
    context.say(
      fr: "Comptent, sauf à vérifier, les partenariats en vigueur et les actions en cours, dans les zones "
        + "qu’elles nomment (non dans de plus larges) et dans celles de leurs pays, pour qui les mène, les finance ou en bénéficie\u{A0}; ni "
        + "les actions terminées ni celles à venir. Les zones se chevauchent et ne s’additionnent pas.",
      en:
        "Unless to be verified, partnerships in force count, and actions under way in the zones that they name "
        + "(not in larger ones) and in those of their countries, for who carries them out, funds them or benefits from them; neither "
        + "actions that are over nor those to come. Zones overlap and are never summed.")
  }

  var counts: String {
    let placeless = context.say(Phrasing.countOrNone(result.actionsWithoutPlace.count, .action))
    return context.count(actors.count, .actor) + ", " + context.count(reached.count, .zone)
      + Wording.semicolon(context.language) + placeless
      + context.say(fr: " sans zone ni pays.", en: " without zone or country.")
  }

  var summary: String {
    Self.summary(
      context, actors: actors.count, zones: reached.count,
      crowded: reached.count { actorCount($0) >= Self.shared })
  }

  /// How many actors are in how many zones, some of them crowded: of the drawing and of the table.
  static func summary(_ context: FigureContext, actors: Int, zones: Int, crowded: Int) -> String {
    let who = context.count(actors, .actor), places = context.count(zones, .zone)
    // « 12 zones, dont 12 » is no sentence.
    let part =
      switch crowded {
      case 0 where zones == 1: LocalizedText(fr: "elle n’en réunit pas", en: "it does not have")
      case 1 where zones == 1: LocalizedText(fr: "elle en réunit au moins", en: "it has at least")
      case 0: LocalizedText(fr: "aucune n’en réunit", en: "none has")
      case 2... where crowded == zones:
        LocalizedText(fr: "chacune en réunit au moins", en: "each has at least")
      case 1: LocalizedText(fr: "1 en réunit au moins", en: "1 has at least")
      default: LocalizedText(fr: "\(crowded) en réunissent au moins", en: "\(crowded) have at least")
      }
    return context.say(
      fr: who + (actors < 2 ? " est présent dans " : " sont présents dans ") + places
        + "\u{A0}; \(part.fr) \(Self.shared).",
      en: who + (actors == 1 ? " is present in " : " are present in ") + places
        + "; \(part.en) \(Self.shared).")
  }

  var description: String {
    let sentences = reached.map { zone in
      let names = Set(ties.filter { $0.zone == zone }.map(\.actor)).sortedByBytes()
        .map { context.study.actor($0).map { PlainText.printable($0.name) } ?? $0 }
        .sortedInFrench { $0 }
      return zoneLabel(zone) + Wording.colon(context.language)
        + context.list(names) + "."
    }
    return ([summary] + sentences).joined(separator: " ")
  }
}
