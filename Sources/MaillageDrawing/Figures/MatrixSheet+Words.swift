internal import MaillageAnalysis
internal import MaillageModel

/// What a page of the matrix says in words.
extension MatrixSheet {
  /// About the height of what surrounds the grid, in points.
  var frameHeight: Double { Frame(diagram(0, of: 1, grid: Grid(), description: "")).estimatedHeight }

  /// The page, numbered among all.
  func diagram(_ index: Int, of count: Int) -> Diagram {
    diagram(index, of: count, grid: grid, description: description)
  }

  private func diagram(_ index: Int, of count: Int, grid: Grid, description: String) -> Diagram {
    Diagram(
      id: count == 1 ? MatrixFigure.id : "\(MatrixFigure.id)-\(index + 1)", language: context.language,
      title: title(index, of: count), question: context.say(MatrixFigure.question), page: layout.page,
      body: .grid(grid), legend: legend,
      cartouche: context.cartouche(counts: counts, omissions: omissions), summary: summary,
      description: description, tables: MatrixFigure.tables)
  }

  /// The title, with the phases that the page shows when it lacks some.
  private func title(_ index: Int, of count: Int) -> String {
    let title = context.say(MatrixFigure.title)
    guard isPart else { return title + context.pageNumber(index, of: count) }
    let names = phases.map { context.say($0.phase.label).lowercasedFirst }
    return title + " (\(index + 1)/\(count)" + Wording.colon(context.language) + context.list(names) + ")"
  }

  private var legend: Legend {
    var legend = Legend()
    let cells = actors.flatMap { matrix.cells(of: $0)[columns] }.compactMap { $0 }.filter { $0.level != nil }
    // A cell has a line for each level of its families.
    let letters = Set(cells.flatMap(\.lines).map { $0.prefix { $0 != " " && $0 != "\u{A0}" } })
    legend.marks = RoleLevel.allCases.filter { letters.contains(context.letters(of: $0)[...]) }.map { level in
      let tint = RoleMatrix.tint(of: level)
      return Legend.MarkEntry(
        sample: context.letters(of: level), style: ShapeStyle(fill: tint.fill, text: tint.text),
        meaning: context.say(context.typology.vocabulary.label(level)).lowercasedFirst)
    }
    let states = Set(
      matrix.families.flatMap { family in
        functions.compactMap { matrix.coverage.cell(function: $0.code, family: family.code)?.state }
      })
    let meanings = CoverageState.allCases.filter { states.contains($0) }.map {
      context.say(
        FindingWords.meaning(
          of: $0, threshold: matrix.coverage.coordinationThreshold, doubt: context.roleDoubt))
    }
    let separator = Wording.semicolon(context.language)
    let empty = context.say(fr: "Case vide\u{A0}: rôle non déclaré.", en: "Empty cell: role not declared.")
    let shares = context.say(
      fr:
        " Total\u{A0}: fonctions tenues, sans les «\u{A0}?\u{A0}», parmi celles de la page, puis parmi toutes.",
      en: " Total: functions held, without those with “?”, among those of the page, then among all.")
    legend.notes = [
      empty + (isPart ? shares : "")
        + (hasTail
          ? context.say(fr: " Constats. ", en: " Findings. ")
            + meanings.joined(separator: separator).uppercasedFirst + "." + collectiveNote + outOfFindings
          : "")
    ]
    legend.notes += matrix.abbreviations.note(for: cells.flatMap(\.lines)).map { [$0] } ?? []
    legend.notes += context.glossary(of: actors, limit: 19)
    return legend
  }

  /// That a collective is left out of a count, where one is.
  private var collectiveNote: String {
    guard matrix.coverage.cells.contains(where: { !$0.collectives.isEmpty }) else { return "" }
    return context.say(
      fr: " Un collectif n’est pas compté à côté de l’un de ses membres.",
      en: " A collective is not counted beside one of its members.")
  }

  /// That roles in a function that makes no sense in their family are in the totals without a finding.
  private var outOfFindings: String {
    let roles = matrix.families.reduce(0) { total, family in
      total
        + functions.reduce(0) { count, function in
          let cell = matrix.coverage.cell(function: function.code, family: family.code)
          return count + (cell?.state == .notApplicable ? cell?.holders.count ?? 0 : 0)
        }
    }
    guard roles > 0 else { return "" }
    return context.say(
      fr:
        " \(context.count(roles, .role)) \(roles < 2 ? "sûr" : "sûrs") dans une case sans objet\u{A0}: dans les totaux, "
        + "sans constat.",
      en: " \(roles) sure \(roles == 1 ? "role" : "roles") in an n/a cell: in the totals, without a finding.")
  }

  private var omissions: [String] {
    let left = layout.left
    guard layout.isDense else { return [] }
    let place = context.say(
      fr: "Les totaux et les constats, sur tous les acteurs, sont en bas de la dernière page"
        + (isPart ? " des mêmes fonctions." : "."),
      en: "Totals and findings, over all actors, are at the bottom of the last page"
        + (isPart ? " of the same functions." : "."))
    guard !left.isEmpty else { return [place] }
    let most = left.map(matrix.heldCount).max() ?? 0
    let others = context.count(left.count, .actor), functions = context.count(most, .function)
    let alike = matrix.actors.count { matrix.heldCount($0) <= most }
    guard alike > left.count else {
      return [
        context.say(
          fr: "\(others) qui \(left.count < 2 ? "tient" : "tiennent") au plus \(functions) "
            + (left.count < 2
              ? "n’a pas de ligne\u{A0}: il est compté à part en dernière page, et couverture.csv donne son identifiant."
              : "n’ont pas de ligne\u{A0}: ils sont comptés ensemble en dernière page, et couverture.csv donne leurs identifiants."),
          en: "\(others) that \(left.count == 1 ? "holds" : "hold") at most \(functions) "
            + (left.count == 1
              ? "has no row: it is counted apart on the last page, and couverture.csv gives its identifier."
              : "have no row: they are counted together on the last page, and couverture.csv gives their identifiers.")
        ),
        place,
      ]
    }
    let all = context.count(alike, .actor)
    return [
      context.say(
        fr:
          "\(left.count) des \(all) qui tiennent au plus \(functions) \(left.count < 2 ? "n’a" : "n’ont") pas de "
          + "ligne\u{A0}: à nombre égal de fonctions, les lignes vont aux premiers par catégorie puis par nom. Les autres "
          + "sont comptés ensemble en dernière page, et couverture.csv donne leurs identifiants.",
        en:
          "\(left.count) of the \(all) that hold at most \(functions) \(left.count == 1 ? "has" : "have") no row: "
          + "for as many functions, rows go to the first by category, then by name. The others are counted together on "
          + "the last page, and couverture.csv gives their identifiers."), place,
    ]
  }

  private var counts: String {
    let all = matrix.actors
    let without = context.selection.actors.count - all.count
    func part(_ shown: Int, of all: Int) -> String {
      shown == all ? "" : context.say(fr: " sur \(all)", en: " of \(all)")
    }
    let columns =
      isPart
      ? ", " + context.count(functions.count, .function) + part(functions.count, of: matrix.functions.count)
      : ""
    let rest =
      without == 0
      ? "."
      : context.say(fr: "\u{A0}; \(without) sans rôle déclaré.", en: "; \(without) without declared role.")
    return context.count(actors.count, .actor) + part(actors.count, of: all.count) + columns + rest
  }

  private var summary: String {
    let shown = matrix.families.map(\.code)
    let cells = matrix.coverage.cells.filter { shown.contains($0.family) && $0.state != .notApplicable }
    let holes = cells.count { $0.state == .hole }, fragile = cells.count { $0.state == .fragile }
    let who = context.count(matrix.actors.count, .actor)
    let functions = context.count(matrix.functions.count, .function)
    let all = context.count(cells.count, .functionInFamily)
    let weak =
      holes + fragile == 0
      ? LocalizedText(
        fr: "aucun sans acteur déclaré ni tenu par un seul",
        en: "none without declared actor or held by a single one")
      : Phrasing.counts([
        (holes, LocalizedText(fr: "sans acteur déclaré", en: "without declared actor")),
        (
          fragile,
          LocalizedText(
            fr: fragile < 2 ? "tenu par un seul" : "tenus par un seul", en: "held by a single one")
        ),
      ])
    return context.say(
      fr: "\(who) et \(functions)\u{A0}; sur \(all), \(weak.fr).",
      en: "\(who) and \(functions); of \(all), \(weak.en).")
  }

  private var description: String {
    let vocabulary = context.typology.vocabulary
    let sentences = actors.compactMap { actor -> String? in
      let parts = zip(functions, matrix.cells(of: actor)[columns]).compactMap { function, cell -> String? in
        guard let level = cell?.level else { return nil }
        return context.say(function.label).lowercasedFirst + " ("
          + context.say(vocabulary.label(level)).lowercasedFirst + ")"
      }
      return parts.isEmpty
        ? nil
        : PlainText.printable(actor.name) + Wording.colon(context.language) + parts.joined(separator: ", ")
          + "."
    }
    return ([summary] + sentences).joined(separator: " ")
  }
}
