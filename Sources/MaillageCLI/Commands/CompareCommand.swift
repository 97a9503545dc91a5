internal import ArgumentParser
internal import Maillage

/// `maillage comparer`: what changed between two dossiers, or between two dates of one.
struct CompareCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Speech.text("comparer", "compare"),
      abstract: Speech.text(
        "Dit ce qui a changé entre deux dossiers, ou entre deux dates d’un dossier.",
        "Tells what changed between two dossiers, or between two dates of one."),
      discussion: Speech.text(
        """
        Exemples :
          maillage comparer Graphs/bretagne-2011 Graphs/bretagne-2013 -o bretagne
          maillage comparer Graphs/dispositif-national --date-avant 2018-03-01 --date-apres 2026-01-01
        Un acteur renommé, ou auquel un autre a succédé, n’est ni perdu ni gagné.
        """,
        """
        Examples:
          maillage compare Graphs/bretagne-2011 Graphs/bretagne-2013 -o brittany
          maillage compare Graphs/dispositif-national --date-avant 2018-03-01 --date-apres 2026-01-01
        An actor renamed, or taken over by another, is neither lost nor gained.
        """),
      aliases: [Speech.text("compare", "comparer")])
  }

  @Argument(
    help: ArgumentHelp(
      Speech.text("Le dossier d’avant.", "The dossier before."), valueName: Speech.text("avant", "before")))
  var before: String

  @Argument(
    help: ArgumentHelp(
      Speech.text("Le dossier d’après ; sans lui, le même.", "The dossier after; without it, the same."),
      valueName: Speech.text("apres", "after")))
  var after: String?

  @Option(
    name: .customLong("date-avant"),
    help: ArgumentHelp(
      Speech.text("Jour de l’état d’avant.", "Day of the state before."),
      valueName: Speech.text("jour", "day")))
  var dateBefore: String?

  @Option(
    name: .customLong("date-apres"),
    help: ArgumentHelp(
      Speech.text("Jour de l’état d’après.", "Day of the state after."), valueName: Speech.text("jour", "day")
    ))
  var dateAfter: String?

  @OptionGroup var difference: DifferenceOutput
  @OptionGroup var options: CommonOptions

  func validate() throws {
    for date in [dateBefore, dateAfter].compactMap({ $0 }) where CalendarDate(iso: date) == nil {
      throw ValidationError(
        Speech.text(
          "« \(date) » n’est pas une date : écrivez AAAA-MM-JJ.", "“\(date)” is not a date: write YYYY-MM-DD."
        ))
    }
    if after == nil && (dateBefore == nil || dateAfter == nil) {
      throw ValidationError(
        Speech.text(
          "Donnez deux dossiers, ou un seul avec --date-avant et --date-apres.",
          "Give two dossiers, or a single one with --date-avant and --date-apres."))
    }
  }

  func run() async throws {
    let loading = Loading(options: options)
    let earlier = try loading.study(before, on: dateBefore)
    let later = try loading.study(after ?? before, on: dateAfter)
    let result = Comparison(analyses: Catalog.standard.compared).run(before: earlier, after: later)
    try await difference.write(result, options: options)
  }
}
