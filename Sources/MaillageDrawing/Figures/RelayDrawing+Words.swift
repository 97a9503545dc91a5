internal import MaillageAnalysis
internal import MaillageModel

extension RelayDrawing {
  private var shown: [Actor] {
    let ids = Set(columns.joined().map(\.actor))
    return context.study.actors.filter { ids.contains($0.id) }
  }

  var legend: Legend {
    var legend = Legend()
    legend.categories = context.legend(of: shown, withShapes: false)
    let styles = Set((chain + ways).compactMap(\.style))
    func add(_ style: LineStyle, _ look: LocalizedText, _ meaning: LocalizedText) {
      legend.lines.append(
        Legend.LineEntry(style: style, look: context.say(look), meaning: context.say(meaning)))
    }
    if styles.contains(Self.same) {
      add(
        Self.same, LocalizedText(fr: "trait épais", en: "thick line"),
        LocalizedText(fr: "le même acteur dans les deux phases", en: "the same actor in both phases"))
    }
    if styles.contains(Self.tie) {
      add(
        Self.tie, LocalizedText(fr: "trait fin", en: "thin line"),
        LocalizedText(fr: "relation sûre entre les deux acteurs", en: "sure relation between the two actors"))
    }
    if styles.contains(where: { $0.pattern == .dotted }) {
      add(
        Self.doubt, LocalizedText(fr: "pointillé", en: "dotted"),
        LocalizedText(
          fr: "passage qui repose sur un rôle \(context.roleDoubt.fr), ou sur une relation à vérifier",
          en: "way that rests on a role \(context.roleDoubt.en), or on a relation to be verified"))
    }
    if styles.contains(where: { $0.pattern == .dashed }) {
      add(
        LineStyle(pattern: .dashed, width: 2.4, color: Palette.alert),
        LocalizedText(fr: "tireté", en: "dashed"),
        LocalizedText(fr: "relais rompu dans les tables", en: "relay broken in the tables"))
    }
    legend.marks = marks
    legend.notes =
      [rule] + bothWays + context.collectiveNote(stages.cells) + context.glossary(of: shown, limit: nameLimit)
    return legend
  }

  private var marks: [Legend.MarkEntry] {
    var marks: [Legend.MarkEntry] = []
    if columns.joined().contains(where: { $0.surePhaseCount > 1 }) {
      marks.append(
        Legend.MarkEntry(
          sample: "A", style: ShapeStyle(borderWidth: 2.4),
          meaning: context.say(
            fr: "bord épais, en gras\u{A0}: sûrement présent dans plusieurs phases",
            en: "thick border, bold: surely present in several phases")))
    }
    if columns.joined().contains(where: { !$0.isSure }) {
      marks.append(context.doubtfulRoleMark)
    }
    if columns.indices.contains(where: { !away($0).isEmpty }) {
      marks.append(
        Legend.MarkEntry(
          sample: "→", style: ShapeStyle(),
          meaning: context.say(
            fr: "hors page\u{A0}: aucun de ses passages n’a ses deux bouts dessinés",
            en: "off page: none of its ways has both ends drawn")))
    }
    return marks
  }

  /// That two lines are one tie, where some are.
  private var bothWays: [String] {
    let isMet = stages.links.enumerated().contains { index, link in
      let left = Set(columns[index].map(\.actor)), right = Set(columns[index + 1].map(\.actor))
      let drawn = (link?.passages ?? []).filter {
        $0.isCertain && $0.from != $0.to && left.contains($0.from) && right.contains($0.to)
      }
      let ends = Set(drawn.map { [$0.from, $0.to] })
      return ends.contains { ends.contains([$0[1], $0[0]]) }
    }
    return isMet
      ? [
        context.say(
          fr:
            "Deux acteurs liés, chacun dans les deux mêmes phases, ont deux traits et comptent pour un lien.",
          en: "Two actors that are tied, each in the same two phases, have two lines and count as one tie.")
      ] : []
  }

  private var rule: String {
    let isBroken = stages.links.contains { $0?.state == .broken }
    let broken =
      isBroken
      ? LocalizedText(
        fr: " Rompu\u{A0}: rien dans les tables ne le permet, ce qui ne dit pas que rien ne se fait.",
        en: " Broken: nothing in the tables allows it, which does not say that nothing is done.")
      : LocalizedText(fr: "", en: "")
    return context.say(
      fr:
        "Un relais est assuré quand un acteur tient une fonction des deux phases dans la famille, ou quand une "
        + "relation sûre lie deux acteurs qui tiennent chacun l’une des deux." + broken.fr,
      en: "A relay is ensured when an actor holds a function of both phases in the family, or when a sure "
        + "relation ties two actors that hold one each." + broken.en)
  }

  var counts: String {
    let drawn = context.count(shown.count, .actor)
    guard wayCount > 0 else {
      let verb = shown.count < 2 ? "représenté" : "représentés"
      return context.say(fr: "\(drawn) \(verb), aucun passage.", en: "\(drawn) shown, no way.")
    }
    let lines = context.count(ways.count, .way)
    let part =
      ways.count == wayCount
      ? "" : context.say(fr: " sur \(context.whole(wayCount))", en: " of \(context.whole(wayCount))")
    return context.say(
      fr: "\(drawn) et \(lines)\(part) représentés.", en: "\(drawn) and \(lines)\(part) shown.")
  }

  var omissions: [String] {
    var omissions: [String] = []
    let left = hidden.reduce(0, +)
    if ways.count < wayCount {
      let isDoubtful = stages.links.contains { !($0?.doubts.isEmpty ?? true) }
      let doubts =
        isDoubtful
        ? LocalizedText(
          fr: " ou, là où rien n’est sûr, les passages à vérifier",
          en: " or, where nothing is sure, the ways to be verified")
        : LocalizedText(fr: "", en: "")
      omissions.append(
        context.say(
          fr:
            "\(context.count(ways.count, .way)) \(ways.count < 2 ? "dessiné" : "dessinés") sur \(context.whole(wayCount))\u{A0}: ceux "
            + "dont les deux bouts sont sur la page. Les en-têtes comptent tous les acteurs communs et toutes les paires liées\(doubts.fr).",
          en:
            "\(context.count(ways.count, .way)) of \(context.whole(wayCount)) drawn: those whose two ends are on the page. The "
            + "headings count all shared actors and all tied pairs\(doubts.en)."))
    }
    if left > 0 {
      omissions.append(
        context.say(
          fr:
            "Faute de place, dans chaque colonne trop longue, on a retiré un à un les acteurs qui avaient alors le moins de passages "
            + "vers les autres\u{A0}: leur absence ne dit rien d’eux, et les tables les donnent.",
          en:
            "For want of room, in each column too long, those that then had the fewest ways to the others were taken away one by one: their absence says nothing of them, and the tables "
            + "give them."))
    }
    if !context.filter.isEmpty {
      omissions.append(
        context.say(
          fr: "Les verdicts portent sur tous les acteurs, même ceux que le filtre ne montre pas.",
          en: "The verdicts are about all actors, even those that the filter does not show."))
    }
    return omissions
  }
}
