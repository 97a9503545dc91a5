/// Brandes' algorithm by lengths on the blocks of a graph, with the buffers kept between sources.
///
/// A queue first settles the nodes; paths are counted afterwards in that order, so that the queue knows nothing of
/// them. Two lengths nearer than 10⁻¹² of each other, relatively, are equal. Counts and shares are 0 until their
/// node has its turn, so that neighbours further on add nothing and no arc needs to be remembered.
struct LengthSearch: ~Copyable {
  private typealias Pair = SIMD2<Double>

  private let offsets: Scratch<Int32>
  private let targets: Scratch<Int32>
  private let lengths: Scratch<Double>
  private let sizes: Scratch<Double>
  private let total: Scratch<Double>
  /// For each node, side by side since they are read together: its distance and its paths; then its distance and
  /// the tolerance, and (size + dependency) / paths.
  private let near: Scratch<Pair>
  private let far: Scratch<Pair>
  private let isSettled: Scratch<Bool>
  /// The nodes in the order in which they are settled.
  private let order: Scratch<Int32>
  private let buckets: LengthBuckets
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
    far = Scratch(repeating: .zero, count: n)
    isSettled = Scratch(repeating: false, count: n)
    order = Scratch(repeating: 0, count: n)
    let weights = rows.weights ?? [1]
    buckets = LengthBuckets(weights.min() ?? 1, weights.max() ?? 1, entries: arcs + 1)
    heap = LengthHeap(entries: buckets.isUsable ? 0 : arcs + 1)
  }

  func dependencies() -> [Double] { total.values }

  /// Adds the dependencies of a source on the nodes of its block.
  func run(from source: Int, in block: Range<Int>) {
    for node in block {
      near[node] = Pair(.infinity, 0)
      far[node] = .zero
      isSettled[node] = false
    }
    near[source].x = 0
    let count = buckets.isUsable ? settleByBuckets(Int32(source)) : settleByHeap(Int32(source))
    countPaths(count)
    accumulate(count, sizes[source])
  }

  private func settleByBuckets(_ source: Int32) -> Int {
    var settled = 0
    var bucket = 0
    var added = 0
    var taken = 0
    buckets.add(source, to: 0, &added)
    while taken < added {
      var entry = buckets.takeAll(from: bucket)
      while entry >= 0 {
        let node = buckets.nodes[entry]
        entry = buckets.next[entry]
        taken &+= 1
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
          buckets.add(target, to: max(bucket &+ 1, buckets.place(of: length)), &added)
        }
      }
      bucket &+= 1
    }
    return settled
  }

  private func settleByHeap(_ source: Int32) -> Int {
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

  private func countPaths(_ count: Int) {
    near[order[0]].y = 1
    for index in 1..<max(1, count) {
      let node = order[index]
      let high = near[node].x * (1 + 1e-12)
      far[node].x = high
      let limits = Pair(repeating: high)
      near[node].y = sum(over: node) { arc, next in
        let (one, two) = (near[targets[arc]], near[targets[next]])
        let reach = Pair(one.x, two.x) + Pair(lengths[arc], lengths[next])
        return Pair(one.y, two.y).replacing(with: 0, where: reach .> limits)
      }
    }
  }

  private func accumulate(_ count: Int, _ sourceSize: Double) {
    for index in stride(from: count - 1, to: 0, by: -1) {
      let node = order[index]
      let here = Pair(repeating: near[node].x)
      let paths = near[node].y
      let shares = sum(over: node) { arc, next in
        let (one, two) = (far[targets[arc]], far[targets[next]])
        let reach = here + Pair(lengths[arc], lengths[next])
        return Pair(one.y, two.y).replacing(with: 0, where: reach .> Pair(one.x, two.x))
      }
      let dependency = paths * shares
      total[node] += dependency * sourceSize
      far[node].y = (sizes[node] + dependency) / paths
    }
  }

  /// Sums what pairs of arcs of a node give, without a branch that would often be foreseen wrongly; the last arc of
  /// an odd number is given twice and counts once.
  @inline(__always)
  private func sum(over node: Int32, _ term: (_ arc: Int, _ next: Int) -> Pair) -> Double {
    var sum = Pair.zero
    var arc = Int(offsets[node])
    let end = Int(offsets[node &+ 1])
    while arc &+ 1 < end {
      sum += term(arc, arc &+ 1)
      arc &+= 2
    }
    if arc < end { sum.x += term(arc, arc).x }
    return sum.x + sum.y
  }
}
