import Testing

@testable import MaillageAnalysis

@Suite("The coverage game")
struct CoverageGameTests {
  @Test("the four by four example: shares 3/2, 5/6, 1/3, 4/3; exclusivity; what each would lose")
  func fourByFour() {
    let game = CoverageFixture.fourByFour
    let shares = [1.5, 5.0 / 6, 1.0 / 3, 4.0 / 3]
    for (share, expected) in zip(game.shares(), shares) { #expect(near(share, expected, within: 1e-12)) }
    #expect(near(game.shares().reduce(0, +), 4, within: 1e-12))
    let exclusivities = [1.3679, 0.5032, 0.1353, 1.1353]
    for (value, expected) in zip(game.exclusivities(), exclusivities) {
      #expect(near(value, expected, within: 5e-5))
    }
    #expect(game.lostCells() == [[1], [], [], [3]])
    #expect(game.heldCells() == [[0, 1], [0, 2], [2], [2, 3]])
  }

  @Test("the share is the mean of what an actor adds, over all orders of arrival", arguments: 1...20)
  func shapley(seed: Int) {
    let game = CoverageFixture.random(players: 2 + seed % 5, cells: 1 + seed % 7, seed: UInt64(seed))
    let orders = CoverageFixture.orders(of: Array(0..<game.playerCount))
    var gains = [Double](repeating: 0, count: game.playerCount)
    for order in orders {
      var held: Set<Int> = []
      for player in order {
        let own = Set(game.heldCells()[player])
        gains[player] += Double(own.subtracting(held).count)
        held.formUnion(own)
      }
    }
    for (share, gain) in zip(game.shares(), gains) {
      #expect(near(share, gain / Double(orders.count), within: 1e-12))
    }
  }

  @Test("nobody and nothing have shares of nothing")
  func empty() {
    #expect(CoverageGame(playerCount: 0, holders: []).shares().isEmpty)
    #expect(CoverageGame(playerCount: 2, holders: [[]]).shares() == [0, 0])
  }
}
