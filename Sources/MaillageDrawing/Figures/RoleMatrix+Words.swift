internal import MaillageAnalysis
internal import MaillageModel

/// What the matrix says in words.
extension RoleMatrix {
  func legend(of actors: [Actor], isLast: Bool) -> Legend {
    var legend = Legend()
    legend.categories = context.legend(of: actors, withShapes: false)
    let present = Set(actors.flatMap { actor in functions.compactMap { level(of: actor, in: $0) } })
    legend.marks = RoleLevel.allCases.filter { present.contains($0) }.map { level in
      let tint = Self.tint(of: level)
      return Legend.MarkEntry(
        sample: context.typology.vocabulary.code(level), style: ShapeStyle(fill: tint.fill, text: tint.text),
        meaning: context.say(context.typology.vocabulary.label(level)).lowercasedFirst)
    }
    let states = Set(
      families.flatMap { family in
        functions.compactMap { coverage.cell(function: $0.code, family: family.code)?.state }
      })
    let meanings = CoverageState.allCases.filter { states.contains($0) }.map {
      context.say(
        FindingWords.meaning(
          of: $0, threshold: coverage.coordinationThreshold, doubt: context.roleDoubt))
    }
    let separator = Wording.semicolon(context.language)
    let empty = context.say(fr: "Case vide\u{A0}: rôle non déclaré.", en: "Empty cell: role not declared.")
    let hasTail = isLast || !isDense
    legend.notes = [
      hasTail
        ? empty + context.say(fr: " Constats\u{A0}: ", en: " Findings: ")
          + meanings.joined(separator: separator) + "." + collectiveNote : empty
    ]
    legend.notes += abbreviations.note(for: actors, functions).map { [$0] } ?? []
    legend.notes += context.glossary(of: actors, limit: 19)
    return legend
  }

  /// That a collective is left out of a count, where one is.
  private var collectiveNote: String {
    guard coverage.cells.contains(where: { !$0.collectives.isEmpty }) else { return "" }
    return context.say(
      fr: " Un collectif n’est pas compté à côté de l’un de ses membres.",
      en: " A collective is not counted beside one of its members.")
  }

  var omissions: [String] {
    guard isDense else { return [] }
    let place = context.say(
      fr: "Les totaux et les constats, sur tous les acteurs, sont en bas de la dernière page.",
      en: "Totals and findings, over all actors, are at the bottom of the last page.")
    guard !left.isEmpty else { return [place] }
    let most = left.map(heldCount).max() ?? 0
    let others = context.count(left.count, .actor), functions = context.count(most, .function)
    let alike = actors.count { heldCount($0) <= most }
    guard alike > left.count else {
      return [
        context.say(
          fr: "\(others) qui \(left.count < 2 ? "tient" : "tiennent") au plus \(functions) "
            + (left.count < 2
              ? "n’a pas de ligne\u{A0}: il est compté à part en dernière page, et couverture.csv le nomme."
              : "n’ont pas de ligne\u{A0}: ils sont comptés ensemble en dernière page, et couverture.csv les nomme."),
          en: "\(others) that \(left.count == 1 ? "holds" : "hold") at most \(functions) "
            + (left.count == 1
              ? "has no row: it is counted apart on the last page, and couverture.csv names it."
              : "have no row: they are counted together on the last page, and couverture.csv names them.")),
        place,
      ]
    }
    let all = context.count(alike, .actor)
    return [
      context.say(
        fr:
          "\(left.count) des \(all) qui tiennent au plus \(functions) \(left.count < 2 ? "n’a" : "n’ont") pas de "
          + "ligne\u{A0}: à nombre égal de fonctions, les lignes vont aux premiers par catégorie puis par nom. Les autres "
          + "sont comptés ensemble en dernière page, et couverture.csv les nomme.",
        en:
          "\(left.count) of the \(all) that hold at most \(functions) \(left.count == 1 ? "has" : "have") no row: "
          + "for as many functions, rows go to the first by category, then by name. The others are counted together on "
          + "the last page, and couverture.csv names them."), place,
    ]
  }

  func counts(of shown: [Actor]) -> String {
    let without = context.selection.actors.count - actors.count
    let part =
      shown.count == actors.count ? "" : context.say(fr: " sur \(actors.count)", en: " of \(actors.count)")
    return context.count(shown.count, .actor) + part
      + context.say(fr: "\u{A0}; \(without) sans rôle déclaré.", en: "; \(without) without declared role.")
  }

  var summary: String {
    let shown = families.map(\.code)
    let cells = coverage.cells.filter { shown.contains($0.family) && $0.state != .notApplicable }
    let holes = cells.count { $0.state == .hole }, fragile = cells.count { $0.state == .fragile }
    let who = context.count(actors.count, .actor), functions = context.count(functions.count, .function)
    let all = context.count(cells.count, .functionInFamily)
    return context.say(
      fr: "\(who) et \(functions)\u{A0}; sur \(all), \(holes) sans acteur déclaré et "
        + "\(fragile) \(fragile < 2 ? "tenu" : "tenus") par un seul.",
      en: "\(who) and \(functions); of \(all), \(holes) without declared actor and "
        + "\(fragile) held by a single one.")
  }

  func description(of shown: [Actor]) -> String {
    let vocabulary = context.typology.vocabulary
    let sentences = shown.map { actor in
      let parts = functions.compactMap { function -> String? in
        guard let level = level(of: actor, in: function) else { return nil }
        return context.say(function.label).lowercasedFirst + " ("
          + context.say(vocabulary.label(level)).lowercasedFirst + ")"
      }
      return PlainText.printable(actor.name) + Wording.colon(context.language)
        + parts.joined(separator: ", ") + "."
    }
    return ([summary] + sentences).joined(separator: " ")
  }
}
