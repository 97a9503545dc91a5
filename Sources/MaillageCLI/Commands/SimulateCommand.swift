internal import ArgumentParser
internal import Maillage

/// `maillage simuler`: what would be lost and gained if a scenario came true.
struct SimulateCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Speech.text("simuler", "simulate"),
      abstract: Speech.text(
        "Applique un scénario et dit ce qui serait perdu ou gagné.",
        "Applies a scenario and tells what would be lost or gained."),
      discussion: Speech.text(
        """
        Exemple : maillage simuler Graphs/bretagne-2011 Examples/06-simuler-une-fusion/scenario.csv --date 2013-06-30
        Colonnes du scénario : operation, objet, id, vers, fonction, famille, date.
        \(forms(.fr))
        """,
        """
        Example: maillage simulate Graphs/bretagne-2011 Examples/06-simuler-une-fusion/scenario.csv --date 2013-06-30
        Columns of the scenario: operation, objet, id, vers, fonction, famille, date.
        \(forms(.en))
        """),
      aliases: [Speech.text("simulate", "simuler")])
  }

  @Argument(
    help: ArgumentHelp(
      Speech.text("Le dossier du territoire.", "The territory’s folder."),
      valueName: Speech.text("dossier", "folder")))
  var folder: String

  @Argument(
    help: ArgumentHelp(Speech.text("Le fichier du scénario.", "The scenario’s file."), valueName: "scenario"))
  var scenario: String

  @OptionGroup var difference: DifferenceOutput
  @OptionGroup var options: CommonOptions

  func run() async throws {
    let loading = Loading(options: options)
    let study = try loading.study(folder)
    let outcome = ScenarioReader(for: study.territory).check(scenario, on: study.date)
    let told: Severity = options.quiet ? .error : .notice
    guard let scenario = outcome.scenario else {
      loading.printer.tell(outcome.diagnostics, upTo: told)
      throw Failure.data
    }
    let applied = AppliedScenario(scenario, to: study.territory, on: study.date)
    let remarks = outcome.diagnostics + applied.diagnostics
    if !remarks.isEmpty { loading.printer.tell(remarks, upTo: told) }
    let result = Comparison(analyses: Catalog.standard.compared)
      .run(before: study, after: Study(of: applied.territory, on: study.date, options: study.options))
    try await difference.write(result, others: applied.tables, options: options)
  }

  private static func forms(_ language: Language) -> String {
    ScenarioGrammar.forms.map { "  " + $0.example + "  — " + $0.meaning[language] }.joined(separator: "\n")
  }
}
