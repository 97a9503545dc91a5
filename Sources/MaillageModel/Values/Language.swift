/// A language of the labels and messages; data, identifiers and column names never change with it.
public enum Language: String, Sendable, CaseIterable {
  /// French, the language of the users.
  case fr
  /// English, the second language.
  case en
}

/// A text shown to people, in every language of the product.
public struct LocalizedText: Sendable, Hashable {
  /// The French wording.
  public let fr: String
  /// The English wording.
  public let en: String

  /// Creates a text from its two wordings.
  public init(fr: String, en: String) {
    self.fr = fr
    self.en = en
  }

  /// Creates a text that reads the same in every language: a name, a code, a number.
  public init(verbatim text: String) {
    self.init(fr: text, en: text)
  }

  /// The wording in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .fr: fr
    case .en: en
    }
  }

  /// Transforms both wordings in the same way.
  public func map(_ transform: (String) -> String) -> LocalizedText {
    LocalizedText(fr: transform(fr), en: transform(en))
  }

  /// Replaces each `{name}` of the text by the value of that name.
  ///
  /// Values are inserted as they are and never searched again, so that a value holding braces stays data.
  public func filled(_ values: [String: LocalizedText]) -> LocalizedText {
    filled { values[$0] }
  }

  /// Replaces each `{name}` of the text by the value of that name, asked for when the text has it.
  package func filled(_ value: (String) -> LocalizedText?) -> LocalizedText {
    LocalizedText(fr: Self.fill(fr) { value($0)?.fr }, en: Self.fill(en) { value($0)?.en })
  }

  private static func fill(_ template: String, _ value: (String) -> String?) -> String {
    guard template.utf8.contains(UInt8(ascii: "{")) else { return template }
    var result = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let afterOpen = rest.index(after: open)
      guard let close = rest[afterOpen...].firstIndex(of: "}"),
        let value = value(String(rest[afterOpen..<close]))
      else {
        result.append("{")
        rest = rest[afterOpen...]
        continue
      }
      result += value
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
