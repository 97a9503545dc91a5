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
