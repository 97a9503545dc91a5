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
