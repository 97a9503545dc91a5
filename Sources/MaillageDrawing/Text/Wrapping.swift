/// Breaks a label into lines; nothing is ever cut.
package enum Wrapping {
  /// The fewest lines of at most `limit` characters, of lengths as even as they can be.
  ///
  /// Lines break between words; a word longer than a line breaks inside.
  package static func lines(_ text: String, limit: Int) -> [String] {
    let words = words(of: text, limit)
    let shortest = filled(words, limit)
    guard shortest.count > 1 else { return shortest.isEmpty ? [""] : shortest }
    var best = shortest
    var width = limit - 1
    while width > 0, words.allSatisfy({ $0.count <= width }) {
      let candidate = filled(words, width)
      guard candidate.count == shortest.count else { break }
      best = candidate
      width -= 1
    }
    return best
  }

  /// Lines as full as they can be, for running text.
  package static func filled(_ text: String, limit: Int) -> [String] {
    let words = words(of: text, limit)
    return words.isEmpty ? [""] : filled(words, limit)
  }

  private static func words(of text: String, _ limit: Int) -> [String] {
    PlainText.withoutBadBreaks(PlainText.printable(text)).split(separator: " ")
      .flatMap { pieces(of: String($0), limit) }
  }

  private static func filled(_ words: [String], _ limit: Int) -> [String] {
    var lines: [String] = []
    for word in words {
      if let last = lines.last, last.count + 1 + word.count <= limit {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  private static func pieces(of word: String, _ limit: Int) -> [String] {
    guard word.count > limit else { return [word] }
    var pieces: [String] = []
    var rest = word[...]
    while rest.count > limit {
      // After a hyphen or a slash when there is one, else where the line ends.
      let head = rest.prefix(limit)
      let end = head.lastIndex { "-/_.".contains($0) }.map { head.index(after: $0) } ?? head.endIndex
      pieces.append(String(rest[..<end]))
      rest = rest[end...]
    }
    if !rest.isEmpty { pieces.append(String(rest)) }
    return pieces
  }
}
