/// Text written so that DOT and its HTML-like labels read it back as it was, and as nothing else.
enum Markup {
  /// Text inside an HTML-like label of DOT.
  ///
  /// The library decodes the label, then still gives a backslash its meaning (`\\N` is the node’s name): each
  /// one is therefore written twice.
  static func label(_ text: String) -> String {
    let escaped = escaped(text)
    return escaped.utf8.contains(UInt8(ascii: "\\")) ? escaped.replacing("\\", with: "&#92;&#92;") : escaped
  }

  /// Text inside an element of XML; never empty, which HTML-like labels refuse.
  static func escaped(_ text: String) -> String {
    let printable = text == " " ? "\u{A0}" : PlainText.printable(text)
    guard !printable.isEmpty else { return "\u{A0}" }
    guard printable.utf8.contains(where: isMarkup) else { return printable }
    var result = ""
    for scalar in printable.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
    default: false
    }
  }

  /// A quoted string of DOT: the value of an attribute that comes from the typology or from the program.
  ///
  /// Backslashes are dropped: Graphviz gives them a meaning that differs from one attribute to the other.
  static func quoted(_ text: String) -> String {
    var clean = PlainText.printable(text)
    if clean.utf8.contains(UInt8(ascii: "\\")) { clean.removeAll { $0 == "\\" } }
    if clean.utf8.contains(UInt8(ascii: "\"")) { clean = clean.replacing("\"", with: "\\\"") }
    return "\"" + clean + "\""
  }

  /// A number as every reader of DOT takes it.
  static func number(_ value: Double) -> String {
    let rounded = (value * 1_000).rounded() / 1_000
    return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
  }

  /// A colour, or black when it is not written `#RRGGBB`.
  static func color(_ text: String) -> String {
    let digits = text.utf8.dropFirst()
    let isColor = text.utf8.first == UInt8(ascii: "#") && digits.count == 6 && digits.allSatisfy(isHexDigit)
    return isColor ? text : Palette.ink
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "F"),
      UInt8(ascii: "a")...UInt8(ascii: "f"):
      true
    default: false
    }
  }
}
