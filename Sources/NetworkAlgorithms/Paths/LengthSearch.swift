/// Brandes' algorithm by lengths on the blocks of a graph, with the buffers kept between sources.
///
/// A heap first settles the nodes; paths are counted afterwards in that order, so that the heap knows nothing of
/// them. Two lengths nearer than 10⁻¹² of each other, relatively, are equal.
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
  private let order: Scratch<Int32>
  private let heap: LengthHeap

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
  func run(
    from source: Int32, in block: Range<Int>, _ ties: borrowing LengthTies, sizes: borrowing Scratch<Double>,
    into shares: borrowing PathShareSums
  ) {
    let count = settle(from: source, in: block, ties)
    countPaths(count, ties)
    accumulate(count, sizes, into: shares)
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
