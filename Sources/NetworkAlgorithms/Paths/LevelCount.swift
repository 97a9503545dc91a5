/// Breadth-first search that counts nodes by distance; its buffers serve one source after another.
struct LevelCount {
  private var seen: [Bool]
  /// The nodes of the last search, from near to far.
  private(set) var order: [Int32] = []

  init(nodeCount: Int) {
    seen = [Bool](repeating: false, count: nodeCount)
    order.reserveCapacity(nodeCount)
  }

  /// How many nodes lie at distance 0, 1, 2… of the source.
  mutating func run(from source: Int, in rows: CompressedRows) -> [Int] {
    order.removeAll(keepingCapacity: true)
    order.append(Int32(source))
    seen[source] = true
    let (offsets, targets) = (rows.offsets.span, rows.targets.span)
    var counts = [Int]()
    var start = 0
    while start < order.count {
      let end = order.count
      counts.append(end - start)
      for index in start..<end {
        let node = Int(order[index])
        for position in Int(offsets[node])..<Int(offsets[node &+ 1]) {
          let neighbor = targets[position]
          guard !seen[Int(neighbor)] else { continue }
          seen[Int(neighbor)] = true
          order.append(neighbor)
        }
      }
      start = end
    }
    for node in order { seen[Int(node)] = false }
    return counts
  }
}
