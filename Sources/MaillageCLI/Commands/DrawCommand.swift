internal import ArgumentParser
internal import Foundation
internal import Maillage

/// `maillage dessiner`: one or several figures.
struct DrawCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Speech.text("dessiner", "draw"),
      abstract: Speech.text("Dessine une ou plusieurs figures.", "Draws figures."),
      discussion: Speech.text(
        """
        Exemples :
          maillage dessiner matrice Graphs/territoire-exemple -o matrice.pdf
          maillage dessiner reseau panorama Graphs/territoire-exemple -o figures
        Sans nom de figure : toutes, dans un dossier.
        """,
        """
        Examples:
          maillage draw matrice Graphs/territoire-exemple -o matrix.pdf
          maillage draw reseau panorama Graphs/territoire-exemple -o figures
        Without a name: all of them, in a folder.
        """),
      aliases: [Speech.text("draw", "dessiner")])
  }

  /// How figures are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case dot, svg, pdf, png
  }

  @Argument(
    help: ArgumentHelp(
      Speech.text(
        "Les figures voulues, puis le dossier du territoire.",
        "The figures wanted, then the territory’s folder."),
      valueName: Speech.text("figure… dossier", "figure… folder")))
  var names: [String]

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      Speech.text("Fichier, ou dossier pour plusieurs figures.", "File, or folder for several figures."),
      valueName: Speech.text("sortie", "output")))
  var output: String?

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      Speech.text(
        "dot, svg, pdf ou png (par défaut : la fin du nom du fichier, sinon svg).",
        "dot, svg, pdf or png (default: the file’s ending, else svg)."),
      valueName: "dot|svg|pdf|png"))
  var format: Format?

  @OptionGroup var filters: FilterOptions
  @OptionGroup var page: MediumOption
  @OptionGroup var positions: PositionsOption
  @OptionGroup var options: CommonOptions

  func run() async throws {
    let catalog = Catalog.standard
    let request = try Request(names, known: catalog.figures.map(\.id), kind: .figure)
    let entries = catalog.figures.filter { request.names.isEmpty || request.names.contains($0.id) }
    // The processes that draw load their fonts while the tables are read.
    let rendering = ChildRendering(width: options.threads, ready: entries.count)
    let study = try Loading(options: options).study(request.folder)
    var filter = try filters.filter(for: study)
    filter.medium = page.medium
    let ending = output.map { URL(fileURLWithPath: $0).pathExtension.lowercased() } ?? ""
    guard let format = format ?? (ending.isEmpty ? .svg : Format(rawValue: ending)) else {
      throw Failure.telling(
        "Je ne sais pas dessiner en « .\(ending) » : svg, pdf, png ou dot, ou précisez --format.",
        "“.\(ending)” cannot be drawn: svg, pdf, png or dot, or give --format.", code: Failure.usage)
    }
    let progress = Progress(isActive: !options.quiet)
    progress.report(Speech.text("Figures…", "Figures…"))
    let files = try await draw(entries, study, filter, format, by: rendering)
    progress.finish()
    try write(files, ending: ending)
  }

  private func draw(
    _ entries: [FigureEntry], _ study: Study, _ filter: FigureFilter, _ format: Format,
    by rendering: ChildRendering
  ) async throws -> [OutputFile] {
    let figures = entries.map { [language = options.language] entry in
      { @Sendable in entry.diagrams(study, filter, language) }
    }
    // Only diagrams tell the names of their pictures: they are made twice when earlier ones are looked for.
    let kept = try positions.places { figures.flatMap { $0().map(\.id) } }
    let renderer = FigureRenderer(rendering, width: options.threads, keeping: kept)
    let picture = PictureFormat(rawValue: format.rawValue)
    let results = await renderer.linking(.sites(of: study)).render(
      figures, formats: picture.map { [$0] } ?? [])
    return try zip(entries, results).flatMap { entry, pages in
      try pages.enumerated().map { place, page in
        switch page {
        case .success(let figure):
          let bytes = picture.flatMap { figure.pictures[$0] } ?? Array(figure.dot.utf8)
          return OutputFile(path: "\(figure.diagram.id).\(format.rawValue)", bytes: bytes)
        case .failure(let reason):
          let page = pages.count > 1 ? ", page \(place + 1)," : ""
          throw Failure.telling(
            "La figure « \(entry.id) »\(page) n’a pas pu être dessinée : \(reason.described(.fr))",
            "The figure “\(entry.id)”\(page) could not be drawn: \(reason.described(.en))")
        }
      }
    }
  }

  private func write(_ files: [OutputFile], ending: String) throws {
    guard let output, output != "-" else {
      guard let file = files.first, files.count == 1 else {
        throw Failure.telling(
          "Plusieurs images : ajoutez -o DOSSIER, ou nommez une seule figure d’une page.",
          "Several pictures: add -o FOLDER, or name a single figure of one page.", code: Failure.usage)
      }
      return Terminal.write(file.bytes)
    }
    if ending.isEmpty || FileKind.at(output) == .folder {
      return try Output.write(files, toFolder: output, force: options.force)
    }
    guard let file = files.first, files.count == 1 else {
      throw Failure.telling(
        "Cela fait \(files.count) images : donnez un dossier.",
        "That makes \(files.count) pictures: give a folder.", code: Failure.usage)
    }
    try Output.write(file.bytes, to: output, force: options.force)
  }
}
