/// Finds e-mail addresses and phone numbers in the text of a cell, and takes them out.
///
/// Phone numbers are recognised by their form: French ones (ten digits in pairs that starts with 0, with
/// one kind of separator throughout), and international ones (`+` or `00`, then 8 to 15 digits).
enum PersonalData {
  /// What stands where personal data was.
  static let replacement = "[donnée personnelle retirée]"

  /// What a cell held.
  enum Kind: Sendable {
    case email, phone
  }

  /// Whether a text holds personal data.
  static func isIn(_ text: String) -> Bool {
    !search(text).kinds.isEmpty
  }

  /// The text without them.
  static func removed(from text: String) -> String {
    search(text).text
  }

  /// The text without them, and what was found; numbers are not searched where digits are the value.
  static func search(_ text: String, phones: Bool = true) -> (text: String, kinds: Set<Kind>) {
    let bytes = Array(text.utf8)
    var found = EmailSearch.ranges(in: bytes).map { ($0, Kind.email) }
    if phones { found += PhoneSearch.ranges(in: bytes).map { ($0, Kind.phone) } }
    if found.isEmpty { return (text, []) }
    found.sort { $0.0.lowerBound < $1.0.lowerBound }
    var result: [UInt8] = []
    var position = 0
    for (range, _) in found where range.upperBound > position {
      if range.lowerBound >= position {
        result += bytes[position..<range.lowerBound]
        result += Array(replacement.utf8)
      }
      position = range.upperBound
    }
    result += bytes[position...]
    return (String(decoding: result, as: UTF8.self), Set(found.map(\.1)))
  }
}

/// Finds e-mail addresses, also those written `nom (at) domaine.fr`.
enum EmailSearch {
  private static let markers: [[UInt8]] = ["@", "(at)", "[at]", "(arobase)", "[arobase]"].map {
    Array($0.utf8)
  }

  private static let starts: [UInt8] = [UInt8(ascii: "@"), UInt8(ascii: "("), UInt8(ascii: "[")]

  static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      if !starts.contains(bytes[index]) {
        index += 1
      } else if let range = address(in: bytes, markerAt: index),
        range.lowerBound >= (ranges.last?.upperBound ?? 0)
      {
        ranges.append(range)
        index = range.upperBound
      } else {
        index += 1
      }
    }
    return ranges
  }

  private static func address(in bytes: [UInt8], markerAt index: Int) -> Range<Int>? {
    guard let marker = markers.first(where: { matches($0, bytes, index) }) else { return nil }
    let allowsSpaces = marker.count > 1
    var start = index
    while allowsSpaces, start > 0, bytes[start - 1] == 32 { start -= 1 }
    let nameEnd = start
    while start > 0, isNameByte(bytes[start - 1]) { start -= 1 }
    guard start < nameEnd else { return nil }
    var end = index + marker.count
    while allowsSpaces, end < bytes.count, bytes[end] == 32 { end += 1 }
    let domain = end
    while end < bytes.count, isDomainByte(bytes[end]) { end += 1 }
    while end > domain, bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == UInt8(ascii: "-") {
      end -= 1
    }
    let parts = bytes[domain..<end].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count >= 2, parts.allSatisfy({ !$0.isEmpty }), let last = parts.last, last.count >= 2,
      last.allSatisfy({ !(48...57).contains($0) })
    else { return nil }
    return start..<end
  }

  private static func matches(_ marker: [UInt8], _ bytes: [UInt8], _ index: Int) -> Bool {
    guard index + marker.count <= bytes.count else { return false }
    return zip(marker, bytes[index...]).allSatisfy { $0 == ($1 >= 65 && $1 <= 90 ? $1 + 32 : $1) }
  }

  // Bytes above ASCII count as letters: addresses with accents exist, and typed ones with them do too.
  private static func isNameByte(_ byte: UInt8) -> Bool {
    isDomainByte(byte) || "_+%'!#$&*/=?^`{|}~".utf8.contains(byte)
  }

  private static func isDomainByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122, 0x80...0xFF, UInt8(ascii: "."), UInt8(ascii: "-"): true
    default: false
    }
  }
}

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
