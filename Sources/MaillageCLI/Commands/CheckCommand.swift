internal import ArgumentParser
internal import Maillage

/// `maillage verifier`: reads the tables and tells everything that is wrong, doubtful or worth knowing.
struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Speech.text("verifier", "check"),
      abstract: Speech.text(
        "Lit les tables et dit tout ce qui y est faux, douteux ou bon à savoir.",
        "Reads the tables and tells what is wrong, doubtful or worth knowing."),
      discussion: Speech.text(
        "Exemple : maillage verifier Graphs/auvergne-rhone-alpes",
        "Example: maillage check Graphs/auvergne-rhone-alpes"),
      aliases: [Speech.text("check", "verifier")])
  }

  @Argument(
    help: ArgumentHelp(
      Speech.text("Le dossier du territoire.", "The territory’s folder."),
      valueName: Speech.text("dossier", "folder")))
  var folder: String

  @Flag(
    name: .customLong("json"),
    help: ArgumentHelp(
      Speech.text(
        "Écrire les constats en JSON sur la sortie standard.",
        "Write the diagnostics as JSON on standard output.")))
  var json = false

  @OptionGroup var options: CommonOptions

  func run() throws {
    let loading = Loading(options: options)
    let outcome = TerritoryReader(typology: try loading.typology())
      .check(folder, on: options.date.flatMap { CalendarDate(iso: $0) })
    if json {
      Terminal.write(try loading.printer.json(outcome.diagnostics))
    } else {
      loading.printer.tell(outcome.diagnostics, upTo: options.quiet ? .error : .notice)
    }
    if outcome.territory == nil { throw Failure.data }
  }
}
