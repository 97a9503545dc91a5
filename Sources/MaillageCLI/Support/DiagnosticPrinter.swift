internal import Maillage

/// Tells diagnostics to a person, or to another program as JSON.
struct DiagnosticPrinter {
  let language: Language
  let usesColor: Bool

  /// Tells the diagnostics of at least a severity on standard error, with a count at the end.
  func tell(_ diagnostics: [Diagnostic], upTo severity: Severity) {
    for diagnostic in diagnostics.sorted() where diagnostic.severity <= severity {
      Terminal.tell("\(heading(diagnostic)) \(diagnostic.described(language))")
    }
    Terminal.tell(summary(diagnostics))
  }

  /// How many of each severity, in words.
  func summary(_ diagnostics: [Diagnostic]) -> String {
    let errors = diagnostics.findingCount(.error), warnings = diagnostics.findingCount(.warning)
    let notices = diagnostics.findingCount(.notice)
    return language == .fr
      ? "\(errors) erreur\(plural(errors)), \(warnings) avertissement\(plural(warnings)), \(notices) information\(plural(notices))."
      : "\(errors) error\(errors == 1 ? "" : "s"), \(warnings) warning\(warnings == 1 ? "" : "s"), \(notices) notice\(notices == 1 ? "" : "s")."
  }

  private func plural(_ count: Int) -> String { count > 1 ? "s" : "" }

  private func heading(_ diagnostic: Diagnostic) -> String {
    let word =
      switch diagnostic.severity {
      case .error: language == .fr ? "Erreur" : "Error"
      case .warning: language == .fr ? "Avertissement" : "Warning"
      case .notice: language == .fr ? "Information" : "Notice"
      }
    let text = "\(word) \(diagnostic.code)"
    guard usesColor else { return text }
    let color =
      switch diagnostic.severity {
      case .error: "31"
      case .warning: "33"
      case .notice: "36"
      }
    return "\u{1B}[\(color)m\(text)\u{1B}[0m"
  }

  /// The same as JSON, one object per diagnostic.
  func json(_ diagnostics: [Diagnostic]) throws -> String {
    try JSONText.encode(
      JSONValue.array(
        diagnostics.sorted().map { diagnostic in
          .object([
            "code": .string(diagnostic.code),
            "gravite": .string(Self.severityCode(diagnostic.severity)),
            "fichier": .string(diagnostic.location.file),
            "ligne": diagnostic.location.line.map { .integer($0) } ?? .null,
            "colonne": diagnostic.location.column.map { .string($0) } ?? .null,
            "valeur": diagnostic.value.map { .string($0) } ?? .null,
            "message": .string(diagnostic.finding(language)),
          ])
        }))
  }

  private static func severityCode(_ severity: Severity) -> String {
    switch severity {
    case .error: "erreur"
    case .warning: "avertissement"
    case .notice: "information"
    }
  }
}
