/// Text written so that DOT and its HTML-like labels read it back as it was, and as nothing else.
enum Markup {
  /// Text inside an HTML-like label of DOT.
  ///
  /// The library decodes the label, then still gives a backslash its meaning (`\\N` is the node’s name): each
  /// one is therefore written twice.
  static func label(_ text: String) -> String {
    escaped(text).replacing("\\", with: "&#92;&#92;")
  }

  /// Text inside an element of XML; never empty, which HTML-like labels refuse.
  static func escaped(_ text: String) -> String {
    let printable = text == " " ? "\u{A0}" : PlainText.printable(text)
    guard !printable.isEmpty else { return "\u{A0}" }
    var result = ""
    for character in printable {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
    return result
  }

  /// A quoted string of DOT: the value of an attribute that comes from the typology or from the program.
  ///
  /// Backslashes are dropped: Graphviz gives them a meaning that differs from one attribute to the other.
  static func quoted(_ text: String) -> String {
    let clean = PlainText.printable(text).filter { $0 != "\\" }
    return "\"" + clean.replacing("\"", with: "\\\"") + "\""
  }

  /// A number as every reader of DOT takes it.
  static func number(_ value: Double) -> String {
    let rounded = (value * 1_000).rounded() / 1_000
    return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
  }

  /// A colour, or black when it is not written `#RRGGBB`.
  static func color(_ text: String) -> String {
    let digits = text.dropFirst()
    let isColor = text.hasPrefix("#") && digits.utf8.count == 6 && digits.allSatisfy(\.isHexDigit)
    return isColor ? text : Palette.ink
  }
}
