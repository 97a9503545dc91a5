public import MaillageModel

/// Reads what somebody imagines of a territory, or everything that is wrong with it.
///
///     let outcome = ScenarioReader(for: territory).check("scenario.csv", on: day)
public struct ScenarioReader: Sendable {
  private let territory: Territory

  /// Creates a reader of scenarios about a territory.
  public init(for territory: Territory) {
    self.territory = territory
  }

  /// Reads a file, or the file `scenario.csv` of a folder, for a study on a day.
  ///
  /// - Throws: all the errors of the file at once, with the warnings and notices.
  public func read(_ path: String, on day: CalendarDate) throws(ReadingFailure) -> Scenario {
    let outcome = check(path, on: day)
    guard let scenario = outcome.scenario else { throw ReadingFailure(diagnostics: outcome.diagnostics) }
    return scenario
  }

  /// Reads a file, or the file `scenario.csv` of a folder, and tells everything.
  public func check(_ path: String, on day: CalendarDate) -> ScenarioOutcome {
    let name = InputFolder.lastName(of: path)
    switch InputFolder.list(path) {
    case .notAFolder:
      guard TableName.looksReadable(name) else {
        return ScenarioOutcome(
          scenario: nil, diagnostics: [.notText(.workbook, at: SourceLocation(file: name))])
      }
      let parent = String(path.dropLast(name.count))
      return check(file: InputFolder.file(named: name, in: parent.isEmpty ? "." : parent), on: day)
    case .files(let files):
      let own = files.first { TableName($0.name).table(among: [ScenarioColumns.table]) != nil }
      guard let own else { return missing(in: name) }
      return check(file: own, on: day)
    case .missing, .unreadable: return missing(in: name)
    }
  }

  /// Reads a file in memory.
  package func check(file: SourceFile, on day: CalendarDate) -> ScenarioOutcome {
    var log = DiagnosticLog()
    let schema = ScenarioColumns.table
    guard let table = TableFile(schema: schema, name: file.name).read(file.contents, log: &log) else {
      return ScenarioOutcome(scenario: nil, diagnostics: log.diagnostics)
    }
    var reader = RowReader(table: table, typology: territory.typology)
    let operations = reader.decodeAll(log: &log) { row in ScenarioOperation(reading: &row) }
    let names = ScenarioNames(territory: territory, operations: operations)
    names.check(reader.references, log: &log)
    names.checkCreations(operations, on: day, log: &log)
    ScenarioCheck(operations: operations, day: day, existing: names.existing).run(log: &log)
    return ScenarioOutcome(
      scenario: log.hasErrors ? nil : Scenario(operations), diagnostics: log.diagnostics, input: table.input)
  }

  private func missing(in name: String) -> ScenarioOutcome {
    let schema = ScenarioColumns.table
    return ScenarioOutcome(
      scenario: nil,
      diagnostics: [
        Diagnostic(
          .missingTable, at: SourceLocation(file: schema.fileName),
          Wording(
            fr: "je ne trouve pas le scénario \(quoting: name).",
            en: "the scenario \(quoting: name) is not there."),
          remedy: Wording(
            fr: "Donnez un fichier CSV, ou un dossier qui contient \(schema.fileName).",
            en: "Give a CSV file, or a folder that holds \(schema.fileName)."))
      ])
  }
}

/// What reading a scenario gave.
public struct ScenarioOutcome: Sendable {
  /// The scenario; absent when there is an error.
  public let scenario: Scenario?
  /// Everything that is wrong, doubtful or worth knowing, the gravest first.
  public let diagnostics: [Diagnostic]
  /// The file that was read.
  public let input: InputTable?

  init(scenario: Scenario?, diagnostics: [Diagnostic], input: InputTable? = nil) {
    self.scenario = scenario
    self.diagnostics = diagnostics
    self.input = input
  }
}
