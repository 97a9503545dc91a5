/// About the width of a text before the library measures it.
///
/// The widths are those of Liberation Sans, in thousandths of the size of the text; the library rounds each to a
/// whole pixel. Letters with an accent are as wide as without, and what the table does not know is taken for a
/// wide letter.
enum LetterWidths {
  /// The width of a text, in points.
  static func width(of text: String, size: Double, isBold: Bool = false) -> Double {
    let pixels = size * pixelsPerPoint / 1_000 * (isBold ? boldFactor : 1)
    var width = 0.0
    if PlainText.isPlain(text) {
      for letter in text.unicodeScalars { width += (Double(thousandths(of: letter)) * pixels).rounded() }
    } else {
      for letter in text {
        width += (letter.unicodeScalars.first.map { Double(thousandths(of: $0)) * pixels } ?? 0).rounded()
      }
    }
    return width / pixelsPerPoint
  }

  private static let pixelsPerPoint = 96.0 / 72

  /// How much wider bold letters are on average.
  private static let boldFactor = 1.08

  private static func thousandths(of letter: Unicode.Scalar) -> Int {
    letter.value < table.count ? Int(table[Int(letter.value)]) : Int(wide)
  }

  private static let wide: UInt16 = 667

  /// The widths by the numbers of the letters.
  private static let table: [UInt16] = {
    let known: [(UInt16, String)] = [
      (222, "ijl’'|"), (278, " !,./:;I[]ft\u{A0}îï·"), (333, "()-`r“”"), (500, "Jcksvxyzç"),
      (556, "0123456789?L_abdeghnopqu«»–éèêëàâäôöùûüñ€#$"), (611, "FTZ"), (722, "CDHNRUwÇÙÛ"),
      (778, "GOQÔ"), (833, "Mm"), (889, "%æ"), (944, "Wœ"), (1_000, "—…ŒÆ→►"),
    ]
    let last = known.flatMap { $0.1.unicodeScalars.map(\.value) }.max() ?? 0
    var table = [UInt16](repeating: wide, count: Int(last) + 1)
    for (width, letters) in known {
      for letter in letters.unicodeScalars { table[Int(letter.value)] = width }
    }
    return table
  }()
}
