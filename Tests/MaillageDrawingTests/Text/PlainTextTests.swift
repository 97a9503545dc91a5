import MaillageDrawing
import Testing

@Suite struct PlainTextTests {
  @Test("Characters that XML forbids or that reorder others are dropped, blanks become one space")
  func printable() {
    #expect(PlainText.printable("a\u{0}b\u{1}\u{7F}c") == "abc")
    #expect(PlainText.printable(" a\n\tb \r\n") == "a b")
    #expect(PlainText.printable("\u{202E}x\u{FFFE}\u{FEFF}") == "x")
    #expect(PlainText.printable("«\u{A0}œ\u{A0}» 🙂") == "«\u{A0}œ\u{A0}» 🙂")
  }
}
