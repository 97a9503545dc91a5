internal import Foundation

/// What is done to the text of every cell, so that later stages meet no surprise.
struct CellText: Sendable {
  /// The text: trimmed, every kind of space as a plain one, composed letters, no invisible character.
  let text: String
  /// Whether control characters were taken out.
  let hadControls: Bool
  /// Whether the letters show that the file was damaged before: `Ã©`, `�`.
  let hasDamagedLetters: Bool
  /// Whether it may hold an e-mail address or a phone number: only then is it searched.
  let mayHoldPersonalData: Bool

  init(_ bytes: ArraySlice<UInt8>, keepsLines: Bool) {
    var isPlain = true
    var digits = 0
    var hasAt = false
    for byte in bytes {
      if byte < 32 || byte > 126 {
        isPlain = false
      } else if byte >= 48, byte <= 57 {
        digits += 1
      } else if byte == 64 || byte == 40 || byte == 91 {
        hasAt = true
      }
    }
    mayHoldPersonalData = hasAt || digits >= 8
    if isPlain {
      text = Self.trimmedPlain(bytes)
      hadControls = false
      hasDamagedLetters = false
      return
    }
    let cleaning = Self.cleaned(String(decoding: bytes, as: UTF8.self), keepsLines: keepsLines)
    text = cleaning.text
    hadControls = cleaning.hadControls
    hasDamagedLetters = cleaning.isSuspect && Self.looksDamaged(cleaning.text)
  }

  /// A text without spaces of any kind at its ends.
  static func trimmed(_ text: String) -> String {
    cleaned(text, keepsLines: false).text
  }

  private static func trimmedPlain(_ bytes: ArraySlice<UInt8>) -> String {
    var slice = bytes
    while slice.first == 32 { slice.removeFirst() }
    while slice.last == 32 { slice.removeLast() }
    return String(decoding: slice, as: UTF8.self)
  }

  private static func cleaned(_ raw: String, keepsLines: Bool) -> (
    text: String, hadControls: Bool, isSuspect: Bool
  ) {
    var result = String.UnicodeScalarView()
    var hadControls = false
    var isComposed = true
    var isSuspect = false
    var previous: Unicode.Scalar = " "
    for scalar in raw.unicodeScalars {
      // Ã, â and the replacement character start what damaged letters look like.
      if scalar.value == 0xC3 || scalar.value == 0xE2 || scalar.value == 0xFFFD { isSuspect = true }
      switch kind(of: scalar) {
      case .letter: result.append(scalar)
      case .combining:
        isComposed = false
        result.append(scalar)
      case .space: result.append(" ")
      case .lineEnd:
        if scalar == "\n", previous == "\r" { break }
        result.append(keepsLines ? "\n" : " ")
      case .invisible: break
      case .control: hadControls = true
      }
      previous = scalar
    }
    while let first = result.first, first == " " || first == "\n" { result.removeFirst() }
    while let last = result.last, last == " " || last == "\n" { result.removeLast() }
    let text = String(result)
    return (isComposed ? text : text.precomposedStringWithCanonicalMapping, hadControls, isSuspect)
  }

  private enum Kind {
    case letter, combining, space, lineEnd, invisible, control
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x20...0x7E: .letter
    case 0x0A, 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: .lineEnd
    case 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
    // Soft hyphen, zero width space, word joiner, byte order mark: spreadsheets and web pages leave them.
    case 0xAD, 0x200B, 0x2060, 0xFEFF: .invisible
    // Controls, direction overrides and noncharacters: they can hide or break text, in XML above all.
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: .control
    case 0x300...0x36F: .combining
    default: .letter
    }
  }

  // UTF-8 read as Windows-1252 somewhere else, then saved: `Ã©` for `é`, `â€™` for `’`.
  private static func looksDamaged(_ text: String) -> Bool {
    if text.contains("\u{FFFD}") { return true }
    guard text.contains("Ã") || text.contains("â€") else { return false }
    return ["Ã©", "Ã¨", "Ãª", "Ã ", "Ã§", "Ã´", "Ã®", "Ã‰", "â€™", "â€œ", "â€“"].contains {
      text.contains($0)
    }
  }
}
