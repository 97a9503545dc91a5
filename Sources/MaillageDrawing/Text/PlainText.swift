/// User text made fit for a drawing.
package enum PlainText {
  /// The text on one line, without the characters that XML forbids or that hide or reorder others.
  package static func printable(_ text: String) -> String {
    if isPlain(text) { return text }
    var scalars = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      if isDropped(scalar) { continue }
      if isBlank(scalar) {
        pendingSpace = true
        continue
      }
      if pendingSpace && !scalars.isEmpty { scalars.append(" ") }
      pendingSpace = false
      // The fonts of figures have one no-break space.
      scalars.append(scalar == "\u{202F}" || scalar == "\u{2009}" ? "\u{A0}" : scalar)
    }
    return String(scalars)
  }

  /// The text with a no-break space wherever French forbids a line to break: inside « » and before a tall
  /// punctuation mark.
  package static func withoutBadBreaks(_ text: String) -> String {
    if isPlain(text), !hasBadBreak(text) { return text }
    var result = ""
    var rest = Substring(text)
    while let space = rest.firstIndex(of: " ") {
      let next = rest[rest.index(after: space)...].first
      let previous = rest[..<space].last ?? result.last
      let keeps = previous == "«" || next.map { "»:;!?".contains($0) } ?? false
      result += rest[..<space]
      result += keeps ? "\u{A0}" : " "
      rest = rest[rest.index(after: space)...]
    }
    return result + rest
  }

  // MARK: Plain letters

  /// Whether a text is printable as it is and each of its scalars is a letter of its own, as in all but a few
  /// texts: what is long to tell of any text is quick to tell of these.
  static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    var place = 0, isAfterSpace = true
    while place < bytes.count {
      let isSpace = bytes[place] == UInt8(ascii: " ")
      if isSpace, isAfterSpace { return false }
      isAfterSpace = isSpace
      switch bytes[place] {
      case 0x20...0x7E: place += 1
      case 0xC2 where bytes[place + 1] >= 0xA0: place += 2
      // Letters of Europe, up to where marks that join the letter before begin.
      case 0xC3...0xCB: place += 2
      // Dashes, quotation marks and points of suspension; arrows; triangles.
      case 0xE2 where bytes[place + 1] == 0x80 && 0x90...0xA7 ~= bytes[place + 2]: place += 3
      case 0xE2 where bytes[place + 1] == 0x86 || bytes[place + 1] == 0x96: place += 3
      default: return false
      }
    }
    return bytes.isEmpty || !isAfterSpace
  }

  /// Where each letter of a text ends, among its bytes.
  static func letterEnds(of text: String) -> [Int] {
    guard isPlain(text) else {
      var end = 0
      return text.map { letter in
        end += letter.utf8.count
        return end
      }
    }
    let bytes = text.utf8Span.span
    var ends: [Int] = []
    ends.reserveCapacity(bytes.count)
    for end in 1..<max(1, bytes.count) where !isContinuation(bytes[end]) { ends.append(end) }
    if !bytes.isEmpty { ends.append(bytes.count) }
    return ends
  }

  /// How many letters a text has.
  static func letterCount(_ text: String) -> Int {
    isPlain(text) ? text.utf8.reduce(0) { $0 + (isContinuation($1) ? 0 : 1) } : text.count
  }

  /// Whether a byte goes on with the scalar that another began.
  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  private static func hasBadBreak(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    for place in bytes.indices where bytes[place] == UInt8(ascii: " ") {
      if place >= 2, bytes[place - 2] == 0xC2, bytes[place - 1] == 0xAB { return true }
      guard place + 1 < bytes.count else { continue }
      switch bytes[place + 1] {
      case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
      case 0xC2 where bytes[place + 2] == 0xBB: return true
      default: continue
      }
    }
    return false
  }

  // MARK: Scalars

  // No-break spaces are words' own and stay.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    if isBlank(scalar) { return false }
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F: return true
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: return true
    case 0xFDD0...0xFDEF: return true
    default: return scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
