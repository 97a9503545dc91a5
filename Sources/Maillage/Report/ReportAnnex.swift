internal import MaillageAnalysis
internal import MaillageModel

/// What an analyst needs to make the same numbers again: the parameters, and every file.
struct ReportAnnex {
  let parameters: [Parameter]
  let files: [File]

  struct Parameter {
    let name: String
    let value: String
  }

  struct File {
    let path: String
    let title: String
    let rows: String
  }

  init(of study: Study, tables: [WrittenTable], _ language: Language) {
    func say(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }
    let inputs = study.territory.inputs.map { "\($0.file) (\(NumberText.integer($0.rowCount, language)))" }
    let threshold = study.options.coordinationThreshold
    parameters = [
      Parameter(name: say("Version", "Version"), value: "Maillage " + maillageVersion),
      Parameter(name: say("Date de l’étude", "Day of the study"), value: study.date.formatted(language)),
      Parameter(
        name: say("Seuil «\u{A0}à coordonner\u{A0}»", "Threshold “to coordinate”"),
        value: say("\(threshold) acteurs", "\(threshold) actors")),
      Parameter(
        name: say("Tables lues (lignes)", "Tables read (rows)"),
        value: Phrasing.parted(inputs.map { LocalizedText(verbatim: $0) })[language]),
      Parameter(
        name: say("Empreintes et options", "Digests and options"), value: "manifest.json"),
      Parameter(
        name: say("Description des colonnes", "Description of the columns"),
        value: "tables/datapackage.json"),
    ]
    files = tables.map { table in
      File(
        path: table.file.path, title: table.title, rows: NumberText.integer(table.rowCount, language))
    }
  }
}
