internal import MaillageAnalysis
internal import MaillageModel

/// The answers to one question: a bar for each score or each option.
struct SurveyPanel {
  /// A bar: what was answered, how often, out of how many.
  struct Bar {
    let label: String, count: Int, total: Int
    let style: ShapeStyle
  }

  /// The question in words, and how many answered it.
  let title: String, subtitle: String
  let bars: [Bar]
  /// The mean and what is not in the bars.
  let notes: [String]
  /// Whether the bars are scores from 0 to 5, whose labels are short.
  let isScored: Bool
  /// How many options have no bar.
  let left: Int
  /// The codes of the categories that the colours show.
  let categories: [String]
  /// The mean of the scores.
  var mean: Double?

  /// How many options are drawn.
  private static let barLimit = 14

  /// The spread of the scores given to an option of a question.
  init(
    scores option: Survey.Option, of question: Survey.Question, titled title: String, _ context: FigureContext
  ) {
    let values = option.scores.values
    let style = ShapeStyle(fill: Palette.medium.fill, border: Palette.strong.fill)
    self.title = title
    isScored = true
    left = 0
    categories = []
    mean = option.scores.mean
    let count = context.count(values.count, Self.score)
    subtitle = context.say(
      fr: "importance de 0 à 5, part sur \(count)", en: "importance from 0 to 5, share of \(count)")
    bars = Set(values + [0, 1, 2, 3, 4, 5]).sorted(by: >).map { score in
      let whole = score == score.rounded()
      return Bar(
        label: context.say(Phrasing.number(score, decimals: whole ? 0 : 1)),
        count: values.count { $0 == score }, total: values.count, style: style)
    }
    let unscored = max(0, option.respondents - values.count)
    let text = option.scores.mean.map { context.say(Phrasing.number($0, decimals: 1)) } ?? "–"
    var notes = [
      context.say(
        fr: "Moyenne \(text) sur 5, pour \(context.count(values.count, Self.score))"
          + (values.count < 5 ? "\u{A0}: trop peu pour conclure." : "."),
        en: "Mean \(text) out of 5, from \(context.count(values.count, Self.score))"
          + (values.count < 5 ? ": too few to conclude." : "."))
    ]
    if unscored > 0 {
      notes.append(
        context.say(
          fr: "Sans note\u{A0}: \(context.count(unscored, Self.answer)).",
          en: "Without score: \(context.count(unscored, Self.answer))."))
    }
    let others = question.options.filter { $0.scores.values.isEmpty }.map { other in
      "\(context.say(question.label(of: other, context))) \(other.respondents)"
    }
    if !others.isEmpty {
      notes.append(
        context.say(fr: "Autres réponses\u{A0}: ", en: "Other answers: ") + context.list(others) + ".")
    }
    self.notes = notes
  }

  /// The options of a question, those named most first.
  init(options question: Survey.Question, titled title: String, _ context: FigureContext) {
    let ordered = question.options.sorted { a, b in
      a.respondents != b.respondents
        ? a.respondents > b.respondents : a.modality.precedesInBytes(b.modality)
    }
    let shown = ordered.prefix(Self.barLimit)
    let ofCategories = question.options.allSatisfy { context.typology.categories[$0.modality] != nil }
    self.title = title
    isScored = false
    left = ordered.count - shown.count
    categories = ofCategories ? shown.map(\.modality) : []
    mean = nil
    subtitle = context.say(
      fr: "part de ceux qui ont répondu, plusieurs réponses possibles",
      en: "share of those who answered, several answers allowed")
    bars = shown.map { option in
      let look = ofCategories ? context.style(ofCategory: option.modality) : nil
      let code = ofCategories ? " [\(option.modality)]" : ""
      return Bar(
        label: PlainText.printable(context.say(question.label(of: option, context))) + code,
        count: option.respondents, total: question.respondents,
        style: ShapeStyle(
          fill: look?.fill ?? "#D0D0D0", border: look?.border ?? Palette.grey,
          isDashed: look?.isDashed ?? false))
    }
    notes =
      left > 0
      ? [
        context.say(
          fr: "\(context.count(left, Self.option)) moins citées sont dans la table.",
          en: "\(context.count(left, Self.option)) named less often are in the table.")
      ] : []
  }

  static let score = Phrasing.Noun(fr: ("note", "notes"), en: ("score", "scores"), isFeminine: true)
  static let answer = Phrasing.Noun(
    fr: ("réponse", "réponses"), en: ("answer", "answers"), isFeminine: true)
  private static let option = Phrasing.Noun(
    fr: ("modalité", "modalités"), en: ("option", "options"), isFeminine: true)

  /// The value of a bar: the number and its share, always written.
  static func value(_ bar: Bar, _ context: FigureContext) -> String {
    guard bar.total > 0 else { return "\(bar.count)" }
    return "\(bar.count) (" + context.say(Phrasing.percent(Double(bar.count) / Double(bar.total))) + ")"
  }

  /// The width of the labels, in points: of the longest, up to a limit past which they take two lines.
  var labelWidth: Int {
    let widest = bars.map { Self.width(of: $0.label) }.max() ?? 0
    return isScored ? 26 : min(Self.labelLimit, Int(widest.rounded(.up)) + 4)
  }

  /// The most that labels take, and what a value takes, in points.
  private static let labelLimit = 235, valueWidth = 70

  private static func width(of words: String) -> Double {
    LetterWidths.width(of: words, size: Typography.smallest)
  }

  /// The panel in a width, in points; `answers` says how many answered.
  ///
  /// Its bars are those of a panel whose labels take `labels` points: side by side, bars are compared.
  func grid(width: Int, labels widest: Int, answers: String, _ context: FigureContext) -> Grid {
    let labelWidth = labelWidth, valueWidth = Self.valueWidth
    let barWidth = width - widest - valueWidth - 40
    let limit = { (points: Int) in
      Int(Double(points) / (Typography.smallest * Typography.averageCharacterWidth)) - 2
    }
    func line(_ words: String, bold: Bool = false, color: String = Palette.ink) -> [GridCell] {
      [
        GridCell(Wrapping.filled(words, limit: limit(width)), bold: bold, color: color).with {
          $0.columnSpan = 4
        }
      ]
    }
    var rows = [
      line(title, bold: true), line(answers, color: Palette.grey),
      line(subtitle.uppercasedFirst, color: Palette.grey),
    ]
    rows += bars.map { bar in
      let isShort = Self.width(of: bar.label) <= Double(labelWidth - 4)
      let lines = isShort ? [bar.label] : Wrapping.lines(bar.label, limit: limit(labelWidth) + 2)
      return [
        GridCell(lines).with {
          $0.width = labelWidth
          $0.height = Int(1.25 * Typography.smallest * Double(lines.count)) + 4
          $0.alignment = .right
        },
        BarCells.bar(
          share: bar.total > 0 ? Double(bar.count) / Double(bar.total) : 0, width: barWidth, style: bar.style),
        GridCell([Self.value(bar, context)], bold: bar.count > 0).with { $0.width = valueWidth },
        // What is left: the library would spread it over the other cells.
        GridCell.space.with { $0.width = max(1, widest - labelWidth) },
      ]
    }
    rows += notes.map { line($0) }
    return Grid(rows: rows, padding: 2)
  }
}

extension Survey.Question {
  /// The name of an option: a category, a family or a country when all options of the question are.
  func label(of option: Survey.Option, _ context: FigureContext) -> LocalizedText {
    if options.allSatisfy({ context.typology.categories[$0.modality] != nil }) {
      return context.typology.categories.label(option.modality)
    }
    if options.allSatisfy({ context.typology.families[$0.modality] != nil }) {
      return context.typology.families.label(option.modality)
    }
    if options.allSatisfy({ context.typology.countries[$0.modality] != nil }) {
      return context.typology.countries.label(option.modality)
    }
    return LocalizedText(verbatim: PlainText.printable(option.modality))
  }
}
