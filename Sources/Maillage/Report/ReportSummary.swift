internal import MaillageAnalysis
internal import MaillageModel

/// The page for who reads one page only: what there is, what is missing, what to do.
struct ReportSummary {
  let assets: [String]
  let shortfalls: [String]
  let steps: [ReportPriority]
  let none: String?
  let anchor: String

  init(_ result: Priorities.Result, _ language: Language) {
    assets = result.assets.map { $0[language] }
    shortfalls = result.shortfalls.map { $0[language] }
    steps = ReportPriority.all(of: result, language)
    none = steps.isEmpty ? result.findings.first?.text[language] : nil
    anchor = AnswerWriter.anchor(of: Priorities.id)
  }
}

/// A priority, as the page shows it.
struct ReportPriority {
  let number: Int
  let gravity: String
  let statement: String
  let evidence: String
  let confidence: String
  let reason: String
  let step: String
  let tone: String

  static func all(of result: Priorities.Result, _ language: Language) -> [ReportPriority] {
    result.priorities.enumerated().map { place, priority in
      ReportPriority(
        number: place + 1, gravity: priority.gravity.words[language].firstUppercased,
        statement: priority.statement[language], evidence: priority.evidence[language],
        confidence: priority.confidence.words[language], reason: priority.reason[language],
        step: priority.step[language],
        tone: (priority.gravity >= .lacks ? Finding.Tone.alert : .caution).rawValue)
    }
  }
}

extension String {
  fileprivate var firstUppercased: String { prefix(1).uppercased() + dropFirst() }
}
