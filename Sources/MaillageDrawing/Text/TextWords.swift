/// The words of a text as stretches of its letters: lines are tried on their lengths, and only the chosen ones
/// are written.
struct TextWords {
  /// The bytes of the text, and where each letter ends among them.
  private let bytes: [UInt8], ends: [Int]
  /// The letters of each word, in order; a word longer than a line comes in pieces.
  private let words: [Range<Int>]

  init(_ text: String, limit: Int) {
    let text = PlainText.withoutBadBreaks(PlainText.printable(text))
    bytes = Array(text.utf8)
    ends = PlainText.letterEnds(of: text)
    words = Self.words(bytes, ends, limit)
  }

  var isEmpty: Bool { words.isEmpty }

  /// The number of letters of the longest word.
  var longest: Int { words.reduce(0) { max($0, $1.count) } }

  /// How many lines of at most that many letters the words take.
  func lineCount(_ width: Int) -> Int {
    var count = 0
    forEachLine(width) { _ in count += 1 }
    return count
  }

  /// The words on lines as full as they can be.
  func lines(_ width: Int) -> [String] {
    var lines: [String] = []
    forEachLine(width) { lines.append(string($0)) }
    return lines
  }

  // Two pieces of a word never stand on one line: between the words of a line there is one space.
  private func forEachLine(_ width: Int, _ body: (Range<Int>) -> Void) {
    guard var line = words.first else { return }
    for word in words.dropFirst() {
      if line.count + 1 + word.count <= width {
        line = line.lowerBound..<word.upperBound
      } else {
        body(line)
        line = word
      }
    }
    body(line)
  }

  private func string(_ letters: Range<Int>) -> String {
    let start = letters.lowerBound == 0 ? 0 : ends[letters.lowerBound - 1]
    return String(decoding: bytes[start..<ends[letters.upperBound - 1]], as: UTF8.self)
  }

  private static func words(_ bytes: [UInt8], _ ends: [Int], _ limit: Int) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0, end = 0
    for letter in ends.indices {
      if ends[letter] == end + 1, bytes[end] == UInt8(ascii: " ") {
        if start < letter { split(start..<letter) }
        start = letter + 1
      }
      end = ends[letter]
    }
    if start < ends.count { split(start..<ends.count) }
    return words

    /// Breaks a word longer than a line after a hyphen or a slash when there is one, else where the line ends.
    func split(_ word: Range<Int>) {
      var rest = word
      while rest.count > limit {
        let head = rest.prefix(limit)
        let last = head.last { letter in
          let start = letter == 0 ? 0 : ends[letter - 1]
          return ends[letter] == start + 1 && isSeparator(bytes[start])
        }
        let next = last.map { $0 + 1 } ?? head.upperBound
        words.append(rest.lowerBound..<next)
        rest = next..<rest.upperBound
      }
      if !rest.isEmpty { words.append(rest) }
    }
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "."): true
    default: false
    }
  }
}
