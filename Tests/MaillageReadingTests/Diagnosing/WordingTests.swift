import MaillageModel
import Testing

@testable import MaillageReading

@Suite("Sentences")
struct WordingTests {
  @Test("unbreakable spaces go to the product's words, never to the users'")
  func typography() {
    let value = "a : b ?"
    let wording = Wording(
      fr: "la valeur \(quoting: value) ; vraiment ?", en: "the value \(quoting: value); really?")
    #expect(wording.text.fr == "la valeur «\u{A0}a : b ?\u{A0}»\u{A0}; vraiment\u{A0}?")
    #expect(wording.text.en == "the value “a : b ?”; really?")
  }

  @Test(
    "spaces before tall marks and inside quotes are unbreakable, and no others",
    arguments: [
      ("", ""), ("« x »", "«_x_»"), ("a  : b", "a _: b"), ("«  x", "«_ x"), ("fin ", "fin "),
      ("quoi ? oui ! a ; b", "quoi_? oui_! a_; b"), ("à » é", "à_» é"),
    ])
  func spaces(text: String, expected: String) {
    #expect(FrenchTypography.spaced(text) == expected.replacing("_", with: "\u{A0}"))
  }

  @Test("a users' word is one line, short, without control characters")
  func quoting() {
    let wording = Wording(fr: "\(quoting: "a\n\u{0}" + String(repeating: "x", count: 900))", en: "")
    #expect(wording.text.fr.count < 90)
    #expect(!wording.text.fr.unicodeScalars.contains { $0.properties.generalCategory == .control })
  }

  @Test("the log counts what it does not tell")
  func cap() {
    var log = DiagnosticLog()
    for line in 1...250 {
      log.add(Diagnostic(.malformedDate, at: .init(file: "a.csv", line: line), Wording(fr: "x.", en: "x.")))
    }
    #expect(log.diagnostics.count == 201)
    #expect(log.hasErrors && log.isFull(.malformedDate))
    #expect(log.diagnostics.contains { $0.message.fr.hasPrefix("50 autres") && $0.severity == .error })
  }
}
