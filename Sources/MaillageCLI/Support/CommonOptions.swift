public import ArgumentParser
public import Maillage

/// The options that every command understands.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .customLong("date"),
    help: ArgumentHelp(
      Speech.text(
        "Jour de l’étude, AAAA-MM-JJ (par défaut : date_observation du projet).",
        "Day of the study, YYYY-MM-DD (default: date_observation of the project)."),
      valueName: Speech.text("jour", "day")))
  var date: String?

  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp(
      Speech.text(
        "Langue des libellés et des messages : fr ou en.", "Language of labels and messages: fr or en."),
      valueName: "fr|en"))
  var language: Language = .fr

  @Option(
    name: .customLong("csv"),
    help: ArgumentHelp(
      Speech.text(
        "Écriture des CSV : opendata (virgule, point) ou excel (point-virgule, virgule décimale, BOM).",
        "How CSV is written: opendata (comma, point) or excel (semicolon, decimal comma, BOM)."),
      valueName: "opendata|excel"))
  var csv: CSVFlavour = .opendata

  @Option(
    name: .customLong("typologie"),
    help: ArgumentHelp(
      Speech.text(
        "Dossier de tables qui remplacent celles de la typologie fournie.",
        "Folder of tables that replace those of the shipped typology."),
      valueName: Speech.text("dossier", "folder")))
  var typology: String?

  @Option(
    name: .customLong("threads"),
    help: ArgumentHelp(
      Speech.text(
        "Nombre de dessins ou d’analyses faits à la fois ; ne change aucun résultat.",
        "How many drawings or analyses are made at a time; changes no result."),
      valueName: "n"))
  var threads: Int = 2

  @Option(
    name: .customLong("seuil-coordination"),
    help: ArgumentHelp(
      Speech.text(
        "Nombre d’acteurs à partir duquel une fonction sans pilote unique est à coordonner.",
        "Number of actors from which a function without a single lead needs coordination."),
      valueName: "n"))
  var coordinationThreshold: Int = StudyOptions().coordinationThreshold

  @Flag(name: [.customShort("q"), .customLong("quiet")], help: quietHelp)
  var quiet = false

  @Flag(name: [.customShort("v"), .customLong("verbose")], help: verboseHelp)
  var verbose = false

  @Flag(name: .customLong("force"), help: forceHelp)
  var force = false

  @Flag(name: .customLong("no-color"), help: colorHelp)
  var noColor = false

  private static var quietHelp: ArgumentHelp {
    ArgumentHelp(Speech.text("Ne dire que les erreurs.", "Tell errors only."))
  }
  private static var verboseHelp: ArgumentHelp {
    ArgumentHelp(Speech.text("Dire aussi les informations de lecture.", "Tell reading notices too."))
  }
  private static var forceHelp: ArgumentHelp {
    ArgumentHelp(Speech.text("Remplacer ce qui existe déjà.", "Replace what already exists."))
  }
  private static var colorHelp: ArgumentHelp {
    ArgumentHelp(Speech.text("Sans couleur.", "Without colour."))
  }

  func validate() throws {
    if let date, CalendarDate(iso: date) == nil {
      throw ValidationError(
        Speech.text(
          "« \(date) » n’est pas une date : écrivez AAAA-MM-JJ, par exemple 2018-03-01.",
          "“\(date)” is not a date: write YYYY-MM-DD, for instance 2018-03-01."))
    }
    guard threads >= 1 else {
      throw ValidationError(
        Speech.text("--threads demande un nombre d’au moins 1.", "--threads takes a number of at least 1."))
    }
  }
}

extension Language: ExpressibleByArgument {}
extension CSVFlavour: ExpressibleByArgument {}
