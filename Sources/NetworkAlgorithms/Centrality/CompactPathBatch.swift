/// Brandes' algorithm for eight sources at a time, their paths counted in 16 bits.
///
/// As ``PathBatch``, but twice as many sources share each visit of a node, eight counts fit in one register, and
/// their inverses come from a table. Where some count could be too large, which is known one level ahead, or a block is
/// deep, the batch and those that follow it in its block are left to ``PathBatch``. Ties are not counted, nor directed
/// graphs served.
struct CompactPathBatch: PathKernel, ~Copyable {
  static let width = 8
  private typealias Counts = SIMD8<UInt16>
  private typealias Lanes = SIMD8<Double>
  /// In larger blocks what eight sources need leaves the second cache, and four are faster.
  static let largestBlock = 10_000
  /// The counts of paths stay below.
  private static let limit = 1024
  /// In deeper blocks, cycles for one, most nodes are neither new nor next to new ones, and each level looks at all.
  private static let deepest = 100

  private let ties: CompressedRows
  private let offsets: Scratch<Int32>
  private let targets: Scratch<Int32>
  private let shares: PathShareSums
  private let sizes: Scratch<Double>
  /// 0, then 1, 1/2, 1/3…
  private let inverses: Scratch<Double>
  private var order: DegreeOrder
  /// How many shortest paths lead to each node from each source, 0 before it is reached; 1 in lanes without source.
  private let reached: Scratch<Counts>
  /// What arrives at each node from the level found last, wanted or not.
  private let arrived: Scratch<Counts>
  /// The nodes that some source has not reached.
  private let open: Scratch<Int32>
  /// The nodes of level after level, and the paths that lead to them there, 0 for the sources of other levels.
  private let levels: Scratch<Int32>
  private let paths: Scratch<Counts>
  /// Where each level starts, and how many arcs leave it.
  private let starts: Scratch<Int>
  private let arcs: Scratch<Int>
  /// (size + dependency) / paths of each node: one half for even levels, the other for odd ones. What is left there
  /// from farther levels needs no clearing, since no node has neighbours two levels away.
  private let parts: Scratch<Lanes>
  /// For large counts; made when first needed.
  private var wide: PathBatch?
  private var isWide = false

  init(_ rows: CompressedRows, sizes: [Double], countsTies: Bool) {
    precondition(!countsTies, "this kernel counts no ties")
    let n = rows.rowCount
    ties = rows
    order = DegreeOrder(rows)
    offsets = Scratch(rows.offsets)
    targets = Scratch(rows.targets)
    shares = PathShareSums(nodeCount: n, arcCount: 0)
    self.sizes = Scratch(sizes)
    inverses = Scratch([0] + (1..<Self.limit).map { 1 / Double($0) })
    reached = Scratch(repeating: .zero, count: n)
    arrived = Scratch(repeating: .zero, count: n)
    open = Scratch(repeating: 0, count: n)
    levels = Scratch(repeating: 0, count: (Self.width + 1) * n + 1)
    paths = Scratch(repeating: .zero, count: (Self.width + 1) * n + 1)
    starts = Scratch(repeating: 0, count: n + 2)
    arcs = Scratch(repeating: 0, count: n + 2)
    parts = Scratch(repeating: .zero, count: 2 * n)
  }

  mutating func takeShares() -> PathShares {
    // What follows must not depend on what came before: it may be done by another thread.
    order.leave()
    var taken = shares.take()
    if let wide = wide.take() {
      taken += wide.takeShares()
      self.wide = consume wide
    }
    return taken
  }

  mutating func run(_ block: Range<Int>, sources: ArraySlice<Int32>) {
    if order.enter(block) { isWide = false }
    if !isWide, let last = search(block, sources) {
      accumulate(last, sources)
    } else {
      isWide = true
      let wide = self.wide.take() ?? PathBatch(ties, sizes: sizes.values, countsTies: false)
      let middle = min(sources.endIndex, sources.startIndex + PathBatch.width)
      wide.run(block, sources: sources[..<middle])
      if middle < sources.endIndex { wide.run(block, sources: sources[middle...]) }
      self.wide = consume wide
    }
  }

  /// Finds the levels; gives the number of the last one, `nil` when a count could be too large or they are too many.
  private func search(_ block: Range<Int>, _ sources: ArraySlice<Int32>) -> Int? {
    begin(block, sources)
    var step = 0
    var kept = sources.count
    var left = block.upperBound
    var largest = 1
    while left > block.lowerBound {
      guard largest < Self.limit, largest * order.largestDegree <= Int(UInt16.max), step < Self.deepest else {
        return nil
      }
      gather(block, starts[step]..<kept, block.lowerBound..<left, step)
      var seen = Counts.zero
      let end = left
      left = block.lowerBound
      for index in block.lowerBound..<end {
        let node = open[index]
        let before = reached[node]
        let new = arrived[node].replacing(with: Counts.zero, where: before .!= Counts.zero)
        let now = before | new
        seen |= new
        reached[node] = now
        paths[kept] = new
        levels[kept] = node
        open[left] = node
        // Whether a node is new, and complete, is often foreseen wrongly: no branch asks.
        kept &+= all(new .== Counts.zero) ? 0 : 1
        left &+= any(now .== Counts.zero) ? 1 : 0
      }
      // At least as large as the largest, less than twice.
      largest = seen.union
      if largest == 0 { return step }
      step &+= 1
      starts[step &+ 1] = kept
    }
    arcs[step] = offsets.arcCount(of: levels, starts[step]..<kept)
    return largest < Self.limit ? step : nil
  }

  private func begin(_ block: Range<Int>, _ sources: ArraySlice<Int32>) {
    var idle = Counts(repeating: 1)
    for lane in 0..<sources.count { idle[lane] = 0 }
    for node in block {
      reached[node] = idle
      parts[node] = .zero
      parts[reached.count &+ node] = .zero
      open[node] = order[node]
    }
    for (lane, source) in sources.enumerated() {
      var start = Counts.zero
      start[lane] = 1
      reached[source] |= start
      paths[lane] = start
      levels[lane] = source
    }
    starts[0] = 0
    starts[1] = sources.count
  }

  /// Brings the paths of a level to the neighbours, from the side where fewer arcs have to be looked at.
  @inline(__always)
  private func gather(_ block: Range<Int>, _ level: Range<Int>, _ left: Range<Int>, _ step: Int) {
    arcs[step] = offsets.arcCount(of: levels, level)
    if 2 &* arcs[step] < offsets.arcCount(of: open, left) &+ 4 &* left.count {
      for node in block { arrived[node] = .zero }
      for index in level {
        let leaving = paths[index]
        for arc in arcRange(of: levels[index]) { arrived[targets[arc]] &+= leaving }
      }
    } else {
      for index in left {
        var sum = Counts.zero
        for arc in arcRange(of: open[index]) { sum &+= reached[targets[arc]] }
        arrived[open[index]] = sum
      }
    }
  }

  /// From the farthest level to the first, adds up what depends on each node.
  private func accumulate(_ last: Int, _ sources: ArraySlice<Int32>) {
    guard last > 1 else { return }
    var sourceSizes = Lanes.zero
    for (lane, source) in sources.enumerated() { sourceSizes[lane] = sizes[source] }
    var here = last & 1 == 0 ? 0 : reached.count
    for index in starts[last]..<starts[last &+ 1] { share(index, of: .zero, last, here, sourceSizes) }
    for step in stride(from: last &- 1, to: 0, by: -1) {
      let below = here
      here = reached.count &- here
      let level = starts[step]..<starts[step &+ 1]
      if 2 &* arcs[step &+ 1] < arcs[step] {
        for index in starts[step &+ 1]..<starts[step &+ 2] {
          let part = parts[below &+ Int(levels[index])]
          for arc in arcRange(of: levels[index]) { parts[here &+ Int(targets[arc])] += part }
        }
        for index in level { share(index, of: parts[here &+ Int(levels[index])], step, here, sourceSizes) }
      } else {
        for index in level {
          var sum = Lanes.zero
          for arc in arcRange(of: levels[index]) { sum += parts[below &+ Int(targets[arc])] }
          share(index, of: sum, step, here, sourceSizes)
        }
      }
    }
  }

  /// Counts what depends on a node of a level, from the sum of the parts of its neighbours below, and sets its own.
  @inline(__always)
  private func share(_ index: Int, of sum: Lanes, _ step: Int, _ half: Int, _ sourceSizes: Lanes) {
    let node = levels[index]
    let counts = paths[index]
    let dependency = Lanes(SIMD8<Int32>(truncatingIfNeeded: counts)) * sum
    shares.add((dependency * sourceSizes).total, on: node)
    guard step > 1 else { return }
    var inverse = Lanes.zero
    for lane in 0..<Self.width { inverse[lane] = inverses[Int(counts[lane])] }
    parts[half &+ Int(node)] = (dependency + sizes[node]) * inverse
  }

  @inline(__always)
  private func arcRange(of node: Int32) -> Range<Int> { Int(offsets[node])..<Int(offsets[node &+ 1]) }
}
