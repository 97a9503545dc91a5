package import MaillageModel
internal import MaillageReading
internal import Mustache

/// The empty tables that a newcomer fills in, with their documentation.
package struct TemplateFolder {
  private let typology: Typology
  private let flavour: CSVFlavour
  private let language: Language

  /// Prepares the tables for a typology.
  package init(typology: Typology, flavour: CSVFlavour, language: Language) {
    self.typology = typology
    self.flavour = flavour
    self.language = language
  }

  /// One empty file per table, and a page that explains every column.
  package func files() throws -> [OutputFile] {
    let writer = CSVWriter(flavour: flavour, language: language)
    let tables = InputSchema.tables.map { table in
      OutputFile(
        path: table.fileName, text: writer.write(header: table.columns.map(\.id), texts: []))
    }
    let template = try MustacheTemplate(
      string: String(decoding: PackageResources.guide_mustache, as: UTF8.self))
    return tables + [OutputFile(path: guideName, text: template.render(guide))]
  }

  private var guideName: String {
    language == .fr ? "mode-d-emploi.html" : "how-to-fill.html"
  }

  private struct Guide {
    let language: String
    let title: String
    let introduction: String
    let style: String
    let tables: [TableGuide]
  }

  private struct TableGuide {
    let id: String
    let file: String
    let title: String
    let description: String
    let caption: String
    let headings: [String]
    let columns: [ColumnGuide]
  }

  private struct ColumnGuide {
    let name: String
    let required: String
    let description: String
    let values: String
    let example: String
  }

  private var guide: Guide {
    Guide(
      language: language.rawValue,
      title: LocalizedText(fr: "Remplir les tables de Maillage", en: "Filling the tables of Maillage")[
        language],
      introduction: LocalizedText(
        fr: """
          Ouvrez les fichiers CSV dans un tableur. Seul acteurs.csv est nécessaire\u{A0}; chaque table de plus \
          ouvre des analyses. Laissez vide ce que vous ignorez\u{A0}; écrivez «\u{A0}?\u{A0}» ce qui est à \
          vérifier. N’écrivez le nom, l’adresse ou le téléphone d’aucune personne. Vérifiez avec\u{A0}: \
          maillage verifier DOSSIER
          """,
        en: """
          Open the CSV files in a spreadsheet. Only acteurs.csv is needed; each further table unlocks analyses. \
          Leave empty what you do not know; write “?” for what is to be verified. Name no person, no address \
          and no telephone number. Check with: maillage check FOLDER
          """)[language],
      style: ReportRenderer.style,
      tables: InputSchema.tables.map(explain))
  }

  private func explain(_ table: TableSchema) -> TableGuide {
    TableGuide(
      id: table.id, file: table.fileName, title: table.title[language],
      description: table.description[language],
      caption: LocalizedText(fr: "Les colonnes", en: "The columns")[language],
      headings: [
        LocalizedText(fr: "Colonne", en: "Column"), LocalizedText(fr: "Obligatoire", en: "Required"),
        LocalizedText(fr: "Ce qu’elle dit", en: "What it says"),
        LocalizedText(fr: "Valeurs", en: "Values"), LocalizedText(fr: "Exemple", en: "Example"),
      ].map { $0[language] },
      columns: table.columns.map { column in
        ColumnGuide(
          name: column.id, required: CellText.boolean(column.isRequired)[language],
          description: column.description[language], values: values(of: column),
          example: column.example(in: typology))
      })
  }

  private func values(of column: ColumnSchema) -> String {
    switch column.kind {
    case .code(let source), .codes(let source):
      source.list(in: typology, language)
    case .yesNo: "oui, non"
    default: ""
    }
  }
}
