/// Evaluates sets of key players, with the buffers kept between sets.
struct KeyPlayerScore: Sendable {
  private let rows: CompressedRows
  private let goal: KeyPlayerGoal
  /// For `reach`: the nearness of every two nodes, row after row.
  private var nearness: [Double] = []
  /// For `separation`: the component of each node, and how many nodes each component has.
  private var components: [Int] = [], sizes: [Int] = []
  /// For `distanceFragmentation`: what no set exceeds, once made.
  private(set) var bound: NearnessBound?
  private var isSeen: [Bool]
  private var stack: [Int32] = []
  /// For `distanceFragmentation`: how many pairs lie at each distance.
  private var pairsByStep: [Int]

  init(_ graph: Graph, goal: KeyPlayerGoal) {
    rows = graph.rows
    self.goal = goal
    let n = graph.nodeCount
    isSeen = [Bool](repeating: false, count: n)
    pairsByStep = [Int](repeating: 0, count: goal == .distanceFragmentation ? n + 1 : 0)
    if goal == .separation {
      components = graph.components()
      sizes = [Int](repeating: 0, count: n)
      for component in components { sizes[component] += 1 }
    }
    guard goal == .reach else { return }
    var search = LevelCount(nodeCount: n)
    nearness = [Double](repeating: 0, count: n * n)
    for node in 0..<n {
      var start = 0
      for (step, count) in search.run(from: node, in: rows).enumerated() {
        for other in search.order[start..<start + count] {
          nearness[node * n + Int(other)] = 1 / Double(max(1, step))
        }
        start += count
      }
    }
  }

  /// The search that evaluations share; one for each thread, without nodes for the goals that need none.
  func makeSearch() -> MultiSourceSearch {
    MultiSourceSearch(
      goal == .distanceFragmentation ? rows : CompressedRows(offsets: [0], targets: [], weights: nil))
  }

  /// Makes the bound, for the goal whose sets take long to evaluate.
  mutating func makeBound() { if goal == .distanceFragmentation { bound = NearnessBound(rows) } }

  mutating func value(_ players: [Int], _ search: borrowing MultiSourceSearch) -> Double {
    let left = Double(rows.rowCount - players.count)
    switch goal {
    case .reach: return reach(players)
    case .fragmentation: return 1 - joinedPairs(without: players) / (left * (left - 1))
    case .separation:
      return (pairsJoinedToday(without: players) - joinedPairs(without: players)) / (left * (left - 1))
    case .distanceFragmentation: return 1 - nearPairs(without: players, search) / (left * (left - 1))
    }
  }

  private func reach(_ players: [Int]) -> Double {
    let n = rows.rowCount
    var sum = 0.0
    for node in 0..<n {
      var nearest = 0.0
      for player in players { nearest = max(nearest, nearness[player * n + node]) }
      sum += nearest
    }
    return sum / Double(n)
  }

  /// How many ordered pairs of the nodes left are in one component of the whole graph.
  private func pairsJoinedToday(without players: [Int]) -> Double {
    var left = sizes
    for player in players { left[components[player]] -= 1 }
    return left.reduce(0) { $0 + Double($1 * max(0, $1 - 1)) }
  }

  /// How many ordered pairs of the nodes left are in one component.
  private mutating func joinedPairs(without players: [Int]) -> Double {
    for node in isSeen.indices { isSeen[node] = false }
    for player in players { isSeen[player] = true }
    var pairs = 0.0
    for start in isSeen.indices where !isSeen[start] {
      isSeen[start] = true
      stack.append(Int32(start))
      var size = 0.0
      while let node = stack.popLast() {
        size += 1
        for position in rows.range(of: Int(node)) {
          let neighbor = rows.targets[position]
          guard !isSeen[Int(neighbor)] else { continue }
          isSeen[Int(neighbor)] = true
          stack.append(neighbor)
        }
      }
      pairs += size * (size - 1)
    }
    return pairs
  }

  /// Σ 1/d over the ordered pairs of the nodes left.
  private mutating func nearPairs(without players: [Int], _ search: borrowing MultiSourceSearch) -> Double {
    for step in pairsByStep.indices { pairsByStep[step] = 0 }
    for first in stride(from: 0, to: rows.rowCount, by: MultiSourceSearch.width) {
      let sources = first..<min(rows.rowCount, first + MultiSourceSearch.width)
      search.run(sources, in: 0..<rows.rowCount, without: players) { _, step, count in
        pairsByStep[step] += count
      }
    }
    return pairsByStep.indices.dropFirst().reduce(0) { $0 + Double(pairsByStep[$1]) / Double($1) }
  }
}
