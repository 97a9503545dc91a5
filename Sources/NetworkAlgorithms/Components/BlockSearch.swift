/// Depth-first search for blocks: the largest parts that no single node can cut, and single bridges.
///
/// The stack of visited nodes is popped whenever a subtree cannot reach above its parent, as in Hopcroft and
/// Tarjan's algorithm; recursion is an explicit path of arcs so that a long chain cannot exhaust the stack.
struct BlockSearch {
  /// The nodes of the blocks, one block after another.
  private(set) var members: [Int32] = []
  /// Block k holds `members[offsets[k]..<offsets[k + 1]]`.
  private(set) var offsets: [Int] = [0]
  /// Whether each node lies in two blocks or more, so that its removal splits its component.
  private(set) var isArticulation: [Bool]

  private var entered: [Int32]
  private var low: [Int32]
  private var next: [Int32]
  private var visited: [Int32] = []
  private var path: [Int32] = []
  private var clock: Int32 = 0

  init(_ rows: CompressedRows) {
    isArticulation = [Bool](repeating: false, count: rows.rowCount)
    entered = [Int32](repeating: 0, count: rows.rowCount)
    low = entered
    next = Array(rows.offsets.dropLast())
    for root in 0..<rows.rowCount where entered[root] == 0 { search(from: Int32(root), rows) }
  }

  private mutating func enter(_ node: Int32) {
    clock += 1
    entered[Int(node)] = clock
    low[Int(node)] = clock
    visited.append(node)
    path.append(node)
  }

  private mutating func search(from root: Int32, _ rows: CompressedRows) {
    enter(root)
    var blocksOfRoot = 0
    while let node = path.last {
      let parent: Int32 = path.count > 1 ? path[path.count - 2] : -1
      let position = Int(next[Int(node)])
      if position < Int(rows.offsets[Int(node) + 1]) {
        next[Int(node)] += 1
        let neighbor = rows.targets[position]
        if entered[Int(neighbor)] == 0 {
          enter(neighbor)
        } else if neighbor != parent {
          low[Int(node)] = min(low[Int(node)], entered[Int(neighbor)])
        }
      } else {
        path.removeLast()
        guard parent >= 0 else { continue }
        low[Int(parent)] = min(low[Int(parent)], low[Int(node)])
        guard low[Int(node)] >= entered[Int(parent)] else { continue }
        close(under: parent, from: node)
        if parent == root { blocksOfRoot += 1 } else { isArticulation[Int(parent)] = true }
      }
    }
    isArticulation[Int(root)] = blocksOfRoot > 1
    visited.removeAll(keepingCapacity: true)
  }

  private mutating func close(under parent: Int32, from child: Int32) {
    while let node = visited.popLast() {
      members.append(node)
      if node == child { break }
    }
    members.append(parent)
    offsets.append(members.count)
  }
}
