public import MaillageModel

/// Turns a folder of tables into a territory, or into everything that is wrong with them.
///
///     let reader = TerritoryReader(typology: TypologyReader.shipped())
///     let territory = try reader.read("Graphs/territoire-exemple")
public struct TerritoryReader: Sendable {
  private let typology: Typology

  /// Creates a reader of territories described with a typology.
  public init(typology: Typology) {
    self.typology = typology
  }

  /// Reads a folder.
  ///
  /// - Parameters:
  ///   - folder: The path of the folder.
  ///   - day: The day at which the notices count the actors in force; absent: the project's own date.
  /// - Returns: The territory.
  /// - Throws: all the errors of the tables at once, with the warnings and notices.
  public func read(
    _ folder: String, on day: CalendarDate? = nil
  ) throws(ReadingFailure) -> Territory {
    let outcome = check(folder, on: day)
    guard let territory = outcome.territory else { throw ReadingFailure(diagnostics: outcome.diagnostics) }
    return territory
  }

  /// Reads a folder and tells everything, whether it can be used or not.
  package func check(_ folder: String, on day: CalendarDate? = nil) -> ReadingOutcome {
    let name = InputFolder.lastName(of: folder)
    switch InputFolder.list(folder) {
    case .files(let files): return check(files: files, folderName: name, on: day)
    case .missing: return ReadingOutcome(territory: nil, diagnostics: [.missingFolder(name)])
    case .notAFolder: return ReadingOutcome(territory: nil, diagnostics: [.notAFolder(name)])
    case .unreadable: return ReadingOutcome(territory: nil, diagnostics: [.unreadableFolder(name)])
    }
  }

  /// Reads files in memory: files, records, rows, lines of the model, then what they say together.
  package func check(
    files: [SourceFile], folderName: String, on day: CalendarDate? = nil
  ) -> ReadingOutcome {
    var log = DiagnosticLog()
    let contents = FolderContents(files, schemas: InputSchema.tables, log: &log)
    log.add(contents.missingTables(among: files, folderName: folderName))
    let tables = contents.read(log: &log)
    let unread = Set(contents.files.map(\.schema.id).filter { tables[$0] == nil })
    let draft = TerritoryDraft(tables: tables, unreadTables: unread, typology: typology, log: &log)
    TerritoryCheck(draft: draft, day: day).run(log: &log)
    let diagnostics = log.diagnostics
    if log.hasErrors { return ReadingOutcome(territory: nil, diagnostics: diagnostics) }
    return ReadingOutcome(territory: draft.territory(diagnostics), diagnostics: diagnostics)
  }
}

extension TerritoryDraft {
  /// The territory; only when nothing is wrong.
  fileprivate func territory(_ diagnostics: [Diagnostic]) -> Territory {
    Territory(
      project: project ?? .untitled, actors: actors, filiations: filiations, services: services, roles: roles,
      relations: relations, actions: actions, mobilisations: mobilisations,
      serviceCompetences: serviceCompetences, skillAssessments: skillAssessments,
      fundingInstruments: fundingInstruments, fundingGrants: fundingGrants, indicators: indicators,
      indicatorValues: indicatorValues, surveyResponses: surveyResponses, typology: typology,
      inputs: tables.values.map(\.input), diagnostics: diagnostics)
  }
}

extension Project {
  /// What stands for a project that no table describes.
  fileprivate static var untitled: Project {
    Project(
      title: "Territoire sans titre", territory: "Territoire",
      provenance: Provenance(location: SourceLocation(file: ProjectColumns.table.fileName)))
  }
}
