package import MaillageAnalysis
package import MaillageDrawing
package import MaillageModel
internal import MaillageReading

/// A territory's folder as the source of a workshop, read again each time something is saved.
package struct TerritorySource: WorkshopSource {
  private let folder: String
  private let typologyFolder: String?
  private let day: CalendarDate?
  private let catalog: Catalog
  private let studyOptions: StudyOptions
  private let dossierOptions: DossierOptions
  private let rendering: RememberingRendering
  private let width: Int

  /// Prepares a source.
  ///
  /// - Parameters:
  ///   - folder: The folder of the tables.
  ///   - typologyFolder: The folder of tables that replace those of the shipped typology.
  ///   - day: The day of the study; absent: the project's own.
  ///   - catalog: What the report holds.
  ///   - studyOptions: The options of the study.
  ///   - dossierOptions: The options of the dossier.
  ///   - rendering: What draws; a picture already drawn for the report before is not drawn again.
  ///   - width: How many pictures are drawn at a time.
  package init(
    folder: String, typologyFolder: String? = nil, day: CalendarDate? = nil,
    catalog: Catalog = .standard, studyOptions: StudyOptions = StudyOptions(),
    dossierOptions: DossierOptions = DossierOptions(),
    rendering: some PictureRendering, width: Int = 2
  ) {
    self.folder = folder
    self.typologyFolder = typologyFolder
    self.day = day
    self.catalog = catalog
    self.studyOptions = studyOptions
    self.dossierOptions = dossierOptions
    self.rendering = RememberingRendering(rendering)
    self.width = width
  }

  /// Why a territory whose tables are right still cannot be studied.
  package static let missingDay = LocalizedText(
    fr:
      "projet.csv ne donne pas de date_observation\u{A0}: indiquez le jour de l’étude, par exemple --date 2026-01-01.",
    en: "projet.csv gives no date_observation: give the day of the study, for instance --date 2026-01-01.")

  package func look() -> FolderState {
    FolderState(of: [folder] + (typologyFolder.map { [$0] } ?? []))
  }

  package func read() -> WorkshopReading {
    var typology = TypologyReader.shipped()
    if let typologyFolder {
      let (replaced, found) = TypologyReader.read(folder: typologyFolder, replacing: typology)
      let diagnostics = found + RuleBook(replaced).diagnostics
      if diagnostics.contains(where: { $0.severity == .error }) {
        return .refused(WorkshopProblem(diagnostics: diagnostics))
      }
      typology = replaced
    }
    let outcome = TerritoryReader(typology: typology).check(folder, on: day)
    guard let territory = outcome.territory else {
      return .refused(WorkshopProblem(diagnostics: outcome.diagnostics))
    }
    guard let date = day ?? territory.project.observationDate else {
      return .refused(WorkshopProblem(reason: Self.missingDay))
    }
    return .study(Study(of: territory, on: date, options: studyOptions))
  }

  package func files(of study: Study) async -> Result<[OutputFile], WorkshopObstacle> {
    rendering.beginReport()
    do {
      return .success(
        try await Dossier(of: study, catalog: catalog, options: dossierOptions)
          .files(renderer: FigureRenderer(rendering, width: width)))
    } catch Dossier.Failure.figure(let id, let reason) {
      return .failure(
        WorkshopObstacle(
          reason: LocalizedText(
            fr: "La figure «\u{A0}\(id)\u{A0}» n’a pas pu être dessinée. \(reason.described(.fr))",
            en: "The figure “\(id)” could not be drawn. \(reason.described(.en))")))
    } catch {
      return .failure(
        WorkshopObstacle(
          reason: LocalizedText(
            fr: "Le rapport n’a pas pu être fait.", en: "The report could not be made.")))
    }
  }
}
