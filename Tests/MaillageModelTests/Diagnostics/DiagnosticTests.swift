import MaillageModel
import Testing

@Suite("Diagnostics in words")
struct DiagnosticTests {
  private func diagnostic(_ severity: Severity, line: Int?, code: String = "E04") -> Diagnostic {
    Diagnostic(
      code: code, severity: severity, at: SourceLocation(file: "acteurs.csv", line: line, column: "id"),
      related: [SourceLocation(file: "acteurs.csv", line: 4), SourceLocation(file: "roles.csv", line: 5)],
      value: "cci", message: LocalizedText(fr: "constat.", en: "finding."),
      remedy: LocalizedText(fr: "Remède.", en: "Remedy."))
  }

  @Test("place, finding, other places, remedy")
  func described() {
    #expect(
      diagnostic(.error, line: 12).described(.fr)
        == "acteurs.csv, ligne 12, colonne «\u{A0}id\u{A0}»\u{A0}: constat. (voir ligne 4, roles.csv, ligne 5) Remède."
    )
    #expect(
      diagnostic(.error, line: 12).described(.en)
        == "acteurs.csv, line 12, column “id”: finding. (see line 4, roles.csv, line 5) Remedy.")
  }

  @Test("the graver first, then by place")
  func order() {
    let sorted = [
      diagnostic(.notice, line: 1), diagnostic(.error, line: 9), diagnostic(.error, line: nil),
      diagnostic(.warning, line: 2),
    ].sorted()
    #expect(sorted.map(\.location.line) == [nil, 9, 2, 1])
  }

  @Test("values fit in a message")
  func shortened() {
    let text = Diagnostic.shortened("a\nb\u{0}" + String(repeating: "é", count: 500))
    #expect(text.count == 80 && text.hasPrefix("a b ") && text.hasSuffix("…"))
  }
}
