import MaillageModel
import MaillageReading
import Testing

@Suite("What the reading says of each fault")
struct DiagnosticCodeTests {
  static let cases = DiagnosticCase.files + DiagnosticCase.cells + DiagnosticCase.tables

  @Test("the code, the exact place and the remedy", arguments: cases)
  func says(_ fault: DiagnosticCase) throws {
    let outcome = fault.folder.read()
    let found = outcome.all(fault.code)
    let all = outcome.diagnostics.map { "\($0.code) \($0.described(.fr))" }.joined(separator: "\n")
    let match = found.first { diagnostic in
      let text = diagnostic.described(.fr)
      return diagnostic.location.short == fault.place && fault.says.allSatisfy { text.contains($0) }
    }
    let diagnostic = try #require(match, "\(all)")
    #expect(diagnostic.related.map(\.short) == fault.related)
    #expect((outcome.territory == nil) == outcome.diagnostics.contains { $0.severity == .error })
  }

  @Test("both languages say something, and neither names a line in its text", arguments: cases)
  func wording(_ fault: DiagnosticCase) {
    for diagnostic in fault.folder.read().diagnostics {
      for language in Language.allCases {
        #expect(diagnostic.message[language].hasSuffix("."))
        #expect(!diagnostic.message[language].contains(/lignes? [0-9]/))
        #expect(!diagnostic.message[language].contains(/lines? [0-9]/))
      }
      #expect(diagnostic.severity == DiagnosticCode(rawValue: diagnostic.code)?.severity)
    }
  }

  @Test("every code has a case here, save those of folders, typologies and scenarios, tried elsewhere")
  func complete() {
    let elsewhere: Set<String> = [
      "E15", "E25", "E27", "E28", "A42", "A43", "A44", "A45", "A46", "N47", "N48",
    ]
    let tried = Set(Self.cases.map(\.code)).union(elsewhere)
    #expect(Set(DiagnosticCode.allCases.map(\.rawValue)).subtracting(tried).isEmpty)
  }

  @Test("a fault of warning or notice weight leaves a territory")
  func weights() {
    for fault in Self.cases where !fault.code.hasPrefix("E") {
      #expect(fault.folder.read().territory != nil, "\(fault.testDescription): \(fault.folder.read().errors)")
    }
  }
}
