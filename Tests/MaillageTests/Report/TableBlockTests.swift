import MaillageAnalysis
import MaillageModel
import Testing

@testable import Maillage

@Suite("A table as a block of the page")
struct TableBlockTests {
  private func names() throws -> PeopleNames {
    PeopleNames(
      of: try TypedTables(["acteurs": "id,nom,sigle,categorie\na-agence,Agence,AG,AGEN\n"]).study())
  }

  private func column(_ id: String, _ kind: Column.Kind) -> Column {
    Column(id, kind, LocalizedText(verbatim: id))
  }

  @Test("a page tells its language from that of the tables", arguments: Language.allCases)
  func tongue(language: Language) throws {
    let block = ReportPage.TableBlock(
      Table(
        id: "t", title: LocalizedText(verbatim: "T"),
        columns: [column("acteur", .identifier), column("etat", .text)],
        rows: [[.identifier("a-agence"), .label(LocalizedText(fr: "Tenu", en: "Held"))]]),
      in: try names(), language)
    #expect(block.rows[0].head?.attributes == (language == .fr ? "" : " lang=fr"))
    #expect(block.rows[0].cells[0].attributes == "")
  }

  @Test(
    "a table a little longer than what paper holds is printed whole",
    arguments: [
      (25, false, nil), (26, true, "Sur papier, il manque 6\u{A0}lignes, à retrouver dans tables/t.csv."),
    ])
  func paper(rows: Int, isLong: Bool, left: String?) throws {
    let block = ReportPage.TableBlock(
      Table(
        id: "t", title: LocalizedText(verbatim: "T"), columns: [column("n", .integer)],
        rows: (0..<rows).map { [.integer($0)] }),
      in: try names(), .fr)
    #expect(block.isLong == isLong && block.paper == left)
  }

  @Test("a column of sentences is given room, one of short words or of numbers is not")
  func sentences() throws {
    let block = ReportPage.TableBlock(
      Table(
        id: "t", title: LocalizedText(verbatim: "T"),
        columns: [column("a", .text), column("b", .text), column("n", .integer)],
        rows: [
          [.text("x"), .text("y"), .integer(1)],
          [.text("x"), .text(String(repeating: "mot ", count: 40)), .integer(2)],
        ]),
      in: try names(), .fr)
    #expect(block.columns.map(\.isWordy) == [false, true, false])
  }

  @Test(
    "so is a table of one column more",
    arguments: [
      (9, false, nil), (10, true, "Sur papier, il manque 2\u{A0}colonnes, à retrouver dans tables/t.csv."),
    ])
  func width(columns: Int, isWide: Bool, left: String?) throws {
    let block = ReportPage.TableBlock(
      Table(
        id: "t", title: LocalizedText(verbatim: "T"),
        columns: (0..<columns).map { column("n\($0)", .integer) },
        rows: [(0..<columns).map { .integer($0) }]),
      in: try names(), .fr)
    #expect(block.isWide == isWide && block.paper == left)
  }
}
