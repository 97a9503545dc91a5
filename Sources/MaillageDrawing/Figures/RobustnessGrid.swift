internal import MaillageAnalysis
internal import MaillageModel

/// The robustness of each function in each family, as bars with their value.
struct RobustnessGrid {
  private let context: FigureContext
  private let result: Contribution.Result
  private let families: [Family]

  /// The width of a bar of 1, in points.
  private static let barWidth = 120

  init(_ context: FigureContext, _ result: Contribution.Result) {
    self.context = context
    self.result = result
    families = context.typology.families.map(\.self)
  }

  private func cell(_ function: SupportFunction, _ family: Family) -> Contribution.CellRobustness? {
    result.cells.first { $0.cell.function == function.code && $0.cell.family == family.code }
  }

  // MARK: Grid

  var grid: Grid {
    let heading =
      [GridCell([context.say(fr: "Fonction", en: "Function")], bold: true)]
      + families.map { family in
        GridCell([context.say(family.shortLabel)], bold: true).with {
          $0.fill = Palette.heading
          $0.alignment = .center
        }
      }
    let rows = context.typology.functions.map { function in
      [GridCell([context.say(function.label)])] + families.map { bar(cell(function, $0)) }
    }
    return Grid(rows: [heading] + rows, padding: 2, cellBorder: 1)
  }

  private func bar(_ cell: Contribution.CellRobustness?) -> GridCell {
    guard let cell, cell.applies, let range = cell.robustness else {
      return GridCell([context.say(fr: "sans objet", en: "n/a")], color: Palette.grey)
    }
    let words = words(cell, range)
    guard range.lowerBound > 0 else {
      return GridCell([words], bold: range.upperBound == 0, color: Palette.alert).with {
        if range.upperBound > 0 { $0.fill = Palette.toCheck }
      }
    }
    let isFragile = cell.holders.lowerBound == 1
    let style = ShapeStyle(
      fill: isFragile ? Palette.light.fill : Palette.medium.fill, border: Palette.rule)
    let bar = BarCells.bar(share: range.lowerBound, width: Self.barWidth, style: style)
    let value = GridCell([words]).with { $0.width = 150 }
    return GridCell(Grid(rows: [[bar, value]], padding: 1))
  }

  private func words(_ cell: Contribution.CellRobustness, _ range: ClosedRange<Double>) -> String {
    let low = context.say(Phrasing.number(range.lowerBound, decimals: 2))
    let count = cell.holders
    let doubt = count.upperBound > count.lowerBound ? " +\(count.upperBound - count.lowerBound)\u{A0}?" : ""
    guard count.lowerBound > 0 else {
      return doubt.isEmpty
        ? context.say(fr: "0\u{A0}: aucun acteur", en: "0: no actor")
        : context.say(fr: "0\u{A0}: aucun acteur sûr,", en: "0: no sure actor,") + doubt
    }
    return low + " (" + context.count(count.lowerBound, .actor) + doubt + ")"
  }

  // MARK: Words

  private var shown: [Contribution.CellRobustness] { result.applicableCells }

  var legend: Legend {
    var legend = Legend()
    func add(_ sample: String, _ tint: Palette.Tint, _ fr: String, _ en: String) {
      legend.marks.append(
        Legend.MarkEntry(
          sample: sample, style: ShapeStyle(fill: tint.fill, text: tint.text),
          meaning: context.say(fr: fr, en: en)))
    }
    let hasSingle = shown.contains { $0.holders.lowerBound == 1 }
    let hasSeveral = shown.contains { $0.holders.lowerBound > 1 }
    if hasSingle {
      add(
        " ", Palette.light, (hasSeveral ? "barre claire" : "barre") + "\u{A0}: un seul acteur sûr",
        (hasSeveral ? "light bar" : "bar") + ": a single sure actor")
    }
    if hasSeveral {
      add(
        " ", Palette.medium, (hasSingle ? "barre foncée" : "barre") + "\u{A0}: plusieurs acteurs sûrs",
        (hasSingle ? "dark bar" : "bar") + ": several sure actors")
    }
    if shown.contains(where: { $0.holders.lowerBound == 0 && $0.holders.upperBound > 0 }) {
      add(
        "0", Palette.doubtful, "fond orangé\u{A0}: seulement des rôles " + context.roleDoubt.fr,
        "orange ground: only roles " + context.roleDoubt.en)
    }
    legend.notes = [
      context.say(
        fr: "Valeur\u{A0}: part moyenne des départs, dans un ordre au hasard de tous les acteurs en vigueur, "
          + "pendant laquelle la fonction garde un acteur sûr (de 0 à 1).",
        en:
          "Value: average part of the departures, in a random order of all actors in force, during which the "
          + "function keeps a sure actor (from 0 to 1).") + doubtNote
    ]
    return legend
  }

  /// What « +1 ? » means, with the number of an actual cell; nothing without any.
  private var doubtNote: String {
    guard let most = shown.map({ $0.holders.upperBound - $0.holders.lowerBound }).first(where: { $0 > 0 })
    else { return "" }
    return context.say(
      fr: " «\u{A0}+\(most)\u{A0}?\u{A0}»\u{A0}: "
        + (most < 2
          ? "un acteur dont le rôle est \(context.roleDoubt.fr), non compté."
          : "\(most) acteurs dont le rôle est \(context.roleDoubt.fr), non comptés."),
      en: " “+\(most) ?”: "
        + (most == 1
          ? "an actor whose role is \(context.roleDoubt.en), not counted."
          : "\(most) actors whose roles are \(context.roleDoubt.en), not counted."))
  }

  private func count(_ isCounted: (ClosedRange<Int>) -> Bool) -> Int { shown.count { isCounted($0.holders) } }

  var summary: String {
    let total = context.count(shown.count, .functionInFamily)
    let several = count { $0.lowerBound > 1 }, single = count { $0.lowerBound == 1 }
    let states = Phrasing.counts([
      (several, LocalizedText(fr: "avec plusieurs acteurs sûrs", en: "with several sure actors")),
      (single, LocalizedText(fr: "avec un seul acteur sûr", en: "with a single sure actor")),
      (count { $0.lowerBound == 0 }, LocalizedText(fr: "sans acteur sûr", en: "without a sure actor")),
    ])
    return total + Wording.colon(context.language) + context.say(states) + "."
  }

  var description: String {
    let sentences = families.map { family in
      let parts = context.typology.functions.compactMap { function -> String? in
        guard let cell = cell(function, family), cell.applies, let range = cell.robustness else { return nil }
        return context.say(function.label).lowercasedFirst + " " + words(cell, range)
      }
      return context.say(family.label) + Wording.colon(context.language)
        + parts.joined(separator: Wording.semicolon(context.language)) + "."
    }
    return ([summary] + sentences).joined(separator: " ")
  }
}
