public import MaillageModel

/// What the answers to the survey say, question by question.
public struct Survey: Analysis {
  /// The name in commands and files.
  public static let id = "sondage"
  /// The title, for people.
  public static let title = LocalizedText(fr: "Réponses au sondage", en: "Answers to the survey")
  /// The question that the officer has.
  public static let question = LocalizedText(
    fr: "Que disent ceux que l’on a interrogés\u{A0}?", en: "What do those who were asked say?")
  /// How it is computed.
  public static let method = LocalizedText(
    fr: """
      Pour chaque question et chaque modalité, on compte les répondants distincts et leur part de ceux qui ont \
      répondu à la question. La moyenne porte sur les notes données, de 0 à 5\u{A0}; une réponse sans note n’y \
      entre pas.
      """,
    en: """
      For each question and each option, we count the distinct respondents and their share of those who \
      answered the question. The mean is over the scores given, from 0 to 5; an answer without score does not \
      enter it.
      """)
  /// What it cannot say.
  public static let limits = LocalizedText(
    fr: """
      Les répondants ne sont pas un échantillon\u{A0}: les parts valent pour eux seuls. À moins de cinq notes, une \
      moyenne ne dit presque rien.
      """,
    en: """
      The respondents are no sample: the shares hold for them only. With fewer than five scores, a mean says \
      next to nothing.
      """)

  /// Creates the analysis with its default options.
  public init() {}

  /// Counts the answers.
  public func run(on study: Study) -> Result {
    let responses = study.territory.surveyResponses
    return Result(
      questions: Dictionary(grouping: responses, by: \.question)
        .sortedByIdentifiers { [$0.key] }.map { Question(code: $0.key, responses: $0.value) },
      respondents: Set(responses.map(\.respondent)).count, typology: study.typology)
  }

  /// The scores given to a question or to an option.
  public struct Scores: Sendable, Hashable {
    /// The scores, in increasing order.
    public let values: [Double]

    /// Their mean; absent without score.
    public var mean: Double? { values.isEmpty ? nil : values.reduce(0, +) / Double(values.count) }
  }

  /// The answers to a question.
  public struct Question: Sendable, Hashable {
    /// Its code in the tables.
    public let code: String
    /// How many answered it.
    public let respondents: Int
    /// Its options, in the order of their bytes.
    public let options: [Option]
    /// All its scores.
    public let scores: Scores

    init(code: String, responses: [SurveyResponse]) {
      self.code = code
      respondents = Set(responses.map(\.respondent)).count
      options = Dictionary(grouping: responses, by: \.modality).sortedByIdentifiers { [$0.key] }.map {
        Option(modality: $0.key, responses: $0.value)
      }
      scores = Scores(responses)
    }
  }

  /// The answers that chose an option.
  public struct Option: Sendable, Hashable {
    /// The option, in the words of the tables.
    public let modality: String
    /// How many chose it.
    public let respondents: Int
    /// The scores given.
    public let scores: Scores

    init(modality: String, responses: [SurveyResponse]) {
      self.modality = modality
      respondents = Set(responses.map(\.respondent)).count
      scores = Scores(responses)
    }
  }

  /// The survey of a territory.
  public struct Result: AnalysisResult {
    /// The questions, in the order of their codes.
    public let questions: [Question]
    /// How many answered at least one.
    public let respondents: Int

    let typology: Typology

    /// The name of an option: a category, a family or a country where all the options of the question are.
    func label(of option: Option, in question: Question) -> LocalizedText {
      if question.options.allSatisfy({ typology.categories[$0.modality] != nil }) {
        return typology.categories.label(option.modality)
      }
      if question.options.allSatisfy({ typology.families[$0.modality] != nil }) {
        return typology.families.label(option.modality)
      }
      if question.options.allSatisfy({ typology.countries[$0.modality] != nil }) {
        return typology.countries.label(option.modality)
      }
      return LocalizedText(verbatim: option.modality)
    }
  }
}

extension Survey.Scores {
  init(_ responses: [SurveyResponse]) {
    self.init(values: responses.compactMap(\.score).sorted())
  }
}
