internal import MaillageAnalysis
internal import MaillageModel

/// The survey as panels of bars: on a wide page, scores three to a row, options two to a row.
struct SurveyChart {
  private let context: FigureContext
  private let result: Survey.Result
  /// The panels, scores first, with how many answered the question of each.
  let panels: [(panel: SurveyPanel, answers: String)]

  init(_ context: FigureContext) {
    let result = context.study.answer(to: Survey.self)
    self.context = context
    self.result = result
    var scored: [(SurveyPanel, String)] = [], named: [(SurveyPanel, String)] = []
    for question in result.questions {
      let answers = Self.answers(question, result, context)
      let title = Self.words(question.code)
      let options = question.options.filter { !$0.scores.values.isEmpty }
      for option in options {
        let name =
          options.count == 1
          ? title : title + Wording.colon(context.language) + context.say(question.label(of: option, context))
        scored.append((SurveyPanel(scores: option, of: question, titled: name, context), answers))
      }
      if options.isEmpty { named.append((SurveyPanel(options: question, titled: title, context), answers)) }
    }
    panels = scored + named
  }

  /// The code of a question as words: what the tables hold, without its underscores.
  private static func words(_ code: String) -> String {
    PlainText.printable(String(code.map { $0 == "_" ? " " : $0 })).uppercasedFirst
  }

  private static let respondent = Phrasing.Noun(
    fr: ("répondant", "répondants"), en: ("respondent", "respondents"))

  /// How many answered a question and how many did not.
  private static func answers(
    _ question: Survey.Question, _ result: Survey.Result, _ context: FigureContext
  ) -> String {
    let silent = result.respondents - question.respondents
    return context.say(
      fr:
        "\(context.count(question.respondents, respondent)) sur \(result.respondents)"
        + (silent > 0 ? ", \(silent) sans réponse" : ""),
      en:
        "\(context.count(question.respondents, respondent)) of \(result.respondents)"
        + (silent > 0 ? ", \(silent) without answer" : "")
    )
  }

  // MARK: Pages

  /// Panels side by side, as many as a row holds.
  typealias Row = [(panel: SurveyPanel, answers: String)]

  /// The least width of the panel of a score and of one of options, in points.
  private static let leastWidth = (scores: 300.0, options: 450.0)

  /// The rows of panels that a page is wide enough for.
  func rows(on page: Page) -> [Row] {
    func most(_ least: Double) -> Int { max(1, Int(page.drawingWidth / least)) }
    return panels.filter(\.panel.isScored).evenly(atMost: most(Self.leastWidth.scores))
      + panels.filter { !$0.panel.isScored }.evenly(atMost: most(Self.leastWidth.options))
  }

  func grid(of rows: [Row], on page: Page) -> Grid {
    Grid(rows: rows.map { [GridCell(grid(of: $0, on: page))] }, padding: 4)
  }

  private func grid(of row: Row, on page: Page) -> Grid {
    let width = Int(page.drawingWidth * 0.9)
    let each = width / max(row.count, row.first?.panel.isScored ?? false ? 2 : 1)
    let panelWidth = min(each, 640)
    let labels = row.map(\.panel.labelWidth).max() ?? 0
    let grids = row.map {
      $0.panel.grid(width: panelWidth - 16, labels: labels, answers: $0.answers, context)
    }
    let tallest = grids.map(\.estimatedHeight).max() ?? 0
    let cells = grids.map { grid in
      GridCell(grid.filled(to: tallest)).with {
        $0.verticalAlignment = .top
        $0.width = panelWidth
      }
    }
    return Grid(rows: [cells], padding: 4)
  }

  // MARK: Words

  func legend(of rows: [Row]) -> Legend {
    var legend = Legend()
    let panels = rows.flatMap { $0 }.map(\.panel)
    if panels.contains(where: { !$0.categories.isEmpty }) {
      legend.notes.append(
        context.say(
          fr: "La couleur d’une barre est celle de la catégorie d’acteurs dont le code est entre crochets.",
          en: "The colour of a bar is that of the category of actors whose code is in brackets."))
    }
    legend.notes.append(
      context.say(
        fr:
          "La longueur d’une barre est la part, de 0 à 100\u{A0}%\u{A0}; le nombre et la part sont écrits. Ces "
          + "réponses ne valent que pour ceux qui les ont données.",
        en: "The length of a bar is the share, from 0 to 100%; number and share are written. These answers "
          + "hold only for those who gave them."))
    return legend
  }

  var counts: String {
    let scores = result.questions.reduce(0) { $0 + $1.scores.values.count }
    return context.count(result.respondents, Self.respondent) + ", "
      + context.count(result.questions.count, Self.question) + ", " + context.count(scores, SurveyPanel.score)
      + "."
  }

  private static let question = Phrasing.Noun(
    fr: ("question", "questions"), en: ("question", "questions"), isFeminine: true)

  func omissions(of rows: [Row]) -> [String] {
    guard context.isFiltered else { return [] }
    return [
      context.say(
        fr: "Les réponses au sondage ne se filtrent pas\u{A0}: toutes sont montrées.",
        en: "The answers to the survey cannot be filtered: all are shown.")
    ]
  }

  var summary: String {
    var parts = [
      context.count(result.respondents, Self.respondent) + context.say(fr: " à ", en: " to ")
        + context.count(result.questions.count, Self.question)
    ]
    let means = panels.compactMap { entry in
      entry.panel.mean.map {
        "\(entry.panel.title) " + context.say(Phrasing.number($0, decimals: 1))
      }
    }
    if !means.isEmpty {
      parts.append(
        context.say(fr: "moyennes sur 5\u{A0}: ", en: "means out of 5: ")
          + context.say(Phrasing.list(names: means, limit: 4)))
    }
    for entry in panels where !entry.panel.isScored {
      guard let first = entry.panel.bars.first else { continue }
      let isAlone = entry.panel.bars.count { $0.count == first.count } == 1
      parts.append(
        entry.panel.title + Wording.colon(context.language)
          + (isAlone ? context.say(fr: "d’abord ", en: "first ") : "") + first.label + ", "
          + SurveyPanel.value(first, context))
    }
    return parts.prefix(5).joined(separator: Wording.semicolon(context.language)) + "."
  }

  func description(of rows: [Row]) -> String {
    let colon = Wording.colon(context.language)
    let sentences = rows.flatMap { $0 }.map { entry in
      let bars = entry.panel.bars.map { bar in
        let value = SurveyPanel.value(bar, context)
        // A score beside its count would be two numbers in a row.
        return entry.panel.isScored
          ? context.say(fr: "note ", en: "score ") + bar.label + colon + value : bar.label + " " + value
      }
      return entry.panel.title + " (" + entry.answers + ")" + colon + bars.joined(separator: ", ") + "."
        + entry.panel.notes.map { " " + $0 }.joined()
    }
    return ([summary] + sentences).joined(separator: " ")
  }
}
