internal import Foundation

extension String {
  /// The text reduced to what comparison needs: lower case, no accents, `œ` as `oe`, and every run of
  /// spaces, hyphens, apostrophes and punctuation as one space.
  ///
  /// « Échelon », `echelon` and `ECHELON` fold to the same text.
  public var folded: String {
    let expanded = replacingOccurrences(of: "œ", with: "oe")
      .replacingOccurrences(of: "Œ", with: "oe")
      .replacingOccurrences(of: "æ", with: "ae")
      .replacingOccurrences(of: "Æ", with: "ae")
    let plain = expanded.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    var result = ""
    var pendingSpace = false
    for scalar in plain.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        if pendingSpace && !result.isEmpty { result.append(" ") }
        pendingSpace = false
        result.unicodeScalars.append(scalar)
      } else {
        pendingSpace = true
      }
    }
    return result
  }

  /// Whether this text comes before the other for a French reader: accents count only between texts
  /// otherwise equal, numbers by their value (« Fiche 2 » before « Fiche 10 »), then by code points.
  public func precedesInFrench(_ other: String) -> Bool {
    let left = FrenchCollationKey(self)
    let right = FrenchCollationKey(other)
    return left < right
  }
}

/// What decides the place of a text in a French list; computed once per text when a long list is sorted.
public struct FrenchCollationKey: Sendable, Comparable, Hashable {
  private enum Part: Sendable, Comparable, Hashable {
    case number(UInt64)
    case word(String)
  }

  private let parts: [Part]
  private let original: String

  /// Prepares the key of a text.
  public init(_ text: String) {
    original = text
    var parts: [Part] = []
    var word = ""
    var digits = ""
    func flush() {
      if let number = UInt64(digits) { parts.append(.number(number)) } else { word += digits }
      if !word.isEmpty { parts.append(.word(word)) }
      word = ""
      digits = ""
    }
    for character in text.folded {
      if let value = character.wholeNumberValue, character.isASCII {
        if !word.isEmpty { flush() }
        digits += String(value)
      } else {
        if !digits.isEmpty { flush() }
        word.append(character)
      }
    }
    flush()
    self.parts = parts
  }

  /// Orders by folded words and numbers, then by the texts themselves.
  public static func < (a: FrenchCollationKey, b: FrenchCollationKey) -> Bool {
    if a.parts != b.parts { return a.parts.lexicographicallyPrecedes(b.parts) }
    return a.original.utf8.lexicographicallyPrecedes(b.original.utf8)
  }
}
