/// What separates cells: found in the header, where no number with a decimal comma can mislead.
enum Delimiter {
  static let candidates: [UInt8] = [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ",")]

  /// The separator, and where the table starts after an eventual `sep=` line.
  struct Finding: Equatable {
    let delimiter: UInt8
    /// The offset of the first byte of the table.
    let start: Int
    /// The line of that byte, from 1.
    let line: Int
  }

  /// Honours and drops a first line `sep=;`, else counts the candidates in the header, outside quotes.
  static func find(_ bytes: [UInt8]) -> Finding {
    if let declared = declared(bytes) { return declared }
    var counts = [0, 0, 0]
    var isQuoted = false
    var hasText = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if !isQuoted, byte == 10 || byte == 13 {
        if hasText { break }
      } else if !isQuoted, let index = candidates.firstIndex(of: byte) {
        counts[index] += 1
      } else if byte != 32 {
        hasText = true
      }
    }
    let best = counts.max() ?? 0
    let index = best == 0 ? 2 : counts.firstIndex(of: best) ?? 2
    return Finding(delimiter: candidates[index], start: 0, line: 1)
  }

  private static func declared(_ bytes: [UInt8]) -> Finding? {
    // A spreadsheet may have put the line in quotes.
    let line = bytes.prefix(16).prefix { $0 != 10 && $0 != 13 }
    let bare = line.filter { $0 != UInt8(ascii: "\"") && $0 != 32 }
    guard bare.count >= 5, String(decoding: bare.prefix(4), as: UTF8.self).lowercased() == "sep=",
      bare[bare.startIndex + 4] != 10
    else { return nil }
    let delimiter = bare[bare.startIndex + 4]
    let rest = bare.dropFirst(5)
    let isSign =
      delimiter < 0x80 && !Character(Unicode.Scalar(delimiter)).isLetter
      && !Character(Unicode.Scalar(delimiter)).isNumber
    guard isSign, rest.allSatisfy({ candidates.contains($0) }) else { return nil }
    var start = line.endIndex
    if start < bytes.count, bytes[start] == 13 { start += 1 }
    if start < bytes.count, bytes[start] == 10, start == line.endIndex || bytes[start - 1] == 13 {
      start += 1
    }
    return Finding(delimiter: delimiter, start: start, line: 2)
  }
}
