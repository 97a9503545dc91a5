internal import Foundation
internal import Maillage

/// Puts the words that the argument parser writes by itself into French.
///
/// The parser's headings and messages exist in English only; the commands' own words are already right.
enum HelpTranslation {
  /// The help or message in the language of the command line.
  static func localized(_ message: String) -> String {
    guard Speech.language == .fr else { return message }
    var text = message
    for (english, french) in headings { text = text.replacingOccurrences(of: english, with: french) }
    for (pattern, french) in sentences {
      text = text.replacingOccurrences(of: pattern, with: french, options: .regularExpression)
    }
    return text
  }

  private static let headings = [
    ("OVERVIEW: ", ""),
    ("USAGE:", "UTILISATION :"),
    ("Usage:", "Utilisation :"),
    ("ARGUMENTS:", "ARGUMENTS :"),
    ("OPTIONS:", "OPTIONS :"),
    ("SUBCOMMANDS:", "COMMANDES :"),
    ("<options>", "<options>"),
    ("<subcommand>", "<commande>"),
    ("(default:", "(par défaut :"),
    ("(values:", "(valeurs :"),
    ("; default: ", " ; par défaut : "),
    ("Show the version.", "Dire la version."),
    ("Show help information.", "Dire cette aide."),
    ("Error: ", "Erreur : "),
  ]

  private static let sentences = [
    (
      #"  See '(.+) help <commande>' for detailed help\."#,
      "  « $1 help <commande> » donne l’aide d’une commande."
    ),
    (#"  See '(.+) --help' for more information\."#, "  « $1 --help » en dit plus."),
    (#"Missing expected argument '(.+)'"#, "Il manque l’argument « $1 »"),
    (#"Missing value for '(.+)'"#, "Il manque la valeur de « $1 »"),
    (#"Unknown option '(.+?)'"#, "Option inconnue « $1 »"),
    (#"Unexpected argument '(.+?)'"#, "Argument inattendu « $1 »"),
    (#"(\d+) unexpected arguments: "#, "$1 arguments inattendus : "),
    (#"Did you mean '(.+?)'\?"#, "Vouliez-vous dire « $1 » ?"),
    (#"The value '([^']*)' is invalid for '([^']+)'"#, "La valeur « $1 » ne convient pas à « $2 »"),
    (#"Please provide one of '([^']+)' and '([^']+)'\."#, "Donnez une de ces valeurs : $1, $2."),
    (#"Please provide one of '(.+)', and '([^']+)'\."#, "Donnez une de ces valeurs : $1, $2."),
    (#"Help:  "#, "Aide :  "),
  ]
}
