import MaillageModel
import Testing

@testable import MaillageAnalysis

struct CandidateIntervalsTests {
  private static func gap(_ tables: [String: String]) throws -> Candidates.Gap {
    try #require(Candidates().run(on: try Sample.study(tables)).gap(function: "DET", family: "I"))
  }

  @Test("A tie missing, by hand: the chamber (5) and the agency (4)")
  func missing() throws {
    // Without SEN, INF or the tie, the chamber has 4, and the agency 4 at most: level, never behind. When the chamber
    // keeps its 5 points, the agency that loses one stays second.
    let gap = try Self.gap(CandidatesTests.tables)
    #expect(gap.candidates.map(\.score) == [5, 4])
    #expect(gap.ranks == [1...1, 1...2])
  }

  @Test("A role to verify beside the gap may put the agency first")
  func doubtfulRole() throws {
    var tables = CandidatesTests.tables
    tables["roles"]? += "\nagence,SEN,?,I\nagence,VEI,?,I"
    // The agency could have 6: before the chamber, whose 5 points cannot change.
    let gap = try Self.gap(tables)
    #expect(gap.candidates.map(\.score) == [5, 4])
    #expect(gap.ranks == [1...2, 1...2])
  }

  @Test("The table and the finding tell the ranks with their extremes")
  func told() throws {
    let result = Candidates().run(on: try Sample.study(CandidatesTests.tables))
    let table = result.tables[0]
    let places = try ["fonction", "acteur", "rang", "rang_min", "rang_max"].map { id in
      try #require(table.columns.firstIndex { $0.id == id })
    }
    let row = try #require(
      table.rows.first { $0[places[0]] == .identifier("DET") && $0[places[1]] == .identifier("agence") })
    #expect(places.suffix(3).map { row[$0] } == [.integer(2), .integer(1), .integer(2)])
    #expect(table.note?.fr.contains("Rang au mieux et au pire") == true)
    #expect(result.findings.contains { $0.text.fr.contains("Chambre (rang ") })
  }
}
