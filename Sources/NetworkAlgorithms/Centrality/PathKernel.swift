/// Adds up shares of shortest paths for a few sources at a time; its buffers serve one batch after another.
protocol PathKernel: ~Copyable, SendableMetatype {
  /// How many sources a batch holds at most.
  static var width: Int { get }

  /// - Parameters:
  ///   - rows: The ties; their weights, if they have any, are lengths.
  ///   - sizes: How many nodes each node stands for.
  ///   - countsTies: Whether the shares along the ties count too.
  init(_ rows: CompressedRows, sizes: [Double], countsTies: Bool)

  /// Adds the dependencies of some sources on the nodes of their block, which is connected.
  mutating func run(_ block: Range<Int>, sources: ArraySlice<Int32>)

  /// The shares of shortest paths since the last call, which start anew.
  mutating func takeShares() -> PathShares
}

/// The sources of a kernel, in batches of those that lie near each other.
struct PathBatches: Sendable {
  private var batches: [(block: Range<Int>, sources: ArraySlice<Int32>)] = []

  /// Every node of some blocks, which follow one another.
  init(of blocks: [Range<Int>], width: Int) {
    // Sources that follow each other in the order of nearness are mostly siblings: they lie equally far from most
    // nodes, and share most of the work.
    let sources = (0..<Int32(blocks.last?.upperBound ?? 0)).map { $0 }
    for block in blocks {
      for first in stride(from: block.lowerBound, to: block.upperBound, by: width) {
        batches.append((block, sources[first..<min(block.upperBound, first + width)]))
      }
    }
  }

  /// Some nodes of some blocks, both in increasing order.
  init(of sources: [Int32], in blocks: [Range<Int>], width: Int) {
    var first = 0
    for block in blocks {
      while first < sources.count && Int(sources[first]) < block.upperBound {
        var end = first
        while end < min(sources.count, first + width) && Int(sources[end]) < block.upperBound { end += 1 }
        batches.append((block, sources[first..<end]))
        first = end
      }
    }
  }

  /// The shares of shortest paths through each node, and along each arc if they count, over the sources.
  ///
  /// - Parameters:
  ///   - arcCount: How many arcs the rows hold.
  ///   - kernel: Makes a kernel for one thread.
  /// - Returns: The shares.
  func shares<Kernel: PathKernel & ~Copyable>(arcCount: Int, _ kernel: @Sendable () -> Kernel) -> PathShares {
    // A fixed number of partial sums, whatever the number of threads, gives the same digits everywhere; each should
    // last longer than a thread takes to start.
    let parts = max(1, min(16, batches.count * arcCount / 10_000))
    let sums = inParallel(parts, worker: kernel) { kernel, part in
      for index in stride(from: part, to: batches.count, by: parts) {
        kernel.run(batches[index].block, sources: batches[index].sources)
      }
      return kernel.takeShares()
    }
    return sums.dropFirst().reduce(into: sums[0]) { $0 += $1 }
  }
}

extension WeightedBlocks {
  /// Σ over ordered pairs of nodes of the blocks' graph of the share of shortest paths.
  ///
  /// - Parameters:
  ///   - kernel: Which kernel.
  ///   - countsTies: Whether the shares along the arcs of the blocks count too.
  /// - Returns: The shares.
  func pathShares<Kernel: PathKernel & ~Copyable>(by kernel: Kernel.Type, countsTies: Bool = false)
    -> PathShares
  {
    let blocks = zip(offsets, offsets.dropFirst()).map { $0..<$1 }
    return PathBatches(of: blocks, width: Kernel.width).shares(arcCount: rows.targets.count) {
      Kernel(rows, sizes: sizes, countsTies: countsTies)
    }
  }

  /// Σ over ordered pairs of nodes of the graph of the share of shortest paths through each node.
  func pathDependencies<Kernel: PathKernel & ~Copyable>(by kernel: Kernel.Type) -> [Double] {
    dependencies(pathShares(by: kernel))
  }

  /// The same for steps, by the fastest kernel; blocks of more nodes than given are left to ``PathBatch``.
  func stepDependencies(largestCompact: Int) -> [Double] {
    guard largestCount <= largestCompact else { return pathDependencies(by: PathBatch.self) }
    if areShallow {
      let shares = pathShares(by: ShallowPathBatch.self)
      if shares.areWhole { return dependencies(shares) }
    }
    return pathDependencies(by: CompactPathBatch.self)
  }

  /// Whether no block seems deeper than ``ShallowPathBatch`` can serve: its last node is as far from its first, the hub,
  /// as any, and most often the end of a longest path.
  var areShallow: Bool {
    var search = LevelCount(nodeCount: nodes.count)
    return offsets.dropFirst().allSatisfy {
      search.run(from: $0 - 1, in: rows).count <= ShallowPathBatch.deepest + 1
    }
  }

  private func dependencies(_ shares: PathShares) -> [Double] {
    var total = joinedPairs
    for (node, share) in zip(nodes, shares.nodes) { total[Int(node)] += share }
    return total
  }
}
