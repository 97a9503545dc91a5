internal import MaillageModel

/// The table of the project has one line.
struct ProjectCheck {
  let draft: TerritoryDraft

  func run(log: inout DiagnosticLog) {
    guard let table = draft.tables[ProjectColumns.table.id] else {
      log.add(
        Diagnostic(
          .noProject, at: SourceLocation(file: ProjectColumns.table.fileName),
          Wording(
            fr: "il n’y a pas de table du projet : le dossier n’a ni titre, ni date d’observation.",
            en: "there is no table of the project: the study has no title and no date of observation."),
          remedy: Wording(
            fr: "Créez-la avec : maillage modele, ou donnez une date avec --date.",
            en: "Create it with: maillage new, or give a date with --date.")))
      return
    }
    for row in table.rows.indices.dropFirst() where table.rows[row].cells != table.rows[0].cells {
      log.add(
        Diagnostic(
          .severalLines, at: table.location(nil, at: row), related: [table.location(nil, at: 0)],
          Wording(fr: "le projet n’a qu’une ligne.", en: "the project has one line only."),
          remedy: Wording(fr: "Gardez une seule ligne.", en: "Keep a single line.")))
    }
  }
}
