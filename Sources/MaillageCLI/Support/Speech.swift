internal import Maillage

/// The language of the command's own words: that of `--lang`, read before anything is parsed, since help
/// and usage errors are written before the options are known.
enum Speech {
  /// The language asked for on the command line, French otherwise.
  static let language: Language = {
    let arguments = CommandLine.arguments
    if arguments.contains("--lang=en") { return .en }
    guard let position = arguments.lastIndex(of: "--lang"), position + 1 < arguments.count else {
      return .fr
    }
    return Language(rawValue: arguments[position + 1]) ?? .fr
  }()

  /// The wording in the language of the command line.
  static func text(_ fr: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String {
    language == .fr ? fr() : en()
  }

  /// The known word that is nearest to an unknown one, as a question that follows a sentence; nothing when none
  /// is near.
  static func suggestion(for word: String, among known: [String]) -> String {
    guard let nearest = Suggestion.nearest(to: word, among: known) else { return "" }
    return text(" Vouliez-vous dire « \(nearest) » ?", " Did you mean “\(nearest)”?")
  }

  /// Why a value of an option is refused, with the nearest one known and all of them.
  static func unknown(_ word: String, of option: String, among known: [String]) -> String {
    let suggestion = suggestion(for: word, among: known)
    let list = known.joined(separator: ", ")
    return text(
      "\(option) : « \(word) » n’est pas connu.\(suggestion) Valeurs possibles : \(list).",
      "\(option): “\(word)” is unknown.\(suggestion) Possible values: \(list).")
  }
}
