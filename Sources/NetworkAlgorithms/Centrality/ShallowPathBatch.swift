/// Shares of shortest paths for eight sources at a time, where no path has more than four ties.
///
/// Every path is met from both of its ends. What passes through a node is counted from the end that is farther, twice,
/// and from both in the middle: of what ``CompactPathBatch`` adds up on its way back to the sources, the last step only
/// concerns paths of two ties, a few for each source. The levels, three or four, look at all nodes and keep no lists.
struct ShallowPathBatch: PathKernel, ~Copyable {
  static let width = 8
  /// How many ties a path has at most.
  static let deepest = 4
  private typealias Counts = SIMD8<UInt16>
  private typealias Lanes = SIMD8<Double>

  private let offsets: Scratch<Int32>
  private let targets: Scratch<Int32>
  private let shares: PathShareSums
  private let sizes: Scratch<Double>
  /// 0, then 1, 1/2, 1/3…, as far as two nodes can have neighbours in common.
  private let inverses: Scratch<Double>
  private var order: DegreeOrder
  /// 1 at each source and its neighbours, and in lanes without source.
  private let near: Scratch<Counts>
  /// How many shortest paths of two ties lead to each node, and how many of three; 0 where the shortest are others.
  private let two: Scratch<Counts>
  private let three: Scratch<Counts>
  /// The nodes that some source reaches by four ties.
  private let far: Scratch<Int32>
  /// For each path of three ties to a node, what counts at the node before it.
  private let parts: Scratch<Lanes>
  /// Whether a path was too long, or a count too large: what was counted is then of no use.
  private var isBeyond: Bool

  init(_ rows: CompressedRows, sizes: [Double], countsTies: Bool) {
    precondition(!countsTies, "this kernel counts no ties")
    let n = rows.rowCount
    let order = DegreeOrder(rows)
    offsets = Scratch(rows.offsets)
    targets = Scratch(rows.targets)
    isBeyond = order.largestDegree > Int(UInt16.max)
    shares = PathShareSums(nodeCount: n, arcCount: 0)
    self.sizes = Scratch(sizes)
    inverses = Scratch([0] + (0..<order.largestDegree).map { 1 / Double($0 + 1) })
    self.order = order
    near = Scratch(repeating: .zero, count: n)
    two = Scratch(repeating: .zero, count: n)
    three = Scratch(repeating: .zero, count: n)
    far = Scratch(repeating: 0, count: n + 1)
    parts = Scratch(repeating: .zero, count: n)
  }

  func takeShares() -> PathShares {
    var taken = shares.take()
    taken.areWhole = !isBeyond
    return taken
  }

  mutating func run(_ block: Range<Int>, sources: ArraySlice<Int32>) {
    guard !isBeyond else { return }
    order.enter(block)
    countTwo(block, sources)
    guard let farCount = countThree(block), shareThree(farCount, sources) else {
      isBeyond = true
      return
    }
    shareTwo(block, sources)
    shareOne(sources)
  }

  private func countTwo(_ block: Range<Int>, _ sources: ArraySlice<Int32>) {
    var idle = Counts(repeating: 1)
    for lane in 0..<sources.count { idle[lane] = 0 }
    for node in block { near[node] = idle }
    for (lane, source) in sources.enumerated() {
      near[source, lane] = 1
      for arc in arcs(of: source) { near[targets[arc], lane] = 1 }
    }
    for place in block {
      let node = order[place]
      var sum = Counts.zero
      for arc in arcs(of: node) { sum &+= near[targets[arc]] }
      two[node] = sum.replacing(with: Counts.zero, where: near[node] .!= Counts.zero)
    }
  }

  /// Gives how many nodes some source has not reached, `nil` where a count could be too large.
  private func countThree(_ block: Range<Int>) -> Int? {
    var farCount = 0
    var seen = Counts.zero
    for place in block {
      let node = order[place]
      seen |= two[node]
      var sum = Counts.zero
      for arc in arcs(of: node) { sum &+= two[targets[arc]] }
      let before = near[node] | two[node]
      let new = sum.replacing(with: Counts.zero, where: before .!= Counts.zero)
      three[node] = new
      far[farCount] = node
      // Whether a node is left is often foreseen wrongly: no branch asks.
      farCount &+= areAllSet(before | new) ? 0 : 1
      let paths = doubles(new)
      parts[node] = (Lanes(repeating: 2 * sizes[node]) / paths).replacing(with: 0, where: paths .== 0)
    }
    // The union is at least as large as the largest count.
    return seen.union * order.largestDegree <= Int(UInt16.max) ? farCount : nil
  }

  /// Counts what depends on the third nodes of paths of four ties; gives whether there are no longer paths.
  private func shareThree(_ farCount: Int, _ sources: ArraySlice<Int32>) -> Bool {
    for index in 0..<farCount {
      let node = far[index]
      for (lane, source) in sources.enumerated()
      where near[node, lane] | two[node, lane] | three[node, lane] == 0 {
        var count = 0
        for arc in arcs(of: node) { count &+= Int(three[targets[arc], lane]) }
        guard count > 0 else { return false }
        let part = sizes[node] / Double(count)
        let share = 2 * part * sizes[source]
        for arc in arcs(of: node) {
          let third = targets[arc]
          let paths = Double(three[third, lane])
          shares.add(paths * share, on: third)
          parts[third, lane] += part * min(paths, 1)
        }
      }
    }
    return true
  }

  /// Counts what depends on the second nodes of paths of three and four ties.
  private func shareTwo(_ block: Range<Int>, _ sources: ArraySlice<Int32>) {
    var sourceSizes = Lanes.zero
    for (lane, source) in sources.enumerated() { sourceSizes[lane] = sizes[source] }
    for place in block {
      let node = order[place]
      var sum = Lanes.zero
      for arc in arcs(of: node) { sum += parts[targets[arc]] }
      shares.add((doubles(two[node]) * sum * sourceSizes).total, on: node)
    }
  }

  /// Counts what depends on the middle nodes of paths of two ties.
  private func shareOne(_ sources: ArraySlice<Int32>) {
    for (lane, source) in sources.enumerated() {
      for arc in arcs(of: source) {
        let middle = targets[arc]
        var sum = 0.0
        for arc in arcs(of: middle) { sum += inverses[Int(two[targets[arc], lane])] * sizes[targets[arc]] }
        shares.add(sum * sizes[source], on: middle)
      }
    }
  }

  @inline(__always)
  private func doubles(_ counts: Counts) -> Lanes { Lanes(SIMD8<Int32>(truncatingIfNeeded: counts)) }

  @inline(__always)
  private func areAllSet(_ counts: Counts) -> Bool {
    Counts(repeating: 1).replacing(with: Counts.zero, where: counts .!= Counts.zero).union == 0
  }

  @inline(__always)
  private func arcs(of node: Int32) -> Range<Int> { Int(offsets[node])..<Int(offsets[node &+ 1]) }
}
