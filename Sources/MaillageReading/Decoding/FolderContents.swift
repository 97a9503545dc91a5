internal import MaillageModel

/// Which file of a folder stands for which table, and what the other files are.
struct FolderContents {
  private let schemas: [TableSchema]
  private(set) var files: [(schema: TableSchema, file: SourceFile)] = []

  /// Sorts the files; those that stand for no table go to the log when they look as if they should.
  init(_ files: [SourceFile], schemas: [TableSchema], log: inout DiagnosticLog) {
    self.schemas = schemas
    for schema in schemas {
      let candidates = files.filter { file in
        let name = TableName(file.name)
        return name.kind == .table && name.table(among: [schema]) != nil
      }
      if let first = candidates.first { self.files.append((schema, first)) }
      for other in candidates.dropFirst() {
        log.add(.duplicateTable(other.name, of: candidates[0].name, schema))
      }
    }
    for file in files { log.add(leftOut(file)) }
  }

  /// Reads every table.
  func read(log: inout DiagnosticLog) -> [String: TableRows] {
    var tables: [String: TableRows] = [:]
    for (schema, file) in files {
      tables[schema.id] = TableFile(schema: schema, name: file.name).read(file.contents, log: &log)
    }
    return tables
  }

  private func leftOut(_ file: SourceFile) -> [Diagnostic] {
    let name = TableName(file.name)
    let table = name.table(among: schemas)
    let place = SourceLocation(file: PersonalData.removed(from: file.name))
    switch name.kind {
    case .other: return []
    case .table:
      if table != nil || !file.name.lowercased().hasSuffix(".csv") { return [] }
      return [
        Diagnostic(
          .fileLeftOut, at: place,
          Wording(
            fr: "ce fichier ne porte le nom d’aucune table ; il n’est pas lu.",
            en: "this file has the name of no table; it is not read."),
          remedy: name.nearest(among: schemas).remedy(
            orElse: Wording(
              fr: "Tables possibles : \(schemas.map(\.fileName).joined(separator: ", ")).",
              en: "Possible tables: \(schemas.map(\.fileName).joined(separator: ", ")).")))
      ]
    case .workbook:
      if let table, files.contains(where: { $0.schema.id == table.id }) {
        return [.workbookLeftOut(at: place, .fileLeftOut, table)]
      }
      guard let table else { return [.workbookLeftOut(at: place, .fileLeftOut, nil)] }
      return table.isRequired
        ? [.notText(.workbook, at: place)] : [.workbookLeftOut(at: place, .workbookLeftOut, table)]
    }
  }
}

extension Diagnostic {
  /// A second file for a table.
  static func duplicateTable(_ name: String, of first: String, _ schema: TableSchema) -> Diagnostic {
    Diagnostic(
      .duplicateTable, at: SourceLocation(file: name), related: [SourceLocation(file: first)],
      Wording(
        fr: "deux fichiers sont la table \(quoting: schema.id).",
        en: "two files are the table \(quoting: schema.id)."),
      remedy: Wording(
        fr: "Réunissez-les en un seul, \(schema.fileName).", en: "Join them into one, \(schema.fileName)."))
  }

  /// A workbook that is not read.
  static func workbookLeftOut(
    at place: SourceLocation, _ code: DiagnosticCode, _ table: TableSchema?
  ) -> Diagnostic {
    Diagnostic(
      code, at: place,
      Wording(
        fr: "ce classeur n’est pas lu : seules les tables CSV le sont.",
        en: "this workbook is not read: only CSV tables are."),
      remedy: code == .workbookLeftOut
        ? Wording(
          fr: "Enregistrez sa feuille en CSV UTF-8 sous le nom \(table?.fileName ?? "").",
          en: "Save its sheet as CSV UTF-8 under the name \(table?.fileName ?? "").")
        : Wording(fr: "", en: ""))
  }
}
