internal import ArgumentParser
internal import Foundation
internal import Maillage

/// `maillage analyser`: one or several analyses as tables.
struct AnalyseCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Speech.text("analyser", "analyse"),
      abstract: Speech.text(
        "Écrit les tables d’une ou de plusieurs analyses.", "Writes the tables of analyses."),
      discussion: Speech.text(
        """
        Exemples :
          maillage analyser couverture Graphs/territoire-exemple
          maillage analyser couverture centralite Graphs/territoire-exemple -o tables
        Sans nom d’analyse : toutes. Une table se nomme aussi seule (couverture_synthese).
        """,
        """
        Examples:
          maillage analyse couverture Graphs/territoire-exemple
          maillage analyse couverture centralite Graphs/territoire-exemple -o tables
        Without a name: all of them. A table can be named alone too (couverture_synthese).
        """),
      aliases: [Speech.text("analyse", "analyser")])
  }

  /// How tables are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case csv, json, table
  }

  @Argument(
    help: ArgumentHelp(
      Speech.text(
        "Les analyses ou tables voulues, puis le dossier du territoire.",
        "The analyses or tables wanted, then the territory’s folder."),
      valueName: Speech.text("analyse… dossier", "analysis… folder")))
  var names: [String]

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      Speech.text("Fichier, ou dossier pour plusieurs tables.", "File, or folder for several tables."),
      valueName: Speech.text("sortie", "output")))
  var output: String?

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      Speech.text(
        "csv, json ou table (par défaut : table sur un terminal, csv sinon).",
        "csv, json or table (default: table on a terminal, csv otherwise)."),
      valueName: "csv|json|table"))
  var format: Format?

  @OptionGroup var options: CommonOptions

  func run() async throws {
    let request = try Request(names, known: Catalog.standard.tableNames, kind: .analysis)
    let study = try Loading(options: options).study(request.folder)
    let selection = await Catalog.standard.tables(
      named: request.names, of: study, threads: options.threads)
    guard let output, output != "-" else { return try writeToStandardOutput(selection) }
    let ending = URL(fileURLWithPath: output).pathExtension.lowercased()
    let format = try format ?? Self.format(ofEnding: ending)
    if !ending.isEmpty && FileKind.at(output) != .folder {
      let tables = selection.main
      if tables.count > 1 && format == .csv {
        throw Failure.telling(
          "Plusieurs tables ne tiennent pas dans un fichier CSV : donnez un dossier.",
          "Several tables do not fit in one CSV file: give a folder.", code: Failure.usage)
      }
      try Output.write(Array(try text(tables, format).utf8), to: output, force: options.force)
    } else {
      let suffix = format == .table ? "txt" : format.rawValue
      let files = try selection.all.map {
        OutputFile(path: "\($0.id).\(suffix)", text: try text([$0], format))
      }
      try Output.write(files, toFolder: output, force: options.force)
    }
  }

  private static func format(ofEnding ending: String) throws -> Format {
    if ending.isEmpty { return .csv }
    if ending == "txt" { return .table }
    guard let format = Format(rawValue: ending) else {
      throw Failure.telling(
        "Je ne sais pas écrire « .\(ending) » : csv, json ou txt, ou précisez --format.",
        "“.\(ending)” cannot be written: csv, json or txt, or give --format.", code: Failure.usage)
    }
    return format
  }

  private func writeToStandardOutput(_ selection: TableSelection) throws {
    let format = format ?? (Terminal.outputIsTerminal ? .table : .csv)
    if format == .csv {
      guard selection.main.count == 1 else {
        throw Failure.telling(
          "Plusieurs tables en CSV : ajoutez -o DOSSIER, ou nommez-en une seule.",
          "Several tables as CSV: add -o FOLDER, or name a single one.", code: Failure.usage)
      }
      let others = selection.all.dropFirst().map(\.id)
      if !others.isEmpty && !options.quiet {
        let list = others.joined(separator: ", ")
        Terminal.tell(
          Speech.text(
            "Autres tables de cette analyse : \(list) (nommez-les, ou -o DOSSIER).",
            "Other tables of this analysis: \(list) (name them, or -o FOLDER)."))
      }
      Terminal.write(try text(selection.main, format))
    } else {
      Terminal.write(try text(selection.all, format))
    }
  }

  private func text(_ tables: [Table], _ format: Format) throws -> String {
    switch format {
    case .csv:
      let writer = CSVWriter(flavour: options.csv, language: options.language)
      return tables.map(writer.write).joined(separator: "\n")
    case .json:
      return try JSONWriter(language: options.language).write(tables)
    case .table:
      let writer = TextTableWriter(language: options.language)
      return tables.map(writer.write).joined(separator: "\n")
    }
  }
}
