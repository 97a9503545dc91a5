/// The fast local moves of the Leiden algorithm: only the neighbours of what moved are visited again.
struct LocalMoves {
  private let graph: CommunityGraph
  private let cost: Double
  private(set) var groups: [Int32]
  /// The size of each group, and how many nodes it holds.
  private var size: [Double]
  private var members: [Int32]
  private var empty: [Int32]

  init(_ graph: CommunityGraph, cost: Double, groups: [Int32]) {
    self.graph = graph
    self.cost = cost
    self.groups = groups
    size = [Double](repeating: 0, count: graph.nodeCount)
    members = [Int32](repeating: 0, count: graph.nodeCount)
    for node in groups.indices {
      size[Int(groups[node])] += graph.sizes[node]
      members[Int(groups[node])] += 1
    }
    empty = members.indices.filter { [members] in members[$0] == 0 }.map(Int32.init)
  }

  mutating func run(_ generator: inout SeededGenerator) {
    let n = graph.nodeCount
    let rows = graph.rows
    var queue = (0..<Int32(n)).map { $0 }
    queue.seededShuffle(&generator)
    var isQueued = [Bool](repeating: true, count: n)
    var head = 0
    var waiting = n
    var weight = [Double](repeating: 0, count: n)
    var touched = [Int32]()
    while waiting > 0 {
      let node = Int(queue[head])
      head = head + 1 == n ? 0 : head + 1
      waiting -= 1
      isQueued[node] = false

      for position in rows.range(of: node) {
        let group = groups[Int(rows.targets[position])]
        if weight[Int(group)] == 0 { touched.append(group) }
        weight[Int(group)] += rows.weight(at: position)
      }
      let target = best(node, weight, touched)
      for group in touched { weight[Int(group)] = 0 }
      touched.removeAll(keepingCapacity: true)

      guard target != groups[node] else { continue }
      move(node, to: target)
      for neighbor in rows.targets[rows.range(of: node)]
      where !isQueued[Int(neighbor)] && groups[Int(neighbor)] != target {
        isQueued[Int(neighbor)] = true
        let tail = head + waiting
        queue[tail >= n ? tail - n : tail] = neighbor
        waiting += 1
      }
    }
  }

  /// The group where the node adds the most, its own unless another is better by more than rounding.
  private func best(_ node: Int, _ weight: [Double], _ touched: [Int32]) -> Int32 {
    let own = groups[node]
    let unit = cost * graph.sizes[node]
    var target = own
    var gain = weight[Int(own)] - unit * (size[Int(own)] - graph.sizes[node])
    let margin = 1e-10 * max(graph.unit, unit * size[Int(own)])
    for group in touched where group != own {
      let other = weight[Int(group)] - unit * size[Int(group)]
      if other > gain + margin {
        gain = other
        target = group
      }
    }
    if gain < -margin && members[Int(own)] > 1, let free = empty.last { target = free }
    return target
  }

  private mutating func move(_ node: Int, to target: Int32) {
    let own = groups[node]
    if members[Int(target)] == 0 { empty.removeLast() }
    size[Int(own)] -= graph.sizes[node]
    members[Int(own)] -= 1
    if members[Int(own)] == 0 {
      size[Int(own)] = 0
      empty.append(own)
    }
    size[Int(target)] += graph.sizes[node]
    members[Int(target)] += 1
    groups[node] = target
  }
}
