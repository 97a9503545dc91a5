/// The fast local moves of the Leiden algorithm: of the neighbours of what moved, those are visited again for whom it
/// could matter.
struct LocalMoves: ~Copyable {
  private let rows: CommunityRows
  private let cost: Double
  private let unit: Double
  private let groups: Scratch<Int32>
  /// The size of each group, and how many nodes it holds.
  private let size: Scratch<Double>
  private let members: Scratch<Int32>
  private var empty: [Int32]
  /// The weight of the ties of a node to each group; 0 between nodes.
  private let weight: Scratch<Double>
  private let touched: Scratch<Int32>
  /// By how much the group of each node was better for it than the next one, less the ties that have moved since.
  private let lead: Scratch<Double>

  init(_ graph: CommunityGraph, cost: Double, groups: [Int32]) {
    let n = graph.nodeCount
    rows = CommunityRows(graph)
    self.cost = cost
    unit = graph.unit
    self.groups = Scratch(groups)
    size = Scratch(repeating: 0, count: n)
    members = Scratch(repeating: 0, count: n)
    weight = Scratch(repeating: 0, count: n)
    touched = Scratch(repeating: 0, count: n + 1)
    lead = Scratch(repeating: 0, count: n)
    empty = []
    for node in 0..<n {
      size[groups[node]] += graph.sizes[node]
      members[groups[node]] += 1
    }
    for group in 0..<n where members[group] == 0 { empty.append(Int32(group)) }
  }

  /// The group of each node, once no move of a single node seems worth it.
  consuming func run(_ generator: inout SeededGenerator) -> [Int32] {
    let n = groups.count
    var order = (0..<Int32(n)).map { $0 }
    order.seededShuffle(&generator)
    let queue = Scratch(order)
    let isQueued = Scratch(repeating: true, count: n)
    var head = 0
    var waiting = n
    while waiting > 0 {
      let node = queue[head]
      head = head &+ 1 == n ? 0 : head &+ 1
      waiting &-= 1
      isQueued[node] = false

      let target = best(node, gather(node), &generator)
      guard target != groups[node] else { continue }
      let own = groups[node]
      move(node, to: target)
      for position in rows.range(of: node) {
        let neighbor = rows.targets[position]
        guard !isQueued[neighbor], groups[neighbor] != target else { continue }
        // Another group has gained the tie, and its own may have lost it.
        lead[neighbor] -= (groups[neighbor] == own ? 2 : 1) * rows.weight(at: position)
        guard lead[neighbor] < 0 else { continue }
        isQueued[neighbor] = true
        let tail = head &+ waiting
        queue[tail >= n ? tail &- n : tail] = neighbor
        waiting &+= 1
      }
    }
    return groups.values
  }

  /// Sums the weights of the ties of a node to each group; gives how many groups there are.
  @inline(__always)
  private func gather(_ node: Int32) -> Int {
    var count = 0
    for position in rows.range(of: node) {
      let group = groups[rows.targets[position]]
      let known = weight[group]
      touched[count] = group
      count &+= known == 0 ? 1 : 0
      weight[group] = known + rows.weight(at: position)
    }
    return count
  }

  /// The group where the node adds the most, its own unless another is better by more than rounding.
  ///
  /// Of several as good, one is drawn: else the order of the names of the nodes would always decide.
  @inline(__always)
  private func best(_ node: Int32, _ count: Int, _ generator: inout SeededGenerator) -> Int32 {
    let own = groups[node]
    let unitCost = cost * rows.sizes[node]
    var target = own
    let ownGain = weight[own] - unitCost * (size[own] - rows.sizes[node])
    weight[own] = 0
    var gain = ownGain
    var next = -Double.infinity
    var equals = 0
    let margin = 1e-10 * max(unit, unitCost * size[own])
    for index in 0..<count {
      let group = touched[index]
      let other = weight[group] - unitCost * size[group]
      weight[group] = 0
      guard group != own else { continue }
      if other > gain + margin {
        next = gain
        gain = other
        target = group
        equals = 1
      } else if target != own && other >= gain - margin {
        equals &+= 1
        next = gain
        if generator.next(below: equals) == 0 { target = group }
      } else {
        next = max(next, other)
      }
    }
    if gain < -margin && members[own] > 1, let free = empty.last {
      target = free
      next = gain
      gain = 0
    }
    // A group of its own, worth 0, is always there to be chosen.
    lead[node] = gain - max(0, next)
    return target
  }

  private mutating func move(_ node: Int32, to target: Int32) {
    let own = groups[node]
    if members[target] == 0 { empty.removeLast() }
    size[own] -= rows.sizes[node]
    members[own] -= 1
    if members[own] == 0 {
      size[own] = 0
      empty.append(own)
    }
    size[target] += rows.sizes[node]
    members[target] += 1
    groups[node] = target
  }
}
