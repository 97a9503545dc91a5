/// Brandes' algorithm by lengths for eight sources at a time, one in each lane of a vector.
///
/// Distances come from ``LengthSweep``. The nodes are then put in buckets a little narrower than the shortest tie, so
/// that no tie joins two nodes of one bucket on a shortest path. Blocks where a sweep or a bucket too many is needed
/// are left to ``LengthSearch``. Two lengths nearer than 10⁻¹² of each other, relatively, are equal; with so few buckets,
/// no tie is as short as that beside a path, and the nearer end of a tie is never in doubt.
struct LengthBatch: PathKernel, ~Copyable {
  static let width = LengthSweep.width
  private typealias Lanes = LengthSweep.Lanes

  private let sweep: LengthSweep
  private let shares: PathShareSums
  private let sizes: Scratch<Double>
  /// For each lane, the nodes before each node on shortest paths; those of a node end where the next ones start.
  private let links: Scratch<Int32>
  private let linkStarts: Scratch<SIMD8<Int64>>
  /// The places of these ties, where shares are counted for ties.
  private let linkArcs: Scratch<Int32>
  /// For each lane, the bucket of each node.
  private let buckets: Scratch<Int32>
  private let bucketStarts: Scratch<Int32>
  private let perLength: Double
  /// The nodes of one lane from near to far, their paths, and what depends on them.
  private let order: Scratch<Int32>
  private let paths: Scratch<Double>
  private let dependencies: Scratch<Double>
  /// Made when first needed.
  private var search: LengthSearch?

  /// The longest tie that may be put in buckets, in shortest ones.
  private static let reach = 500.0

  init(_ rows: CompressedRows, sizes: [Double], countsTies: Bool) {
    let n = rows.rowCount
    let arcs = rows.targets.count
    sweep = LengthSweep(rows)
    shares = PathShareSums(nodeCount: n, arcCount: countsTies ? arcs : 0)
    self.sizes = Scratch(sizes)
    // A tie leads one way at most in each lane; one place more takes what turns out not to be a link.
    links = Scratch(repeating: 0, count: Self.width * (arcs / 2 + 1))
    linkStarts = Scratch(repeating: .zero, count: n + 1)
    linkArcs = Scratch(repeating: 0, count: countsTies ? links.count : 0)
    buckets = Scratch(repeating: 0, count: Self.width * n)
    bucketStarts = Scratch(repeating: 0, count: 8 * n + 1024)
    order = Scratch(repeating: 0, count: n)
    paths = Scratch(repeating: 0, count: n)
    dependencies = Scratch(repeating: 0, count: n)
    let width = (rows.weights?.min() ?? 0) * (1 - 1e-4)
    let isUsable = width.isNormal && (rows.weights?.max() ?? 0) <= Self.reach * width
    perLength = isUsable ? 1 / width : 0
  }

  func takeShares() -> PathShares { shares.take() }

  mutating func run(_ block: Range<Int>, sources: ArraySlice<Int32>) {
    guard perLength > 0, sweep.run(block, sources), putInBuckets(block) else {
      var search =
        self.search.take() ?? LengthSearch(nodeCount: sizes.count, arcCount: sweep.ties.targets.count)
      for source in sources {
        search.run(from: source, in: block, sweep.ties, back: sweep.ties, sizes: sizes, into: shares)
      }
      self.search = consume search
      return
    }
    link(block)
    for (lane, source) in sources.enumerated() {
      sort(block, lane)
      countPaths(block.count, lane)
      accumulate(block.count, lane, sizes[source])
    }
  }

  /// Numbers the bucket of each node in each lane; says whether there are few enough of them.
  private func putInBuckets(_ block: Range<Int>) -> Bool {
    var farthest = Lanes.zero
    for node in block {
      let near = sweep.near[node]
      farthest.replace(with: near, where: near .> farthest)
    }
    guard farthest.max() * perLength < Double(bucketStarts.count - 2) else { return false }
    for node in block {
      // At 2⁵² the last bit is worth 1: what is added comes out rounded, in the last bits.
      let place = sweep.near[node] * perLength + 0x1p52
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
      let high = sweep.near[node] * (1 + 1e-12)
      for arc in sweep.ties.range(of: node) {
        let before = sweep.ties.targets[arc]
        for lane in 0..<Self.width { links[Int(ends[lane])] = before }
        if linkArcs.count > 0 {
          for lane in 0..<Self.width { linkArcs[Int(ends[lane])] = Int32(truncatingIfNeeded: arc) }
        }
        ends.replace(with: ends &+ 1, where: sweep.near[before] + sweep.ties.lengths[arc] .<= high)
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
      if linkArcs.count > 0 {
        for link in linkRange(node, lane) {
          shares.add(paths[links[link]] * share * sourceSize, along: linkArcs[link])
        }
      }
      shares.add(dependency * sourceSize, on: node)
      dependencies[node] = 0
    }
    dependencies[order[0]] = 0
  }

  @inline(__always)
  private func linkRange(_ node: Int32, _ lane: Int) -> Range<Int> {
    Int(linkStarts[node][lane])..<Int(linkStarts[node &+ 1][lane])
  }
}
