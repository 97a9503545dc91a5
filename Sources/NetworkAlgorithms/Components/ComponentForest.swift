/// The components of a graph as trees: each node points to a smaller one of its component, the smallest to itself.
///
/// The first two ties of every node mostly join the largest component already. Its nodes then skip the rest of
/// their ties: those that lead out of it are seen from their other end.
///
/// - Source: M. Sutton, T. Ben-Nun, A. Barak, IPDPS 2018, doi:10.1109/IPDPS.2018.00012.
struct ComponentForest: ~Copyable {
  private let parent: Scratch<Int32>
  private static let sampled = 2

  /// - Parameters:
  ///   - rows: The ties, symmetric unless there are others.
  ///   - back: The transposed rows.
  init(_ rows: CompressedRows, back: CompressedRows? = nil) {
    let n = rows.rowCount
    parent = Scratch(repeating: 0, count: n)
    for node in 0..<n { parent[node] = Int32(truncatingIfNeeded: node) }
    let (offsets, targets) = (rows.offsets.span, rows.targets.span)
    for node in 0..<n {
      let start = Int(offsets[node])
      for position in start..<min(start &+ Self.sampled, Int(offsets[node &+ 1])) {
        join(Int32(truncatingIfNeeded: node), targets[position])
      }
    }
    flatten()
    let largest = likelyLargest()
    for node in 0..<n where parent[node] != largest {
      let start = Int(offsets[node])
      let end = Int(offsets[node &+ 1])
      for position in min(start &+ Self.sampled, end)..<end {
        join(Int32(truncatingIfNeeded: node), targets[position])
      }
    }
    if let back {
      for node in 0..<n where parent[node] != largest {
        for position in back.range(of: node) {
          join(Int32(truncatingIfNeeded: node), back.targets[position])
        }
      }
    }
    flatten()
  }

  /// The component of each node, numbered from 0 in the order of their smallest node.
  var names: [Int] {
    var names = [Int](repeating: 0, count: parent.count)
    var next = 0
    for node in names.indices {
      let root = Int(parent[node])
      if root == node {
        names[node] = next
        next += 1
      } else {
        names[node] = names[root]
      }
    }
    return names
  }

  private func join(_ a: Int32, _ b: Int32) {
    var (a, b) = (parent[a], parent[b])
    while a != b {
      let (low, high) = a < b ? (a, b) : (b, a)
      let above = parent[high]
      if above == high {
        parent[high] = low
        return
      }
      // On the way up, the larger of the two halves its path.
      parent[high] = parent[above]
      (a, b) = (parent[high], low)
    }
  }

  /// Lets every node point to the smallest: those before it do already.
  private func flatten() {
    for node in 0..<parent.count { parent[node] = parent[parent[node]] }
  }

  /// The root met most often among some nodes.
  private func likelyLargest() -> Int32 {
    let step = max(1, parent.count / 256)
    let roots = stride(from: 0, to: parent.count, by: step).map { parent[$0] }.sorted()
    var best: (root: Int32, count: Int) = (-1, 0)
    var start = 0
    while start < roots.count {
      var end = start
      while end < roots.count && roots[end] == roots[start] { end += 1 }
      if end - start > best.count { best = (roots[start], end - start) }
      start = end
    }
    return best.root
  }
}
