internal import MaillageAnalysis
internal import MaillageModel

/// Rules in rows: a bar of the verdicts of their actions, the rate, and the rate of each family.
struct ConformanceChart {
  private let context: FigureContext
  private let result: Conformance.Result
  private let families: [Family]
  /// The rules, in the order of their codes.
  let scores: [Conformance.Score]

  /// The widths that the longest bar may have, in points.
  private static let barWidths = 60.0...348.0
  /// The width that a letter and a number need.
  private static let leastForWords = 36

  init(_ context: FigureContext) {
    let result = context.study.answer(to: Conformance.self)
    self.context = context
    self.result = result
    scores = result.overall
    let present = Set(result.scores.map(\.family))
    families = context.typology.families.filter { present.contains($0.code) }
  }

  // MARK: Grid

  /// The rules; their bars take what the page leaves them.
  func grid(of scores: [Conformance.Score], on page: Page) -> Grid {
    let rest = page.cellWidth - grid(of: scores, on: page, barWidth: 0).estimatedWidth
    let width = min(Self.barWidths.upperBound, max(Self.barWidths.lowerBound, rest))
    return grid(of: scores, on: page, barWidth: width.rounded(.down))
  }

  private func grid(of scores: [Conformance.Score], on page: Page, barWidth: Double) -> Grid {
    func heading(_ words: String) -> GridCell {
      GridCell(Wrapping.lines(words, limit: 20), bold: true).with {
        $0.fill = Palette.heading
      }
    }
    let head =
      [
        heading(context.say(fr: "Règle", en: "Rule")),
        heading(context.say(fr: "Actions", en: "Actions")),
        heading(context.say(fr: "Verdicts", en: "Verdicts")),
        heading(context.say(fr: "Conformes", en: "In line")),
      ] + families.map { heading(context.say($0.shortLabel)) }
    // A rule has a quarter of the page.
    let limit = Int(page.drawingWidth / 4 / (Typography.smallest * Typography.averageCharacterWidth))
    return Grid(
      rows: [head] + scores.map { row($0, limit: limit, barWidth: barWidth) }, padding: 3, cellBorder: 1)
  }

  private func row(_ score: Conformance.Score, limit: Int, barWidth: Double) -> [GridCell] {
    let title = GridCell(Wrapping.lines(score.rule + " " + context.say(score.title), limit: limit))
    let byFamily = families.map { family -> GridCell in
      let part = result.scores.first {
        $0.rule == score.rule && $0.family == family.code && $0.year == score.year
      }
      return GridCell([part.map(ratio) ?? " "]).with { $0.alignment = .center }
    }
    let verdicts = GridCell(Wrapping.lines(values(score), limit: 20))
    return [title, GridCell(bar(score, width: barWidth)), verdicts, GridCell([rate(score)], bold: true)]
      + byFamily
  }

  /// The verdicts side by side, each as wide as its count, then what makes all bars of one width.
  private func bar(_ score: Conformance.Score, width: Double) -> Grid {
    let unit = width / Double(max(1, scores.map(\.applicable).max() ?? 1))
    var left = Int(width)
    var cells = parts(score).filter { $0.count > 0 }.map { part -> GridCell in
      let width = max(3, Int((Double(part.count) * unit).rounded(.down)))
      left -= width
      // A narrow part has no room for its letter: the column beside says all, in the same order.
      let cell =
        width < Self.leastForWords
        ? GridCell.space : GridCell(["\(part.letter)\u{A0}\(part.count)"], size: Typography.smallest)
      return cell.with {
        $0.fill = part.fill
        $0.border = 1
        $0.borderColor = Palette.rule
        $0.borderPattern = part.isDashed ? .dashed : .solid
        $0.alignment = .center
        $0.width = width
        $0.height = 18
      }
    }
    if left > 0 { cells.append(GridCell.space.with { $0.width = left }) }
    // A grid that grew with its cell would lengthen every part by as much, short or long.
    let total = cells.reduce(0) { $0 + ($1.width ?? 0) }
    var bar = Grid(rows: [cells], spacing: 0, padding: 0, width: total)
    bar.height = 18
    bar.isFixed = true
    return bar
  }

  /// « c 10, é 1 »: every count of the bar, in its order.
  private func values(_ score: Conformance.Score) -> String {
    parts(score).filter { $0.count > 0 }.map { "\($0.letter)\u{A0}\($0.count)" }.joined(separator: ", ")
  }

  private struct Part {
    let letter: String, meaning: LocalizedText, noun: Phrasing.Noun
    let count: Int, fill: String, isDashed: Bool
  }

  private func parts(_ score: Conformance.Score) -> [Part] {
    func part(
      _ letter: LocalizedText, _ verdict: Verdict, _ noun: Phrasing.Noun, _ count: Int, _ fill: String,
      dashed: Bool = false
    ) -> Part {
      Part(
        letter: context.say(letter), meaning: context.typology.vocabulary.label(verdict), noun: noun,
        count: count, fill: fill, isDashed: dashed)
    }
    return [
      part(
        LocalizedText(fr: "c", en: "i"), .compliant, .compliantAction, score.compliant, Palette.compliant),
      part(LocalizedText(fr: "é", en: "d"), .gap, .departingAction, score.gaps, Palette.gap),
      part(LocalizedText(fr: "v", en: "c"), .toCheck, .actionToCheck, score.toCheck, Palette.toCheck),
      part(
        LocalizedText(fr: "i", en: "u"), .undetermined, .undeterminedAction, score.undetermined,
        Palette.paper, dashed: true),
    ]
  }

  /// « 3 sur 6, 50 % »; « sans conclusion » when nothing can be decided.
  private func rate(_ score: Conformance.Score) -> String {
    guard let rate = score.rate else { return context.say(fr: "sans conclusion", en: "no conclusion") }
    return ratio(score) + ", " + context.say(Phrasing.percent(rate))
  }

  private func ratio(_ score: Conformance.Score) -> String {
    let decided = score.applicable - score.undetermined
    guard decided > 0 else { return "–" }
    return context.say(fr: "\(score.compliant) sur \(decided)", en: "\(score.compliant) of \(decided)")
  }

  // MARK: Words

  func legend(of scores: [Conformance.Score]) -> Legend {
    var legend = Legend()
    let present = Set(scores.flatMap { score in parts(score).filter { $0.count > 0 }.map(\.letter) })
    legend.marks =
      scores.first.map(parts)?.filter { present.contains($0.letter) }.map { part in
        Legend.MarkEntry(
          sample: part.letter,
          style: ShapeStyle(fill: part.fill, border: Palette.rule, isDashed: part.isDashed),
          meaning: context.say(part.meaning).lowercasedFirst)
      } ?? []
    // What a rule of that level asks is only a recommendation: its absence is no doubt about the data.
    let told =
      scores.contains { $0.toCheck > 0 }
      ? LocalizedText(
        fr: ", écarts et points à vérifier compris (à vérifier\u{A0}: un conseil non suivi)",
        en: ", departures and points to check included (to check: advice that the action does not follow)")
      : LocalizedText(fr: ", écarts compris", en: ", departures included")
    legend.notes = [
      context.say(
        fr:
          "Le rapport compte les conformes sur les actions où l’on peut conclure\(told.fr)\u{A0}; "
          + "«\u{A0}–\u{A0}»\u{A0}: aucune\u{A0}; case vide\u{A0}: la règle ne porte sur aucune action de la famille. "
          + "Une part trop étroite pour sa lettre se lit dans la colonne Verdicts, dans le même ordre. "
          + "Les actions terminées sont jugées à leur dernier jour. Une règle qu’aucune page ne nomme porte sur autre chose que les "
          + "actions, ou n’en concerne aucune. Toutes sont des conseils d’un guide, jamais des "
          + "obligations.",
        en:
          "The ratio counts those in line over the actions that can be decided\(told.en); “–”: none; empty cell: the rule is about no action of the family. A part too "
          + "narrow for its letter is read in the column Verdicts, of the same order. Ended actions are judged on "
          + "their last day. A rule on no page is about something other than actions, or concerns none. All are the advice of a guide, never obligations."
      )
    ]
    return legend
  }

  func counts(of shown: [Conformance.Score]) -> String {
    let part =
      shown.count == scores.count ? "" : context.say(fr: " sur \(scores.count)", en: " of \(scores.count)")
    let rules = context.count(shown.count, .rule)
    let actions = context.count(result.actionCount, .begun(context.study.actions))
    return "\(rules)\(part), \(actions)."
  }

  var summary: String {
    let told = scores.filter { $0.rate != nil }
    let whole = told.count { $0.rate == 1 }
    let undecided = scores.count - told.count
    let actions = context.count(result.actionCount, .action)
    return context.say(
      fr: "\(actions)\u{A0}: \(followed(whole, of: told.count).fr), "
        + "\(undecided) \(undecided < 2 ? "reste" : "restent") sans conclusion.",
      en: "\(actions): \(followed(whole, of: told.count).en), "
        + "\(undecided) \(undecided == 1 ? "has" : "have") no conclusion.")
  }

  /// « 3 des 16 règles que l’on peut juger sont suivies dans tous les cas jugés ».
  private func followed(_ whole: Int, of told: Int) -> LocalizedText {
    switch told {
    case 0:
      LocalizedText(fr: "aucune règle ne peut être jugée", en: "no rule can be judged")
    case 1:
      LocalizedText(
        fr:
          "la seule règle que l’on peut juger \(whole == 1 ? "est suivie" : "n’est pas suivie") dans tous les cas jugés",
        en: "the only rule that can be judged is \(whole == 1 ? "" : "not ")followed in every case judged")
    default:
      LocalizedText(
        fr: (whole == 0 ? "aucune" : "\(whole)") + " des \(told)\u{A0}règles que l’on peut juger "
          + (whole == 0 ? "n’est suivie" : whole == 1 ? "est suivie" : "sont suivies")
          + " dans tous les cas jugés",
        en: (whole == 0 ? "none" : "\(whole)") + " of the \(told) rules that can be judged "
          + (whole < 2 ? "is" : "are") + " followed in every case judged")
    }
  }

  func description(of shown: [Conformance.Score]) -> String {
    let sentences = shown.map { score in
      let parts = parts(score).filter { $0.count > 0 }.map {
        context.count($0.count, $0.noun)
      }
      return score.rule + " " + context.say(score.title) + Wording.colon(context.language)
        + parts.joined(separator: ", ") + "."
    }
    return ([summary] + sentences).joined(separator: " ")
  }
}

extension Phrasing.Noun {
  static let rule = Self(fr: ("règle", "règles"), en: ("rule", "rules"), isFeminine: true)
  fileprivate static let compliantAction = Self(
    fr: ("action conforme", "actions conformes"), en: ("action in line", "actions in line"), isFeminine: true)
  fileprivate static let departingAction = Self(
    fr: ("action en écart", "actions en écart"), en: ("action that departs", "actions that depart"),
    isFeminine: true)
  fileprivate static let actionToCheck = Self(
    fr: ("action à vérifier", "actions à vérifier"), en: ("action to check", "actions to check"),
    isFeminine: true)
  fileprivate static let undeterminedAction = Self(
    fr: ("action indéterminée", "actions indéterminées"),
    en: ("undetermined action", "undetermined actions"), isFeminine: true)
}
