import MaillageModel
import Testing

@testable import MaillageAnalysis

struct ExclusiveCombinationsTests {
  private func result(_ tables: [String: String]) throws -> ExclusiveCombinations.Result {
    ExclusiveCombinations().run(on: try Sample.study(tables))
  }

  @Test("Davis’s events 7, 8 and 9: the published exclusive counts, the seventeen women who went to any")
  func davis() throws {
    let rows = ["7", "8", "9"].map { event in
      String(
        Literature.davis.map { $0.split(separator: " ").dropFirst().contains { $0 == event } ? "1" : "0" })
    }
    let result = try result(Attendance.tables(rows))
    var counts: [[String]: Int] = [:]
    for combination in result.services { counts[combination.members] = combination.actions.count }
    #expect(
      counts == [
        ["s2"]: 2, ["s1"]: 1, ["s1", "s2"]: 5, ["s0"]: 1, ["s0", "s2"]: 1, ["s0", "s1"]: 4,
        ["s0", "s1", "s2"]: 4,
      ])
    #expect(result.actionCount == 18)
    let pair = try #require(result.services.first { $0.members == ["s0", "s1"] })
    #expect(pair.including.count == 8)
  }

  @Test("The parts of the team that a rule asks for are listed, even when they never form")
  func required() throws {
    // International relations and economic development once; the technical service alone.
    let result = try result(Attendance.tables(["10", "10", "01"], types: ["RI", "DDE", "TECH"]))
    let whole = try #require(result.types.first { $0.members == ["DDE", "RI", "TECH"] })
    #expect(whole.actions.isEmpty && whole.including.isEmpty && whole.rules == ["R01"])
    let pair = try #require(result.types.first { $0.members == ["DDE", "RI"] })
    #expect(pair.actions == ["e00"] && pair.rules.contains("R01"))
    let apart = try #require(result.types.first { $0.members == ["RI", "TECH"] })
    #expect(apart.isNeverTogether && apart.including.isEmpty)
    #expect(
      result.findings.contains {
        $0.text.fr.contains("ne se forme dans aucune action") && $0.tone == .caution
      })
  }

  @Test("A part to be verified neither joins a team nor makes a pair that never meets")
  func doubt() throws {
    let result = try result(Attendance.tables(["11", "?1", "01"], types: ["RI", "TOUR", "COM"]))
    let alone = try #require(result.types.first { $0.members == ["RI"] })
    #expect(alone.actions == ["e00"] && alone.doubtfulCount == 1)
    let other = try self.result(Attendance.tables(["10", "?1"], types: ["RI", "TOUR"]))
    #expect(!other.types.contains { $0.members == ["RI", "TOUR"] && $0.isNeverTogether })
  }

  @Test("The columns in their order, and a territory without mobilisations")
  func columns() throws {
    let table = try result(["acteurs": "id,nom,categorie\na,A,ASSO"]).tables[0]
    #expect(table.columns.prefix(3).map(\.id) == ["combinaison", "taille", "actions"])
    // The teams of the rules are told even where nothing is mobilised.
    #expect(table.rows.allSatisfy { $0[2] == .integer(0) })
  }
}
