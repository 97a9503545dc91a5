import Testing

@testable import MaillageReading

@Suite("What separates cells")
struct DelimiterTests {
  private func find(_ text: String) -> Delimiter.Finding { Delimiter.find(Array(text.utf8)) }

  @Test(
    "the most frequent candidate of the header, outside quotes",
    arguments: [
      ("id,nom\n", ","), ("id;nom\n1,5;2,5;3,5", ";"), ("id\tnom", "\t"), ("\"a,b,c\";nom\n", ";"),
      ("\"a\n;;;;\",nom,x\n", ","), ("id\n", ","), ("", ","), ("\n\nid;nom\n", ";"),
    ])
  func sniffed(_ text: String, _ delimiter: String) {
    #expect(find(text) == Delimiter.Finding(delimiter: Array(delimiter.utf8)[0], start: 0, line: 1))
  }

  @Test(
    "a first line sep= is honoured and dropped",
    arguments: [
      ("sep=;\nid;nom", 6), ("sep=;\r\nid;nom", 7), ("SEP=;\rid;nom", 6), ("\"sep=;\"\nid;nom", 8),
      ("sep=;;;\nid;nom", 8),
    ])
  func declared(_ text: String, _ start: Int) {
    #expect(find(text) == Delimiter.Finding(delimiter: UInt8(ascii: ";"), start: start, line: 2))
  }

  @Test("it may name what no header shows")
  func declaredPipe() {
    #expect(find("sep=|\nid|nom").delimiter == UInt8(ascii: "|"))
  }
}
