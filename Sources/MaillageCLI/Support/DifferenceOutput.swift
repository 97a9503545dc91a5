internal import ArgumentParser
internal import Foundation
internal import Maillage

/// Writes what changed between two states: findings for a person, tables for a file or a program.
struct DifferenceOutput: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      Speech.text("Dossier où écrire toutes les tables.", "Folder where all the tables are written."),
      valueName: Speech.text("sortie", "output")))
  var output: String?

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      Speech.text(
        "Sur la sortie standard : csv, json ou table (par défaut : les constats sur un terminal, csv sinon).",
        "On standard output: csv, json or table (default: the findings on a terminal, csv otherwise)."),
      valueName: "csv|json|table"))
  var format: AnalyseCommand.Format?

  /// Writes the findings and the tables, the main table first.
  func write(findings: [Finding], tables: [Table], options: CommonOptions) throws {
    let language = options.language
    if let output {
      let writer = CSVWriter(flavour: options.csv, language: language)
      let files = tables.map { OutputFile(path: "\($0.id).csv", text: writer.write($0)) }
      try Output.write(files, toFolder: output, force: options.force)
      if !options.quiet { tell(findings, language) }
      return
    }
    switch format ?? (Terminal.outputIsTerminal ? .table : .csv) {
    case .csv:
      if !options.quiet { tell(findings, language) }
      let writer = CSVWriter(flavour: options.csv, language: language)
      Terminal.write(tables.first.map(writer.write) ?? "")
    case .json:
      Terminal.write(try JSONWriter(language: language).write(tables))
    case .table:
      tell(findings, language)
      let writer = TextTableWriter(language: language)
      Terminal.write(tables.filter { !$0.rows.isEmpty }.map(writer.write).joined(separator: "\n"))
    }
  }

  private func tell(_ findings: [Finding], _ language: Language) {
    for finding in findings { Terminal.tell("• " + finding.text[language]) }
  }
}
