internal import MaillageModel
internal import Mustache

/// Lays out the pages that a workshop shows around the report: the list of what is wrong, and the page that
/// stands in for a report while there is none.
struct WorkshopPages: Sendable {
  private let language: Language
  private let problems: MustacheTemplate
  private let shell: MustacheTemplate

  init(language: Language) throws {
    self.language = language
    problems = try MustacheTemplate(
      string: String(decoding: PackageResources.problems_mustache, as: UTF8.self))
    shell = try MustacheTemplate(
      string: String(decoding: PackageResources.workshop_mustache, as: UTF8.self))
  }

  /// The page that stands in for a report: it waits for the first one, or for tables that can be read.
  func stand(isWaiting: Bool) -> String {
    let words = WorkshopWords(language)
    return shell.render(
      Shell(
        language: language.rawValue, generator: "Maillage " + maillageVersion, title: words.title,
        text: isWaiting ? words.preparing : words.noReport, style: ReportRenderer.style))
  }

  /// The list of what is wrong, above the report of an earlier moment when there is one; the moment is said as
  /// the clock said it.
  func panel(_ problem: WorkshopProblem, above moment: String?) -> String {
    let words = WorkshopWords(language)
    let errors = problem.diagnostics.filter { $0.severity == .error }.sorted()
    let warnings = problem.diagnostics.filter { $0.severity == .warning }.sorted()
    let count = errors.findingCount(.error)
    return problems.render(
      Panel(
        bar: words.bar(errors: count, moment: moment),
        first: errors.first?.described(language) ?? problem.reason?[language], link: words.link,
        title: words.listTitle, advice: words.advice, caption: words.caption(errors: count),
        reason: problem.reason?[language], headings: words.headings,
        hasErrors: !errors.isEmpty, errors: errors.map { Line($0, language) },
        warningsTitle: words.warnings(warnings.findingCount(.warning)), hasWarnings: !warnings.isEmpty,
        warnings: warnings.map { Line($0, language) }))
  }

  private struct Shell {
    let language: String
    let generator: String
    let title: String
    let text: String
    let style: String
  }

  private struct Panel {
    let bar: String
    /// What to mend first, in view without a click: the room works on it together.
    let first: String?
    let link: String
    let title: String
    let advice: String
    let caption: String
    let reason: String?
    let headings: [String]
    let hasErrors: Bool
    let errors: [Line]
    let warningsTitle: String
    let hasWarnings: Bool
    let warnings: [Line]
  }

  /// A diagnostic in the words of `verifier`, its place split over columns.
  private struct Line {
    let code: String
    let file: String
    let line: String
    let column: String
    let value: String
    let finding: String
    /// Whether the finding begins with a file’s name, whose letters are not to be changed.
    let beginsWithName: Bool

    init(_ diagnostic: Diagnostic, _ language: Language) {
      code = diagnostic.code
      file = diagnostic.location.file
      line = diagnostic.location.line.map(String.init) ?? ""
      column = diagnostic.location.column ?? ""
      value = diagnostic.value ?? ""
      finding = diagnostic.finding(language)
      beginsWithName = !file.isEmpty && finding.hasPrefix(file)
    }
  }
}
