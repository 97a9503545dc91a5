/// What the first bytes of a file say it is, when it is not the text of a table.
enum FileSignature: Sendable {
  case workbook, oldWorkbook, utf16, otherBinary

  /// Recognises a file that only claims to be a table.
  static func of(_ bytes: [UInt8]) -> FileSignature? {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .workbook }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .oldWorkbook }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    let binaries: [[UInt8]] = [[0x25, 0x50, 0x44, 0x46], [0x1F, 0x8B], [0x89, 0x50, 0x4E, 0x47]]
    if binaries.contains(where: { bytes.starts(with: $0) }) { return .otherBinary }
    return looksLikeUTF16(bytes) ? .utf16 : nil
  }

  // Without a byte order mark, UTF-16 text in Latin letters has a zero byte in every second place.
  private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(64)
    guard sample.count >= 8 else { return false }
    var zeros = [0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 2] += 1 }
    return zeros.contains { $0 * 3 >= sample.count }
  }
}
