/// Adds up shares of shortest paths for a few sources at a time; its buffers serve one batch after another.
protocol PathKernel: ~Copyable, SendableMetatype {
  /// How many sources a batch holds at most.
  static var width: Int { get }

  /// - Parameters:
  ///   - rows: The ties; their weights, if they have any, are lengths.
  ///   - sizes: How many nodes each node stands for.
  init(_ rows: CompressedRows, sizes: [Double])

  /// Adds the dependencies of some sources on the nodes of their block, which is connected.
  func run(_ block: Range<Int>, sources: ArraySlice<Int32>)

  /// The shares of shortest paths since the last call, which start anew.
  func takeDependencies() -> [Double]
}

extension PathKernel where Self: ~Copyable {
  /// The shares of shortest paths through each node, over the sources of all batches.
  static func dependencies(
    _ rows: CompressedRows, sizes: [Double], batches: [(block: Range<Int>, sources: ArraySlice<Int32>)]
  ) -> [Double] {
    // A fixed number of partial sums, whatever the number of threads, gives the same digits everywhere; each should
    // last longer than a thread takes to start.
    let parts = max(1, min(16, batches.count * rows.targets.count / 10_000))
    let sums = inParallel(parts, worker: { Self(rows, sizes: sizes) }) { kernel, part in
      for index in stride(from: part, to: batches.count, by: parts) {
        kernel.run(batches[index].block, sources: batches[index].sources)
      }
      return kernel.takeDependencies()
    }
    var total = [Double](repeating: 0, count: rows.rowCount)
    for sum in sums {
      for node in total.indices { total[node] += sum[node] }
    }
    return total
  }
}

extension WeightedBlocks {
  /// Σ over ordered pairs of nodes of the graph of the share of shortest paths through each node.
  func pathDependencies<Kernel: PathKernel & ~Copyable>(by kernel: Kernel.Type) -> [Double] {
    // Sources that follow each other in the order of nearness are mostly siblings: they lie equally far from most
    // nodes, and share most of the work.
    let sources = (0..<Int32(nodes.count)).map { $0 }
    let batches = zip(offsets, offsets.dropFirst()).flatMap { start, end in
      stride(from: start, to: end, by: Kernel.width).map { first in
        (block: start..<end, sources: sources[first..<min(end, first + Kernel.width)])
      }
    }
    var total = joinedPairs
    for (node, share) in zip(nodes, Kernel.dependencies(rows, sizes: sizes, batches: batches)) {
      total[Int(node)] += share
    }
    return total
  }
}
