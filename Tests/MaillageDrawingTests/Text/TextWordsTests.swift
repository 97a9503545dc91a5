import Testing

@testable import MaillageDrawing

@Suite struct TextWordsTests {
  @Test("Letters are counted as a reader counts them, whatever bytes they take")
  func letters() {
    // Plain, then with a mark that joins its letter, a flag, a family of four.
    for text in ["œuvre d’été… → ►", "e\u{301}te\u{301}", "🇫🇷 la", "a 👨‍👩‍👧‍👦 b", "\u{AD}a", ""] {
      #expect(PlainText.letterCount(text) == text.count)
      #expect(PlainText.letterEnds(of: text).count == text.count)
    }
    #expect(PlainText.letterEnds(of: "aé’b") == [1, 3, 6, 7])
  }

  @Test("What a drawing cannot show as it is, is not plain")
  func plain() {
    for text in ["", "a", "été – « 12\u{A0}% »"] { #expect(PlainText.isPlain(text)) }
    for text in [" a", "a ", "a  b", "a\tb", "a\u{85}b", "a\u{202F}b", "a\u{301}", "a\u{200D}b", "\u{FEFF}a"]
    {
      #expect(!PlainText.isPlain(text))
    }
  }

  @Test("A long word breaks after a hyphen or a slash, else where the line ends")
  func pieces() {
    let words = TextWords("Saint-Jean-de-Luz abcdefghijk", limit: 6)
    #expect(words.lines(6) == ["Saint-", "Jean-", "de-Luz", "abcdef", "ghijk"])
    #expect(words.longest == 6)
    #expect(words.lineCount(6) == 5)
  }
}
