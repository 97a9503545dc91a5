import Testing

@testable import MaillageReading

@Suite("Text to records")
struct RecordParserTests {
  private func parse(_ text: String, _ delimiter: String = ",") -> RecordSet {
    RecordParser.parse(Array(text.utf8), delimiter: Array(delimiter.utf8)[0])
  }

  private func rows(_ set: RecordSet) -> [[String]] { set.records.map { set.strings($0) } }

  @Test("line ends of every system", arguments: ["a,b\nc,d\n", "a,b\r\nc,d\r\n", "a,b\rc,d\r", "a,b\nc,d"])
  func lineEnds(_ text: String) {
    let set = parse(text)
    #expect(rows(set) == [["a", "b"], ["c", "d"]])
    #expect(set.records.map(\.line) == [1, 2])
  }

  @Test("quotes, doubled quotes, quoted separators and line ends")
  func quotes() {
    let set = parse("a,\"b \"\"c\"\", d\"\n\"x\ny\",\"z\"\nlast,cell\n")
    #expect(rows(set) == [["a", "b \"c\", d"], ["x\ny", "z"], ["last", "cell"]])
    #expect(set.records.map(\.line) == [1, 2, 4])
    #expect(set.lines == [1, 1, 2, 3, 4, 4])
    #expect(set.records[1].multilineQuote == 2)
  }

  @Test("spaces around quotes, quotes inside words")
  func looseQuotes() {
    #expect(rows(parse("a, \"b,c\" ,d\n")) == [["a", "b,c", "d"]])
    #expect(rows(parse("a,5\" tube,d\n")) == [["a", "5\" tube", "d"]])
    let stray = parse("\"La \"belle\" ville\",x\n")
    #expect(rows(stray) == [["La \"belle\" ville", "x"]])
    #expect(stray.strayQuotes == [1, 1])
  }

  @Test("blank lines are counted, empty cells kept")
  func blanks() {
    let set = parse("a,b\n\n,,\n  \n\"\",\nc,\n,d")
    #expect(rows(set) == [["a", "b"], ["c", ""], ["", "d"]])
    #expect(set.blankRecords == 4)
    #expect(set.records.map(\.line) == [1, 6, 7])
  }

  @Test("a quote that never closes says where it opened")
  func unclosed() {
    #expect(parse("a,b\nc,\"d\ne,f\n").unclosedQuote == 2)
    #expect(parse("a,b\n").unclosedQuote == nil)
    #expect(parse("\"").unclosedQuote == 1)
  }

  @Test("empty texts", arguments: ["", "\n", "\r\n\r\n", ";;;\n", "\"\""])
  func empty(_ text: String) {
    #expect(parse(text, ";").records.isEmpty)
  }

  @Test("reading what was written gives the same cells", arguments: 0..<40)
  func roundTrip(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "", "a", " ", "é", "\"", "\"\"", ",", ";", "\t", "\n", "\r\n", "\r", "=1+1", "|", "«\u{A0}x\u{202F}»",
      "日本",
      "\u{1F600}", "'", "\\", "#", "sep=;", "\u{0}",
    ]
    let delimiter = [",", ";", "\t"][Int(seed % 3)]
    let width = Int.random(in: 1...5, using: &generator)
    var records: [[String]] = []
    for _ in 0..<Int.random(in: 1...12, using: &generator) {
      var record = (0..<width).map { _ in
        (0..<Int.random(in: 0...4, using: &generator)).map { _ in
          pieces.randomElement(using: &generator) ?? ""
        }.joined()
      }
      // A record without any content is a blank line.
      record[0] = "x" + record[0]
      records.append(record)
    }
    let lineEnd = ["\n", "\r\n", "\r"][Int(seed / 3 % 3)]
    let text = records.map { record in
      record.map {
        "\"" + $0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
      }
      .joined(separator: delimiter)
    }.joined(separator: lineEnd)
    let set = parse(text, delimiter)
    #expect(rows(set).map { $0.map { Array($0.utf8) } } == records.map { $0.map { Array($0.utf8) } })
    #expect(set.unclosedQuote == nil && set.strayQuotes.isEmpty)
  }

  @Test("ten megabytes take linear time")
  func large() {
    let line = "bpifrance;region-exemple;financement;1;\"Plan « régional »\";;2021-04-01;;oui\n"
    let text = Array(String(repeating: line, count: 10_000).utf8)
    #expect(parse(String(decoding: text, as: UTF8.self), ";").records.count == 10_000)
  }
}
