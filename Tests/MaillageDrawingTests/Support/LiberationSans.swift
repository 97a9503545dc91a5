/// The widths of the characters of Liberation Sans, to know how long a text really is.
enum LiberationSans {
  /// The width of a text, in the unit of its size.
  static func width(of text: String, size: Double, bold: Bool) -> Double {
    let table = bold ? boldWidths : regularWidths
    return text.reduce(0) { $0 + Double(table[$1] ?? 600) } * size / 1_000
  }

  private static let regularWidths = table([
    (191, "'"), (222, "ijl’"), (260, "|"), (278, " !,./:;I[\\]ft\u{A0}îï·"), (333, "()-`r“”"), (334, "{}"),
    (355, "\""), (389, "*"), (400, "°"), (469, "^"), (494, "◊"), (500, "Jcksvxyzç"), (510, "♦"),
    (556, "#$0123456789?L_abdeghnopqu«»–éèêëàâäôöùûüñ€"), (584, "+<=>~"), (604, "○●"), (611, "FTZ"),
    (667, "&ABEKPSVXYÉÈÊÀÂ"), (722, "CDHNRUwÇÙÛ"), (778, "GOQÔ"), (833, "Mm"), (889, "%æ"), (944, "Wœ"),
    (990, "►"), (1_000, "—…ŒÆ"), (1_015, "@"),
  ])

  private static let boldWidths = table([
    (238, "'"), (278, " ,./I\\ijl\u{A0}’îï·"), (280, "|"), (333, "!()-:;[]`ft"), (389, "*r{}"), (400, "°"),
    (474, "\""), (494, "◊"), (500, "z“”"), (510, "♦"), (556, "#$0123456789J_aceksvxy«»–éèêëàâäç€"),
    (584, "+<=>^~"), (604, "○●"), (611, "?FLTZbdghnopquôöùûüñ"), (667, "EPSVXYÉÈÊ"),
    (722, "&ABCDHKNRUÀÂÇÙÛ"), (778, "GOQwÔ"), (833, "M"), (889, "%mæ"), (944, "Wœ"), (975, "@"), (990, "►"),
    (1_000, "—…ŒÆ"),
  ])

  private static func table(_ widths: [(Int, String)]) -> [Character: Int] {
    Dictionary(
      widths.flatMap { width, characters in characters.map { ($0, width) } },
      uniquingKeysWith: { first, _ in first })
  }
}
