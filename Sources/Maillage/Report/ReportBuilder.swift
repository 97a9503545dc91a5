internal import MaillageAnalysis
internal import MaillageDrawing
internal import MaillageModel

/// A chapter of the catalogue with its answers and pictures.
struct AnsweredChapter {
  let chapter: Catalog.Chapter
  let figures: [RenderedFigure]
  let answers: [WrittenAnswer]
}

/// Lays the answered chapters out as a page.
struct ReportBuilder {
  let study: Study
  let isExtract: Bool
  let language: Language

  func page(_ chapters: [AnsweredChapter]) throws -> ReportPage {
    let project = study.territory.project
    let answers = chapters.flatMap(\.answers)
    let tables = answers.flatMap(\.tables)
    let titles = Dictionary(
      tables.filter(\.isShown).map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    let answered = chapters.enumerated().map { place, answered in
      chapter(answered, number: place + 1, titles: titles)
    }
    return ReportPage(
      language: language.rawValue, generator: "Maillage " + maillageVersion, title: project.title,
      tongue: project.tongue(within: language), territory: project.territory, subtitle: subtitle(project),
      extract: isExtract ? extract : nil,
      fictitious: banner(project),
      words: ReportWords(language),
      summary: answers.lazy.compactMap(\.summary).first,
      chapters: answered,
      annex: ReportAnnex(of: study, tables: tables, language),
      footer: footer(project),
      // The annex has three columns.
      style: ReportRenderer.style(columns: tables.map(\.columnCount).reduce(3, max))
        + ReportRenderer.running(running(project)),
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

  private var extract: String {
    LocalizedText(
      fr:
        "Extrait\u{A0}: ce rapport ne contient que les analyses et les figures demandées\u{A0}; les autres chapitres sont dans le rapport entier.",
      en:
        "Extract: this report holds the analyses and figures asked for only; the other chapters are in the whole report."
    )[language]
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

  private func chapter(
    _ answered: AnsweredChapter, number: Int, titles: [String: String]
  ) -> ReportPage.Chapter {
    ReportPage.Chapter(
      id: answered.chapter.id, number: number, title: answered.chapter.title[language],
      question: answered.chapter.question[language],
      figures: answered.figures.map { ReportPage.Figure($0, titles: titles) },
      sections: answered.answers.compactMap(\.section))
  }
}
