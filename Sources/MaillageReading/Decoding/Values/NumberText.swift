internal import MaillageModel

/// Reads a number with a decimal comma or point, and spaces between thousands; no locale is asked.
enum NumberText {
  /// The number, or nothing when the text is none.
  static func parse(_ text: String) -> Double? {
    var digits = text
    for unit in ["€", "EUR", "euros", "euro"] where digits.hasSuffix(unit) {
      digits = String(digits.dropLast(unit.count))
      break
    }
    guard let plain = plain(digits.utf8.drop { $0 == 32 }) else { return nil }
    return Double(plain).flatMap { $0.isFinite ? $0 : nil }
  }

  /// Whether the text has a decimal comma.
  static func hasDecimalComma(_ text: String) -> Bool { text.contains(",") }

  // The number with a point and without separators of thousands.
  private static func plain(_ bytes: Substring.UTF8View) -> String? {
    var rest = bytes
    while rest.last == 32 { rest = rest.dropLast() }
    var result = ""
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      if sign == UInt8(ascii: "-") { result = "-" }
      rest = rest.dropFirst()
    }
    let marks = rest.filter { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
    // 1.234,56 and 1,234.56: the last mark is the decimal one, the other parts thousands.
    let decimal = marks.last
    if marks.count > 1, marks.filter({ $0 == decimal }).count > 1 { return nil }
    let pieces = rest.split(maxSplits: Int.max, omittingEmptySubsequences: false) { $0 == decimal }
    guard (1...2).contains(pieces.count), let whole = grouped(pieces[0]) else { return nil }
    let fraction = pieces.count == 2 ? pieces[1] : nil
    guard !whole.isEmpty || fraction?.isEmpty == false else { return nil }
    result += whole.isEmpty ? "0" : whole
    if let fraction {
      guard fraction.allSatisfy({ (48...57).contains($0) }), fraction.count <= 20 else { return nil }
      if !fraction.isEmpty { result += "." + (String(fraction) ?? "") }
    }
    return whole.count <= 18 ? result : nil
  }

  // 1 234 567 → 1234567: groups of three after the first.
  private static func grouped(_ bytes: Substring.UTF8View) -> String? {
    let groups = bytes.split(omittingEmptySubsequences: false) {
      $0 == 32 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".")
    }
    guard groups.allSatisfy({ $0.allSatisfy { (48...57).contains($0) } }) else { return nil }
    if groups.count > 1 {
      guard groups.dropFirst().allSatisfy({ $0.count == 3 }), (1...3).contains(groups[0].count) else {
        return nil
      }
    }
    return groups.map { String($0) ?? "" }.joined()
  }

  /// What to write instead.
  static func remedy(_ text: String) -> Wording {
    let plain = text.filter { $0 != " " }
    if plain.hasSuffix("%"), let value = parse(String(plain.dropLast())) {
      return Wording(fr: "Écrivez \(shown(value / 100, .fr)).", en: "Write \(shown(value / 100, .en)).")
    }
    for (suffix, factor) in [("k€", 1000.0), ("K€", 1000), ("M€", 1_000_000), ("k", 1000), ("M", 1_000_000)]
    where plain.hasSuffix(suffix) {
      if let value = parse(String(plain.dropLast(suffix.count))) {
        return Wording(
          fr: "Écrivez \(shown(value * factor, .fr)).", en: "Write \(shown(value * factor, .en)).")
      }
    }
    if isScientific(text) || DateText.isSpreadsheetMonth(text) {
      return Wording(
        fr: "Excel a changé ce nombre : mettez la colonne au format Texte et ressaisissez-le.",
        en: "Excel changed this number: set the column to Text and type it again.")
    }
    return Wording(
      fr: "Écrivez un nombre en chiffres, comme 2,5 ou 1200, ou laissez vide.",
      en: "Write a number in digits, such as 2.5 or 1200, or leave it empty.")
  }

  /// Whether a number is written as 2,13E+13: the digits that mattered are lost.
  static func isScientific(_ text: String) -> Bool {
    let parts = text.uppercased().split(separator: "E", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return false }
    return parts[0].allSatisfy { $0.isASCII && ($0.isNumber || ",.".contains($0)) }
      && parts[1].drop { "+-".contains($0) }.allSatisfy { $0.isASCII && $0.isNumber }
      && parts[1].contains { $0.isNumber }
  }

  /// A number for a message.
  static func shown(_ value: Double, _ language: Language) -> String {
    let whole = value.rounded()
    if abs(value - whole) < 1e-9, abs(whole) < 1e15 { return String(Int(whole)) }
    let text = String(value)
    return language == .fr ? String(text.map { $0 == "." ? "," : $0 }) : text
  }
}
