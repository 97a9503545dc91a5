public import MaillageAnalysis
public import MaillageDrawing
public import MaillageModel

/// What a dossier may be asked to hold.
public struct DossierOptions: Sendable, Equatable {
  /// The language of labels and prose.
  public var language: Language
  /// How CSV is written.
  public var flavour: CSVFlavour
  /// The forms of the figures; SVG is always among them.
  public var formats: [PictureFormat]
  /// What figures are made for.
  public var medium: Medium

  /// Creates options.
  public init(
    language: Language = .fr, flavour: CSVFlavour = .opendata, formats: [PictureFormat] = [.svg],
    medium: Medium = .a4
  ) {
    self.language = language
    self.flavour = flavour
    self.formats = formats
    self.medium = medium
  }
}

/// The main job: from a study to every file of its dossier, in memory.
public struct Dossier: Sendable {
  /// What stopped a dossier.
  public enum Failure: Error, Sendable {
    /// A figure could not be drawn.
    case figure(id: String, reason: RenderFailure)
  }

  private let study: Study
  private let catalog: Catalog
  private let options: DossierOptions

  /// Prepares the dossier of a study.
  public init(of study: Study, catalog: Catalog = .standard, options: DossierOptions = DossierOptions()) {
    self.study = study
    self.catalog = catalog
    self.options = options
  }

  /// The files of the dossier: report, tables, figures and manifest.
  public func files(
    renderer: FigureRenderer, progress: @Sendable (LocalizedText) -> Void = { _ in }
  ) async throws -> [OutputFile] {
    progress(LocalizedText(fr: "Analyses et figures…", en: "Analyses and figures…"))
    // Drawings wait for other processes: analyses have the time between.
    async let drawing = drawnFigures(renderer)
    await catalog.analyses.answer(on: study, width: renderer.width)
    let answers = catalog.chapters.map { chapter in
      chapter.analyses.map { AnsweredChapter.Answer(entry: $0, result: $0.run(study)) }
    }
    let figures = try await drawing
    progress(LocalizedText(fr: "Rapport…", en: "Report…"))
    let chapters = catalog.chapters.enumerated().map { index, chapter in
      AnsweredChapter(
        chapter: chapter, figures: chapter.figures.flatMap { figures[$0.id] ?? [] },
        answers: answers[index])
    }
    let page = try ReportBuilder(study: study, language: options.language).page(chapters)
    let report = OutputFile(path: "index.html", text: try ReportRenderer().render(page))
    let outputs =
      [report] + (try tableFiles(answers.flatMap { $0.flatMap(\.result.tables) }))
      + pictureFiles(chapters.flatMap(\.figures))
    let manifest = Manifest(study: study, options: options).document(outputs: outputs)
    return outputs + [OutputFile(path: OutputFolder.marker, text: try JSONText.encode(manifest))]
  }

  private func drawnFigures(_ renderer: FigureRenderer) async throws -> [String: [RenderedFigure]] {
    var filter = FigureFilter()
    filter.medium = options.medium
    let entries = catalog.figures
    let diagrams = entries.map { [filter, study, language = options.language] entry in
      { @Sendable in entry.diagrams(study, filter, language) }
    }
    let drawn = await renderer.linking(.report(of: study)).render(diagrams, formats: options.formats)
    var figures: [String: [RenderedFigure]] = [:]
    for (entry, pages) in zip(entries, drawn) {
      figures[entry.id] = try pages.map { result throws(Failure) in
        switch result {
        case .success(let figure): return figure
        case .failure(let reason): throw Failure.figure(id: entry.id, reason: reason)
        }
      }
    }
    return figures
  }

  private func tableFiles(_ tables: [Table]) throws -> [OutputFile] {
    let writer = CSVWriter(flavour: options.flavour, language: options.language)
    let package = DataPackage(
      name: "maillage", title: study.territory.project.title,
      license: study.territory.project.license, flavour: options.flavour,
      language: options.language)
    return tables.map { OutputFile(path: "tables/\($0.id).csv", text: writer.write($0)) }
      + [
        OutputFile(
          path: "tables/datapackage.json", text: try JSONText.encode(package.document(tables)))
      ]
  }

  private func pictureFiles(_ figures: [RenderedFigure]) -> [OutputFile] {
    figures.flatMap { figure in
      [OutputFile(path: "figures/\(figure.diagram.id).dot", text: figure.dot)]
        + options.formats.compactMap { format in
          figure.pictures[format].map {
            OutputFile(path: "figures/\(figure.diagram.id).\(format.rawValue)", bytes: $0)
          }
        }
    }
  }
}
