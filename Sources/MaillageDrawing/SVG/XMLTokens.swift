/// A piece of an XML document, as Graphviz writes them.
enum XMLToken: Equatable {
  case start(XMLTag)
  case end(String)
  /// Text, with its entities as they are written.
  case text(String)
  /// A comment, a declaration, or a document type.
  case noise

  func isStart(of name: String) -> Bool {
    if case .start(let tag) = self { tag.name == name } else { false }
  }

  /// Adds the piece as it is written; nothing for what says nothing of the picture.
  func write(to output: inout String) {
    switch self {
    case .start(let tag): tag.write(to: &output)
    case .end(let name):
      output += "</"
      output += name
      output += ">"
    case .text(let words): output += words
    case .noise: break
    }
  }
}

/// A start tag, its attributes in order, their values as they are written.
struct XMLTag: Equatable {
  let name: String
  private(set) var attributes: [(name: String, value: String)]
  let isEmpty: Bool

  init(name: String, attributes: [(name: String, value: String)], isEmpty: Bool) {
    self.name = name
    self.attributes = attributes
    self.isEmpty = isEmpty
  }

  static func == (a: XMLTag, b: XMLTag) -> Bool {
    a.name == b.name && a.isEmpty == b.isEmpty && a.attributes.elementsEqual(b.attributes, by: ==)
  }

  subscript(name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }

  mutating func set(_ name: String, _ value: String) {
    if let index = attributes.firstIndex(where: { $0.name == name }) {
      attributes[index].value = value
    } else {
      attributes.append((name, value))
    }
  }

  mutating func remove(_ name: String) {
    attributes.removeAll { $0.name == name }
  }

  fileprivate func write(to output: inout String) {
    output += "<"
    output += name
    for (name, value) in attributes {
      output += " "
      output += name
      output += "=\""
      output += value
      output += "\""
    }
    output += isEmpty ? "/>" : ">"
  }
}

/// Splits an XML document into pieces.
struct XMLTokens {
  private var rest: Substring.UTF8View
  private var tokens: [XMLToken] = []

  /// The pieces; `nil` when the text is not a sequence of tags and text.
  static func tokens(of text: String) -> [XMLToken]? {
    var scanner = XMLTokens(rest: text[...].utf8)
    return scanner.scan() ? scanner.tokens : nil
  }

  private init(rest: Substring.UTF8View) {
    self.rest = rest
  }

  private mutating func scan() -> Bool {
    while let first = rest.first {
      guard first == UInt8(ascii: "<") else {
        let end = rest.firstIndex(of: UInt8(ascii: "<")) ?? rest.endIndex
        tokens.append(.text(String(Substring(rest[..<end]))))
        rest = rest[end...]
        continue
      }
      if starts(with: "<!--") {
        guard skip(past: "-->") else { return false }
        tokens.append(.noise)
      } else if starts(with: "<?") || starts(with: "<!") {
        guard skip(past: ">") else { return false }
        tokens.append(.noise)
      } else if !scanTag() {
        return false
      }
    }
    return true
  }

  private mutating func scanTag() -> Bool {
    guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
    var inside = rest[rest.index(after: rest.startIndex)..<end]
    rest = rest[rest.index(after: end)...]
    if inside.first == UInt8(ascii: "/") {
      tokens.append(.end(String(Substring(inside.dropFirst()))))
      return true
    }
    let isEmpty = inside.last == UInt8(ascii: "/")
    if isEmpty { inside = inside.dropLast() }
    let nameEnd = inside.firstIndex(where: Self.isBlank) ?? inside.endIndex
    let name = String(Substring(inside[..<nameEnd]))
    guard let attributes = Self.attributes(of: inside[nameEnd...]) else { return false }
    tokens.append(.start(XMLTag(name: name, attributes: attributes, isEmpty: isEmpty)))
    return true
  }

  // Graphviz escapes « > » in values, so that a tag ends at the first one.
  private static func attributes(of text: Substring.UTF8View) -> [(name: String, value: String)]? {
    var attributes: [(name: String, value: String)] = []
    var rest = text.drop(while: isBlank)
    while !rest.isEmpty {
      guard let equals = rest.firstIndex(of: UInt8(ascii: "=")) else { return nil }
      let name = String(Substring(rest[..<equals]))
      rest = rest[rest.index(after: equals)...]
      guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
        return nil
      }
      rest = rest.dropFirst()
      guard let close = rest.firstIndex(of: quote) else { return nil }
      attributes.append((name, String(Substring(rest[..<close]))))
      rest = rest[rest.index(after: close)...].drop(while: isBlank)
    }
    return attributes
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
      || byte == UInt8(ascii: "\r")
  }

  private func starts(with text: String) -> Bool {
    rest.starts(with: text.utf8)
  }

  private mutating func skip(past text: String) -> Bool {
    while !rest.isEmpty {
      if starts(with: text) {
        rest = rest.dropFirst(text.utf8.count)
        return true
      }
      rest = rest.dropFirst()
    }
    return false
  }
}
