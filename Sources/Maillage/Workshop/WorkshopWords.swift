internal import MaillageModel

/// The fixed words of a workshop's pages.
struct WorkshopWords {
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  private func text(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }

  var title: String { text("Atelier", "Workshop") }
  var preparing: String {
    text(
      "Le rapport se prépare\u{A0}; cette page se met à jour d’elle-même.",
      "The report is being made; this page updates by itself.")
  }
  var noReport: String {
    text(
      "Le rapport prendra cette place dès que les tables pourront être lues.",
      "The report will stand here as soon as the tables can be read.")
  }

  /// The line that stays in view: how many errors, and which report is shown.
  func bar(errors: Int, moment: String?) -> String {
    let fault: String
    switch errors {
    case 0: fault = text("Le rapport ne peut pas être refait", "The report cannot be made again")
    case 1: fault = text("Les tables ont 1\u{A0}erreur", "The tables have 1 error")
    default: fault = text("Les tables ont \(errors)\u{A0}erreurs", "The tables have \(errors) errors")
    }
    guard let moment else {
      return fault + text("\u{A0}; aucun rapport n’a encore été fait.", "; no report has been made yet.")
    }
    return fault
      + text(
        "\u{A0}; le rapport affiché est celui de \(moment).", "; the report shown is that of \(moment).")
  }

  var link: String { text("Voir ce qui bloque", "See what is wrong") }
  var listTitle: String { text("Ce qui empêche le rapport", "What stops the report") }
  var advice: String {
    text(
      "Corrigez dans le tableur et enregistrez\u{A0}: la page se remet à jour d’elle-même.",
      "Correct in the spreadsheet and save: the page updates by itself.")
  }

  func caption(errors: Int) -> String {
    errors == 1 ? text("1\u{A0}erreur", "1 error") : text("\(errors)\u{A0}erreurs", "\(errors) errors")
  }

  func warnings(_ count: Int) -> String {
    count == 1
      ? text("1\u{A0}avertissement, qui n’empêche rien", "1 warning, which stops nothing")
      : text("\(count)\u{A0}avertissements, qui n’empêchent rien", "\(count) warnings, which stop nothing")
  }

  var headings: [String] {
    [
      text("Fichier", "File"), text("Ligne", "Line"), text("Colonne", "Column"), text("Valeur", "Value"),
      text("Ce qui ne va pas, et que faire", "What is wrong, and what to do"), text("Code", "Code"),
    ]
  }

  /// What the corner of the page says while the report is right.
  func upToDate(_ moment: String) -> String {
    text("Atelier\u{A0}: à jour, \(moment)", "Workshop: up to date, \(moment)")
  }
  var working: String {
    text(
      "Les tables ont changé\u{A0}: le rapport se refait…", "The tables changed: the report is being made…")
  }
  var waiting: String { text("Le rapport se prépare…", "The report is being made…") }
  var broken: String {
    text("Atelier\u{A0}: en attente d’une correction", "Workshop: waiting for a correction")
  }
  /// What the page says by itself when the command no longer answers.
  var stopped: String { text("L’atelier est arrêté", "The workshop has stopped") }

  var notFound: String { text("Cette page n’existe pas.", "There is no such page.") }
  var wrongMethod: String { text("L’atelier ne fait que montrer.", "The workshop only shows.") }
  var malformed: String { text("Cette demande ne se lit pas.", "This request cannot be read.") }
  var wrongHost: String {
    text(
      "L’atelier ne répond que sous le nom de cette machine\u{A0}: localhost, 127.0.0.1 ou [::1].",
      "The workshop only answers to this machine’s own names: localhost, 127.0.0.1 or [::1].")
  }
}
