internal import MaillageModel

/// Sentences with numbers, in the product's two languages.
enum Wording {
  /// « 1 acteur », « 12 acteurs »; French counts nothing in the singular, English in the plural.
  static func counted(_ count: Int, _ one: LocalizedText, _ many: LocalizedText) -> LocalizedText {
    LocalizedText(
      fr: number(count, .fr) + "\u{A0}" + (count < 2 ? one.fr : many.fr),
      en: number(count, .en) + " " + (count == 1 ? one.en : many.en))
  }

  /// A whole number with its thousands apart.
  static func number(_ value: Int, _ language: Language) -> String {
    let digits = String(value)
    var result = ""
    for (offset, digit) in digits.enumerated() {
      let remaining = digits.count - offset
      if offset > 0, remaining % 3 == 0 { result += language == .fr ? "\u{A0}" : "," }
      result.append(digit)
    }
    return result
  }

  /// A list in words: « a, b et c ».
  static func list(_ items: [String], _ language: Language) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + (language == .fr ? " et " : " and ") + last
  }

  static func actors(_ count: Int) -> LocalizedText {
    counted(count, LocalizedText(fr: "acteur", en: "actor"), LocalizedText(fr: "acteurs", en: "actors"))
  }

  static func relations(_ count: Int) -> LocalizedText {
    counted(
      count, LocalizedText(fr: "relation", en: "relation"), LocalizedText(fr: "relations", en: "relations"))
  }

  /// The colon of the language, with the space before it.
  static func colon(_ language: Language) -> String { language == .fr ? "\u{A0}: " : ": " }

  /// The semicolon of the language.
  static func semicolon(_ language: Language) -> String { language == .fr ? "\u{A0}; " : "; " }
}

extension String {
  /// The text with its first letter in lower case, for the middle of a sentence.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
