internal import MaillageAnalysis
internal import MaillageDrawing
internal import MaillageModel

/// A chapter of the catalogue with its results and pictures.
struct AnsweredChapter {
  let chapter: Catalog.Chapter
  let figures: [RenderedFigure]
  let answers: [Answer]

  /// An analysis with its result.
  struct Answer {
    let entry: AnalysisEntry
    let result: any AnalysisResult
  }
}

/// Lays the answered chapters out as a page.
struct ReportBuilder {
  let study: Study
  let language: Language

  func page(_ chapters: [AnsweredChapter]) throws -> ReportPage {
    let project = study.territory.project
    let results = chapters.flatMap { $0.answers.map(\.result) }
    let titles = titlesOfTables(chapters)
    let answered = chapters.enumerated().map { place, answered in
      chapter(answered, number: place + 1, titles: titles)
    }
    let columns = answered.flatMap { $0.sections.flatMap { $0.tables.map(\.columns.count) } }.max() ?? 0
    return ReportPage(
      language: language.rawValue, generator: "Maillage " + maillageVersion, title: project.title,
      territory: project.territory, subtitle: subtitle(project), fictitious: banner(project),
      words: ReportWords(language),
      summary: results.lazy.compactMap { $0 as? Priorities.Result }.first.map { ReportSummary($0, language) },
      chapters: answered,
      annex: ReportAnnex(of: study, tables: results.flatMap(\.tables), language),
      footer: footer(project),
      style: ReportRenderer.style(columns: max(3, columns)) + ReportRenderer.running(running(project)),
      script: ReportRenderer.script,
      index: try ReportIndex(of: study, language).text())
  }

  private func subtitle(_ project: Project) -> String {
    let date = study.date.formatted(language)
    var parts = [
      project.territory,
      LocalizedText(fr: "situation au \(date)", en: "situation on \(date)")[language],
    ]
    if let author = project.author { parts.append(author) }
    return parts.joined(separator: " · ")
  }

  private func running(_ project: Project) -> String {
    [project.title, study.date.formatted(language)].joined(separator: " · ")
  }

  private func banner(_ project: Project) -> String? {
    guard project.isFictitious else { return nil }
    return LocalizedText(
      fr: "Territoire fictif\u{A0}: les acteurs, les actions et les chiffres de ce rapport sont inventés.",
      en: "Fictitious territory: the actors, actions and figures of this report are invented.")[language]
  }

  private func footer(_ project: Project) -> String {
    let licence =
      project.license.map { " " + LocalizedText(fr: "Licence", en: "Licence")[language] + " " + $0 + "." }
      ?? ""
    return LocalizedText(
      fr:
        "Produit par Maillage \(maillageVersion) à partir des tables du territoire, situation au \(study.date.formatted(.fr)).",
      en:
        "Produced by Maillage \(maillageVersion) from the territory’s tables, situation on \(study.date.formatted(.en))."
    )[
      language] + licence
  }

  /// The titles of the tables that the page shows, by their identifiers.
  private func titlesOfTables(_ chapters: [AnsweredChapter]) -> [String: String] {
    let shown = chapters.flatMap(\.answers).map(\.result).filter { priorities(of: $0).isEmpty }
    return Dictionary(
      shown.flatMap(\.tables).map { ($0.id, $0.title[language]) }, uniquingKeysWith: { first, _ in first })
  }

  private func priorities(of result: any AnalysisResult) -> [ReportPriority] {
    (result as? Priorities.Result).map { ReportPriority.all(of: $0, language) } ?? []
  }

  private func chapter(
    _ answered: AnsweredChapter, number: Int, titles: [String: String]
  ) -> ReportPage.Chapter {
    ReportPage.Chapter(
      id: answered.chapter.id, number: number, title: answered.chapter.title[language],
      question: answered.chapter.question[language],
      figures: answered.figures.map { ReportPage.Figure($0, titles: titles) },
      sections: answered.answers.map { section($0.entry, $0.result) })
  }

  private func section(_ entry: AnalysisEntry, _ result: any AnalysisResult) -> ReportPage.Section {
    let priorities = priorities(of: result)
    // A priority is told once, with its evidence; its table is in the annex.
    let findings = priorities.isEmpty ? result.findings : Array(result.findings.prefix(1))
    return ReportPage.Section(
      anchor: "analyse-" + entry.id, title: entry.title[language], question: entry.question[language],
      findings: findings.map { finding in
        ReportPage.FindingLine(
          tone: finding.tone.rawValue, toneWord: ReportWords.tone(finding.tone.rawValue, language),
          text: finding.text[language])
      },
      priorities: priorities,
      tables: priorities.isEmpty ? result.tables.map { ReportPage.TableBlock($0, of: study, language) } : [],
      method: entry.method[language], limits: entry.limits[language])
  }
}
