internal import MaillageModel

extension FolderContents {
  /// The tables that must be there and are not.
  func missingTables(among all: [SourceFile], folderName: String) -> [Diagnostic] {
    InputSchema.tables.filter { schema in
      schema.isRequired && !files.contains { $0.schema.id == schema.id }
        // A workbook of that name has been told as such.
        && !all.contains {
          TableName($0.name).kind == .workbook && TableName($0.name).table(among: [schema]) != nil
        }
    }.map { schema in
      let others = NearestWords(
        all.filter {
          TableName($0.name).kind != .other && TableName($0.name).table(among: InputSchema.tables) == nil
        }
        .map { NearestWords.Candidate(id: $0.name, spelling: TableName($0.name).stem) })
      let near = others.suggestions(for: schema.id).first
      return Diagnostic(
        .missingTable, at: SourceLocation(file: schema.fileName), value: near?.id,
        Wording(
          fr: "je ne trouve pas le fichier \(schema.fileName) dans \(quoting: folderName).",
          en: "the file \(schema.fileName) is not in \(quoting: folderName)."),
        remedy: (near.map {
          Wording(
            fr: "Faut-il renommer \(quoting: $0.id) en \(schema.fileName) ?",
            en: "Should \(quoting: $0.id) be renamed \(schema.fileName)?")
        } ?? Wording(fr: "", en: ""))
          + Wording(
            fr: "Créez-le avec : maillage modele.", en: "Create it with: maillage new."))
    }
  }
}

extension Diagnostic {
  static func missingFolder(_ name: String) -> Diagnostic {
    Diagnostic(
      .missingTable, at: SourceLocation(file: name),
      Wording(fr: "ce dossier n’existe pas.", en: "this folder does not exist."),
      remedy: Wording(
        fr: "Vérifiez son nom, ou créez-le avec : maillage modele.",
        en: "Check its name, or create it with: maillage new."))
  }

  static func notAFolder(_ name: String) -> Diagnostic {
    Diagnostic(
      .missingTable, at: SourceLocation(file: name),
      Wording(
        fr: "c’est un fichier, pas un dossier de tables.", en: "this is a file, not a folder of tables."),
      remedy: Wording(
        fr: "Donnez le dossier qui contient \(ActorColumns.table.fileName).",
        en: "Give the folder that holds \(ActorColumns.table.fileName)."))
  }

  static func unreadableFolder(_ name: String) -> Diagnostic {
    Diagnostic(
      .unreadableFile, at: SourceLocation(file: name),
      Wording(fr: "ce dossier ne peut pas être lu.", en: "this folder cannot be read."),
      remedy: Wording(
        fr: "Vérifiez que vous avez le droit de l’ouvrir.", en: "Check that you may open it."))
  }
}
