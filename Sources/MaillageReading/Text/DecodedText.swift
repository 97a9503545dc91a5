/// The text of a file as UTF-8 bytes, and how it was read.
struct DecodedText: Sendable {
  /// How the bytes of a file spell letters.
  enum Encoding: String, Sendable {
    case utf8 = "UTF-8"
    case windows1252 = "Windows-1252"
    /// UTF-8 with stray Windows-1252 bytes, as when two files are pasted together.
    case mixed = "UTF-8, Windows-1252"
  }

  /// Valid UTF-8, without byte order mark.
  let bytes: [UInt8]
  /// How the file was encoded.
  let encoding: Encoding

  /// Decodes the bytes of a file: UTF-8 when they are valid, Windows-1252 otherwise.
  ///
  /// A file with many UTF-8 letters and a few bytes that are not is read as both at once: every letter
  /// then comes out right.
  init(_ raw: [UInt8]) {
    let start = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let survey = UTF8Survey(raw, from: start)
    if survey.invalidBytes == 0 {
      bytes = start == 0 ? raw : Array(raw[start...])
      encoding = .utf8
      return
    }
    // A byte order mark says UTF-8 by itself.
    let isMixed = start > 0 || survey.multibyteLetters > survey.invalidBytes
    encoding = isMixed ? .mixed : .windows1252
    var result: [UInt8] = []
    result.reserveCapacity(raw.count + raw.count / 8)
    var index = start
    while index < raw.count {
      let length = isMixed ? UTF8Survey.letterLength(raw, at: index) : raw[index] < 0x80 ? 1 : 0
      if length > 0 {
        result.append(contentsOf: raw[index..<index + length])
        index += length
      } else {
        result.append(contentsOf: String(Windows1252.scalar(raw[index])).utf8)
        index += 1
      }
    }
    bytes = result
  }
}

/// Counts the letters of several bytes and the bytes that are no letter.
struct UTF8Survey: Sendable {
  private(set) var multibyteLetters = 0
  private(set) var invalidBytes = 0

  init(_ bytes: [UInt8], from start: Int) {
    var index = start
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      let length = Self.letterLength(bytes, at: index)
      if length == 0 {
        invalidBytes += 1
        index += 1
      } else {
        multibyteLetters += 1
        index += length
      }
    }
  }

  /// The number of bytes of the letter that starts there; 0 when none does (RFC 3629, section 4).
  static func letterLength(_ bytes: [UInt8], at index: Int) -> Int {
    let first = bytes[index]
    func continues(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + offset < bytes.count && range.contains(bytes[index + offset])
    }
    switch first {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
    case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
  }
}

/// The letters of Windows-1252, the encoding of French Excel's plain CSV.
enum Windows1252 {
  // 0x80 to 0x9F; the five undefined bytes stay the control characters that they are in Latin-1.
  private static let upper: [Unicode.Scalar] = [
    "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}",
    "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
  ]

  /// The letter of a byte.
  static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? upper[Int(byte - 0x80)] : Unicode.Scalar(byte)
  }
}
