internal import MaillageModel

/// The long description of a figure as a page tells it: in sentences, the long ones as lists, so that somebody who
/// listens to it can stop, go back and skip.
struct FigureDescription: Equatable {
  /// What is told first.
  let opening: String?
  /// The sentences that follow.
  let items: [Item]
  let hasItems: Bool

  /// A sentence, or the words before a list and its parts.
  struct Item: Equatable {
    let text: String
    let parts: [String]
    let hasParts: Bool

    init(_ text: String, _ parts: [String] = []) {
      self.text = text
      self.parts = parts
      hasParts = !parts.isEmpty
    }
  }

  /// From how many parts on what follows a colon is a list.
  private static let leastParts = 4
  /// Up to how many sentences make a paragraph.
  private static let paragraph = 2

  /// Cuts a description, without the sentence that the caption tells already.
  init(_ description: String, after caption: String, _ language: Language) {
    let rest = description.hasPrefix(caption) ? description.dropFirst(caption.count) : description[...]
    let sentences = Self.sentences(of: rest.isEmpty ? description[...] : rest)
    let items = sentences.map { Self.item($0, language) }
    let isShort = items.count <= Self.paragraph && items.allSatisfy { !$0.hasParts }
    opening = isShort ? sentences.joined(separator: " ") : nil
    self.items = isShort ? [] : items
    hasItems = !self.items.isEmpty
  }

  /// The sentences: a full stop ends one before a space and a capital, a digit or a quotation, unless it belongs to
  /// an initial or an abbreviation.
  static func sentences(of text: Substring) -> [String] {
    var sentences: [String] = []
    var start = text.startIndex
    for stop in text.indices where text[stop] == "." {
      let after = text[text.index(after: stop)...]
      guard after.first == " ", let next = after.dropFirst().first,
        next.isUppercase || next.isNumber || next == "«" || next == "“",
        ends(text[start..<stop], before: next)
      else { continue }
      sentences.append(trimmed(text[start...stop]))
      start = after.startIndex
    }
    let last = trimmed(text[start...])
    return last.isEmpty ? sentences : sentences + [last]
  }

  /// Whether the last word before a full stop can end a sentence: not an initial nor a title (« M. », « St. »), nor
  /// a few small letters before a number (« p. 3 »).
  private static func ends(_ words: Substring, before next: Character) -> Bool {
    guard let word = words.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "." }).last,
      words.last?.isLetter == true
    else { return true }
    guard !word.contains("."), let first = word.first else { return false }
    if first.isLowercase { return word.count > 3 || !next.isNumber }
    return word.count > 2 || word.count(where: \.isUppercase) > 1
  }

  /// A sentence that lists many parts after a colon, cut at its semicolons.
  private static func item(_ sentence: String, _ language: Language) -> Item {
    let (colon, semicolon) = language == .fr ? ("\u{A0}: ", "\u{A0}; ") : (": ", "; ")
    guard let first = sentence.firstRange(of: colon) else { return Item(sentence) }
    let parts = parts(of: sentence[first.upperBound...], between: semicolon)
    guard parts.count >= leastParts else { return Item(sentence) }
    return Item(trimmed(sentence[..<first.upperBound]), parts)
  }

  /// The parts of a list; a semicolon within parentheses belongs to its part.
  private static func parts(of list: Substring, between semicolon: String) -> [String] {
    list.split(separator: semicolon).reduce(into: []) { parts, piece in
      if let last = parts.last, last.count(where: { $0 == "(" }) > last.count(where: { $0 == ")" }) {
        parts[parts.count - 1] += semicolon + piece
      } else {
        parts.append(String(piece))
      }
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
