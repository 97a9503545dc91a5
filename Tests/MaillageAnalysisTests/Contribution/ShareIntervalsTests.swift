import MaillageModel
import NetworkAlgorithms
import Testing

@testable import MaillageAnalysis

struct ShareIntervalsTests {
  /// The four by four example, the third actor doubtful in the cell that the first is alone to hold.
  private static var tables: [String: String] {
    var tables = CoverageFixture.tables
    tables["roles"]? += "\na3,GAR,?,I"
    return tables
  }

  @Test("The four by four example with a part to verify, by hand")
  func byHand() throws {
    let actors = Contribution().run(on: try Sample.study(Self.tables)).actors
    #expect(actors.map(\.rank) == [1, 3, 4, 2])
    #expect(actors.map(\.rankRange) == [1...3, 1...3, 3...4, 1...3])
    // The first loses its cell alone, or gains when the second is not there; the third loses its only sure part, or
    // holds half of the doubtful one.
    #expect(near(actors[0].shareRange.lowerBound, 0.5) && near(actors[0].shareRange.upperBound, 2))
    #expect(near(actors[2].shareRange.lowerBound, 0) && near(actors[2].shareRange.upperBound, 5.0 / 6))
  }

  @Test("The table and the finding tell ranks with their extremes")
  func told() throws {
    let result = Contribution().run(on: try Sample.study(Self.tables))
    let table = result.tables[0]
    let places = try ["rang", "rang_min", "rang_max"].map { id in
      try #require(table.columns.firstIndex { $0.id == id })
    }
    #expect(places.map { table.rows[2][$0] } == [.integer(4), .integer(3), .integer(4)])
    let first = try #require(result.findings.first).text
    #expect(
      first.fr.contains(
        "Acteur 1 (38\u{A0}%, rang 1 à 3), Acteur 4 (33\u{A0}%, rang 1 à 3) et Acteur 2 (21\u{A0}%, rang 1 à 3)"
      ))
    #expect(first.en.contains("Acteur 1 (38%, rank 1 to 3)"))
  }

  @Test("Who holds nothing, not even in doubt, has no rank; who may hold something has one")
  func nothingHeld() throws {
    var tables = Self.tables
    tables["acteurs"]? += "\na5,Acteur 5,ASSO\na6,Acteur 6,ASSO"
    tables["roles"]? += "\na6,COO,?,I"
    let actors = Contribution().run(on: try Sample.study(tables)).actors
    #expect(actors[4].rank == nil && actors[4].rankRange == nil)
    #expect(actors[5].rank == 5 && near(actors[5].share, 0))
  }

  @Test(
    "No verdict on the doubtful parts leaves the intervals, and the extremes of shares are met",
    arguments: 1...12)
  func everyWorld(seed: UInt64) {
    let game = CoverageFixture.random(players: 5, cells: 4, seed: seed)
    var generator = SeededGenerator(seed: seed &+ 100)
    let doubtful = game.holders.map { sure in
      (0..<5).filter { !sure.contains($0) && generator.nextUnit() < 0.4 }
    }
    let intervals = ShareIntervals(of: game, doubtful: doubtful)
    let places = doubtful.enumerated().flatMap { cell, players in players.map { (cell, $0) } }
    var lowest = game.shares(), highest = game.shares()
    for world in 0..<(1 << places.count) {
      var holders = game.holders
      for (bit, place) in places.enumerated() where world & (1 << bit) != 0 {
        holders[place.0].append(place.1)
      }
      check(CoverageGame(playerCount: 5, holders: holders), intervals, &lowest, &highest)
    }
    for (cell, sure) in game.holders.enumerated() {
      for missing in sure {
        var holders = game.holders
        holders[cell].removeAll { $0 == missing }
        check(CoverageGame(playerCount: 5, holders: holders), intervals, &lowest, &highest)
      }
    }
    for player in 0..<5 {
      #expect(near(intervals.shares[player].lowerBound, lowest[player], within: 1e-12))
      #expect(near(intervals.shares[player].upperBound, highest[player], within: 1e-12))
    }
  }

  private func check(
    _ game: CoverageGame, _ intervals: ShareIntervals, _ lowest: inout [Double], _ highest: inout [Double]
  ) {
    let shares = game.shares()
    for player in shares.indices {
      lowest[player] = min(lowest[player], shares[player])
      highest[player] = max(highest[player], shares[player])
      let rank = 1 + shares.count { $0 > shares[player] + 1e-9 }
      if let range = intervals.ranks[player] { #expect(range.contains(rank)) }
    }
  }

  @Test("Without doubt, the ranks are those of the cases with one part less, exactly")
  func withoutDoubt() {
    let game = CoverageFixture.fourByFour
    let intervals = ShareIntervals(of: game, doubtful: [[], [], [], []])
    // Without the first in the first cell: 1, 4/3, 1/3, 4/3; without the fourth in the last: 3/2, 5/6, 1/3, 1/3.
    #expect(intervals.ranks == [1...3, 1...3, 3...4, 1...3])
  }
}
