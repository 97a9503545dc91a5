internal import Maillage

/// Puts the words that the argument parser writes by itself into French.
///
/// The parser's headings and messages exist in English only; the commands' own words are already right.
/// Bytes are compared: regular expressions, or looking for characters, would cost more at start-up than all the
/// rest of the help.
enum HelpTranslation {
  /// The help or message in the language of the command line.
  static func localized(_ message: String) -> String {
    guard Speech.language == .fr else { return message }
    var bytes = Array(message.utf8)
    for (english, french) in headings { bytes = replaced(Array(english.utf8), by: french, in: bytes) }
    var text = String(decoding: bytes, as: UTF8.self)
    for (english, french) in sentences { text = replaced(english, by: french, in: text) }
    return text
  }

  private static let headings = [
    ("OVERVIEW: ", ""),
    ("USAGE:", "UTILISATION :"),
    ("Usage:", "Utilisation :"),
    ("ARGUMENTS:", "ARGUMENTS :"),
    ("SUBCOMMANDS:", "COMMANDES :"),
    ("OPTIONS:", "OPTIONS :"),
    ("<subcommand>", "<commande>"),
    ("(default:", "(par défaut :"),
    ("(values:", "(valeurs :"),
    ("; default: ", " ; par défaut : "),
    ("Show the version.", "Dire la version."),
    ("Show help information.", "Dire cette aide."),
    ("Error: ", "Erreur : "),
    ("Help:  ", "Aide :  "),
  ]

  /// Sentences around the parser's own words, which `%` stands for, in the same order in both languages.
  private static let sentences = [
    ("  See '% help <commande>' for detailed help.", "  « % help <commande> » donne l’aide d’une commande."),
    ("  See '% --help' for more information.", "  « % --help » en dit plus."),
    ("Missing expected argument '%'", "Il manque l’argument « % »"),
    ("Missing value for '%'", "Il manque la valeur de « % »"),
    ("Unknown option '%'", "Option inconnue « % »"),
    ("Unexpected argument '%'", "Argument inattendu « % »"),
    ("% unexpected arguments: ", "% arguments inattendus : "),
    ("Did you mean '%'?", "Vouliez-vous dire « % » ?"),
    ("The value '%' is invalid for '%'", "La valeur « % » ne convient pas à « % »"),
    ("Please provide one of '%' or '%'.", "Donnez une de ces valeurs : '%' ou '%'."),
  ]

  /// The text with every occurrence of some words replaced.
  private static func replaced(_ english: [UInt8], by french: String, in text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = text[...]
    while let found = place(of: english, in: rest) {
      result += rest[..<found] + french.utf8
      rest = rest[(found + english.count)...]
    }
    return rest.count == text.count ? text : result + rest
  }

  /// Where some bytes begin in others.
  private static func place<Text: BidirectionalCollection<UInt8>>(
    of words: [UInt8], in text: Text
  ) -> Text.Index? {
    text.indices.first { text[$0] == words[0] && text[$0...].starts(with: words) }
  }

  /// Where some words stand in a text.
  private static func range(of words: String, in text: Substring) -> Range<String.Index>? {
    guard !words.isEmpty else { return text.startIndex..<text.startIndex }
    return place(of: Array(words.utf8), in: text.utf8).map { start in
      start..<text.utf8.index(start, offsetBy: words.utf8.count)
    }
  }

  /// The text with the first occurrence of a sentence translated; what its `%` stand for stays on one line.
  private static func replaced(_ english: String, by french: String, in text: String) -> String {
    let pieces = english.split(separator: "%", omittingEmptySubsequences: false).map(String.init)
    // A sentence that begins with the parser's words begins with a number: it is the first word of its line.
    guard let anchor = pieces.first(where: { !$0.isEmpty }), let found = range(of: anchor, in: text[...])
    else { return text }
    var start = found.lowerBound, place = found.upperBound
    var words: [Substring] = []
    if pieces[0].isEmpty {
      while start > text.startIndex, text[text.index(before: start)].isNumber {
        start = text.index(before: start)
      }
      words.append(text[start..<found.lowerBound])
    }
    for piece in pieces.dropFirst(pieces[0].isEmpty ? 2 : 1) {
      let rest = text[place...].prefix { !$0.isNewline }
      guard let next = range(of: piece, in: rest) else { return text }
      words.append(text[place..<next.lowerBound])
      place = next.upperBound
    }
    var result = String(text[..<start])
    for (index, piece) in french.split(separator: "%", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { result += words[index - 1] }
      result += piece
    }
    return result + text[place...]
  }
}
