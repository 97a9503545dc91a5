import MaillageAnalysis
import MaillageModel
import NetworkAlgorithms

@testable import MaillageAnalysis

/// Small coverage games whose numbers are known.
enum CoverageFixture {
  /// Four actors by four functions: 1 1 0 0, 1 0 1 0, 0 0 1 0, 0 0 1 1; here by function.
  static let fourByFour = CoverageGame(playerCount: 4, holders: [[0, 1], [0], [1, 2, 3], [3]])

  /// The same as tables, with transverse functions, which no chain links.
  static let tables = [
    "acteurs": Sample.table("id,nom,categorie", (1...4).map { "a\($0),Acteur \($0),ASSO" }),
    "roles": Sample.table(
      "acteur,fonction,niveau,famille",
      ["a1,FIN,C,I", "a1,GAR,C,I", "a2,FIN,C,I", "a2,INS,C,I", "a3,INS,C,I", "a4,INS,C,I", "a4,COO,C,I"]),
  ]

  /// A random game.
  static func random(players: Int, cells: Int, seed: UInt64) -> CoverageGame {
    var generator = SeededGenerator(seed: seed)
    let holders = (0..<cells).map { _ in (0..<players).filter { _ in generator.nextUnit() < 0.35 } }
    return CoverageGame(playerCount: players, holders: holders)
  }

  /// Every order of some players.
  static func orders(of players: [Int]) -> [[Int]] {
    guard let last = players.last else { return [[]] }
    return orders(of: Array(players.dropLast())).flatMap { order in
      (0...order.count).map { place in Array(order[..<place]) + [last] + Array(order[place...]) }
    }
  }
}
