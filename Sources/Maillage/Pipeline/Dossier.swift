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
  /// Whether the report itself is written, beside its tables and figures.
  public var hasPage: Bool

  /// Creates options.
  public init(
    language: Language = .fr, flavour: CSVFlavour = .opendata, formats: [PictureFormat] = [.svg],
    medium: Medium = .a4, hasPage: Bool = true
  ) {
    self.language = language
    self.flavour = flavour
    self.formats = formats
    self.medium = medium
    self.hasPage = hasPage
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
    let page = options.hasPage ? try ReportRenderer() : nil
    let package = DataPackage(
      name: "maillage", title: study.territory.project.title,
      license: study.territory.project.license, flavour: options.flavour, language: options.language)
    let writer = AnswerWriter(
      study: study, language: options.language, renderer: page,
      csv: CSVWriter(flavour: options.flavour, language: options.language), package: package)
    // Drawings wait for other processes: analyses and their texts have the time between.
    async let drawing = drawnFigures(renderer)
    let answers = await catalog.analyses.answer(on: study, width: renderer.width, as: writer.written)
    let figures = try await drawing
    var outputs: [OutputFile] = []
    if let page {
      progress(LocalizedText(fr: "Rapport…", en: "Report…"))
      outputs = [OutputFile(path: "index.html", text: try report(answers, figures, page))]
    }
    let tables = answers.flatMap(\.tables)
    outputs += tables.map(\.file)
    // A package describes at least one table.
    if !tables.isEmpty {
      let described = package.document(resources: tables.map(\.resource))
      outputs.append(OutputFile(path: "tables/datapackage.json", text: try JSONText.encode(described)))
    }
    outputs += pictureFiles(catalog.figures.flatMap { figures[$0.id] ?? [] })
    let manifest = Manifest(study: study, catalog: catalog, options: options).document(outputs: outputs)
    return outputs + [OutputFile(path: OutputFolder.marker, text: try JSONText.encode(manifest))]
  }

  private func report(
    _ answers: [WrittenAnswer], _ figures: [String: [RenderedFigure]], _ renderer: ReportRenderer
  ) throws -> String {
    let known = Dictionary(uniqueKeysWithValues: zip(catalog.analyses.map(\.id), answers))
    let chapters = catalog.chapters.map { chapter in
      AnsweredChapter(
        chapter: chapter, figures: chapter.figures.flatMap { figures[$0.id] ?? [] },
        answers: chapter.analyses.compactMap { known[$0.id] })
    }
    let builder = ReportBuilder(study: study, isExtract: catalog.isExtract, language: options.language)
    return renderer.render(try builder.page(chapters))
  }

  /// Where actors of figures lead: to their rows if the page has them, to their sites if there is no page.
  private var links: NodeLinks {
    guard options.hasPage else { return .sites(of: study) }
    return catalog.analyses.contains { $0.id == Stakeholders.id } ? .report(of: study) : .none
  }

  private func drawnFigures(_ renderer: FigureRenderer) async throws -> [String: [RenderedFigure]] {
    var filter = FigureFilter()
    filter.medium = options.medium
    let entries = catalog.figures
    let diagrams = entries.map { [filter, study, language = options.language] entry in
      { @Sendable in entry.diagrams(study, filter, language) }
    }
    let drawn = await renderer.linking(links).render(diagrams, formats: options.formats)
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
