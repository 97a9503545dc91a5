/// Brandes' algorithm by lengths, with the buffers kept between sources.
///
/// A heap first settles the nodes; paths are counted afterwards in that order, so that the heap knows nothing of
/// them. Two lengths are equal that differ by 10⁻¹² of them at most, and by a quarter of the shortest tie at most: a tie
/// whose way counts as a shortest one therefore starts nearer to the source than it ends. Where ties may be so short
/// beside the paths that rounding would hide which end is nearer, ``ExactDistances`` tell it, so that the numbers of
/// the nodes never decide.
struct LengthSearch: ~Copyable {
  private typealias Pair = SIMD2<Double>

  /// The distance of each node and its paths, side by side since they are read together.
  private let near: Scratch<Pair>
  private let dependencies: Scratch<Double>
  /// The nodes before each node on shortest paths, in the order of the nodes; they end at `linkEnds`.
  private let links: Scratch<Int32>
  private let linkEnds: Scratch<Int32>
  /// The places of the ties to them.
  private let linkArcs: Scratch<Int32>
  private let isSettled: Scratch<Bool>
  /// The nodes in the order in which they are settled.
  let order: Scratch<Int32>
  private let heap: LengthHeap
  /// Made when first needed.
  private var exact: ExactDistances?

  /// The shortest tie beside the longest path from where rounded distances are enough: a quarter of it is then more
  /// than 10⁻¹² of any distance.
  private static let least = 4e-12

  init(nodeCount n: Int, arcCount arcs: Int) {
    near = Scratch(repeating: .zero, count: n)
    dependencies = Scratch(repeating: 0, count: n)
    links = Scratch(repeating: 0, count: arcs + 1)
    linkEnds = Scratch(repeating: 0, count: n)
    linkArcs = Scratch(repeating: 0, count: arcs + 1)
    isSettled = Scratch(repeating: false, count: n)
    order = Scratch(repeating: 0, count: n)
    heap = LengthHeap(entries: arcs + 1)
  }

  /// Adds the dependencies of a source on the nodes and the ties of its block.
  ///
  /// The block holds all that the source reaches; `back` are the same ties the other way round, in an undirected graph
  /// the ties themselves.
  mutating func run(
    from source: Int32, in block: Range<Int>, _ ties: borrowing LengthTies, back: borrowing LengthTies,
    sizes: borrowing Scratch<Double>, into shares: borrowing PathShareSums
  ) {
    var count = settle(from: source, in: block, ties)
    let isRange = ties.longest * Double(sizes.count) < .infinity
    let enough = Self.least * near[order[count - 1]].x
    var shortest = ties.shortest
    // A tie of another block says nothing of this one.
    if shortest < enough { shortest = Self.shortest(in: block, ties) }
    if isRange && shortest >= enough {
      countPaths(count, back)
    } else {
      let exact = self.exact.take() ?? ExactDistances(ties)
      count = exact.settle(from: source, in: block, ties, shortest: shortest, into: order)
      countPaths(count, back, exact)
      self.exact = consume exact
    }
    accumulate(count, sizes, into: shares)
  }

  /// The shortest tie of a block.
  private static func shortest(in block: Range<Int>, _ ties: borrowing LengthTies) -> Double {
    let first = ties.range(of: block.lowerBound).lowerBound
    let end = ties.range(of: block.upperBound - 1).upperBound
    var shortest = Double.infinity
    for arc in first..<end { shortest = min(shortest, ties.lengths[arc]) }
    return shortest
  }

  /// The distance of a node of the block searched last.
  @inline(__always)
  func distance(of node: Int) -> Double { near[node].x }

  /// Finds the distances from a source to the nodes of its block; gives how many it reaches.
  @discardableResult
  func settle(from source: Int32, in block: Range<Int>, _ ties: borrowing LengthTies) -> Int {
    for node in block {
      near[node] = Pair(.infinity, 0)
      isSettled[node] = false
    }
    near[source].x = 0
    var settled = 0
    var waiting = 0
    heap.add(source, 0, &waiting)
    while waiting > 0 {
      let node = heap.takeFirst(&waiting)
      guard !isSettled[node] else { continue }
      isSettled[node] = true
      order[settled] = node
      settled &+= 1
      let start = near[node].x
      for arc in ties.range(of: Int(node)) {
        let length = start + ties.lengths[arc]
        let target = ties.targets[arc]
        guard length < near[target].x else { continue }
        near[target].x = length
        heap.add(target, length, &waiting)
      }
    }
    return settled
  }

  /// Lists the neighbours before each node on shortest paths, without a branch that would often be foreseen
  /// wrongly, and counts the paths through them.
  private func countPaths(_ count: Int, _ ties: borrowing LengthTies) {
    var end = 0
    near[order[0]].y = 1
    linkEnds[0] = 0
    for index in 1..<max(1, count) {
      let node = order[index]
      let high = near[node].x * (1 + 1e-12)
      let start = end
      for arc in ties.range(of: Int(node)) {
        let before = ties.targets[arc]
        let known = near[before]
        links[end] = before
        linkArcs[end] = Int32(truncatingIfNeeded: arc)
        // Its paths are 0 while a node has not had its turn.
        let isNearer = (known.x + ties.lengths[arc] <= high ? 1 : 0) & (known.y > 0 ? 1 : 0)
        end &+= isNearer
      }
      var sum = 0.0
      for link in start..<end { sum += near[links[link]].y }
      near[node].y = sum
      linkEnds[index] = Int32(truncatingIfNeeded: end)
    }
  }

  /// The same where rounded distances would not do.
  private func countPaths(_ count: Int, _ ties: borrowing LengthTies, _ exact: borrowing ExactDistances) {
    for index in 0..<count { near[order[index]].y = 0 }
    near[order[0]].y = 1
    linkEnds[0] = 0
    var end = 0
    for index in 1..<max(1, count) {
      let node = order[index]
      var sum = 0.0
      for arc in ties.range(of: Int(node)) {
        // Nodes that the source does not reach have no paths, and those that are not nearer have none yet.
        let before = ties.targets[arc]
        let paths = near[before].y
        guard paths > 0, exact.leads(ties.lengths[arc], from: before, to: node) else { continue }
        links[end] = before
        linkArcs[end] = Int32(truncatingIfNeeded: arc)
        end &+= 1
        sum += paths
      }
      near[node].y = sum
      linkEnds[index] = Int32(truncatingIfNeeded: end)
    }
  }

  private func accumulate(
    _ count: Int, _ sizes: borrowing Scratch<Double>, into shares: borrowing PathShareSums
  ) {
    let sourceSize = sizes[order[0]]
    for index in stride(from: count - 1, to: 0, by: -1) {
      let node = order[index]
      let dependency = dependencies[node]
      let share = (sizes[node] + dependency) / near[node].y
      for link in Int(linkEnds[index &- 1])..<Int(linkEnds[index]) {
        let before = links[link]
        let part = near[before].y * share
        dependencies[before] += part
        if shares.countsArcs { shares.add(part * sourceSize, along: linkArcs[link]) }
      }
      shares.add(dependency * sourceSize, on: node)
      dependencies[node] = 0
    }
    dependencies[order[0]] = 0
  }
}
