internal import MaillageModel

/// Why a condition cannot be read.
struct RuleSyntaxError: Error, Equatable {
  let message: LocalizedText
}

/// Reads the conditions of rules.
///
///     condition  = choix { "ou" choix }          (empty: always true)
///     choix      = terme { "et" terme }
///     terme      = "non" terme | "(" condition ")" | prédicat
///     prédicat   = nom [ "(" argument { ";" argument } ")" ]
///     argument   = [ nom "=" ] valeur { "|" valeur }
struct RuleParser {
  private enum Word {
    static let and = "et"
    static let or = "ou"
    static let not = "non"
    static let all: Set<String> = [and, or, not]
  }

  private let text: [Character]
  private var position = 0

  /// Reads a whole condition.
  static func parse(_ text: String) throws(RuleSyntaxError) -> RuleExpression {
    var parser = RuleParser(text: Array(text))
    parser.skipSpaces()
    if parser.isAtEnd { return .always }
    let expression = try parser.expression()
    parser.skipSpaces()
    guard parser.isAtEnd else { throw parser.unexpected() }
    return expression
  }

  private init(text: [Character]) {
    self.text = text
  }

  private mutating func expression() throws(RuleSyntaxError) -> RuleExpression {
    var operands = [try conjunction()]
    while accept(word: Word.or) { operands.append(try conjunction()) }
    return operands.count == 1 ? operands[0] : .any(operands)
  }

  private mutating func conjunction() throws(RuleSyntaxError) -> RuleExpression {
    var operands = [try term()]
    while accept(word: Word.and) { operands.append(try term()) }
    return operands.count == 1 ? operands[0] : .all(operands)
  }

  private mutating func term() throws(RuleSyntaxError) -> RuleExpression {
    if accept(word: Word.not) { return .not(try term()) }
    skipSpaces()
    if accept("(") {
      let inner = try expression()
      skipSpaces()
      guard accept(")") else { throw unexpected() }
      return inner
    }
    return .call(try call())
  }

  private mutating func call() throws(RuleSyntaxError) -> RuleCall {
    let name = peekWord()
    guard !name.isEmpty, !Word.all.contains(name) else { throw unexpected() }
    position += name.count
    skipSpaces()
    guard accept("(") else { return RuleCall(name: name, values: [], options: [:]) }
    var values: [String] = []
    var options: [String: [String]] = [:]
    for argument in try arguments() {
      let sides = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let listed = (sides.last ?? "").split(separator: "|").map(Self.trimmed).filter { !$0.isEmpty }
      if sides.count == 2 {
        options[Self.trimmed(sides[0]), default: []] += listed
      } else {
        values += listed
      }
    }
    return RuleCall(name: name, values: values, options: options)
  }

  /// The arguments up to the closing parenthesis.
  private mutating func arguments() throws(RuleSyntaxError) -> [Substring] {
    guard let end = text[position...].firstIndex(of: ")") else { throw unclosed() }
    let inside = String(text[position..<end])
    guard !inside.contains("(") else { throw unclosed() }
    position = end + 1
    return inside.split(separator: ";")
  }

  private var isAtEnd: Bool { position >= text.count }

  private mutating func skipSpaces() {
    while !isAtEnd && text[position].isWhitespace { position += 1 }
  }

  private mutating func accept(_ character: Character) -> Bool {
    guard !isAtEnd, text[position] == character else { return false }
    position += 1
    return true
  }

  private mutating func accept(word: String) -> Bool {
    skipSpaces()
    guard peekWord() == word else { return false }
    position += word.count
    return true
  }

  private func peekWord() -> String {
    String(text[min(position, text.count)...].prefix { $0.isLetter || $0.isNumber || $0 == "_" })
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  private func unclosed() -> RuleSyntaxError {
    RuleSyntaxError(
      message: LocalizedText(
        fr: "une parenthèse n’est pas fermée", en: "a parenthesis is not closed"))
  }

  private func unexpected() -> RuleSyntaxError {
    let rest = String(text[min(position, text.count)...].prefix(20))
    guard !rest.isEmpty else {
      return RuleSyntaxError(
        message: LocalizedText(fr: "la condition s’arrête trop tôt", en: "the condition stops too early"))
    }
    return RuleSyntaxError(
      message: LocalizedText(
        fr: "«\u{A0}\(rest)\u{A0}» n’est pas attendu à cet endroit", en: "“\(rest)” is not expected there"))
  }
}
