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

  /// Why values of an option are refused, all at once, with the nearest one known to each and all of them.
  static func unknown(_ words: [String], of option: String, among known: [String]) -> String {
    let list = known.joined(separator: ", ")
    guard words.count > 1 else {
      let word = words.first ?? ""
      let suggestion = suggestion(for: word, among: known)
      return text(
        "\(option) : « \(word) » n’est pas connu.\(suggestion) Valeurs possibles : \(list).",
        "\(option): “\(word)” is unknown.\(suggestion) Possible values: \(list).")
    }
    let named = named(words, among: known)
    return text(
      "\(option) : ne sont pas connus \(named). Valeurs possibles : \(list).",
      "\(option): unknown \(named). Possible values: \(list).")
  }

  /// Unknown words one after the other, each with the nearest known one: « resau » (reseau ?), « x ».
  static func named(_ words: [String], among known: [String]) -> String {
    words.map { word in
      let nearest = Suggestion.nearest(to: word, among: known)
      return text("« \(word) »", "“\(word)”") + (nearest.map { text(" (\($0) ?)", " (\($0)?)") } ?? "")
    }.joined(separator: ", ")
  }
}
