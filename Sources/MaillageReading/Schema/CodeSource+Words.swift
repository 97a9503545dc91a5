package import MaillageModel

extension CodeSource {
  /// The values that a cell may hold, in words: « ETAT (État et opérateurs nationaux), DIPL (Réseau diplomatique) ».
  ///
  /// A label that says its code again is left out; where one holds a comma, semicolons tell the values apart.
  package func list(in typology: Typology, _ language: Language, upTo limit: Int = .max) -> String {
    let all = values(in: typology)
    let shown = all.prefix(limit).map { Self.named($0.code, $0.label[language]) }
    let isPlain = !shown.contains { $0.contains(",") }
    return shown.joined(separator: isPlain ? ", " : language == .fr ? "\u{A0}; " : "; ")
      + (all.count > limit ? "…" : "")
  }

  /// A code with its label: « CONS (Réseau consulaire) ».
  func named(_ code: String, in typology: Typology, _ language: Language) -> String {
    values(in: typology).first { $0.code == code }.map { Self.named(code, $0.label[language]) } ?? code
  }

  private static func named(_ code: String, _ label: String) -> String {
    code.folded == label.folded ? code : "\(code) (\(label))"
  }
}
