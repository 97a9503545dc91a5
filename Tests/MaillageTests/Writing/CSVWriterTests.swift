import MaillageModel
import Testing

@testable import Maillage

@Suite("CSV as French administrations need it")
struct CSVWriterTests {
  private func table() throws -> Table {
    Table(
      id: "essai", title: LocalizedText(fr: "Essai", en: "Trial"),
      columns: [
        Column("nom", .text, LocalizedText(fr: "Nom", en: "Name")),
        Column("valeur", .number(decimals: 2), LocalizedText(fr: "Valeur", en: "Value")),
        Column("depuis", .date, LocalizedText(fr: "Depuis", en: "Since")),
      ],
      rows: [
        [.text("Pôle \"eau\", 1"), .number(0.1), .empty],
        [
          .text("=cmd|' /C calc'!A0"), .number(2),
          .date(try #require(PartialDate(year: 2020, month: 3, day: 1))),
        ],
      ])
  }

  @Test("opendata: comma, decimal point, LF, no BOM, ISO dates")
  func opendata() throws {
    let text = CSVWriter(flavour: .opendata, language: .fr).write(try table())
    #expect(
      text == """
        nom,valeur,depuis
        "Pôle ""eau"", 1",0.1,
        '=cmd|' /C calc'!A0,2,2020-03-01

        """)
  }

  @Test("Quotes are doubled whatever stands above them, and lines of every kind quoted")
  func quotes() {
    let fields = ["X \"\u{301}Y, Z", "a\u{85}b", "a\u{2028}b", "l’été «\u{A0}…\u{A0}»", ""]
    let text = CSVWriter(flavour: .opendata, language: .fr).write(header: ["c"], texts: [fields])
    let expected = "c\n\"X \"\"\u{301}Y, Z\",\"a\u{85}b\",\"a\u{2028}b\",l’été «\u{A0}…\u{A0}»,\n"
    #expect(Array(text.utf8) == Array(expected.utf8))
  }

  @Test("excel: BOM, semicolon, decimal comma, CRLF, French dates")
  func excel() throws {
    let text = CSVWriter(flavour: .excel, language: .fr).write(try table())
    #expect(
      text
        == "\u{FEFF}nom;valeur;depuis\r\n\"Pôle \"\"eau\"\", 1\";0,1;\r\n'=cmd|' /C calc'!A0;2;01/03/2020\r\n"
    )
  }

  @Test(
    "a text that a spreadsheet would compute is made harmless",
    arguments: ["=1+1", "+33", "-x", "@a", "\tx", "\rx"])
  func formulas(text: String) {
    #expect(CSVWriter.harmless(text) == "'" + text)
  }

  @Test("an ordinary text stays as it is", arguments: ["", "Région", "a=b", "'x"])
  func ordinary(text: String) {
    #expect(CSVWriter.harmless(text) == text)
  }

  @Test("numbers read back to the same double")
  func precision() {
    for value in [0.1, 1.0 / 3, 47.5 / 91, 1e-9, 123456789.125, -0.25] {
      #expect(Double(NumberText.exact(value)) == value)
    }
  }
}
