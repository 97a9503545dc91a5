import Testing

@testable import MaillageAnalysis

@Suite("Robustness to departures")
struct RobustnessTests {
  private func mean(_ game: CoverageGame) -> Double? {
    let values = game.holders.compactMap {
      Robustness.random(holders: $0.count, players: game.playerCount)
    }
    return values.count == game.holders.count ? values.reduce(0, +) / Double(values.count) : nil
  }

  @Test("the four by four example: 0.630208 at random, 0.5 to 0.75 over the 24 orders")
  func fourByFour() {
    let game = CoverageFixture.fourByFour
    #expect(near(mean(game), 0.755208333333333333 - 0.125, within: 1e-12))
    let areas = CoverageFixture.orders(of: [0, 1, 2, 3]).compactMap { order in
      Robustness.area(under: Robustness.curve(of: game, departures: order.map { [$0] }))
    }
    #expect(areas.count == 24)
    #expect(near(areas.min(), 0.5, within: 1e-12))
    #expect(near(areas.max(), 0.75, within: 1e-12))
    #expect(near(areas.reduce(0, +) / 24, 0.630208333333333333, within: 1e-12))
  }

  @Test("the closed form and the expected curve are the means over all orders", arguments: 1...12)
  func closedForm(seed: Int) {
    let game = CoverageFixture.random(players: 2 + seed % 5, cells: 1 + seed % 6, seed: UInt64(seed))
    let orders = CoverageFixture.orders(of: Array(0..<game.playerCount))
    let curves = orders.map { Robustness.curve(of: game, departures: $0.map { [$0] }) }
    let expected = Robustness.curve(of: game, departures: [Array(0..<game.playerCount)])
    for step in 0...game.playerCount {
      let observed = curves.map { $0[step] }.reduce(0, +) / Double(orders.count)
      #expect(near(expected[step], observed, within: 1e-12))
    }
    guard let area = Robustness.area(under: expected), let mean = mean(game) else { return }
    let heldShare = Double(game.holders.count { !$0.isEmpty }) / Double(game.holders.count)
    #expect(near(area * heldShare, mean, within: 1e-12))
  }

  @Test("among those who are level, the curve is the mean of the orders that keep classes", arguments: 1...12)
  func classes(seed: Int) {
    let game = CoverageFixture.random(players: 3 + seed % 4, cells: 2 + seed % 6, seed: UInt64(seed))
    // Players of one remainder leave together, the largest first.
    let classByPlayer = (0..<game.playerCount).map { ($0 * 5 + seed) % 3 }
    let classes = [2, 1, 0].map { wanted in
      classByPlayer.indices.filter { classByPlayer[$0] == wanted }
    }
    let orders = CoverageFixture.orders(of: Array(0..<game.playerCount)).filter { order in
      zip(order, order.dropFirst()).allSatisfy { classByPlayer[$0] >= classByPlayer[$1] }
    }
    // Cell by cell: held as long as a holder stays.
    let mean = (0...game.playerCount).map { departures in
      let held = orders.map { order in
        game.holders.count { !$0.allSatisfy(Set(order.prefix(departures)).contains) }
      }
      return Double(held.reduce(0, +)) / Double(orders.count)
    }
    let curve = Robustness.curve(of: game, departures: classes)
    #expect(zip(curve, mean).allSatisfy { near($0, $1, within: 1e-12) })
    #expect(curve.count == mean.count)
  }

  @Test("without players there is no robustness; a cell without holder has none left to lose")
  func limits() {
    #expect(Robustness.random(holders: 0, players: 0) == nil)
    #expect(Robustness.random(holders: 0, players: 3) == 0)
    #expect(Robustness.area(under: [0, 0]) == nil)
    #expect(Robustness.area(under: [1]) == nil)
  }

  @Test("a cell that everybody holds survives until the last departure")
  func everybody() {
    #expect(near(Robustness.random(holders: 5, players: 5), 0.9, within: 1e-12))
    #expect(near(Robustness.survival(holders: 5, players: 5, departures: 4), 1, within: 1e-12))
    #expect(near(Robustness.survival(holders: 5, players: 5, departures: 5), 0, within: 1e-12))
  }
}
