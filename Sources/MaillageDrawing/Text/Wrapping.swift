/// Breaks a label into lines; nothing is ever cut.
package enum Wrapping {
  /// The fewest lines of at most `limit` characters, of lengths as even as they can be.
  ///
  /// Lines break between words; a word longer than a line breaks inside.
  package static func lines(_ text: String, limit: Int) -> [String] {
    let words = TextWords(text, limit: limit)
    guard !words.isEmpty else { return [""] }
    let count = words.lineCount(limit)
    guard count > 1 else { return words.lines(limit) }
    let longest = words.longest
    var width = limit
    while width > longest, words.lineCount(width - 1) == count { width -= 1 }
    return words.lines(width)
  }

  /// Lines as full as they can be, for running text.
  package static func filled(_ text: String, limit: Int) -> [String] {
    let words = TextWords(text, limit: limit)
    return words.isEmpty ? [""] : words.lines(limit)
  }
}
