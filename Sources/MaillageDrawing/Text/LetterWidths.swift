/// About the width of a text before the library measures it.
///
/// The widths are those of Liberation Sans, in thousandths of the size of the text; the library rounds each to a
/// whole pixel. Letters with an accent are as wide as without, and what the table does not know is taken for a
/// wide letter.
enum LetterWidths {
  /// The width of a text, in points.
  static func width(of text: String, size: Double, isBold: Bool = false) -> Double {
    let pixels = size * pixelsPerPoint / 1_000 * (isBold ? boldFactor : 1)
    let thousandths = PlainText.isPlain(text) ? text.unicodeScalars.map(width) : text.map(width)
    return thousandths.reduce(0) { $0 + (Double($1) * pixels).rounded() } / pixelsPerPoint
  }

  private static let pixelsPerPoint = 96.0 / 72

  /// How much wider bold letters are on average.
  private static let boldFactor = 1.08

  private static func width(of letter: Character) -> Int { table[letter] ?? 667 }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    scalar.value < latin.count ? latin[Int(scalar.value)] : width(of: Character(scalar))
  }

  /// The widths of the letters of Western Europe, by their numbers.
  private static let latin = (0..<0x180).map { number in
    Unicode.Scalar(UInt32(number)).map { width(of: Character($0)) } ?? 667
  }

  private static let table = Dictionary(
    [
      (222, "ijl’'|"), (278, " !,./:;I[]ft\u{A0}îï·"), (333, "()-`r“”"), (500, "Jcksvxyzç"),
      (556, "0123456789?L_abdeghnopqu«»–éèêëàâäôöùûüñ€#$"), (611, "FTZ"), (722, "CDHNRUwÇÙÛ"),
      (778, "GOQÔ"), (833, "Mm"), (889, "%æ"), (944, "Wœ"), (1_000, "—…ŒÆ→►"),
    ].flatMap { width, letters in letters.map { ($0, width) } }, uniquingKeysWith: { first, _ in first })
}
