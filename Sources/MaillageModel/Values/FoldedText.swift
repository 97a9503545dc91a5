internal import Foundation

extension String {
  /// The text reduced to what comparison needs: lower case, no accents, `œ` as `oe`, and every run of
  /// spaces, hyphens, apostrophes and punctuation as one space.
  ///
  /// « Échelon », `echelon` and `ECHELON` fold to the same text.
  public var folded: String {
    LatinFolding.folded(utf8) ?? slowlyFolded
  }

  // Right for every letter, and slow: twenty times the time of the path for French letters.
  fileprivate var slowlyFolded: String {
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

extension Sequence {
  /// The elements in the order of their texts for a French reader; at equality, in their own order.
  package func sortedInFrench(by text: (Element) -> String) -> [Element] {
    enumerated().map { (key: FrenchCollationKey(text($1)), offset: $0, element: $1) }
      .sorted { ($0.key, $0.offset) < ($1.key, $1.offset) }.map(\.element)
  }
}

/// Folds text that holds only ASCII, accented Latin letters and common punctuation, byte by byte.
private enum LatinFolding {
  /// What each letter from U+00C0 to U+017F becomes; nothing for a sign that separates words.
  private static let letters: [[UInt8]] = (0xC0...0x17F).map { code in
    Unicode.Scalar(code).map { Array(String(Character($0)).slowlyFolded.utf8) } ?? []
  }

  /// The folded text, or nothing when a letter needs the long way.
  static func folded(_ text: String.UTF8View) -> String? {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var pendingSpace = false
    var lead: UInt8 = 0
    func add(_ byte: UInt8) {
      if pendingSpace && !result.isEmpty { result.append(32) }
      pendingSpace = false
      result.append(byte)
    }
    for byte in text {
      switch (lead, byte) {
      case (0, 97...122), (0, 48...57): add(byte)
      case (0, 65...90): add(byte + 32)
      case (0, ..<0x80): pendingSpace = true
      case (0, 0xC2...0xC5), (0, 0xE2): lead = byte
      // U+0080 to U+00BF but for its few letters and numbers: a sign.
      case (0xC2, let low) where ![0xAA, 0xB2, 0xB3, 0xB5, 0xB9, 0xBA, 0xBC, 0xBD, 0xBE].contains(low):
        pendingSpace = true
        lead = 0
      case (0xC3...0xC5, let low):
        let folded = letters[(Int(lead) & 0x1F) << 6 + Int(low & 0x3F) - 0xC0]
        if folded.isEmpty { pendingSpace = true }
        for byte in folded { add(byte) }
        lead = 0
      // U+2000 to U+203F: dashes, quotes, spaces, save one that joins nothing and separates nothing.
      case (0xE2, 0x80): lead = 0x80
      case (0x80, let low) where low != 0x8C:
        pendingSpace = true
        lead = 0
      default: return nil
      }
    }
    return String(decoding: result, as: UTF8.self)
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
    let bytes = Array(text.folded.utf8)
    func isDigit(_ place: Int) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[place] }
    var parts: [Part] = []
    var start = 0
    for end in bytes.indices.dropFirst() + [bytes.count] where end > start {
      guard end == bytes.count || isDigit(end) != isDigit(start) else { continue }
      let run = String(decoding: bytes[start..<end], as: UTF8.self)
      parts.append(UInt64(run).map(Part.number) ?? .word(run))
      start = end
    }
    self.parts = parts
  }

  /// Orders by folded words and numbers, then by the texts themselves.
  public static func < (a: FrenchCollationKey, b: FrenchCollationKey) -> Bool {
    if a.parts != b.parts { return a.parts.lexicographicallyPrecedes(b.parts) }
    return a.original.utf8.lexicographicallyPrecedes(b.original.utf8)
  }
}
