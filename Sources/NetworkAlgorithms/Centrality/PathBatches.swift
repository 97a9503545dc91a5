/// The sources of all blocks, four by four, those of a batch near each other.
///
/// A batch visits a node once for each distance that its sources have to it: sources that are neighbours differ by
/// one step at most, and share most visits.
struct PathBatches {
  /// The sources of batch k are `sources[offsets[k]..<offsets[k + 1]]`.
  private(set) var sources: [Int32] = []
  private(set) var offsets: [Int] = [0]
  /// The nodes of the block of each batch.
  private(set) var blocks: [Range<Int>] = []

  /// How many nodes to look at for a companion before taking the next one in order.
  private static let patience = 32

  init(_ graph: WeightedBlocks) {
    var isTaken = [Bool](repeating: false, count: graph.nodes.count)
    sources.reserveCapacity(graph.nodes.count)
    for (start, end) in zip(graph.offsets, graph.offsets.dropFirst()) {
      var next = start
      while next < end {
        gather(from: Int32(next), graph.rows, &isTaken)
        while next < end && isTaken[next] { next += 1 }
        while next < end && sources.count - (offsets.last ?? 0) < PathBatch.width {
          isTaken[next] = true
          sources.append(Int32(next))
          while next < end && isTaken[next] { next += 1 }
        }
        offsets.append(sources.count)
        blocks.append(start..<end)
      }
    }
  }

  /// Takes a node and the nearest nodes not taken yet, breadth first within the patience.
  private mutating func gather(from first: Int32, _ rows: CompressedRows, _ isTaken: inout [Bool]) {
    let start = sources.count
    isTaken[Int(first)] = true
    sources.append(first)
    var head = start
    var looked = 0
    while head < sources.count {
      for target in rows.targets[rows.range(of: Int(sources[head]))] {
        looked += 1
        guard looked <= Self.patience, sources.count - start < PathBatch.width else { return }
        guard !isTaken[Int(target)] else { continue }
        isTaken[Int(target)] = true
        sources.append(target)
      }
      head += 1
    }
  }
}
