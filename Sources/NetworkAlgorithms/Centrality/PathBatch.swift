/// Brandes' algorithm for four sources at a time, one in each lane of a vector.
///
/// A node is visited once for each distance that some source has to it, so that sources near each other share most
/// of their visits. Both passes touch every tie of a visited node without asking where it leads: forward, what
/// arrives at a node already reached is dropped when the level ends; backward, only nodes of the level below hold
/// anything to add.
struct PathBatch: ~Copyable {
  static let width = 4
  private typealias Lanes = SIMD4<Double>

  private let offsets: Scratch<Int32>
  private let targets: Scratch<Int32>
  private let sizes: Scratch<Double>
  /// Shares of shortest paths, over the batches run so far.
  private let total: Scratch<Double>
  /// How many shortest paths lead to each node from each source, 0 before it is reached.
  private let reached: Scratch<Lanes>
  /// Paths that arrive at the next level.
  private let arriving: Scratch<Lanes>
  /// (size + dependency) / paths of the nodes of one level, 0 elsewhere.
  private let shares: Scratch<Lanes>
  private let pending: Scratch<Lanes>
  private let stamp: Scratch<Int32>
  /// The nodes of level after level, and the paths that lead to them there, 0 for the sources of other levels.
  private let levels: Scratch<Int32>
  private let paths: Scratch<Lanes>

  init(_ rows: CompressedRows, sizes: [Double]) {
    let n = rows.rowCount
    offsets = Scratch(rows.offsets)
    targets = Scratch(rows.targets)
    self.sizes = Scratch(sizes)
    total = Scratch(repeating: 0, count: n)
    reached = Scratch(repeating: .zero, count: n)
    arriving = Scratch(repeating: .zero, count: n)
    shares = Scratch(repeating: .zero, count: n)
    pending = Scratch(repeating: .zero, count: n)
    stamp = Scratch(repeating: -1, count: n)
    levels = Scratch(repeating: 0, count: (Self.width + 1) * n + 1)
    paths = Scratch(repeating: .zero, count: Self.width * n)
  }

  func dependencies() -> [Double] { (0..<total.count).map { total[$0] } }

  /// Adds the dependencies of up to four sources on the nodes of their block.
  func run(_ block: Range<Int>, sources: ArraySlice<Int32>) {
    for node in block {
      reached[node] = .zero
      stamp[node] = -1
    }
    var sourceSizes = Lanes.zero
    for (lane, source) in sources.enumerated() {
      var start = Lanes.zero
      start[lane] = 1
      reached[source] = start
      paths[lane] = start
      levels[lane] = source
      sourceSizes[lane] = sizes[source]
    }
    var ends = [0, sources.count]
    while let start = ends.dropLast().last, let end = ends.last, start < end {
      ends.append(advance(start..<end, mark: Int32(ends.count)))
    }
    ends.removeLast()
    accumulate(ends, sourceSizes)
  }

  /// Moves from the nodes of one level to the next; gives the end of the new level.
  private func advance(_ level: Range<Int>, mark: Int32) -> Int {
    var found = level.upperBound
    for index in level {
      let node = levels[index]
      let leaving = paths[index]
      for position in Int(offsets[node])..<Int(offsets[node &+ 1]) {
        let target = targets[position]
        arriving[target] += leaving
        levels[found] = target
        found &+= stamp[target] == mark ? 0 : 1
        stamp[target] = mark
      }
    }
    var kept = level.upperBound
    for index in level.upperBound..<found {
      let node = levels[index]
      let before = reached[node]
      let new = arriving[node].replacing(with: 0, where: before .> 0)
      arriving[node] = .zero
      guard new.sum() > 0 else { continue }
      reached[node] = before + new
      paths[kept] = new
      levels[kept] = node
      kept &+= 1
    }
    return kept
  }

  /// From the farthest level to the first, adds up what depends on each node.
  private func accumulate(_ ends: [Int], _ sourceSizes: Lanes) {
    for step in stride(from: ends.count - 2, to: 0, by: -1) {
      let level = ends[step]..<ends[step + 1]
      for index in level {
        let node = levels[index]
        var sum = Lanes.zero
        for position in Int(offsets[node])..<Int(offsets[node &+ 1]) { sum += shares[targets[position]] }
        let here = paths[index]
        let dependency = here * sum
        total[node] += (dependency * sourceSizes).sum()
        pending[index &- level.lowerBound] = ((dependency + sizes[node]) / here)
          .replacing(with: 0, where: here .== 0)
      }
      if step + 2 < ends.count { clear(ends[step + 1]..<ends[step + 2]) }
      for index in level { shares[levels[index]] = pending[index &- level.lowerBound] }
    }
    if ends.count > 2 { clear(ends[1]..<ends[2]) }
  }

  private func clear(_ level: Range<Int>) {
    for index in level { shares[levels[index]] = .zero }
  }
}
