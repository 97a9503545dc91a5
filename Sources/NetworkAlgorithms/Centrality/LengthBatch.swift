/// Brandes' algorithm by lengths for eight sources at a time, one in each lane of a vector.
///
/// Distances come from sweeps over all nodes of a block, each of which takes the nearest way over its neighbours,
/// up and down the order of the nodes in turn until nothing changes. A way needs as many sweeps as it turns in that
/// order, which are few where the order goes breadth first; no queue and no branch is left that the processor could
/// foresee wrongly. The nodes are then put in buckets a little narrower than the shortest tie, so that no tie joins
/// two nodes of one bucket on a shortest path. Blocks where a sweep or a bucket too many is needed are left to
/// ``LengthSearch``. Two lengths nearer than 10⁻¹² of each other, relatively, are equal.
///
/// - Source: for the sweeps in turn, J. Y. Yen, Q. Appl. Math. 27(4), 1970, doi:10.1090/qam/253822.
struct LengthBatch: PathKernel, ~Copyable {
  static let width = 8
  private typealias Lanes = SIMD8<Double>

  private let offsets: Scratch<Int32>
  private let targets: Scratch<Int32>
  private let lengths: Scratch<Double>
  private let sizes: Scratch<Double>
  private let total: Scratch<Double>
  /// The distance of each node.
  private let near: Scratch<Lanes>
  /// For each lane, the nodes before each node on shortest paths; those of a node end where the next ones start.
  private let links: Scratch<Int32>
  private let linkStarts: Scratch<SIMD8<Int64>>
  /// For each lane, the bucket of each node.
  private let buckets: Scratch<Int32>
  private let bucketStarts: Scratch<Int32>
  private let perLength: Double
  /// The nodes of one lane from near to far, their paths, and what depends on them.
  private let order: Scratch<Int32>
  private let paths: Scratch<Double>
  private let dependencies: Scratch<Double>
  private let search: LengthSearch

  /// The longest tie that may be swept over, in shortest ones, and how many sweeps at most.
  private static let reach = 500.0
  private static let sweepLimit = 24

  init(_ rows: CompressedRows, sizes: [Double]) {
    let n = rows.rowCount
    let arcs = rows.targets.count
    offsets = Scratch(rows.offsets)
    targets = Scratch(rows.targets)
    lengths = Scratch(rows.weights ?? [Double](repeating: 1, count: arcs))
    self.sizes = Scratch(sizes)
    total = Scratch(repeating: 0, count: n)
    near = Scratch(repeating: .zero, count: n)
    // A tie leads one way at most in each lane; one place more takes what turns out not to be a link.
    links = Scratch(repeating: 0, count: Self.width * (arcs / 2 + 1))
    linkStarts = Scratch(repeating: .zero, count: n + 1)
    buckets = Scratch(repeating: 0, count: Self.width * n)
    bucketStarts = Scratch(repeating: 0, count: 8 * n + 1024)
    order = Scratch(repeating: 0, count: n)
    paths = Scratch(repeating: 0, count: n)
    dependencies = Scratch(repeating: 0, count: n)
    let width = (rows.weights?.min() ?? 0) * (1 - 1e-4)
    let isUsable = width.isNormal && (rows.weights?.max() ?? 0) <= Self.reach * width
    perLength = isUsable ? 1 / width : 0
    search = LengthSearch(rows, sizes: sizes)
  }

  func takeDependencies() -> [Double] {
    let values = zip(total.values, search.takeDependencies()).map { $0 + $1 }
    for node in 0..<total.count { total[node] = 0 }
    return values
  }

  func run(_ block: Range<Int>, sources: ArraySlice<Int32>) {
    guard perLength > 0, sweep(block, sources), putInBuckets(block) else {
      for source in sources { search.run(from: Int(source), in: block) }
      return
    }
    link(block)
    for (lane, source) in sources.enumerated() {
      sort(block, lane)
      countPaths(block.count, lane)
      accumulate(block.count, lane, sizes[source])
    }
  }

  /// Finds the distances; says whether they were found.
  private func sweep(_ block: Range<Int>, _ sources: ArraySlice<Int32>) -> Bool {
    for node in block { near[node] = Lanes(repeating: .infinity) }
    for lane in 0..<Self.width {
      near[sources[min(sources.startIndex + lane, sources.endIndex - 1)]][lane] = 0
    }
    for _ in 0..<Self.sweepLimit / 2 {
      var changed = SIMDMask<SIMD8<Int64>>(repeating: false)
      for node in block.reversed() { changed = changed .| approach(node) }
      guard any(changed) else { return true }
      changed = SIMDMask(repeating: false)
      for node in block { changed = changed .| approach(node) }
      guard any(changed) else { return true }
    }
    return false
  }

  /// Takes the nearest ways over the neighbours of a node; says which of its distances changed.
  @inline(__always)
  private func approach(_ node: Int) -> SIMDMask<SIMD8<Int64>> {
    let before = near[node]
    var nearest = before
    for arc in Int(offsets[node])..<Int(offsets[node &+ 1]) {
      let way = near[targets[arc]] + lengths[arc]
      nearest.replace(with: way, where: way .< nearest)
    }
    near[node] = nearest
    return nearest .!= before
  }

  /// Numbers the bucket of each node in each lane; says whether there are few enough of them.
  private func putInBuckets(_ block: Range<Int>) -> Bool {
    var farthest = Lanes.zero
    for node in block { farthest = pointwiseMax(farthest, near[node]) }
    guard farthest.max() * perLength < Double(bucketStarts.count - 2) else { return false }
    for node in block {
      // At 2⁵² the last bit is worth 1: what is added comes out rounded, in the last bits.
      let place = near[node] * perLength + 0x1p52
      for lane in 0..<Self.width {
        buckets[Self.width &* node &+ lane] = Int32(truncatingIfNeeded: place[lane].bitPattern)
      }
    }
    return true
  }

  /// Lists the neighbours before each node on shortest paths, without a branch, which would often be foreseen
  /// wrongly.
  private func link(_ block: Range<Int>) {
    let stride = links.count / Self.width
    var ends = SIMD8<Int64>(0, 1, 2, 3, 4, 5, 6, 7) &* Int64(stride)
    for node in block {
      linkStarts[node] = ends
      let high = near[node] * (1 + 1e-12)
      for arc in Int(offsets[node])..<Int(offsets[node &+ 1]) {
        let before = targets[arc]
        for lane in 0..<Self.width { links[Int(ends[lane])] = before }
        ends.replace(with: ends &+ 1, where: near[before] + lengths[arc] .<= high)
      }
    }
    linkStarts[block.upperBound] = ends
  }

  /// Puts the nodes in order from near to far.
  private func sort(_ block: Range<Int>, _ lane: Int) {
    var last: Int32 = 0
    for node in block {
      let bucket = buckets[Self.width &* node &+ lane]
      last = max(last, bucket)
      bucketStarts[bucket &+ 1] &+= 1
    }
    for bucket in 0..<Int(last) { bucketStarts[bucket &+ 1] &+= bucketStarts[bucket] }
    for node in block {
      let bucket = buckets[Self.width &* node &+ lane]
      order[bucketStarts[bucket]] = Int32(truncatingIfNeeded: node)
      bucketStarts[bucket] &+= 1
    }
    for bucket in 0...Int(last) &+ 1 { bucketStarts[bucket] = 0 }
  }

  private func countPaths(_ count: Int, _ lane: Int) {
    paths[order[0]] = 1
    for index in 1..<max(1, count) {
      let node = order[index]
      var sum = 0.0
      for link in linkRange(node, lane) { sum += paths[links[link]] }
      paths[node] = sum
    }
  }

  private func accumulate(_ count: Int, _ lane: Int, _ sourceSize: Double) {
    for index in stride(from: count - 1, to: 0, by: -1) {
      let node = order[index]
      let dependency = dependencies[node]
      let share = (sizes[node] + dependency) / paths[node]
      for link in linkRange(node, lane) {
        let before = links[link]
        dependencies[before] += paths[before] * share
      }
      total[node] += dependency * sourceSize
      dependencies[node] = 0
    }
    dependencies[order[0]] = 0
  }

  @inline(__always)
  private func linkRange(_ node: Int32, _ lane: Int) -> Range<Int> {
    Int(linkStarts[node][lane])..<Int(linkStarts[node &+ 1][lane])
  }
}
