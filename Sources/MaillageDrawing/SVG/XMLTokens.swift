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
  private let bytes: [UInt8]
  /// How far the document is read.
  private var place = 0
  private var tokens: [XMLToken] = []

  /// The pieces; `nil` when the text is not a sequence of tags and text.
  static func tokens(of text: String) -> [XMLToken]? {
    var scanner = XMLTokens(Array(text.utf8))
    return scanner.scan() ? scanner.tokens : nil
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func scan() -> Bool {
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "<") else {
        let end = bytes[place...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        tokens.append(.text(string(place..<end)))
        place = end
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

  // Graphviz escapes « > » in values, so that a tag ends at the first one.
  private mutating func scanTag() -> Bool {
    guard var end = bytes[place...].firstIndex(of: UInt8(ascii: ">")) else { return false }
    let start = place + 1
    place = end + 1
    if start < end, bytes[start] == UInt8(ascii: "/") {
      tokens.append(.end(string(start + 1..<end)))
      return true
    }
    let isEmpty = start < end && bytes[end - 1] == UInt8(ascii: "/")
    if isEmpty { end -= 1 }
    let nameEnd = bytes[start..<end].firstIndex(where: Self.isBlank) ?? end
    guard let attributes = attributes(in: nameEnd..<end) else { return false }
    tokens.append(
      .start(XMLTag(name: string(start..<nameEnd), attributes: attributes, isEmpty: isEmpty)))
    return true
  }

  private func attributes(in range: Range<Int>) -> [(name: String, value: String)]? {
    var attributes: [(name: String, value: String)] = []
    var rest = bytes[range].drop(while: Self.isBlank)
    while !rest.isEmpty {
      guard let equals = rest.firstIndex(of: UInt8(ascii: "=")), equals + 1 < range.upperBound else {
        return nil
      }
      let quote = bytes[equals + 1]
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
        let close = rest[(equals + 2)...].firstIndex(of: quote)
      else { return nil }
      attributes.append((string(rest.startIndex..<equals), string(equals + 2..<close)))
      rest = rest[(close + 1)...].drop(while: Self.isBlank)
    }
    return attributes
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
      || byte == UInt8(ascii: "\r")
  }

  private func starts(with text: String) -> Bool {
    bytes[place...].starts(with: text.utf8)
  }

  private mutating func skip(past text: String) -> Bool {
    while place < bytes.count {
      if starts(with: text) {
        place += text.utf8.count
        return true
      }
      place += 1
    }
    return false
  }
}
