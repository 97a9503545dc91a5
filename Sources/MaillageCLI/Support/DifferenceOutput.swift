internal import ArgumentParser
internal import Foundation
internal import Maillage

/// Writes what changed between two states: findings for a person, tables for a file or a program.
struct DifferenceOutput: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      Speech.text(
        "Dossier où écrire toutes les tables, et les figures dans « figures ».",
        "Folder where all the tables are written, and the figures in “figures”."),
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

  /// Writes the findings and the tables, the main table first; in a folder, the figures of a comparison too.
  func write(_ result: Comparison.Result, others: [Table] = [], options: CommonOptions) async throws {
    let language = options.language
    let findings = result.findings, tables = result.tables + others
    if let output {
      let writer = CSVWriter(flavour: options.csv, language: language)
      let files = tables.map { OutputFile(path: "\($0.id).csv", text: writer.write($0)) }
      let pictures = try await Self.pictures(of: result, options: options)
      try Output.write(files + pictures, toFolder: output, force: options.force)
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

  /// The figures, each as a picture and as the text that draws it.
  private static func pictures(
    of result: Comparison.Result, options: CommonOptions
  ) async throws -> [OutputFile] {
    let progress = Progress(isActive: !options.quiet)
    progress.report(Speech.text("Figures…", "Figures…"))
    let diagrams = ComparisonFigure().diagrams(of: result, language: options.language)
    let drawn = await FigureRenderer(
      ChildRendering(width: options.threads, ready: diagrams.count), width: options.threads
    ).render(
      diagrams)
    progress.finish()
    return try zip(diagrams, drawn).flatMap { diagram, outcome in
      let figure: RenderedFigure
      switch outcome {
      case .success(let picture): figure = picture
      case .failure(let reason):
        throw Failure.telling(
          "La figure « \(diagram.id) » n’a pas pu être dessinée : \(reason.described(.fr))",
          "The figure “\(diagram.id)” could not be drawn: \(reason.described(.en))")
      }
      let path = "figures/" + diagram.id
      return [
        OutputFile(path: path + ".dot", text: figure.dot),
        OutputFile(path: path + ".svg", bytes: figure.pictures[.svg] ?? []),
      ]
    }
  }

  private func tell(_ findings: [Finding], _ language: Language) {
    for finding in findings { Terminal.tell("• " + finding.text[language]) }
  }
}
