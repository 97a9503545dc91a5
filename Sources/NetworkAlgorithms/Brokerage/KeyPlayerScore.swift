/// Evaluates sets of key players, with the buffers kept between sets.
struct KeyPlayerScore: Sendable {
  private let rows: CompressedRows
  private let goal: KeyPlayerGoal
  /// For `reach`: the nearness of every two nodes, row after row.
  private var nearness: [Double] = []
  private var isGone: [Bool]
  private var isSeen: [Bool]
  private var stack: [Int32] = []
  private var reached: BitRows
  private var wider: BitRows

  init(_ graph: Graph, goal: KeyPlayerGoal) {
    rows = graph.rows
    self.goal = goal
    let n = graph.nodeCount
    isGone = [Bool](repeating: false, count: n)
    isSeen = isGone
    reached = BitRows(count: goal == .distanceFragmentation ? n : 0)
    wider = reached
    guard goal == .reach else { return }
    var search = ShortestPathSearch(rows, lengths: nil)
    for node in 0..<n {
      search.run(from: node)
      nearness += search.distance.map { $0 == 0 ? 1 : 1 / $0 }
    }
  }

  mutating func value(_ players: [Int]) -> Double {
    guard goal != .reach else { return reach(players) }
    for player in players { isGone[player] = true }
    defer {
      for player in players { isGone[player] = false }
    }
    let left = Double(rows.rowCount - players.count)
    return 1 - (goal == .fragmentation ? joinedPairs() : nearPairs()) / (left * (left - 1))
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

  /// How many ordered pairs of the nodes left are in one component.
  private mutating func joinedPairs() -> Double {
    for node in isSeen.indices { isSeen[node] = isGone[node] }
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

  /// Σ 1/d over the ordered pairs of the nodes left: all nodes widen what they reach by one step at a time.
  private mutating func nearPairs() -> Double {
    reached.clear()
    var known = 0
    for node in isGone.indices where !isGone[node] {
      reached.insert(node, in: node)
      known += 1
    }
    var sum = 0.0
    var step = 0.0
    while true {
      step += 1
      var count = 0
      for node in isGone.indices where !isGone[node] {
        wider.copy(node, from: reached)
        for position in rows.range(of: node) where !isGone[Int(rows.targets[position])] {
          wider.formUnion(node, with: Int(rows.targets[position]), of: reached)
        }
        count += wider.count(of: node)
      }
      guard count > known else { return sum }
      sum += Double(count - known) / step
      known = count
      swap(&reached, &wider)
    }
  }
}

/// One set of nodes for each node, as bits.
struct BitRows: Sendable {
  private let width: Int
  private var words: [UInt64]

  init(count: Int) {
    width = (count + 63) / 64
    words = [UInt64](repeating: 0, count: count * width)
  }

  mutating func clear() {
    for index in words.indices { words[index] = 0 }
  }

  mutating func insert(_ node: Int, in row: Int) { words[row * width + node / 64] |= 1 << UInt64(node % 64) }

  mutating func copy(_ row: Int, from other: BitRows) {
    for index in row * width..<(row + 1) * width { words[index] = other.words[index] }
  }

  mutating func formUnion(_ row: Int, with source: Int, of other: BitRows) {
    let shift = (source - row) * width
    for index in row * width..<(row + 1) * width { words[index] |= other.words[index + shift] }
  }

  func count(of row: Int) -> Int {
    words[row * width..<(row + 1) * width].reduce(0) { $0 + $1.nonzeroBitCount }
  }
}
