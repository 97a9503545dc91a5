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
      Robustness.area(under: Robustness.curve(of: game, departures: order).map(Double.init))
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
    let curves = orders.map { Robustness.curve(of: game, departures: $0).map(Double.init) }
    let expected = Robustness.expectedCurve(of: game)
    for step in 0...game.playerCount {
      let observed = curves.map { $0[step] }.reduce(0, +) / Double(orders.count)
      #expect(near(expected[step], observed, within: 1e-12))
    }
    guard let area = Robustness.area(under: expected), let mean = mean(game) else { return }
    let heldShare = Double(game.holders.count { !$0.isEmpty }) / Double(game.holders.count)
    #expect(near(area * heldShare, mean, within: 1e-12))
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
