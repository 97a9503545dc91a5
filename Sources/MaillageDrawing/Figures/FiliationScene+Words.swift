internal import MaillageAnalysis
internal import MaillageModel

extension FiliationScene {
  func kind(_ filiation: Filiation) -> String {
    let label = context.say(context.typology.vocabulary.label(filiation.kind)).lowercasedFirst
    guard let function = filiation.function else { return label }
    return label + Wording.colon(context.language)
      + context.say(context.typology.functions.label(function)).lowercasedFirst
  }

  func date(_ line: Filiations.Line) -> String {
    guard let date = line.filiation.date else { return context.say(fr: "date inconnue", en: "date unknown") }
    let text = date.formatted(context.language)
    let article = date.day == nil ? "en" : "le"
    let words =
      line.filiation.precision == .atLatest
      ? context.say(fr: "au plus tard \(article) \(text)", en: "by \(text)") : text
    return line.hasHappened ? words : words + context.say(fr: " (à venir)", en: " (to come)")
  }

  private func name(_ id: String) -> String {
    context.study.actor(id).map { PlainText.printable($0.name) } ?? id
  }

  func sentence(_ line: Filiations.Line) -> String {
    let colon = Wording.colon(context.language)
    return name(line.filiation.predecessor) + " → " + name(line.filiation.successor) + colon
      + kind(line.filiation) + ", " + date(line)
  }

  var legend: Legend {
    var legend = Legend()
    legend.categories = context.categories(of: actors).map { category in
      var style = ShapeStyle(category.look)
      style.isDashed = false
      return Legend.CategoryEntry(
        code: category.code, label: context.say(category.label), shapeName: nil, style: style)
    }
    let arrows: [(Bool, LocalizedText)] = [
      (true, LocalizedText(fr: "l’acteur devient un autre", en: "the actor becomes another")),
      (false, LocalizedText(fr: "une mission seule est transférée", en: "a mission alone is transferred")),
    ]
    legend.lines = arrows.compactMap { ends, meaning in
      guard let line = lines.first(where: { $0.endsPredecessor == ends }) else { return nil }
      let style = Self.style(line)
      return Legend.LineEntry(
        style: style, look: LineWords.description(of: style, context.language), meaning: context.say(meaning))
    }
    if columns.count > 1 {
      let axis = LineStyle(pattern: .solid, width: 0.8, color: Palette.rule)
      legend.lines.append(
        Legend.LineEntry(
          style: axis, look: LineWords.description(of: axis, context.language),
          meaning: context.say(fr: "le temps, sans échelle", en: "time, without scale")))
    }
    let borders: [(Filiations.State, LocalizedText)] = [
      (
        .inForce, LocalizedText(fr: "bord épais\u{A0}: acteur en vigueur", en: "thick border: actor in force")
      ),
      (
        .ended,
        LocalizedText(fr: "bord tireté\u{A0}: acteur éteint à la date", en: "dashed border: ended by the day")
      ),
      (.future, LocalizedText(fr: "bord fin\u{A0}: acteur à venir", en: "thin border: actor to come")),
    ]
    let plain = ShapeStyle(border: Palette.grey)
    legend.marks = borders.filter { states.values.contains($0.0) }.map { state, meaning in
      Legend.MarkEntry(sample: " ", style: style(state, plain), meaning: context.say(meaning))
    }
    legend.notes =
      [
        context.say(
          fr:
            "Un acteur est placé à l’année où il commence ou, si on l’ignore, à celle de la première filiation qui "
            + "mène à lui, bien qu’il puisse exister avant.",
          en: "An actor stands at the year in which it starts or, if unknown, at that of the first filiation "
            + "that leads to it, though it may exist before.")
      ] + context.glossary(of: actors, limit: 13)
    return legend
  }

  private static let filiation = Phrasing.Noun(
    fr: ("filiation", "filiations"), en: ("filiation", "filiations"), isFeminine: true)

  var counts: String {
    let shown = context.count(lines.count, Self.filiation)
    let part = lines.count == total ? "" : context.say(fr: " sur \(total)", en: " of \(total)")
    return shown + part + context.say(fr: " entre ", en: " between ") + context.count(actors.count, .actor)
      + "."
  }

  /// What the filter cannot do here.
  var omissions: [String] {
    let filter = context.filter
    guard !filter.families.isEmpty || !filter.zones.isEmpty || filter.minimumDegree > 0 else { return [] }
    return [
      context.say(
        fr: "Seul le filtre par catégorie vaut pour les filiations.",
        en: "Only the filter by category holds for filiations.")
    ]
  }

  var summary: String {
    let over = states.values.count { $0 == .ended }, alive = states.values.count { $0 == .inForce }
    let future = states.values.count { $0 == .future }
    let coming =
      future == 0 ? "" : context.say(fr: ", \(future)\u{A0}à venir", en: ", \(future) to come")
    let moved = lines.count { !$0.endsPredecessor }
    let transfers =
      moved == 0
      ? ""
      : context.say(
        fr:
          "\u{A0}; \(moved) \(moved < 2 ? "n’est qu’un transfert" : "ne sont que des transferts") de mission",
        en: "; \(moved) \(moved == 1 ? "is" : "are") only a transfer of a mission")
    let subject = context.count(lines.count, Self.filiation), who = context.count(actors.count, .actor)
    return context.say(
      fr: "\(subject) entre \(who)\u{A0}: \(alive) en vigueur, \(over) éteint\(over < 2 ? "" : "s")"
        + coming + transfers + ".",
      en: "\(subject) between \(who): \(alive) in force, \(over) over" + coming + transfers + ".")
  }

  var description: String {
    ([summary] + lines.map { sentence($0) + "." }).joined(separator: " ")
  }
}
