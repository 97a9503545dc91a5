/// Brandes' algorithm by lengths on the blocks of a graph, with the buffers kept between sources.
///
/// A heap first settles the nodes; paths are counted afterwards in that order, so that the heap knows nothing of
/// them. Two lengths nearer than 10⁻¹² of each other, relatively, are equal.
struct LengthSearch: ~Copyable {
  private typealias Pair = SIMD2<Double>

  private let offsets: Scratch<Int32>
  private let targets: Scratch<Int32>
  private let lengths: Scratch<Double>
  private let sizes: Scratch<Double>
  private let total: Scratch<Double>
  /// The distance of each node and its paths, side by side since they are read together.
  private let near: Scratch<Pair>
  private let dependencies: Scratch<Double>
  /// The nodes before each node on shortest paths, in the order of the nodes; they end at `linkEnds`.
  private let links: Scratch<Int32>
  private let linkEnds: Scratch<Int32>
  private let isSettled: Scratch<Bool>
  /// The nodes in the order in which they are settled.
  private let order: Scratch<Int32>
  private let heap: LengthHeap

  init(_ rows: CompressedRows, sizes: [Double]) {
    let n = rows.rowCount
    let arcs = rows.targets.count
    offsets = Scratch(rows.offsets)
    targets = Scratch(rows.targets)
    lengths = Scratch(rows.weights ?? [Double](repeating: 1, count: arcs))
    self.sizes = Scratch(sizes)
    total = Scratch(repeating: 0, count: n)
    near = Scratch(repeating: .zero, count: n)
    dependencies = Scratch(repeating: 0, count: n)
    links = Scratch(repeating: 0, count: arcs + 1)
    linkEnds = Scratch(repeating: 0, count: n)
    isSettled = Scratch(repeating: false, count: n)
    order = Scratch(repeating: 0, count: n)
    heap = LengthHeap(entries: arcs + 1)
  }

  /// The shares of shortest paths since the last call, which start anew.
  func takeDependencies() -> [Double] {
    let values = total.values
    for node in 0..<total.count { total[node] = 0 }
    return values
  }

  /// Adds the dependencies of a source on the nodes of its block.
  func run(from source: Int, in block: Range<Int>) {
    for node in block {
      near[node] = Pair(.infinity, 0)
      isSettled[node] = false
    }
    near[source].x = 0
    let count = settle(Int32(source))
    countPaths(count)
    accumulate(count, sizes[source])
  }

  private func settle(_ source: Int32) -> Int {
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
      for arc in Int(offsets[node])..<Int(offsets[node &+ 1]) {
        let length = start + lengths[arc]
        let target = targets[arc]
        guard length < near[target].x else { continue }
        near[target].x = length
        heap.add(target, length, &waiting)
      }
    }
    return settled
  }

  /// Lists the neighbours before each node on shortest paths, without a branch that would often be foreseen
  /// wrongly, and counts the paths through them.
  private func countPaths(_ count: Int) {
    var end = 0
    near[order[0]].y = 1
    linkEnds[0] = 0
    for index in 1..<max(1, count) {
      let node = order[index]
      let high = near[node].x * (1 + 1e-12)
      let start = end
      for arc in Int(offsets[node])..<Int(offsets[node &+ 1]) {
        let before = targets[arc]
        let known = near[before]
        links[end] = before
        // Its paths are 0 while a node has not had its turn.
        let isNearer = (known.x + lengths[arc] <= high ? 1 : 0) & (known.y > 0 ? 1 : 0)
        end &+= isNearer
      }
      var sum = 0.0
      for link in start..<end { sum += near[links[link]].y }
      near[node].y = sum
      linkEnds[index] = Int32(truncatingIfNeeded: end)
    }
  }

  private func accumulate(_ count: Int, _ sourceSize: Double) {
    for index in stride(from: count - 1, to: 0, by: -1) {
      let node = order[index]
      let dependency = dependencies[node]
      let share = (sizes[node] + dependency) / near[node].y
      for link in Int(linkEnds[index &- 1])..<Int(linkEnds[index]) {
        let before = links[link]
        dependencies[before] += near[before].y * share
      }
      total[node] += dependency * sourceSize
      dependencies[node] = 0
    }
    dependencies[order[0]] = 0
  }
}
