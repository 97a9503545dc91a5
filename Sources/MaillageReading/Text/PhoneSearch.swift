/// Finds phone numbers.
enum PhoneSearch {
  static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let isStart =
        (byte == UInt8(ascii: "+") || byte == UInt8(ascii: "0")) && !(index > 0 && isWord(bytes[index - 1]))
      if isStart, let end = international(bytes, index) ?? french(bytes, index) {
        ranges.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return ranges
  }

  // 04 78 12 34 56, 04.78.12.34.56, 0478123456: one separator or none, the same all along.
  private static func french(_ bytes: [UInt8], _ start: Int) -> Int? {
    guard start + 10 <= bytes.count, bytes[start] == 48, (49...57).contains(bytes[start + 1]) else {
      return nil
    }
    var position = start + 2
    let separator = isSeparator(bytes[position]) ? bytes[position] : nil
    for _ in 0..<4 {
      if let separator {
        guard position < bytes.count, bytes[position] == separator else { return nil }
        position += 1
      }
      guard position + 2 <= bytes.count, isDigit(bytes[position]), isDigit(bytes[position + 1]) else {
        return nil
      }
      position += 2
    }
    return position < bytes.count && isWord(bytes[position]) ? nil : position
  }

  // +33 (0)4 78 12 34 56, +1 617-555-0100, 00 216 71 123 456.
  private static func international(_ bytes: [UInt8], _ start: Int) -> Int? {
    var position = start
    var needed = 8
    if bytes[start] == UInt8(ascii: "+") {
      position += 1
    } else {
      guard start + 2 < bytes.count, bytes[start + 1] == 48 else { return nil }
      position += 2
      needed = 10
    }
    var digits = 0
    var end = position
    while position < bytes.count {
      if isDigit(bytes[position]) {
        digits += 1
        end = position + 1
      } else if !isSeparator(bytes[position]) && bytes[position] != 40 && bytes[position] != 41 {
        break
      } else if position > end + 1 {
        break
      }
      position += 1
    }
    guard (needed...15).contains(digits) else { return nil }
    return end < bytes.count && isWord(bytes[end]) ? nil : end
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == 32 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte >= 0x80
  }
}
