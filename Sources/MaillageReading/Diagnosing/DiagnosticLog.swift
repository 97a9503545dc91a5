internal import MaillageModel

/// Collects what the reading has to say, so that one run tells everything.
struct DiagnosticLog {
  /// How many diagnostics of one code are told; the rest is counted.
  static let limit = 200

  private var kept: [Diagnostic] = []
  private var counts: [String: Int] = [:]
  private var files: [String: String] = [:]

  /// Whether an error was told.
  private(set) var hasErrors = false

  /// Adds a diagnostic, or counts it when its code has been told often enough.
  mutating func add(_ diagnostic: Diagnostic) {
    if diagnostic.severity == .error { hasErrors = true }
    counts[diagnostic.code, default: 0] += 1
    if counts[diagnostic.code, default: 0] <= Self.limit {
      kept.append(diagnostic)
    } else if files[diagnostic.code] == nil {
      files[diagnostic.code] = diagnostic.location.file
    }
  }

  /// Adds several.
  mutating func add(_ diagnostics: some Sequence<Diagnostic>) {
    for diagnostic in diagnostics { add(diagnostic) }
  }

  /// Gives a diagnostic that was told, at a place, the better advice that the other tables allow.
  mutating func advise(_ code: DiagnosticCode, at place: SourceLocation, _ remedy: Wording) {
    let told = kept.firstIndex { $0.code == code.rawValue && $0.location == place }
    guard let told else { return }
    kept[told] = Diagnostic(
      code, at: place, related: kept[told].related, value: kept[told].value,
      Wording(fr: "\(kept[told].message.fr)", en: "\(kept[told].message.en)"), remedy: remedy)
  }

  /// Whether more of this code would only be counted: then a costly suggestion is not worth computing.
  func isFull(_ code: DiagnosticCode) -> Bool {
    counts[code.rawValue, default: 0] >= Self.limit
  }

  /// Everything, in order, with how many more there are of the codes that were cut.
  var diagnostics: [Diagnostic] {
    var all = kept
    for (code, file) in files.sorted(by: { $0.key.precedesInBytes($1.key) }) {
      guard let known = DiagnosticCode(rawValue: code) else { continue }
      let more = counts[code, default: 0] - Self.limit
      all.append(
        Diagnostic(
          known, at: SourceLocation(file: file),
          more == 1
            ? Wording(
              fr: "Un autre constat du même genre (code \(code)) n’est pas détaillé.",
              en: "One more finding of the same kind (code \(code)) is not listed.")
            : Wording(
              fr: "\(more) autres constats du même genre (code \(code)) ne sont pas détaillés.",
              en: "\(more) more findings of the same kind (code \(code)) are not listed."),
          remedy: Wording(
            fr: "Corrigez les premiers, puis relancez la vérification.",
            en: "Correct the first ones, then check again."),
          untold: more))
    }
    return all.sorted()
  }
}
