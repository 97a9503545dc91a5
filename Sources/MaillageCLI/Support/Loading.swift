internal import ArgumentParser
internal import Maillage

/// Reads what a command works on, tells what the reading found, and stops when it cannot be used.
struct Loading {
  let options: CommonOptions

  /// The typology: the one shipped, or with the user's tables in place of some.
  func typology() throws -> Typology {
    let shipped = TypologyReader.shipped()
    guard let folder = options.typology else { return shipped }
    let (typology, found) = TypologyReader.read(folder: folder, replacing: shipped)
    let diagnostics = found + RuleBook(typology).diagnostics
    if diagnostics.contains(where: { $0.severity == .error }) {
      printer.tell(diagnostics, upTo: .warning)
      throw Failure.data
    }
    return typology
  }

  /// The territory of a folder; its warnings are told, its errors stop the command.
  func territory(_ folder: String, on day: CalendarDate?) throws -> Territory {
    let outcome = TerritoryReader(typology: try typology()).check(folder, on: day)
    let told: Severity = options.quiet ? .error : options.verbose ? .notice : .warning
    guard let territory = outcome.territory else {
      printer.tell(outcome.diagnostics, upTo: told)
      Terminal.tell(Speech.text("Rien n’a été écrit.", "Nothing was written."))
      throw Failure.data
    }
    if options.verbose {
      printer.tell(outcome.diagnostics, upTo: told)
    } else if !options.quiet, outcome.diagnostics.contains(where: { $0.severity == .warning }) {
      Terminal.tell(
        printer.summary(outcome.diagnostics)
          + Speech.text(
            " Détail : maillage verifier \(folder)", " Details: maillage check \(folder)"))
    }
    return territory
  }

  /// The study of a folder on the day asked for, or on the day that its tables describe.
  func study(_ folder: String, on day: String? = nil) throws -> Study {
    let asked = (day ?? options.date).flatMap { CalendarDate(iso: $0) }
    let territory = try territory(folder, on: asked)
    guard let date = asked ?? territory.project.observationDate else {
      let reason = TerritorySource.missingDay
      throw Failure.telling(reason.fr, reason.en, code: Failure.usage)
    }
    if !options.quiet {
      Terminal.tell(
        Speech.text("Étude au \(date.formatted(.fr)).", "Study on \(date.formatted(.en))."))
    }
    return Study(
      of: territory, on: date,
      options: StudyOptions(coordinationThreshold: options.coordinationThreshold))
  }

  var printer: DiagnosticPrinter {
    DiagnosticPrinter(
      language: options.language, usesColor: Terminal.usesColor(disabled: options.noColor))
  }
}
