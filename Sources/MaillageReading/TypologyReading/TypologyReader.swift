public import MaillageModel

/// Reads a typology: the one that comes with the product, or a folder that replaces parts of it.
public enum TypologyReader {
  /// The typology that comes with the product.
  public static func shipped() -> Typology {
    read(files: embeddedFiles, replacing: Typology()).typology
  }

  /// The typology with the tables of a folder in the place of those that it names.
  ///
  /// - Returns: the typology, and what is wrong, doubtful or worth knowing; with an error among them the
  ///   typology is not to be used.
  public static func read(folder: String, replacing base: Typology) -> (
    typology: Typology, diagnostics: [Diagnostic]
  ) {
    let name = InputFolder.lastName(of: folder)
    guard case .files(let files) = InputFolder.list(folder) else {
      let missing = Diagnostic(
        .missingTable, at: SourceLocation(file: name),
        Wording(
          fr: "je ne trouve pas le dossier de typologie \(quoting: name).",
          en: "the folder of the typology \(quoting: name) is not there."),
        remedy: Wording(
          fr: "Vérifiez le chemin donné à --typologie.", en: "Check the path given to --typologie."))
      return (base, [missing])
    }
    return read(files: files, replacing: base)
  }

  /// The same, from files in memory.
  package static func read(files: [SourceFile], replacing base: Typology) -> (
    typology: Typology, diagnostics: [Diagnostic]
  ) {
    var log = DiagnosticLog()
    let schemas = TypologyTable.allCases.map(\.schema)
    let tables = FolderContents(files, schemas: schemas, log: &log).read(log: &log)
    var loading = TypologyLoading(base: base, tables: tables)
    loading.load(log: &log)
    TypologyCheck(typology: loading.typology).run(log: &log)
    return (loading.typology, log.diagnostics)
  }

  /// The tables compiled into the product.
  static var embeddedFiles: [SourceFile] {
    EmbeddedTypology.files.map { SourceFile(name: $0.name, contents: .bytes($0.bytes)) }
  }
}
