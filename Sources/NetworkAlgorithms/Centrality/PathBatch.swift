/// Brandes' algorithm for four sources at a time, one in each lane of a vector.
///
/// A node is visited once for each distance that some source has to it, so that sources near each other share most
/// of their visits. Forward and backward, each level chooses the cheaper of two ways to cross the same ties: its
/// nodes push to all their neighbours, or those at the other end pull from all of theirs. Neither asks where a tie
/// leads: what arrives at a node already reached is dropped when the level ends, and what is not of the level
/// below adds nothing.
///
/// - Source: for the choice of the side, S. Beamer, K. Asanović, D. Patterson, Sci. Program. 21, 2013,
///   doi:10.3233/SPR-130370.
struct PathBatch: PathKernel, ~Copyable {
  static let width = 4
  private typealias Lanes = SIMD4<Double>

  private let rows: FilledRows
  /// Those along ties stand where the ties stand in the filled rows.
  private let shares: PathShareSums
  private let sizes: Scratch<Double>
  /// How many shortest paths lead to each node from each source, 0 before it is reached.
  private let reached: Scratch<Lanes>
  /// What crosses the ties between two levels, all zero between two steps.
  private let crossing: Scratch<Lanes>
  private let stamp: Scratch<Int32>
  /// The nodes that some source had not reached when they were last listed.
  private let open: Scratch<Int32>
  /// The nodes of level after level, and the paths that lead to them there, 0 for the sources of other levels; on
  /// the way back, (size + dependency) / paths.
  private let levels: Scratch<Int32>
  private let paths: Scratch<Lanes>
  /// Where each level starts, and how many arcs leave it.
  private let starts: Scratch<Int>
  private let arcs: Scratch<Int>

  init(_ rows: CompressedRows, sizes: [Double], countsTies: Bool) {
    self.init(rows, back: nil, sizes: sizes, countsTies: countsTies)
  }

  /// As above, for the arcs that leave each node and those that reach it, `nil` where the rows are symmetric.
  init(_ rows: CompressedRows, back: CompressedRows?, sizes: [Double], countsTies: Bool) {
    let n = rows.rowCount
    self.rows = FilledRows(rows, back: back)
    shares = PathShareSums(nodeCount: n, arcCount: countsTies ? self.rows.targets.count : 0)
    self.sizes = Scratch(sizes)
    reached = Scratch(repeating: .zero, count: n)
    crossing = Scratch(repeating: .zero, count: n + 1)
    stamp = Scratch(repeating: -1, count: n)
    open = Scratch(repeating: 0, count: n)
    levels = Scratch(repeating: 0, count: (Self.width + 1) * n + 1)
    paths = Scratch(repeating: .zero, count: Self.width * n + 1)
    starts = Scratch(repeating: 0, count: Self.width * n + 2)
    arcs = Scratch(repeating: 0, count: Self.width * n + 2)
  }

  func takeShares() -> PathShares {
    var taken = shares.take()
    if shares.countsArcs { taken.arcs = rows.withoutFilling(taken.arcs, nodeCount: taken.nodes.count) }
    return taken
  }

  func run(_ block: Range<Int>, sources: ArraySlice<Int32>) {
    // Lanes without a source count as having reached every node.
    var idle = Lanes(repeating: 1)
    for lane in 0..<sources.count { idle[lane] = 0 }
    for node in block {
      reached[node] = idle
      stamp[node] = -1
    }
    var left = Left(block, arcs: rows.arcCount(block))
    var sourceSizes = Lanes.zero
    for (lane, source) in sources.enumerated() {
      var start = Lanes.zero
      start[lane] = 1
      paths[lane] = start
      levels[lane] = source
      sourceSizes[lane] = sizes[source]
      reached[source] += start
      left.leaving += rows.degree(source)
      if isComplete(reached[source]) { left.remove(rows.degree(source)) }
    }
    accumulate(search(sources.count, &left), block, sourceSizes)
  }

  /// The nodes that some source has not reached.
  private struct Left {
    let block: Range<Int>
    var count: Int
    /// How many arcs leave them.
    var arcs: Int
    /// How many were listed last; `nil` before.
    var listed: Int?
    /// How many arcs leave the level found last.
    var leaving = 0

    init(_ block: Range<Int>, arcs: Int) {
      self.block = block
      count = block.count
      self.arcs = arcs
    }

    mutating func remove(_ degree: Int) {
      count &-= 1
      arcs &-= degree
    }
  }

  /// Finds the levels; gives how many there are.
  private func search(_ sourceCount: Int, _ left: inout Left) -> Int {
    starts[0] = 0
    starts[1] = sourceCount
    var step = 0
    while left.count > 0 && starts[step] < starts[step &+ 1] {
      let level = starts[step]..<starts[step &+ 1]
      let leaving = left.leaving
      arcs[step] = leaving
      left.leaving = 0
      let looked = left.arcs &+ 4 &* (left.listed ?? left.block.count)
      starts[step &+ 2] = 2 &* leaving <= looked ? push(level, Int32(step), &left) : pull(level, &left)
      step &+= 1
    }
    guard starts[step] < starts[step &+ 1] else { return step }
    arcs[step] = left.leaving
    return step &+ 1
  }

  /// The nodes of a level send their paths to their neighbours; gives the end of the next level.
  private func push(_ level: Range<Int>, _ mark: Int32, _ left: inout Left) -> Int {
    var found = level.upperBound
    for index in level {
      let node = levels[index]
      let leaving = paths[index]
      for position in rows.range(of: node) {
        let target = rows.targets[position]
        crossing[target] += leaving
        levels[found] = target
        found &+= stamp[target] == mark ? 0 : 1
        stamp[target] = mark
      }
    }
    var kept = level.upperBound
    for index in level.upperBound..<found {
      let node = levels[index]
      let arrived = crossing[node]
      crossing[node] = .zero
      keep(node, arrived, &kept, &left)
    }
    return kept
  }

  /// The nodes left take the paths of a level from their neighbours; gives the end of the next level.
  private func pull(_ level: Range<Int>, _ left: inout Left) -> Int {
    if left.listed == nil {
      for (index, node) in left.block.enumerated() { open[index] = Int32(truncatingIfNeeded: node) }
    }
    for index in level { crossing[levels[index]] = paths[index] }
    var kept = level.upperBound
    var stillOpen = 0
    for index in 0..<(left.listed ?? left.block.count) {
      let node = open[index]
      open[stillOpen] = node
      if isComplete(reached[node]) { continue }
      keep(node, rows.sum(crossing, over: node &+ rows.back), &kept, &left)
      stillOpen &+= 1
    }
    left.listed = stillOpen
    for index in level { crossing[levels[index]] = .zero }
    return kept
  }

  /// Adds a node to the next level if paths arrive from sources that had not reached it.
  @inline(__always)
  private func keep(_ node: Int32, _ arrived: Lanes, _ kept: inout Int, _ left: inout Left) {
    let before = reached[node]
    let new = arrived.replacing(with: 0, where: before .> 0)
    let now = before + new
    reached[node] = now
    paths[kept] = new
    levels[kept] = node
    // Whether a node is kept, and complete, is often foreseen wrongly: no branch asks.
    let isKept = new.sum().bitPattern != 0 ? 1 : 0
    let isDone = isComplete(now) ? isKept : 0
    let arcs = rows.degree(node)
    kept &+= isKept
    left.leaving &+= arcs & -isKept
    left.count &-= isDone
    left.arcs &-= arcs & -isDone
  }

  /// From the farthest level to the first, adds up what depends on each node.
  private func accumulate(_ levelCount: Int, _ block: Range<Int>, _ sourceSizes: Lanes) {
    guard levelCount > 1 else { return }
    for index in starts[levelCount &- 1]..<starts[levelCount] { share(index, of: .zero, sourceSizes) }
    for step in stride(from: levelCount &- 2, to: 0, by: -1) {
      let level = starts[step]..<starts[step &+ 1]
      let next = starts[step &+ 1]..<starts[step &+ 2]
      // Pushing writes where pulling reads, and leaves more to clear.
      if !shares.countsArcs && 2 &* arcs[step &+ 1] &+ block.count < arcs[step] {
        for index in next {
          let node = levels[index]
          let share = paths[index]
          for position in rows.range(of: node &+ rows.back) { crossing[rows.targets[position]] += share }
        }
        for index in level { share(index, of: crossing[levels[index]], sourceSizes) }
        for node in block { crossing[node] = .zero }
      } else {
        for index in next { crossing[levels[index]] = paths[index] }
        if shares.countsArcs {
          for index in level { countTies(index, sourceSizes) }
        }
        for index in level { share(index, of: rows.sum(crossing, over: levels[index]), sourceSizes) }
        for index in next { crossing[levels[index]] = .zero }
      }
    }
    guard shares.countsArcs else { return }
    // Nothing depends on the sources, but paths use their ties.
    for index in starts[1]..<starts[2] { crossing[levels[index]] = paths[index] }
    for index in starts[0]..<starts[1] { countTies(index, sourceSizes) }
    for index in starts[1]..<starts[2] { crossing[levels[index]] = .zero }
  }

  /// Replaces the paths of a node of a level by its share for the level above, from the sum of those below.
  @inline(__always)
  private func share(_ index: Int, of sum: Lanes, _ sourceSizes: Lanes) {
    let node = levels[index]
    let here = paths[index]
    let dependency = here * sum
    shares.add((dependency * sourceSizes).sum(), on: node)
    paths[index] = ((dependency + sizes[node]) / here).replacing(with: 0, where: here .== 0)
  }

  /// Adds the shares along the ties from a node of a level to the level below.
  @inline(__always)
  private func countTies(_ index: Int, _ sourceSizes: Lanes) {
    let leaving = paths[index] * sourceSizes
    for position in rows.range(of: levels[index]) {
      let share = (leaving * crossing[rows.targets[position]]).sum()
      shares.add(share, along: Int32(truncatingIfNeeded: position))
    }
  }

  @inline(__always)
  private func isComplete(_ lanes: Lanes) -> Bool {
    // Counts are whole numbers, so that no product of those above 0 vanishes.
    let product = lanes.lowHalf * lanes.highHalf
    // Not the bits: a count of paths beyond all numbers times one of 0 is no number.
    return product.x * product.y > 0
  }
}
