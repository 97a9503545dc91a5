import MaillageModel
import Testing

@testable import MaillageAnalysis

@Suite("Filiations")
struct FiliationsTests {
  static let tables = [
    "acteurs": """
    id,nom,categorie
    a,Ancienne,ETAT
    b,Bureau,ETAT
    c,Caisse,BAIL
    d,Demain,ETAT
    """,
    "filiations": """
    ancien,nouveau,type,fonction,date,date_precision,source
    a,b,succession,,2015-01-01,exacte,Décret
    c,b,transfert_mission,GAR,2017-06-30,au_plus_tard,
    b,d,changement_nom,,2030-01-01,exacte,
    """,
  ]

  @Test("a successor ends its predecessor, a transfer of a mission ends nobody, the future has not happened")
  func states() throws {
    let lines = Filiations().run(on: try Sample.study(Self.tables)).lines
    #expect(lines.map(\.filiation.predecessor) == ["a", "b", "c"])
    #expect(lines.map(\.predecessorState) == [.ended, .inForce, .inForce])
    #expect(lines.map(\.successorState) == [.inForce, .future, .inForce])
    #expect(lines.map(\.hasHappened) == [true, false, true])
    #expect(lines.map(\.endsPredecessor) == [true, true, false])
  }

  @Test("the table keeps date, precision, function and source as they were typed")
  func table() throws {
    let table = try #require(Filiations().run(on: try Sample.study(Self.tables)).tables.first)
    #expect(table.id == "filiations" && table.rows.count == 3)
    let transfer = table.rows[2]
    #expect(transfer[2] == .identifier("transfert_mission"))
    #expect(transfer[3] == .date(try #require(PartialDate(year: 2017, month: 6, day: 30))))
    #expect(transfer[4] == .identifier("au_plus_tard") && transfer[5] == .identifier("GAR"))
    #expect(transfer[9] == .empty && table.rows[0][9] == .text("Décret"))
  }

  @Test("the findings name what is over, what moved, and the weak dates")
  func findings() throws {
    let texts = Filiations().run(on: try Sample.study(Self.tables)).findings.map(\.text.fr)
    #expect(texts.count == 4)
    #expect(texts[0].hasPrefix("3\u{A0}filiations"))
    #expect(texts[1].hasSuffix("Ancienne (Bureau)."))
    #expect(texts[2].contains("Caisse → Bureau (garantir)"))
    #expect(texts[3].hasPrefix("1\u{A0}filiation sans date exacte"))
  }

  @Test("nothing at all has its table and a finding")
  func empty() {
    for study in [Sample.nothing, Sample.nothingAtAll] {
      let result = Filiations().run(on: study)
      #expect(result.findings.count == 1 && result.tables.map(\.rows.count) == [0])
    }
  }
}
