internal import Maillage

/// The language of the command's own words: that of `--lang`, read before anything is parsed, since help
/// and usage errors are written before the options are known.
enum Speech {
  /// The language asked for on the command line, French otherwise.
  static var language: Language {
    let arguments = CommandLine.arguments
    if arguments.contains("--lang=en") { return .en }
    guard let position = arguments.lastIndex(of: "--lang"), position + 1 < arguments.count else {
      return .fr
    }
    return Language(rawValue: arguments[position + 1]) ?? .fr
  }

  /// The wording in the language of the command line.
  static func text(_ fr: String, _ en: String) -> String {
    language == .fr ? fr : en
  }
}
