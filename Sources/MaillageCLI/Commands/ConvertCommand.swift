internal import ArgumentParser
internal import Maillage

/// `maillage convertir`: writes a territory in the form that another program reads.
struct ConvertCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Speech.text("convertir", "convert"),
      abstract: Speech.text(
        "Écrit le territoire dans le format d’un autre logiciel de réseaux.",
        "Writes the territory in the form of another program for networks."),
      discussion: Speech.text(
        """
        Exemples :
          maillage convertir Graphs/auvergne-rhone-alpes -o reseau.gexf
          maillage convertir Graphs/auvergne-rhone-alpes -o tables --format gephi
        Formats : \(formats(.fr)).
        Sans --date, tout est écrit, avec ses dates ; avec --date, ce qui est en vigueur ce jour-là. Un fichier \
        GEXF, GraphML ou JSON n’a qu’un sens : la colonne « oriente » dit quelles relations en ont un.
        """,
        """
        Examples:
          maillage convert Graphs/auvergne-rhone-alpes -o network.gexf --lang en
          maillage convert Graphs/auvergne-rhone-alpes -o tables --format gephi --lang en
        Formats: \(formats(.en)).
        Without --date everything is written, with its dates; with --date, what is in force that day. A GEXF, \
        GraphML or JSON file has one direction: the column “oriente” tells which relations have one.
        """),
      aliases: [Speech.text("convert", "convertir")])
  }

  private static func formats(_ language: Language) -> String {
    GraphFormat.allCases.map { "\($0.rawValue) (\($0.title[language]))" }.joined(separator: ", ")
  }

  @Argument(
    help: ArgumentHelp(
      Speech.text("Le dossier du territoire.", "The territory’s folder."),
      valueName: Speech.text("dossier", "folder")))
  var folder: String

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      Speech.text("Le fichier à écrire ; - pour la sortie.", "The file to write; - for standard output."),
      valueName: Speech.text("fichier", "file")))
  var output: String

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      Speech.text(
        "Le format (par défaut : celui de la fin du nom).", "The format (default: by the name’s ending)."),
      valueName: "gexf|graphml|json|gephi|kumu"))
  var format: String?

  @Flag(
    name: .customLong("complet"),
    help: ArgumentHelp(
      Speech.text(
        "Écrire aussi les services, les actions et les fonctions, et ce qui y lie les acteurs.",
        "Write services, actions and functions too, and what ties actors to them.")))
  var isComplete = false

  @OptionGroup var options: CommonOptions

  func run() throws {
    let format = try chosenFormat()
    if format.isFolder, output == "-" {
      throw Failure.telling(
        "Ce format est un dossier : donnez-lui un nom à -o.",
        "This format is a folder: give it a name with -o.", code: Failure.usage)
    }
    let day = options.date.flatMap { CalendarDate(iso: $0) }
    let territory = try Loading(options: options).territory(folder, on: day)
    let files = try format.files(
      of: territory, isComplete: isComplete, on: day, language: options.language)
    if format.isFolder {
      try Output.write(files, toFolder: output, force: options.force)
    } else {
      for file in files { try Output.write(file.bytes, to: output, force: options.force) }
    }
  }

  private func chosenFormat() throws -> GraphFormat {
    guard let format else {
      if output != "-", let format = GraphFormat(path: output) { return format }
      throw Failure.telling(
        "Le nom ne dit pas le format : finissez-le par .gexf, .graphml ou .json, ou donnez --format.",
        "The name does not tell the format: end it with .gexf, .graphml or .json, or give --format.",
        code: Failure.usage)
    }
    let names = GraphFormat.allCases.map(\.rawValue)
    guard let known = GraphFormat(rawValue: format.lowercased()) else {
      let list = names.joined(separator: ", ")
      throw Failure.telling(
        "Format inconnu : « \(format) ». Formats possibles : \(list).",
        "Unknown format: “\(format)”. Possible formats: \(list).", code: Failure.usage)
    }
    return known
  }
}
