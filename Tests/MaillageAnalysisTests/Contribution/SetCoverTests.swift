import Testing

@testable import MaillageAnalysis

@Suite("The smallest teams")
struct SetCoverTests {
  private func bruteForce(_ game: CoverageGame) -> [[Int]] {
    let cells = game.holders.filter { !$0.isEmpty }
    let covers = (0..<(1 << game.playerCount)).map { mask in
      (0..<game.playerCount).filter { mask >> $0 & 1 == 1 }
    }
    .filter { team in cells.allSatisfy { !Set($0).isDisjoint(with: team) } }
    let size = covers.map(\.count).min() ?? 0
    return covers.filter { $0.count == size }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  @Test("the four by four example needs its first and last actors, and no other team of two does")
  func fourByFour() {
    let answer = SetCover.smallestTeams(holders: CoverageFixture.fourByFour.holders, playerCount: 4)
    let expected = SetCover.Answer(
      size: 2, lowerBound: 2, teams: [[0, 3]], count: 1, isComplete: true)
    #expect(answer == expected)
  }

  @Test("every smallest team is found, and no other", arguments: 1...60)
  func allTeams(seed: Int) throws {
    let game = CoverageFixture.random(players: 3 + seed % 8, cells: 1 + seed % 13, seed: UInt64(seed))
    let found = SetCover.smallestTeams(holders: game.holders, playerCount: game.playerCount)
    guard game.holders.contains(where: { !$0.isEmpty }) else {
      #expect(found == nil)
      return
    }
    let answer = try #require(found)
    #expect(answer.teams == bruteForce(game))
    #expect(answer.isSmallest && answer.isComplete && answer.count == answer.teams.count)
  }

  @Test("many equal teams are counted even when only some are kept")
  func manyTeams() throws {
    // Six cells, each held by three actors of its own: 3⁶ teams.
    let holders = (0..<6).map { cell in (0..<3).map { cell * 3 + $0 } }
    let found = SetCover.smallestTeams(holders: holders, playerCount: 18, keptTeams: 10)
    let answer = try #require(found)
    #expect(answer.size == 6 && answer.count == 729 && answer.teams.count == 10 && answer.isComplete)
  }

  @Test("when the work runs out, the answer says what it knows")
  func limitedWork() throws {
    let game = CoverageFixture.random(players: 40, cells: 60, seed: 7)
    let found = SetCover.smallestTeams(holders: game.holders, playerCount: 40, workLimit: 3)
    let answer = try #require(found)
    #expect(!answer.isComplete)
    #expect(answer.lowerBound <= answer.size)
    let team = try #require(answer.teams.first)
    #expect(game.holders.allSatisfy { $0.isEmpty || !Set($0).isDisjoint(with: team) })
  }
}
