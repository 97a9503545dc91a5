/// User text made fit for a drawing.
package enum PlainText {
  /// The text on one line, without the characters that XML forbids or that hide or reorder others.
  package static func printable(_ text: String) -> String {
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
