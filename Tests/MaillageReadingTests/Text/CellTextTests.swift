import Testing

@testable import MaillageReading

@Suite("Cleaning cells")
struct CellTextTests {
  private func clean(_ text: String, keepsLines: Bool = false) -> CellText {
    CellText(Array(text.utf8)[...], keepsLines: keepsLines)
  }

  @Test("every kind of space is one, none at the ends")
  func spaces() {
    #expect(clean("\u{A0} a\u{202F}b\tc \u{3000}").text == "a b c")
    #expect(clean("   ").text == "")
    #expect(clean("a\u{200B}b\u{AD}c\u{FEFF}").text == "abc")
  }

  @Test("line ends stay where text may have several lines")
  func lines() {
    #expect(clean("a\r\nb\rc\n").text == "a b c")
    #expect(clean("a\r\nb\rc\n", keepsLines: true).text == "a\nb\nc")
    #expect(clean("a\u{2028}b", keepsLines: true).text == "a\nb")
  }

  @Test(
    "control characters and direction overrides go, and are told",
    arguments: ["\u{0}", "\u{7}", "\u{1B}", "\u{7F}", "\u{9D}", "\u{202E}", "\u{2066}", "\u{FFFE}"])
  func controls(_ character: String) {
    let cleaned = clean("a\(character)b")
    #expect(cleaned.text == "ab")
    #expect(cleaned.hadControls)
  }

  @Test("letters are composed, so that one spelling is one text")
  func composed() {
    #expect(Array(clean("e\u{301}").text.utf8) == Array("é".utf8))
  }

  @Test("letters damaged before", arguments: ["RÃ©gion", "l\u{E2}€™export", "caf\u{FFFD}"])
  func damaged(_ text: String) {
    #expect(clean(text).hasDamagedLetters)
    #expect(!clean("Région l’export São Ã").hasDamagedLetters)
  }
}
