public import MaillageModel

extension Survey.Result {
  /// The options, the questions, and how the scores spread.
  public var tables: [Table] { [optionTable, questionTable, scoreTable] }

  private static let question = Column("question", .text, LocalizedText(fr: "Question", en: "Question"))
  private static let option = Column("modalite", .text, LocalizedText(fr: "Modalité", en: "Option"))
  private static let scoreColumns: [Column] = [
    .integer("notes", fr: "Notes", en: "Scores"),
    .number("moyenne", decimals: 1, fr: "Note moyenne", en: "Mean score"),
    .number("minimum", decimals: 1, fr: "Note la plus basse", en: "Lowest score"),
    .number("maximum", decimals: 1, fr: "Note la plus haute", en: "Highest score"),
  ]

  private func cells(_ scores: Survey.Scores) -> [Cell] {
    [
      .integer(scores.values.count), .number(optional: scores.mean),
      .number(optional: scores.values.first), .number(optional: scores.values.last),
    ]
  }

  private var optionTable: Table {
    Table(
      id: Survey.id, title: Survey.title, note: Survey.limits,
      columns: [
        Self.question, Self.option,
        .integer("reponses", fr: "Répondants", en: "Respondents"),
        .ratio(
          "part", fr: "Part des répondants à la question", en: "Share of the respondents to the question"),
      ] + Self.scoreColumns + [
        .label("modalite_libelle", fr: "Nom de la modalité", en: "Name of the option")
      ],
      rows: questions.flatMap { question in
        question.options.map { option in
          [
            .text(question.code), .text(option.modality), .integer(option.respondents),
            .number(Double(option.respondents) / Double(question.respondents)),
          ] + cells(option.scores) + [.label(label(of: option, in: question))]
        }
      },
      reading: .names("modalite_libelle"))
  }

  private var questionTable: Table {
    Table(
      id: "sondage_questions",
      title: LocalizedText(fr: "Questions du sondage", en: "Questions of the survey"),
      columns: [
        Self.question,
        .integer("repondants", fr: "Répondants", en: "Respondents"),
        .integer("modalites", fr: "Modalités citées", en: "Options chosen"),
      ] + Self.scoreColumns,
      rows: questions.map { question in
        [
          .text(question.code), .integer(question.respondents), .integer(question.options.count),
        ] + cells(question.scores)
      })
  }

  private var scoreTable: Table {
    Table(
      id: "sondage_notes",
      title: LocalizedText(fr: "Répartition des notes", en: "Spread of the scores"),
      note: LocalizedText(
        fr: "Les notes entières de 0 à 5 sont toutes données, même sans réponse.",
        en: "Whole scores from 0 to 5 are all given, even without answer."),
      columns: [
        Self.question,
        .number("note", decimals: 1, fr: "Note", en: "Score"),
        .integer("reponses", fr: "Réponses", en: "Answers"),
      ],
      rows: questions.filter { !$0.scores.values.isEmpty }.flatMap { question in
        Set(question.scores.values + [0, 1, 2, 3, 4, 5]).sorted().map { score in
          [
            .text(question.code), .number(score),
            .integer(question.scores.values.count { $0 == score }),
          ]
        }
      })
  }
}
