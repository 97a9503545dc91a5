import MaillageDrawing
import Testing

@Suite struct WrappingTests {
  @Test("Lines break between words, as evenly as they can")
  func even() {
    #expect(
      Wrapping.lines("Comité de jumelage de Rocheclaire", limit: 20)
        == ["Comité de jumelage", "de Rocheclaire"])
    #expect(Wrapping.lines("Région", limit: 20) == ["Région"])
    #expect(Wrapping.lines("", limit: 20) == [""])
  }

  @Test("Nothing is cut: the words of the lines are those of the text")
  func whole() {
    for text in Samples.hostile {
      let lines = Wrapping.lines(text, limit: 18)
      #expect(lines.allSatisfy { $0.count <= 18 })
      #expect(
        lines.joined().filter { !$0.isWhitespace } == PlainText.printable(text).filter { !$0.isWhitespace })
    }
  }

  @Test("A no-break space keeps its words together")
  func noBreak() {
    #expect(Wrapping.lines("plus de 12\u{A0}acteurs", limit: 12) == ["plus de", "12\u{A0}acteurs"])
  }

  @Test("French punctuation never begins a line")
  func punctuation() {
    #expect(
      Wrapping.lines("La marque « Valmont » : quoi ?", limit: 14) == [
        "La marque", "«\u{A0}Valmont\u{A0}»\u{A0}:", "quoi\u{A0}?",
      ])
  }

  @Test("Running text fills its lines")
  func running() {
    #expect(Wrapping.filled("un deux trois quatre", limit: 13) == ["un deux trois", "quatre"])
  }
}
