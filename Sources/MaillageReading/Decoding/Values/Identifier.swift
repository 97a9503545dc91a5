internal import MaillageModel

/// Identifiers of the tables: lower-case letters without accents, digits and hyphens, 40 at the most.
enum Identifier {
  static let maximumLength = 40

  /// Whether a text is an identifier.
  static func isValid(_ text: String) -> Bool {
    let bytes = text.utf8
    guard (1...maximumLength).contains(bytes.count), bytes.first != UInt8(ascii: "-") else { return false }
    return bytes.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") }
  }

  /// The identifier that a name suggests: « CCI Nord » gives `cci-nord`; empty when no letter is left.
  static func proposed(for name: String) -> String {
    var result = ""
    for character in String(name.prefix(200)).folded {
      if character.isASCII, character.isLetter || character.isNumber {
        result.append(character)
      } else if !result.isEmpty, !result.hasSuffix("-") {
        result.append("-")
      }
      if result.count == maximumLength { break }
    }
    while result.hasSuffix("-") { result.removeLast() }
    return result
  }

  /// Why a text is no identifier, in words that follow « contient ».
  static func fault(of text: String) -> Wording {
    let scalars = text.unicodeScalars
    if text.count > maximumLength {
      return Wording(
        fr: "a \(text.count) caractères, pour \(maximumLength) au plus",
        en: "has \(text.count) characters, of at most \(maximumLength)")
    }
    var fr: [String] = []
    var en: [String] = []
    if scalars.contains(" ") {
      fr.append("une espace")
      en.append("a space")
    }
    if scalars.contains(where: { $0.properties.isUppercase }) {
      fr.append("une majuscule")
      en.append("a capital")
    }
    if scalars.contains(where: { !$0.isASCII }) {
      fr.append("un accent ou un signe spécial")
      en.append("an accent or a special sign")
    }
    if fr.isEmpty {
      fr.append("un signe qui n’est ni lettre, ni chiffre, ni trait d’union")
      en.append("a sign that is no letter, digit or hyphen")
    }
    return Wording(
      fr: "contient \(fr.joined(separator: " et "))", en: "contains \(en.joined(separator: " and "))")
  }
}
