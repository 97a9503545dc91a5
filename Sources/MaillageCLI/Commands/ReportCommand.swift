internal import ArgumentParser
internal import Maillage

/// `maillage rapport`: the main job, from a territory's tables to its dossier.
struct ReportCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Speech.text("rapport", "report"),
      abstract: Speech.text(
        "Valide, étudie, dessine et écrit le dossier complet d’un territoire.",
        "Validates, studies, draws and writes the whole dossier of a territory."),
      discussion: Speech.text(
        """
        Exemples :
          maillage rapport Graphs/auvergne-rhone-alpes -o rapport
          maillage rapport Graphs/territoire-exemple -o extrait --analyses couverture,candidats --figures matrice
        """,
        """
        Examples:
          maillage report Graphs/auvergne-rhone-alpes -o report --lang en
          maillage report Graphs/territoire-exemple -o extract --analyses couverture,candidats --figures matrice
        """),
      aliases: [Speech.text("report", "rapport")])
  }

  @Argument(
    help: ArgumentHelp(
      Speech.text("Le dossier du territoire.", "The territory’s folder."),
      valueName: Speech.text("dossier", "folder")))
  var folder: String

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      Speech.text("Le dossier à écrire.", "The folder to write."), valueName: Speech.text("sortie", "output"))
  )
  var output: String

  @Option(
    name: .customLong("formats"),
    help: ArgumentHelp(
      Speech.text(
        "Formats des figures en plus du SVG : pdf, png, séparés par une virgule.",
        "Formats of figures besides SVG: pdf, png, separated by a comma."),
      valueName: "pdf,png"))
  var formats: String?

  @Flag(
    name: .customLong("strict"),
    help: ArgumentHelp(
      Speech.text(
        "Sortir avec le code 3 si une règle du guide répond « ecart ».",
        "Exit with code 3 when a rule of the guide answers “ecart”.")))
  var strict = false

  @Flag(
    name: .customLong("sans-page"),
    help: ArgumentHelp(
      Speech.text(
        "Écrire les tables et les figures seules, sans index.html.",
        "Write the tables and figures alone, without index.html.")))
  var withoutPage = false

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var page: MediumOption
  @OptionGroup var positions: PositionsOption
  @OptionGroup var options: CommonOptions

  func run() async throws {
    let destination = OutputFolder(path: output)
    guard output != "-", !destination.isSame(as: folder) else {
      throw Failure.telling(
        "Le rapport est un dossier, et pas celui des tables : donnez-en un autre à -o.",
        "The report is a folder, and not that of the tables: give another one to -o.",
        code: Failure.usage)
    }
    let formats = try pictureFormats()
    do { try destination.check(force: options.force) } catch { throw Failure.telling(error) }
    // The processes that draw load their fonts while the tables are read.
    let rendering = ChildRendering(width: options.threads)
    let study = try Loading(options: options).study(folder)
    let progress = Progress(isActive: !options.quiet)
    let dossier = Dossier(
      of: study, catalog: selection.catalog,
      options: DossierOptions(
        language: options.language, flavour: options.csv, formats: formats, medium: page.medium,
        hasPage: !withoutPage))
    let files = try await dossier.files(
      renderer: FigureRenderer(
        rendering, width: options.threads, keeping: try positions.placesOfReport()),
      progress: { progress.report($0[options.language]) })
    progress.finish()
    do {
      try Output.uninterrupted { () throws(OutputFolder.Obstacle) in
        try destination.replace(with: files, force: options.force)
      }
    } catch {
      throw Failure.telling(error)
    }
    if !options.quiet {
      let next =
        withoutPage ? "" : Speech.text(" ; ouvrez \(output)/index.html", "; open \(output)/index.html")
      Terminal.tell(
        Speech.text("\(files.count) fichiers dans \(output)", "\(files.count) files in \(output)") + next
          + ".")
    }
    if strict && !study.answer(to: Rules.self).outcomes(.gap).isEmpty { throw Failure.strict }
  }

  private func pictureFormats() throws -> [PictureFormat] {
    let names = formats?.commaSeparated ?? []
    let possible: [PictureFormat] = [.pdf, .png]
    let unknown = names.filter { !possible.map(\.rawValue).contains($0.lowercased()) }
    guard unknown.isEmpty else {
      Terminal.tell(Speech.unknown(unknown, of: "--formats", among: possible.map(\.rawValue)))
      throw Failure.usage
    }
    return [.svg] + names.compactMap { PictureFormat(rawValue: $0.lowercased()) }
  }
}
