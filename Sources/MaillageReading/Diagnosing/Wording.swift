internal import MaillageModel

/// A sentence of the product in both languages, with the users' words set apart from it.
struct Wording: Sendable {
  let text: LocalizedText

  init(fr: FrenchSentence, en: EnglishSentence) {
    text = LocalizedText(fr: fr.text, en: en.text)
  }

  /// Two sentences, one after the other.
  static func + (a: Wording, b: Wording) -> Wording {
    func joined(_ first: String, _ second: String) -> String {
      first.isEmpty ? second : second.isEmpty ? first : first + " " + second
    }
    return Wording(
      fr: "\(joined(a.text.fr, b.text.fr))", en: "\(joined(a.text.en, b.text.en))")
  }
}

/// A French sentence: unbreakable spaces are set in the product's words only, never in the values.
struct FrenchSentence: Sendable, ExpressibleByStringInterpolation {
  let text: String

  init(stringLiteral value: String) { text = FrenchTypography.spaced(value) }

  init(stringInterpolation: Parts) { text = stringInterpolation.text }

  struct Parts: StringInterpolationProtocol {
    var text = ""

    init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity * 2) }

    mutating func appendLiteral(_ literal: String) { text += FrenchTypography.spaced(literal) }

    mutating func appendInterpolation(_ value: String) { text += value }

    mutating func appendInterpolation(_ value: Int) { text += String(value) }

    /// A user's word, shortened, between French quotes.
    mutating func appendInterpolation(quoting value: String) {
      text += "«\u{A0}\(Diagnostic.shortened(value))\u{A0}»"
    }

    /// Words between French quotes, separated by commas.
    mutating func appendInterpolation(quoting values: [String]) {
      text += values.map { "«\u{A0}\(Diagnostic.shortened($0))\u{A0}»" }.joined(separator: ", ")
    }
  }
}

/// An English sentence, with the users' words between English quotes.
struct EnglishSentence: Sendable, ExpressibleByStringInterpolation {
  let text: String

  init(stringLiteral value: String) { text = value }

  init(stringInterpolation: Parts) { text = stringInterpolation.text }

  struct Parts: StringInterpolationProtocol {
    var text = ""

    init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity * 2) }

    mutating func appendLiteral(_ literal: String) { text += literal }

    mutating func appendInterpolation(_ value: String) { text += value }

    mutating func appendInterpolation(_ value: Int) { text += String(value) }

    /// A user's word, shortened, between English quotes.
    mutating func appendInterpolation(quoting value: String) {
      text += "“\(Diagnostic.shortened(value))”"
    }

    /// Words between English quotes, separated by commas.
    mutating func appendInterpolation(quoting values: [String]) {
      text += values.map { "“\(Diagnostic.shortened($0))”" }.joined(separator: ", ")
    }
  }
}

/// The spaces of French punctuation.
enum FrenchTypography {
  private static let tallMarks = Array(":;?!".utf8)

  /// The text with unbreakable spaces before `: ; ? !` and inside quotes.
  static func spaced(_ text: String) -> String {
    // Byte by byte: the help writes such words at every start, and characters take ten times as long.
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    for (place, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: " "), isInside(bytes[..<place], bytes[(place + 1)...]) {
        result += "\u{A0}".utf8
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether a space between two texts belongs to a mark.
  private static func isInside(_ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>) -> Bool {
    before.suffix(2).elementsEqual("«".utf8) || after.starts(with: "»".utf8)
      || after.prefix(1).contains(where: tallMarks.contains)
  }
}
