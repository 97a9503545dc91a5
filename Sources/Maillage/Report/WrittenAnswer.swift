internal import MaillageAnalysis
internal import MaillageModel

/// The answer of an analysis as a dossier holds it: all in text, and nothing that the text says already, so that
/// it can wait for the figures without keeping its tables.
struct WrittenAnswer: Sendable {
  /// The section of the page; absent when there is no page.
  let section: String?
  /// The first page of the report, when the answer is what it tells.
  let summary: ReportSummary?
  let tables: [WrittenTable]
}

/// A table in its file, with what the rest of a dossier says of it.
struct WrittenTable: Sendable {
  let id: String
  let title: String
  let rowCount: Int
  let columnCount: Int
  /// Whether the page shows it; its file is there in any case.
  let isShown: Bool
  /// What `datapackage.json` says of it.
  let resource: JSONValue
  let file: OutputFile
}

/// Writes answers, their sections when there is a page to hold them; several may be written at a time.
struct AnswerWriter: Sendable {
  private let study: Study
  private let language: Language
  private let words: ReportWords
  private let names: PeopleNames
  private let renderer: ReportRenderer?
  private let csv: CSVWriter
  private let package: DataPackage

  init(study: Study, language: Language, renderer: ReportRenderer?, csv: CSVWriter, package: DataPackage) {
    self.study = study
    self.language = language
    words = ReportWords(language)
    names = PeopleNames(of: study)
    self.renderer = renderer
    self.csv = csv
    self.package = package
  }

  func written(_ entry: AnalysisEntry, _ result: any AnalysisResult) -> WrittenAnswer {
    let tables = result.tables
    let told = result as? Priorities.Result
    let priorities = told.map { ReportPriority.all(of: $0, language) } ?? []
    // A priority is told once, with its evidence; its table is in the annex.
    let isShown = priorities.isEmpty
    return WrittenAnswer(
      section: renderer.map { renderer in
        renderer.render(section(entry, result.findings, isShown ? tables : [], priorities))
      },
      summary: told.map { ReportSummary($0, language) },
      tables: tables.map { written($0, isShown: isShown) })
  }

  /// The name of an analysis’s place in the page.
  static func anchor(of id: String) -> String { "analyse-" + id }

  private func section(
    _ entry: AnalysisEntry, _ findings: [Finding], _ tables: [Table], _ priorities: [ReportPriority]
  ) -> ReportPage.Section {
    ReportPage.Section(
      words: words, anchor: Self.anchor(of: entry.id), title: entry.title[language],
      question: entry.question[language],
      findings: findings.prefix(priorities.isEmpty ? .max : 1).map { finding in
        ReportPage.FindingLine(
          tone: finding.tone.rawValue, toneWord: ReportWords.tone(finding.tone.rawValue, language),
          text: finding.text[language])
      },
      priorities: priorities,
      tables: tables.map { ReportPage.TableBlock($0, in: names, language) },
      method: entry.method[language], limits: entry.limits[language])
  }

  private func written(_ table: Table, isShown: Bool) -> WrittenTable {
    WrittenTable(
      id: table.id, title: table.title[language], rowCount: table.rows.count,
      columnCount: table.columns.count, isShown: isShown, resource: package.resource(table),
      file: OutputFile(path: "tables/\(table.id).csv", bytes: csv.bytes(of: table)))
  }
}
