/// The smallest teams that together hold every cell: minimum set cover, by branch and bound.
///
/// Cells whose holders include those of another cell are dropped first, which loses no cover. The search
/// branches on the cell with the fewest holders left and cuts when the cells that share no holder already
/// ask for too many players.
struct SetCover {
  /// What the search found.
  struct Answer: Sendable, Equatable {
    /// How many players the smallest team found has, and how many any team needs at the least.
    var size: Int, lowerBound: Int
    /// Teams of that size, in dictionary order; the first ones found when there are many.
    var teams: [[Int]]
    /// How many teams of that size were found.
    var count: Int
    /// Whether every team of that size was found.
    var isComplete: Bool

    /// Whether no smaller team exists.
    var isSmallest: Bool { size == lowerBound }
  }

  private let cells: [[Int]]
  private let cellsByPlayer: [[Int]]
  private let workLimit: Int
  private let keptTeams: Int
  private var work = 0
  private var goal = 0
  private var found: [[Int]] = []
  private var foundCount = 0
  private var chosen: [Int] = []
  private var isExcluded: [Bool]
  private var coverers: [Int]
  /// How many players are left to hold each cell.
  private var available: [Int]
  /// The number of the last bound, and the one that last took each player.
  private var bound = 0, takenBy: [Int]
  /// The cells of a bound in the order in which it takes them.
  private var order: [Int] = []

  /// The smallest teams that hold every cell that some player holds.
  ///
  /// - Parameters:
  ///   - holders: The players that hold each cell.
  ///   - playerCount: How many players there are.
  ///   - workLimit: How many branches are tried before giving up on certainty.
  ///   - keptTeams: How many teams are kept; the others are counted.
  /// - Returns: `nil` when nothing is held.
  /// - Complexity: Exponential at worst, within the limit on work.
  static func smallestTeams(
    holders: [[Int]], playerCount: Int, workLimit: Int = 50_000, keptTeams: Int = 100
  ) -> Answer? {
    var search = SetCover(
      holders: holders, playerCount: playerCount, workLimit: workLimit, keptTeams: keptTeams)
    return search.solve()
  }

  private init(holders: [[Int]], playerCount: Int, workLimit: Int, keptTeams: Int) {
    cells = Self.withoutImplied(holders.filter { !$0.isEmpty })
    var byPlayer = [[Int]](repeating: [], count: playerCount)
    for (cell, players) in cells.enumerated() {
      for player in players { byPlayer[player].append(cell) }
    }
    cellsByPlayer = byPlayer
    self.workLimit = workLimit
    self.keptTeams = keptTeams
    isExcluded = [Bool](repeating: false, count: playerCount)
    coverers = [Int](repeating: 0, count: cells.count)
    available = cells.map(\.count)
    takenBy = [Int](repeating: 0, count: playerCount)
  }

  /// Tries one size after the other, from a size that is surely needed to one that is surely enough.
  private mutating func solve() -> Answer? {
    guard !cells.isEmpty else { return nil }
    let greedy = greedyTeam()
    let floor = neededAtLeast()
    goal = floor
    while goal <= greedy.count {
      let isFinished = search()
      if foundCount > 0 {
        return Answer(
          size: goal, lowerBound: goal, teams: found.sorted { $0.lexicographicallyPrecedes($1) },
          count: foundCount, isComplete: isFinished)
      }
      if !isFinished { break }
      goal += 1
    }
    return Answer(size: greedy.count, lowerBound: goal, teams: [greedy], count: 1, isComplete: false)
  }

  /// Finds the covers of `goal` players; `false` when the work ran out first.
  private mutating func search() -> Bool {
    work += 1
    guard work <= workLimit else { return false }
    guard let cell = hardestCell() else {
      foundCount += 1
      if found.count < keptTeams { found.append(chosen.sorted()) }
      return true
    }
    guard chosen.count + neededAtLeast() <= goal else { return true }
    var tried: [Int] = []
    defer { for player in tried { setExcluded(player, false) } }
    for player in cells[cell] where !isExcluded[player] {
      choose(player)
      let isFinished = search()
      unchoose(player)
      guard isFinished else { return false }
      // Covers with this player are all found: the next branches do without it, so none comes twice.
      setExcluded(player, true)
      tried.append(player)
    }
    return true
  }

  private mutating func choose(_ player: Int) {
    chosen.append(player)
    for cell in cellsByPlayer[player] { coverers[cell] += 1 }
  }

  private mutating func unchoose(_ player: Int) {
    chosen.removeLast()
    for cell in cellsByPlayer[player] { coverers[cell] -= 1 }
  }

  private mutating func setExcluded(_ player: Int, _ isOut: Bool) {
    isExcluded[player] = isOut
    for cell in cellsByPlayer[player] { available[cell] += isOut ? -1 : 1 }
  }

  /// The uncovered cell with the fewest players left.
  private func hardestCell() -> Int? {
    var hardest: Int?, least = Int.max
    for cell in cells.indices where coverers[cell] == 0 && available[cell] < least {
      hardest = cell
      least = available[cell]
    }
    return hardest
  }

  /// A number of uncovered cells no two of which share a player: each asks for a player of its own.
  private mutating func neededAtLeast() -> Int {
    bound += 1
    order.removeAll(keepingCapacity: true)
    // By the number of players left, then by number.
    for cell in cells.indices where coverers[cell] == 0 { order.append(available[cell] * cells.count + cell) }
    order.sort()
    var count = 0
    for key in order {
      let cell = key % cells.count
      // Nobody left to hold it: no team is small enough.
      guard available[cell] > 0 else { return isExcluded.count + 1 }
      guard !cells[cell].contains(where: { takenBy[$0] == bound && !isExcluded[$0] }) else { continue }
      for player in cells[cell] { takenBy[player] = bound }
      count += 1
    }
    return count
  }

  /// A cover made by taking each time the player that holds most of what remains.
  private func greedyTeam() -> [Int] {
    var open = Set(cells.indices)
    var team: [Int] = []
    while !open.isEmpty {
      var best = (player: 0, gain: 0)
      for (player, held) in cellsByPlayer.enumerated() {
        let gain = held.count { open.contains($0) }
        if gain > best.gain { best = (player, gain) }
      }
      guard best.gain > 0 else { break }
      open.subtract(cellsByPlayer[best.player])
      team.append(best.player)
    }
    return team.sorted()
  }

  /// The cells without those that any cover of another cell covers too.
  private static func withoutImplied(_ cells: [[Int]]) -> [[Int]] {
    var kept: [Set<Int>] = []
    let ordered = cells.sorted {
      $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count < $1.count
    }
    for cell in ordered.map(Set.init) where !kept.contains(where: { $0.isSubset(of: cell) }) {
      kept.append(cell)
    }
    return kept.map { $0.sorted() }
  }
}
