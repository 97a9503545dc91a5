/// The search for the diameter of a connected graph, from the nodes farthest from its hub to the nearest.
///
/// Two nodes no farther than k steps from the hub are at most 2k steps apart: once a path as long is known, the nodes
/// left need no search.
///
/// - Source: P. Crescenzi et al., Theor. Comput. Sci. 514, 2013, doi:10.1016/j.tcs.2012.09.018.
struct FringeSearch {
  /// The ties, nodes in order of their distance from the hub.
  private let rows: CompressedRows
  /// That distance.
  private let steps: [Int32]

  init(_ graph: CompressedRows, _ order: NearnessOrder) {
    rows = graph.renumbered(order.number, order: order.nodes)
    var steps = [Int32](repeating: -1, count: graph.rowCount)
    steps[0] = 0
    for node in steps.indices {
      for position in rows.range(of: node) where steps[Int(rows.targets[position])] < 0 {
        steps[Int(rows.targets[position])] = steps[node] + 1
      }
    }
    self.steps = steps
  }

  /// The longest shortest path, in steps.
  func longestPath() -> Int {
    let depth = Int(steps.last ?? 0)
    return depth > 100 ? longestPathOneByOne(depth) : longestPathTogether(depth)
  }

  /// From 512 nodes at once; some such searches at a time share the threads.
  private func longestPathTogether(_ depth: Int) -> Int {
    let width = MultiSourceSearch.width
    var longest = depth
    var end = rows.rowCount
    // The first of them alone, since it may be enough.
    var parts = 1
    while end > 0 && 2 * Int(steps[end - 1]) > longest {
      let last = end
      let found = inParallel(min(parts, (last + width - 1) / width), worker: { MultiSourceSearch(rows) }) {
        search, part in
        let top = last - part * width
        var farthest = 0
        search.run(max(0, top - width)..<top, in: 0..<rows.rowCount) { _, step, count in
          if count > 0 { farthest = max(farthest, step) }
        }
        return farthest
      }
      longest = max(longest, found.max() ?? 0)
      end = max(0, last - found.count * width)
      parts = 8
    }
    return longest
  }

  /// In long thin graphs, where nodes have little to share.
  private func longestPathOneByOne(_ depth: Int) -> Int {
    var search = LevelCount(nodeCount: rows.rowCount)
    var longest = depth
    for node in steps.indices.reversed() {
      guard 2 * Int(steps[node]) > longest else { break }
      longest = max(longest, search.run(from: node, in: rows).count - 1)
    }
    return longest
  }
}
