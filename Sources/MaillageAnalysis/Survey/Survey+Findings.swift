internal import MaillageModel

extension Survey.Result {
  /// What was judged most important, and what was named most.
  public var findings: [Finding] {
    guard !questions.isEmpty else {
      return [
        Finding(
          LocalizedText(
            fr: "Aucune réponse à un sondage dans les tables.", en: "No answer to a survey in the tables."))
      ]
    }
    return [overview] + [scored].compactMap { $0 } + named
  }

  private static let respondent = Phrasing.Noun(
    fr: ("répondant", "répondants"), en: ("respondent", "respondents"))

  private var overview: Finding {
    let count = Phrasing.count(respondents, Self.respondent)
    return Finding(
      LocalizedText(
        fr: """
          \(count.fr) et \(questions.count) questions\u{A0}; ces réponses ne valent que pour ceux qui les ont données.
          """,
        en: "\(count.en) and \(questions.count) questions; these answers hold only for those who gave them."),
      tone: respondents < 10 ? .caution : .neutral)
  }

  private var scored: Finding? {
    let means = questions.compactMap { question in
      question.scores.mean.map {
        (code: question.code, mean: $0.withoutRoundingError, count: question.scores.values.count)
      }
    }
    .sorted { a, b in a.mean == b.mean ? a.code.precedesInBytes(b.code) : a.mean > b.mean }
    guard !means.isEmpty else { return nil }
    let list = Phrasing.list(
      means.map { question in
        let mean = Phrasing.number(question.mean, decimals: 1)
        return LocalizedText(
          fr: "\(question.code) \(mean.fr) (\(question.count) notes)",
          en: "\(question.code) \(mean.en) (\(question.count) scores)")
      })
    return Finding(
      LocalizedText(fr: "Notes moyennes sur 5\u{A0}: \(list.fr).", en: "Mean scores out of 5: \(list.en)."))
  }

  /// The options named most, for the questions without scores.
  private var named: [Finding] {
    questions.filter(\.scores.values.isEmpty).map { question in
      let ordered = question.options.sorted { a, b in
        a.respondents == b.respondents
          ? a.modality.precedesInBytes(b.modality) : a.respondents > b.respondents
      }
      let list = Phrasing.list(
        ordered.prefix(4).map { option in
          label(of: option, in: question).map { "\($0) (\(option.respondents))" }
        })
      return Finding(
        LocalizedText(
          fr: """
            Les plus cités à la question «\u{A0}\(question.code)\u{A0}», sur \
            \(Phrasing.count(question.respondents, Self.respondent).fr)\u{A0}: \(list.fr).
            """,
          en: """
            Named most in question “\(question.code)”, out of \
            \(Phrasing.count(question.respondents, Self.respondent).en): \(list.en).
            """))
    }
  }
}
