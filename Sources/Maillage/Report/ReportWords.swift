internal import MaillageModel

/// The fixed words of the report, in one language.
struct ReportWords {
  let skip: String
  let contents: String
  let method: String
  let limits: String
  let figure: String
  let table: String
  /// What names a picture: its title names the figure around it.
  let picture: String
  let description: String
  let figureFile: String
  let sameNumbers: String
  let between: String
  let tableFile: String
  let separator: String
  let onePage: String
  let have: String
  let missing: String
  let firstSteps: String
  let details: String
  let evidence: String
  let confidence: String
  let step: String
  let annex: String
  let annexQuestion: String
  let parameters: String
  let files: String
  let file: String
  let content: String
  let rows: String

  init(_ language: Language) {
    func say(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }
    skip = say("Aller au contenu", "Skip to content")
    contents = say("Sommaire", "Contents")
    method = say("Comment c’est calculé\u{A0}:", "How it is computed:")
    limits = say("Limites\u{A0}:", "Limits:")
    figure = say("Figure\u{A0}:", "Figure:")
    table = say("Table\u{A0}:", "Table:")
    picture = say(
      "Dessin, décrit en toutes lettres sous sa légende", "Drawing, told in words under its caption")
    description = say("Ce que montre la figure, en toutes lettres", "What the figure shows, in words")
    figureFile = say("La figure seule", "The figure alone")
    sameNumbers = say("Les mêmes données en table\u{A0}:", "The same data in a table:")
    between = ", "
    tableFile = say("La table en fichier", "The table as a file")
    separator = " — "
    onePage = say("L’essentiel en une page", "The essentials on one page")
    have = say("Ce que nous avons", "What we have")
    missing = say("Ce qui manque ou reste inconnu", "What is missing or unknown")
    firstSteps = say("Que faire d’abord", "What to do first")
    details = say("Les preuves, la confiance et le détail", "The evidence, the confidence and the details")
    evidence = say("Ce qui le montre\u{A0}:", "What shows it:")
    confidence = say("Confiance", "Confidence")
    step = say("Prochain pas\u{A0}:", "Next step:")
    annex = say("Annexe\u{A0}: paramètres et fichiers", "Annex: parameters and files")
    annexQuestion = say(
      "Avec quoi refaire les mêmes chiffres, et où sont les données de chaque table\u{A0}?",
      "With what can the same numbers be made again, and where are the data of each table?")
    parameters = say("Paramètres de l’étude", "Parameters of the study")
    files = say("Tables en CSV", "Tables as CSV")
    file = say("Fichier", "File")
    content = say("Contenu", "Content")
    rows = say("Lignes", "Rows")
  }

  static func tone(_ name: String, _ language: Language) -> String {
    let word: LocalizedText =
      switch name {
      case "alert": LocalizedText(fr: "À traiter\u{A0}:", en: "To act on:")
      case "caution": LocalizedText(fr: "À vérifier\u{A0}:", en: "To verify:")
      case "positive": LocalizedText(fr: "Acquis\u{A0}:", en: "In place:")
      default: LocalizedText(fr: "Constat\u{A0}:", en: "Fact:")
      }
    return word[language]
  }
}
