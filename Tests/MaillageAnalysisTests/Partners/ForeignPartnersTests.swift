import MaillageModel
import Testing

@testable import MaillageAnalysis

@Suite("Foreign partners")
struct ForeignPartnersTests {
  @Test("a sheet gathers agreements, actions taken part in or leaning on them, actors and money")
  func sheets() throws {
    var tables = GeographyTests.tables
    tables["mobilisations"] = "action,acteur,role\na1,ville,P\na2,rabat,C\na2,ville,P"
    tables["financements"] = "id,nom,nature\nfonds,Fonds,subvention"
    tables["attributions"] = "action,financement,montant_eur,annee\na1,fonds,1000,2023\na1,fonds,,2024"
    let sheets = ForeignPartners().run(on: try Sample.study(tables)).sheets
    #expect(sheets.map(\.partner) == ["dakar", "rabat"])
    #expect(sheets[0].agreements.map(\.relation) == ["r1", "r4"])
    #expect(sheets[0].actions.map(\.id) == ["a1"] && sheets[0].actors == ["ville"])
    #expect(near(sheets[0].amount, 1000) && sheets[0].unknownAmounts == 1)
    #expect(sheets[1].agreements.map(\.state) == [.reviewOverdue, .expired])
    #expect(sheets[1].actions.map(\.id) == ["a2", "a3"])
    #expect(sheets[1].zones.contains("maghreb"))
  }

  @Test("grants that all say no amount are not nothing: their sum is absent, as where there is no grant")
  func unknownAmounts() throws {
    var tables = GeographyTests.tables
    tables["mobilisations"] = "action,acteur,role\na1,ville,P\na2,rabat,C\na2,ville,P"
    tables["financements"] = "id,nom,nature\nfonds,Fonds,subvention"
    tables["attributions"] = "action,financement,montant_eur,annee\na1,fonds,,2024"
    let table = try #require(ForeignPartners().run(on: try Sample.study(tables)).tables.first)
    let place = try #require(table.columns.firstIndex { $0.id == "montant_eur" })
    #expect(table.rows.map { $0[place] } == [.empty, .empty])
    #expect(table.rows.map { $0[place + 1] } == [.integer(1), .integer(0)])
    #expect(table.columns[place].absence?.fr == "aucun")
  }

  @Test("nothing at all has its tables and a finding")
  func empty() {
    for study in [Sample.nothing, Sample.nothingAtAll] {
      let result = ForeignPartners().run(on: study)
      #expect(result.findings.count == 1 && result.tables.count == 2)
    }
  }
}
