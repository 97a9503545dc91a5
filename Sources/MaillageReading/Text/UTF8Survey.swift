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
